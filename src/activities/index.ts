import { ApplicationFailure, Context } from '@temporalio/activity';
import type { Connection } from 'mongoose';
import type { Instant } from '../domain/calendar/instant.ts';
import { type Batch, ForeignChain, recorderOf } from '../store/record/record.ts';

/** What activities need of the outside world. */
export interface ActivityDeps {
  connection: Connection;
}

/** The instant it is given. */
export const keepInstant = async (instant: Instant): Promise<Instant> => instant;

/** The activities of a notice's workflow, bound to their dependencies. */
export const createActivities = ({ connection }: ActivityDeps) => {
  const record = recorderOf(connection);
  return {
    /**
     * Records a batch of events with their messages and the read model, idempotently.
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

    /** Gives an instant back; as the result of a local activity it stands in the history, whatever becomes of its task. */
    keepInstant,
  };
};

export type Activities = ReturnType<typeof createActivities>;
export { type CourierActivities, createCourierActivities } from './courier.ts';
export { createErrandActivities, type ErrandActivities, type ErrandDeps } from './errands.ts';
export { createFeedActivities, type FeedActivities } from './feed/feed-activities.ts';
