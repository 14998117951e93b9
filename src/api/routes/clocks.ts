import { lastSweptAt, openAlarms } from '../../store/clock-alarms.ts';
import { takingTurns } from '../../taking-turns.ts';
import type { Deps } from '../deps.ts';
import { clockAlarms, presentAlarms, presentSweep, sweep } from '../presenters/health.ts';
import { Problem } from '../problem.ts';
import { sweepBody } from '../requests/bodies.ts';
import { type Route, route } from '../route.ts';

/** Who waits for a sweep holds a turn that others need; so many wait, and more than these are told to come again. */
const SWEEPS = { atOnce: 2, waiting: 2 };

/** The sweep that watches the clocks. */
export function clockRoutes(deps: Deps): Route[] {
  const turns = takingTurns(SWEEPS.atOnce, SWEEPS.waiting, () => new Problem('house-busy'));
  return [
    route({
      id: 'listClockAlarms',
      method: 'get',
      path: '/api/clock-alarms',
      tag: 'service',
      summary: { zh: '时钟自检告警', en: 'Alarms of the sweep that watches the clocks' },
      about: {
        zh: '只列尚未消除的；下次自检不再发现即消除。sweptAt 为最近一次完成的自检的时间，此后的问题尚不知道。',
        en: 'Only those that stand; an alarm closes when a sweep no longer finds its fault. sweptAt is when the last sweep that came to its end looked; of later faults nobody knows yet.',
      },
      answers: { 200: clockAlarms },
      async handle() {
        // Read first: a sweep that ends meanwhile is not said to have found what stands before it.
        const sweptAt = await lastSweptAt(deps.connection);
        return { body: presentAlarms(await openAlarms(deps.connection), sweptAt) };
      },
    }),
    route({
      id: 'sweepClocks',
      method: 'post',
      path: '/api/sweep',
      tag: 'service',
      summary: {
        zh: '立即自检（可修复）',
        en: 'Sweep the clocks now, and mend what may be mended',
      },
      about: {
        zh: '核对每份在办通知书的流程、闹钟、状态与读模型；repair 修复可修复的。',
        en: 'Compares workflow, alarm, state and read model of every open notice; repair mends what a program may mend.',
      },
      body: sweepBody,
      answers: { 200: sweep },
      problems: ['engine-away'],
      async handle({ body }) {
        const faults = await turns.take(() => deps.engine.sweep(body.repair));
        return { body: presentSweep(faults, await openAlarms(deps.connection)) };
      },
    }),
  ];
}
