import type { Client } from '@temporalio/client';
import { ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Connection } from 'mongoose';
import type { ErrandDeps } from '../src/activities/index.ts';
import { temporalEngine } from '../src/api/engine.ts';
import { inputGoingOn } from '../src/api/going-on.ts';
import { COURIER_QUEUE, SWEEP_ID } from '../src/workflows/contract.ts';

/** Real time between two sweeps of the clocks. */
const SWEEP_EVERY = '10m';

/** What the errands do to the notices' workflows, through Temporal. */
export function errandsOf(client: Client, connection: Connection): ErrandDeps {
  const engine = temporalEngine(client);
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
    rulesIn: engine.rules,
    async restart(state) {
      if ('nudge' in state) return engine.nudge(state.nudge);
      await engine.restart(inputGoingOn(state, state.events));
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
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
