import { calendarFor } from '../../domain/calendar/calendar.ts';
import { deadline } from '../../domain/calendar/explain.ts';
import { addMonths, dateOf, instantOf } from '../../domain/calendar/instant.ts';
import { readDeadlineRequest } from '../../domain/calendar/request.ts';
import { clockOf } from '../../domain/notice/notice.ts';
import { forecasting } from '../../domain/readings/forecast.ts';
import { eventsOf, foldEvents } from '../../store/notices.ts';
import { rulesOf } from '../../store/rulebooks.ts';
import { type Deps, yearsOf } from '../deps.ts';
import type { Commander } from '../desk/give-command.ts';
import { noticeOf } from '../desk/in-sight.ts';
import { withPauses } from '../doors/with-pauses.ts';
import {
  explainedClock,
  explainedDeadline,
  presentExplained,
  presentExplainedClock,
} from '../presenters/calendar.ts';
import {
  deadlines,
  forecast as forecastShape,
  presentDeadlines,
  presentStep,
} from '../presenters/clock.ts';
import { Problem } from '../problem.ts';
import { deadlineQuestion } from '../requests/bodies.ts';
import { CLOCK_KIND, NOTICE } from '../requests/parameters.ts';
import { clockQuery, forecastQuery } from '../requests/queries.ts';
import { type Route, route } from '../route.ts';

/** Deadlines: those of a letter, explained and foreseen, and those worked out without one. */
export const deadlineRoutes = (deps: Deps, commander: Commander): Route[] => [
  route({
    id: 'listDeadlines',
    method: 'get',
    path: '/api/notices/{id}/deadlines',
    tag: 'deadlines',
    summary: { zh: '正在计时的期限', en: 'The clocks that run' },
    about: {
      zh: '单位的与督查室的都在其中。',
      en: 'Those of the unit and those of the office.',
    },
    params: { id: NOTICE },
    answers: { 200: deadlines },
    async handle({ params, sight }) {
      const { notice } = await noticeOf(deps, sight, params.id);
      return { body: presentDeadlines(notice.clocks) };
    },
  }),
  route({
    id: 'explainDeadline',
    method: 'get',
    path: '/api/notices/{id}/deadlines/{kind}',
    tag: 'deadlines',
    summary: { zh: '期限逐日说明', en: 'A deadline explained day by day' },
    about: {
      zh: '每一天为何计入或不计入、依据哪份文件；subject 指明是哪一个问题或事项。',
      en: 'Why each day counts or does not, and by which paper; subject names the finding or matter.',
    },
    params: { id: NOTICE, kind: CLOCK_KIND },
    query: clockQuery,
    answers: { 200: explainedClock },
    async handle({ params, query, sight }) {
      const { notice } = await noticeOf(deps, sight, params.id);
      const key = query.subject === undefined ? params.kind : `${params.kind}/${query.subject}`;
      const clock = clockOf(notice, key);
      if (clock === undefined) throw new Problem('clock-unknown', { subject: key });
      const { policy, calendar } = await rulesOf(deps.connection, notice.rulebook);
      const { cutoff, roll, officeHours } = policy;
      const { rule, startedAt: start } = clock;
      const explained =
        rule === 'quarter' ? null : deadline({ start, rule, cutoff, roll, officeHours, calendar });
      return { body: presentExplainedClock(clock, calendar.id, explained) };
    },
  }),
  route({
    id: 'foresee',
    method: 'get',
    path: '/api/notices/{id}/forecast',
    tag: 'deadlines',
    summary: { zh: '逾期无人办理时的后续督办措施', en: 'What will fire if nobody answers' },
    about: {
      zh: '用与实际相同的规则向前推算，默认六个月。',
      en: 'The very rules that will run, run ahead; six months unless said otherwise.',
    },
    params: { id: NOTICE },
    query: forecastQuery,
    answers: { 200: forecastShape },
    problems: ['campaign-unknown'],
    async handle({ params, query, sight }) {
      const { notice: present } = await noticeOf(deps, sight, params.id);
      const issued =
        query.from === 'issue' ? await eventsOf(deps.connection, present.id, 0, 1) : [];
      const notice = foldEvents(issued)?.notice ?? present;
      const rules = await rulesOf(deps.connection, notice.rulebook);
      const now = await commander.nowFor(notice.id);
      const until = instantOf(query.until ?? addMonths(dateOf(now), 6), '24:00');
      const steps = await withPauses(forecasting(notice, rules, until));
      return { body: { until, items: steps.map(presentStep) } };
    },
  }),
  route({
    id: 'workOutDeadline',
    method: 'post',
    path: '/api/deadlines',
    tag: 'deadlines',
    summary: { zh: '计算期限', en: 'Work out a deadline, day by day' },
    about: {
      zh: '不涉及任何通知书，也不留下记录。',
      en: 'Of no notice, and nothing is recorded.',
    },
    body: deadlineQuestion,
    answers: { 200: explainedDeadline },
    async handle({ body }) {
      const from = body.start.slice(0, 10);
      const read = readDeadlineRequest(body, calendarFor(await yearsOf(deps), from));
      if (read.ok) return { body: presentExplained(deadline(read.input)) };
      const detail = `${read.zh} ${read.en}`;
      throw new Problem('invalid-request', { errors: [{ pointer: '', detail }] });
    },
  }),
];
