import { z } from 'zod';
import type { CalendarYear } from '../../domain/calendar/calendar.ts';
import { checkCalendarYear } from '../../presets/calendar-file.ts';
import { openAlarms } from '../../store/clock-alarms.ts';
import type { Deps } from '../deps.ts';
import { accountOf, actOnMany, choose, publishYear, trial } from '../desk/many-notices.ts';
import { Problem } from '../problem.ts';
import { type Route, route } from '../route.ts';
import { calendarBody, manyBody, paging } from '../wire.ts';

/** Acts on many notices, published calendars, and the sweep that watches the clocks. */
export const manyRoutes = (deps: Deps): Route[] => [
  route({
    method: 'post',
    path: '/api/many',
    tag: 'many',
    summary: {
      zh: '批量办理（可先试算）',
      en: 'One command for many notices; dryRun shows who would take it',
    },
    acts: true,
    keyed: 'natural',
    body: manyBody,
    async handle({ body, actor, key }) {
      const { query, command } = body;
      if (body.dryRun) return { body: { items: await trial(deps, query, command, actor) } };
      const ids = (await choose(deps, query)).map((doc) => doc._id);
      const act = { key, notices: ids, said: body.command, by: actor };
      return { status: 202, body: await actOnMany(deps, act) };
    },
  }),
  route({
    method: 'get',
    path: '/api/many/{id}',
    tag: 'many',
    summary: { zh: '批量办理的进度与结果', en: 'Progress and result of an act on many' },
    query: paging.extend({ status: z.enum(['done', 'refused', 'over']).optional() }),
    async handle({ params, query }) {
      const body = await accountOf(deps, params.id ?? '', query);
      return { body, next: body.next };
    },
  }),
  route({
    method: 'post',
    path: '/api/calendars',
    tag: 'rules',
    summary: {
      zh: '公布一年的放假安排，移动在办期限',
      en: 'Publish a calendar year and move the open deadlines that cross it',
    },
    acts: true,
    keyed: 'natural',
    body: calendarBody,
    async handle({ body, actor, key }) {
      if (actor.role !== 'supervisionOffice' && actor.role !== 'approver')
        throw new Problem('not-your-role');
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
      const published = await publishYear(deps, {
        ...{ year, region, basis, key, dryRun, chosen: { rehearsal: false, ...query } },
        by: actor,
      });
      return { status: dryRun ? 200 : 202, body: published };
    },
  }),
  route({
    method: 'get',
    path: '/api/clock-alarms',
    tag: 'service',
    summary: { zh: '时钟自检告警', en: 'Alarms of the sweep that watches the clocks' },
    handle: async () => ({ body: { items: await openAlarms(deps.connection) } }),
  }),
  route({
    method: 'post',
    path: '/api/sweep',
    tag: 'service',
    summary: { zh: '立即自检（可修复）', en: 'Sweep the clocks now, and mend what may be mended' },
    acts: true,
    body: z.strictObject({ repair: z.boolean().default(false) }),
    async handle({ body }) {
      const faults = await deps.engine.sweep(body.repair);
      return { body: { faults, alarms: await openAlarms(deps.connection) } };
    },
  }),
];
