import { WorkflowNotFoundError } from '@temporalio/client';
import { WHOLE } from '../src/domain/access/identity.ts';
import { nextAlarm } from '../src/domain/rules/alarm.ts';
import { eachNotice } from '../src/store/notice-lists.ts';
import { workflowIdOf } from '../src/workflows/contract.ts';
import { causeOf, type Stores } from './stores.ts';

/** Whoever asks Temporal for one letter waits no longer than this. */
const DEADLINE_MS = 15_000;

/** The open letters as database and Temporal know them. */
export interface OpenLetters {
  open: number;
  /** Letters for which no alarm comes. */
  unarmed: string[];
  /** Letters whose alarm should have rung. */
  stuck: string[];
  /** Letters whose workflow does not run, each with what Temporal says of it. */
  notRunning: string[];
  /** Why Temporal could not be asked for every letter; null where it could. */
  unasked: string | null;
}

/** What Temporal says of a letter's workflow: `RUNNING`, another status, or that there is none. @throws what its client throws. */
async function statusOf({ client }: Stores, id: string): Promise<string> {
  try {
    const { status } = await client.withDeadline(Date.now() + DEADLINE_MS, () =>
      client.workflow.getHandle(workflowIdOf(id)).describe(),
    );
    return status.name;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'MISSING';
    throw error;
  }
}

/**
 * Looks at every open letter. Once Temporal fails to answer for one it is asked for no other: each would wait as long, and what it does
 * not say of a letter is no fault of the letter.
 */
export async function openLettersIn(stores: Stores): Promise<OpenLetters> {
  const now = new Date().toISOString();
  const seen: OpenLetters = { open: 0, unarmed: [], stuck: [], notRunning: [], unasked: null };
  const letters = eachNotice(stores.connection, WHOLE, { open: true });
  for await (const { _id, notice, nextAlarmAt } of letters) {
    seen.open += 1;
    if (nextAlarm(notice) === null) seen.unarmed.push(_id);
    if (!notice.rehearsal && nextAlarmAt !== null && nextAlarmAt < now) seen.stuck.push(_id);
    if (seen.unasked !== null) continue;
    try {
      const status = await statusOf(stores, _id);
      if (status !== 'RUNNING') seen.notRunning.push(`${_id} ${status}`);
    } catch (error) {
      seen.unasked = causeOf(error);
    }
  }
  return seen;
}
