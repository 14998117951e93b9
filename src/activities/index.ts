import { ApplicationFailure, Context } from '@temporalio/activity';
import type { Connection } from 'mongoose';
import { type Batch, ForeignChain, recorderOf } from '../store/record/record.ts';

/** What activities need of the outside world. */
export interface ActivityDeps {
  connection: Connection;
}

/** The activities of a notice's workflow, bound to their dependencies. */
export const createActivities = ({ connection }: ActivityDeps) => {
  const record = recorderOf(connection);
  return {
    /**
     * Records a batch of events with read model and outbox rows, idempotently.
     * @returns the chain head that is stored, for the workflow to compare with its own.
     * @throws ApplicationFailure `ForeignChain`, not retried, when another chain stands there.
     */
    async record(batch: Batch): Promise<string> {
      try {
        const run = Context.current().info.workflowExecution?.runId;
        return await record(run === undefined ? batch : { ...batch, run });
      } catch (error) {
        if (!(error instanceof ForeignChain)) throw error;
        throw ApplicationFailure.nonRetryable(error.message, error.name);
      }
    },
  };
};

export type Activities = ReturnType<typeof createActivities>;
export { type CourierActivities, createCourierActivities } from './courier.ts';
export { createErrandActivities, type ErrandActivities, type ErrandDeps } from './errands.ts';
