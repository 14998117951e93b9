import type { Client } from '@temporalio/client';
import { ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Connection } from 'mongoose';
import type { ErrandDeps } from '../src/activities/index.ts';
import { temporalEngine } from '../src/api/engine.ts';
import { inputGoingOn } from '../src/api/going-on.ts';
import { formerRunsOf } from '../src/audit/former-runs.ts';
import { saidIn } from '../src/store/notices.ts';
import { COURIER_QUEUE, PUSH_ID, SWEEP_ID } from '../src/workflows/contract.ts';
import { enginesAnswer } from './health/readiness.ts';

/** Real time between two sweeps of the clocks. */
const SWEEP_EVERY = '10m';

/** What the errands do to the notices' workflows, through Temporal. */
export function errandsOf(client: Client, connection: Connection): ErrandDeps {
  const engine = temporalEngine(client);
  const { mongodb, temporal } = enginesAnswer(connection, client.connection);
  return {
    connection,
    give: engine.command,
    async inspect(noticeId) {
      const view = await engine.inspect(noticeId);
      if (view === null || view === 'silent') return view;
      const { run, recordedSeq: seq, head, armedAt, timerAt, notice } = view;
      return { run, seq, head, armedAt, timerAt, idle: notice?.seq === seq };
    },
    running: engine.running,
    enginesAnswer: async () => (await Promise.all([mongodb(), temporal()])).every(Boolean),
    former: (noticeId) => formerRunsOf(client, connection, noticeId),
    rulesIn: engine.rules,
    async restart(state) {
      if ('nudge' in state) return engine.nudge(state.nudge);
      const said = await saidIn(connection, state.notice.id);
      await engine.restart(inputGoingOn(state, state.events, said));
    },
  };
}

/** Makes sure that the clocks are swept, by Temporal's own schedule. */
export async function scheduleSweep(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: SWEEP_ID,
      spec: { intervals: [{ every: SWEEP_EVERY }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP },
      action: {
        type: 'startWorkflow',
        workflowType: 'sweep',
        workflowId: SWEEP_ID,
        taskQueue: COURIER_QUEUE,
        args: [{ repair: false }],
      },
      // A new house does not wait ten minutes for its first.
      state: { triggerImmediately: true },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}

/** Looks after which the workflow of pushes continues as new. */
const PUSH_LOOKS = 500;

/**
 * Makes sure that other systems are told of events.
 * @param anew true to put another run in the place of one that may be of an older version; what it was about stands in the store.
 */
export async function startPushing(client: Client, anew: boolean): Promise<void> {
  await client.workflow.start('pushEvents', {
    workflowId: PUSH_ID,
    staticSummary: '事件推送 events to other systems',
    taskQueue: COURIER_QUEUE,
    args: [{ looks: PUSH_LOOKS }],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: anew ? 'TERMINATE_EXISTING' : 'USE_EXISTING',
  });
}
