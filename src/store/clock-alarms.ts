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

/** Alarms that stand, oldest first. */
export const openAlarms = (connection: Connection): Promise<ClockAlarm[]> =>
  alarmsOf(connection).find({ closedAt: null }).sort({ openedAt: 1, _id: 1 }).toArray();

/** Opens an alarm for each fault found, and closes those that were not found again. */
export async function noteFaults(
  connection: Connection,
  found: { notice: string; fault: ClockFault; detail: string }[],
  at: string,
): Promise<void> {
  const alarms = alarmsOf(connection);
  const standing = await openAlarms(connection);
  const name = (a: { notice: string; fault: string }) => `${a.notice}/${a.fault}`;
  const now = new Set(found.map(name));
  for (const alarm of standing)
    if (!now.has(name(alarm)))
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
}
