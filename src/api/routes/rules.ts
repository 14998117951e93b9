import { z } from 'zod';
import type { CalendarYear } from '../../domain/calendar/calendar.ts';
import { checkCalendarYear } from '../../presets/calendar-file.ts';
import { checkPolicy } from '../../presets/policy-file.ts';
import { type Deps, policyOf, yearsOf } from '../deps.ts';
import { publishYear } from '../desk/many-notices.ts';
import { ownAct } from '../keyed/own-space.ts';
import {
  calendarYear,
  calendarYears,
  presentPublication,
  presentYear,
  presentYears,
  publication,
} from '../presenters/calendar.ts';
import {
  policies,
  policyCheck,
  policy as policyShape,
  presentPolicies,
  presentPolicy,
} from '../presenters/policy.ts';
import { Problem } from '../problem.ts';
import { calendarBody } from '../requests/bodies.ts';
import { POLICY, YEAR } from '../requests/parameters.ts';
import { type Route, route } from '../route.ts';

/** Policies and calendars. */
export const ruleRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listPolicies',
    method: 'get',
    path: '/api/policies',
    tag: 'rules',
    summary: { zh: '督办规则列表', en: 'List policies' },
    about: { zh: '新建专项督查时选用其一。', en: 'One of them is named by each campaign.' },
    answers: { 200: policies },
    handle: async () => ({ body: presentPolicies(deps.policies.values()) }),
  }),
  route({
    id: 'getPolicy',
    method: 'get',
    path: '/api/policies/{id}',
    tag: 'rules',
    summary: { zh: '一套督办规则', en: 'A policy' },
    about: {
      zh: '签发后的通知书始终按签发时的那一版办理。',
      en: 'A notice keeps the version under which it was issued.',
    },
    params: { id: POLICY },
    answers: { 200: policyShape },
    async handle({ params }) {
      const policy = policyOf(deps, params.id);
      return { body: presentPolicy(policy), version: policy.version };
    },
  }),
  route({
    id: 'checkPolicy',
    method: 'post',
    path: '/api/policies/check',
    tag: 'rules',
    summary: { zh: '检查一套规则', en: 'Check a policy; every fault with its path' },
    about: {
      zh: '任何对象都可送检，不保存。',
      en: 'Takes any object, for it tells what is wrong with it; keeps nothing.',
    },
    body: z.looseObject({}).meta({ examples: [{ id: 'county-standard', version: 4 }] }),
    answers: { 200: policyCheck },
    async handle({ body }) {
      const faults = checkPolicy(body).map(({ path, zh, en }) => ({ path, zh, en }));
      return { body: { ok: faults.length === 0, faults } };
    },
  }),
  route({
    id: 'listCalendars',
    method: 'get',
    path: '/api/calendars',
    tag: 'rules',
    summary: { zh: '放假安排', en: 'The calendar years and their papers' },
    about: {
      zh: '没有文件的年份尚未公布，算到该年的期限是暂定的。',
      en: 'A year without papers is not published yet; a deadline counted through it is provisional.',
    },
    answers: { 200: calendarYears },
    handle: async () => ({ body: presentYears(await yearsOf(deps)) }),
  }),
  route({
    id: 'getCalendar',
    method: 'get',
    path: '/api/calendars/{year}',
    tag: 'rules',
    summary: { zh: '一年的放假安排', en: 'One calendar year' },
    about: {
      zh: '未公布的年份没有文件，也没有日子。',
      en: 'A year that is not published has neither papers nor days.',
    },
    params: { year: YEAR },
    answers: { 200: calendarYear },
    async handle({ params }) {
      if (!/^\d{4}$/.test(params.year))
        throw new Problem('calendar-unknown', { subject: params.year });
      const year = (await yearsOf(deps)).find((y) => String(y.year) === params.year);
      return { body: presentYear(year ?? { year: Number(params.year), papers: [], days: [] }) };
    },
  }),
  route({
    id: 'publishCalendar',
    method: 'post',
    path: '/api/calendars',
    tag: 'rules',
    summary: {
      zh: '公布一年的放假安排，移动在办期限',
      en: 'Publish a calendar year and move the open deadlines that cross it',
    },
    about: {
      zh: 'dryRun 只显示哪些期限会动（200）；否则保存这一年并逐份移动（202），进度见 act。',
      en: 'dryRun shows which deadlines would move (200); else the year is kept and every open notice moved by a recorded event (202): act tells how far it is.',
    },
    acts: true,
    keyed: 'natural',
    body: calendarBody,
    answers: { 200: publication, 202: publication },
    problems: ['too-many', 'key-reused', 'engine-away'],
    async handle(asked) {
      const { body, sight } = asked;
      const faults = checkCalendarYear(body.year);
      if (faults.length > 0)
        throw new Problem('invalid-request', {
          errors: faults.map((f) => ({
            pointer: `/year/${f.path.replaceAll(/[.[]/g, '/').replaceAll(']', '')}`,
            detail: `${f.zh} ${f.en}`,
          })),
        });
      const { region, basis, dryRun, query } = body;
      const year = body.year as unknown as CalendarYear;
      const published = await publishYear(deps, sight, {
        ...{ year, region, basis, dryRun, chosen: { rehearsal: false, ...query } },
        act: ownAct('publishCalendar', asked),
      });
      const status = dryRun ? 200 : 202;
      return { status, body: presentPublication(published) };
    },
  }),
];
