import { ScheduleNotFoundError } from '@temporalio/client';
import { expect } from 'chai';
import { courierIdOf, PUSH_ID, SWEEP_ID } from '../../src/workflows/contract.ts';
import { keepStanding, startStanding } from '../../worker/tasks/standing-workflows.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { eventually } from '../support/live-notice.ts';

const LOG = { error: () => undefined };

describe('what a house always has running', () => {
  let api: Api;
  before(async () => {
    api = await startApi();
    await startStanding(api.temporal, true);
  });
  after(async () => {
    for (const id of [courierIdOf(null), PUSH_ID])
      await api.temporal.workflow.getHandle(id).terminate();
    await api.temporal.schedule.getHandle(SWEEP_ID).delete();
    await api.stop();
  });

  const runOf = async (id: string): Promise<{ run: string; isRunning: boolean }> => {
    const { runId, status } = await api.temporal.workflow.getHandle(id).describe();
    return { run: runId, isRunning: status.name === 'RUNNING' };
  };
  const isScheduled = (): Promise<boolean> =>
    api.temporal.schedule
      .getHandle(SWEEP_ID)
      .describe()
      .then(
        () => true,
        (error: unknown) => {
          if (error instanceof ScheduleNotFoundError) return false;
          throw error;
        },
      );

  it('is left alone where it runs', async () => {
    const before = await Promise.all([courierIdOf(null), PUSH_ID].map(runOf));
    await startStanding(api.temporal, false);
    expect(await Promise.all([courierIdOf(null), PUSH_ID].map(runOf))).to.deep.equal(before);
  });

  it('is started again where somebody has ended it: courier, pushes, and the schedule of the sweep', async () => {
    for (const id of [courierIdOf(null), PUSH_ID])
      await api.temporal.workflow.getHandle(id).terminate('by hand');
    await api.temporal.schedule.getHandle(SWEEP_ID).delete();
    const end = keepStanding(api.temporal, LOG, 50);
    await eventually(isScheduled, 'the sweep is scheduled');
    for (const id of [courierIdOf(null), PUSH_ID])
      await eventually(async () => (await runOf(id)).isRunning, `${id} runs`);
    end();
  });
});
