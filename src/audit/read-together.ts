import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';

import { WHOLE } from '../domain/access/identity.ts';
import type { RecordedEvent } from '../domain/notice/events.ts';
import { eventsOf, findNotice } from '../store/notices.ts';
import type { NoticeDoc } from '../store/stored.ts';
import { type ArchivedHistory, fetchHistory, hasOpenTask, headOf, otherRunsOf } from './history.ts';

/** A worker that stood still is given up after the ten seconds of its task, and another one needs a moment. */
const LONGEST_MS = 20_000;
const LOOK_MS = 250;

/** The events that are stored of a notice, its read model, and the histories of its runs, oldest first; none when the engine has none. */
interface ReadTogether {
  stored: RecordedEvent[];
  doc: NoticeDoc | null;
  runs: ArchivedHistory[];
}

/**
 * Reads the stored events of a notice, its read model and its histories so that they tell of one moment. A living notice records an event in the
 * store first, then the read model, and the history says so only when the task is over; between two reads it may also have gone on.
 * So where they end differently they are read again, while a task is open or while anything still changes.
 */
export async function readTogether(
  client: Client,
  connection: Connection,
  noticeId: string,
): Promise<ReadTogether> {
  let before = '';
  for (const until = Date.now() + LONGEST_MS; ; ) {
    const stored = await eventsOf(connection, noticeId);
    const newest = await fetchHistory(client, noticeId);
    const doc = await findNotice(connection, WHOLE, noticeId);
    if (newest === null) return { stored, doc, runs: [] };
    const { history, runId } = newest;
    const whole = async () => ({
      ...{ stored, doc },
      runs: [...(await otherRunsOf(client, noticeId, runId)), newest],
    });
    const head = stored.at(-1)?.hash ?? null;
    const hasGoneOn = (doc?.seq ?? 0) > (stored.at(-1)?.seq ?? 0);
    if ((head === headOf(history) && !hasGoneOn) || Date.now() > until) return whole();
    const now = `${history.events?.length} ${head} ${doc?.head}`;
    const isOpen = hasOpenTask(history);
    if (now === before && !isOpen) return whole();
    before = now;
    if (isOpen) await pause(LOOK_MS);
  }
}
