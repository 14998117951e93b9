import { openAlarms } from '../../store/clock-alarms.ts';
import type { Deps } from '../deps.ts';
import { clockAlarms, presentAlarms, presentSweep, sweep } from '../presenters/health.ts';
import { sweepBody } from '../requests/bodies.ts';
import { type Route, route } from '../route.ts';

/** The sweep that watches the clocks. */
export const clockRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listClockAlarms',
    method: 'get',
    path: '/api/clock-alarms',
    tag: 'service',
    summary: { zh: '时钟自检告警', en: 'Alarms of the sweep that watches the clocks' },
    about: {
      zh: '只列尚未消除的；下次自检不再发现即消除。',
      en: 'Only those that stand; an alarm closes when a sweep no longer finds its fault.',
    },
    answers: { 200: clockAlarms },
    handle: async () => ({ body: presentAlarms(await openAlarms(deps.connection)) }),
  }),
  route({
    id: 'sweepClocks',
    method: 'post',
    path: '/api/sweep',
    tag: 'service',
    summary: { zh: '立即自检（可修复）', en: 'Sweep the clocks now, and mend what may be mended' },
    about: {
      zh: '核对每份在办通知书的流程、闹钟、状态与读模型；repair 修复可修复的。',
      en: 'Compares workflow, alarm, state and read model of every open notice; repair mends what a program may mend.',
    },
    body: sweepBody,
    answers: { 200: sweep },
    problems: ['engine-away'],
    async handle({ body }) {
      const faults = await deps.engine.sweep(body.repair);
      return { body: presentSweep(faults, await openAlarms(deps.connection)) };
    },
  }),
];
