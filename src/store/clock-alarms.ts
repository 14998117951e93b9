import type { Connection } from 'mongoose';
import { collectionOf, DURABLE } from './models.ts';

/** What the sweep may find wrong with an open notice. */
export const CLOCK_FAULTS = [
  'workflow-missing',
  'history-differs',
  'workflow-silent',
  'alarm-unarmed',
  'alarm-differs',
  'alarm-past',
  'timer-missing',
  'timer-differs',
  'state-differs',
  'read-model-differs',
  'events-missing',
  'rulebook-differs',
  'calendar-differs',
  'not-looked-at',
] as const;
export type ClockFault = (typeof CLOCK_FAULTS)[number];

/** A standing alarm: it opens with the fault and closes when a sweep finds it gone. */
export interface ClockAlarm {
  _id: string;
  notice: string;
  fault: ClockFault;
  detail: string;
  openedAt: string;
  seenAt: string;
  closedAt: string | null;
}

const alarmsOf = (connection: Connection) => collectionOf<ClockAlarm>(connection, 'clockAlarms');

/** The last sweep that came to its end lies beside the alarms, in the form of one that is closed, so that no list of alarms has it. */
interface LastSweep {
  _id: string;
  closedAt: string;
}

const LAST_SWEEP = 'last-sweep';

const sweepsOf = (connection: Connection) => collectionOf<LastSweep>(connection, 'clockAlarms');

/** Since when the last sweep that came to its end looked; null where none has. Of later faults nobody knows yet. */
export async function lastSweptAt(connection: Connection): Promise<string | null> {
  return (await sweepsOf(connection).findOne({ _id: LAST_SWEEP }))?.closedAt ?? null;
}

/** Alarms that stand, oldest first. */
export const openAlarms = (connection: Connection): Promise<ClockAlarm[]> =>
  alarmsOf(connection).find({ closedAt: null }).sort({ openedAt: 1, _id: 1 }).toArray();

/**
 * Opens an alarm for each fault found, and closes those that were not found again; of a letter that nobody could look at none is
 * closed. Then the sweep has come to its end.
 */
export async function noteFaults(
  connection: Connection,
  found: { notice: string; fault: ClockFault; detail: string }[],
  at: string,
): Promise<void> {
  const alarms = alarmsOf(connection);
  const standing = await openAlarms(connection);
  const name = (a: { notice: string; fault: string }) => `${a.notice}/${a.fault}`;
  const now = new Set(found.map(name));
  const unseen = new Set(found.flatMap((f) => (f.fault === 'not-looked-at' ? [f.notice] : [])));
  for (const alarm of standing)
    if (!now.has(name(alarm)) && !unseen.has(alarm.notice))
      await alarms.updateOne({ _id: alarm._id }, { $set: { closedAt: at } }, DURABLE);
  for (const fault of found) {
    const open = standing.find((a) => name(a) === name(fault));
    const _id = open?._id ?? `${name(fault)}/${at}`;
    await alarms.updateOne(
      { _id },
      { $set: { ...fault, seenAt: at }, $setOnInsert: { openedAt: at, closedAt: null } },
      { upsert: true, ...DURABLE },
    );
  }
  const ended = { $set: { closedAt: at } };
  await sweepsOf(connection).updateOne({ _id: LAST_SWEEP }, ended, { upsert: true, ...DURABLE });
}
