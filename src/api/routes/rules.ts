import { z } from 'zod';
import { calendarFor } from '../../domain/calendar/calendar.ts';
import { deadline } from '../../domain/calendar/explain.ts';
import { readDeadlineRequest } from '../../domain/calendar/request.ts';
import { checkPolicy } from '../../presets/policy-file.ts';
import { type Deps, policyOf, yearsOf } from '../deps.ts';
import { Problem } from '../problem.ts';
import { type Route, route } from '../route.ts';
import { deadlineQuestion } from '../wire.ts';

/** Policies, calendars, and deadlines worked out without a notice. */
export const ruleRoutes = (deps: Deps): Route[] => [
  route({
    method: 'get',
    path: '/api/policies',
    tag: 'rules',
    summary: { zh: '督办规则列表', en: 'List policies' },
    handle: async () => ({
      body: {
        items: [...deps.policies.values()].map(({ id, version, name, urgent }) => ({
          id,
          version,
          name,
          urgent,
        })),
      },
    }),
  }),
  route({
    method: 'get',
    path: '/api/policies/{id}',
    tag: 'rules',
    summary: { zh: '一套督办规则', en: 'A policy' },
    async handle({ params }) {
      const policy = policyOf(deps, params.id ?? '');
      return { body: policy, version: policy.version };
    },
  }),
  route({
    method: 'post',
    path: '/api/policies/check',
    tag: 'rules',
    summary: { zh: '检查一套规则', en: 'Check a policy; every fault with its path' },
    body: z.looseObject({}),
    async handle({ body }) {
      const faults = checkPolicy(body);
      return { body: { ok: faults.length === 0, faults } };
    },
  }),
  route({
    method: 'get',
    path: '/api/calendars',
    tag: 'rules',
    summary: { zh: '放假安排', en: 'The calendar years and their papers' },
    handle: async () => ({
      body: {
        items: (await yearsOf(deps)).map(({ year, papers, days }) => ({
          year,
          papers,
          known: papers.length > 0,
          days: days.length,
        })),
      },
    }),
  }),
  route({
    method: 'get',
    path: '/api/calendars/{year}',
    tag: 'rules',
    summary: { zh: '一年的放假安排', en: 'One calendar year' },
    async handle({ params }) {
      if (!/^\d{4}$/.test(params.year ?? ''))
        throw new Problem('calendar-unknown', { subject: params.year });
      const year = (await yearsOf(deps)).find((y) => String(y.year) === params.year);
      return { body: year ?? { year: Number(params.year), papers: [], days: [] } };
    },
  }),
  route({
    method: 'post',
    path: '/api/deadlines',
    tag: 'deadlines',
    summary: { zh: '计算期限', en: 'Work out a deadline, day by day' },
    body: deadlineQuestion,
    async handle({ body }) {
      const from = body.start.slice(0, 10);
      const read = readDeadlineRequest(body, calendarFor(await yearsOf(deps), from));
      if (read.ok) return { body: deadline(read.input) };
      const detail = `${read.zh} ${read.en}`;
      throw new Problem('invalid-request', { errors: [{ pointer: '', detail }] });
    },
  }),
];
