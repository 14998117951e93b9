import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { courierIdOf, workflowIdOf } from '../../workflows/contract.ts';
import { notNow } from './engine-faults.ts';

/** Ends the workflows of a rehearsal that is removed, its letters and its courier, where they run. */
export async function endWorkflows(
  client: Client,
  rehearsal: string,
  notices: readonly string[],
): Promise<'ended' | 'away'> {
  try {
    for (const id of [...notices.map(workflowIdOf), courierIdOf(rehearsal)])
      await client.workflow
        .getHandle(id)
        .terminate('演练已移除 the rehearsal was removed')
        .catch((error: unknown) => {
          if (!(error instanceof WorkflowNotFoundError)) throw error;
        });
    return 'ended';
  } catch (error) {
    if (notNow(error) !== null) return 'away';
    throw error;
  }
}
