import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import type { RecordedEvent } from '../domain/notice/events.ts';
import { eventsOf } from '../store/notices.ts';
import { type ArchivedHistory, fetchHistory, hasOpenTask, lastHeadOf } from './history.ts';

/** A worker that stood still is given up after the ten seconds of its task, and another one needs a moment. */
const LONGEST_MS = 20_000;
const LOOK_MS = 250;

/** The events that are stored of a notice, and its history; null when the engine has none. */
interface ReadTogether {
  stored: RecordedEvent[];
  archived: ArchivedHistory | null;
}

/**
 * Reads the stored events of a notice and its history so that they tell of one moment. A living notice records an event in the
 * store first, and the history says so only when the task is over; between two reads it may also have gone on. So where the two
 * end differently they are read again, while a task is open or while anything still changes.
 */
export async function readTogether(
  client: Client,
  connection: Connection,
  noticeId: string,
): Promise<ReadTogether> {
  let before = '';
  for (const until = Date.now() + LONGEST_MS; ; ) {
    const stored = await eventsOf(connection, noticeId);
    const archived = await fetchHistory(client, noticeId);
    if (archived === null) return { stored, archived };
    const { history } = archived;
    const head = stored.at(-1)?.hash ?? null;
    if (head === lastHeadOf(history) || Date.now() > until) return { stored, archived };
    const now = `${history.events?.length} ${head}`;
    const isOpen = hasOpenTask(history);
    if (now === before && !isOpen) return { stored, archived };
    before = now;
    if (isOpen) await pause(LOOK_MS);
  }
}
