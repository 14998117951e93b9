import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { differenceText } from './difference-text.ts';
import { compareChain } from './differences.ts';
import { headOf } from './history.ts';
import { readTogether } from './read-together.ts';
import { compareRuns } from './runs.ts';

/** What the histories of a letter's former runs say against its stored events. */
export interface FormerRuns {
  /** Every difference in words; none where what is stored is what they have decided, or the engine has none of them any more. */
  differences: string[];
  /** The newest of them, and where it stands. */
  newest: { run: string; seq: number; head: string } | null;
}

/**
 * Compares the stored events of a letter whose workflow is lost with the histories that the engine still has: a run that were started
 * from forged events would make them true.
 */
export async function formerRunsOf(
  client: Client,
  connection: Connection,
  noticeId: string,
): Promise<FormerRuns> {
  const { stored, runs } = await readTogether(client, connection, noticeId);
  const found = runs.length === 0 ? compareChain(stored, null) : compareRuns(runs, stored);
  const differences = found.map((one) => differenceText(one, 'en'));
  const newest = runs.at(-1);
  const head = newest === undefined ? null : headOf(newest.history);
  const seq = stored.find(({ hash }) => hash === head)?.seq;
  return {
    differences,
    newest:
      newest === undefined || head === null || seq === undefined
        ? null
        : { run: newest.runId, seq, head },
  };
}
