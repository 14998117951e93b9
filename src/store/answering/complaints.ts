import type { Connection } from 'mongoose';
import { dateOf } from '../../domain/calendar/instant.ts';
import { type OfficeTask, officeTask } from '../../domain/campaign/office-tasks.ts';
import { textsIn } from '../../domain/messages/said.ts';
import {
  COMPLAINT_GROUNDS,
  type Complaint,
  type ComplaintCount,
  type ComplaintGround,
} from '../../domain/notice/complaint.ts';
import type { DispatchDoc } from '../dispatches.ts';
import { collectionOf, DURABLE } from '../models.ts';

/** A complaint as it is kept: with the month in which it came, and whether the office has done with it. */
type ComplaintDoc = Omit<Complaint, 'id'> & { _id: string; month: string; isDone: boolean };

const complaintsIn = (connection: Connection) =>
  collectionOf<ComplaintDoc>(connection, 'complaints');

/** The last line that somebody was told about a letter; null: none. */
async function lastTold(
  connection: Connection,
  holder: string,
  notice: string,
): Promise<string | null> {
  const [last] = await collectionOf<DispatchDoc>(connection, 'dispatches')
    .find({ holder, 'items.noticeId': notice } as never)
    .sort({ slot: -1, _id: -1 })
    .limit(1)
    .toArray();
  const row = last?.items.findLast((item) => item.noticeId === notice);
  return row === undefined ? null : textsIn(last?.said)(row);
}

/**
 * Keeps a complaint; the same one again is the one that is known.
 * @returns true where it is new.
 */
export async function addComplaint(
  connection: Connection,
  { id, ...said }: Omit<Complaint, 'told'>,
): Promise<boolean> {
  const told = await lastTold(connection, said.by.holder, said.notice.id);
  const { upsertedCount } = await complaintsIn(connection).updateOne(
    { _id: id },
    { $setOnInsert: { ...said, told, month: dateOf(said.at).slice(0, 7), isDone: false } },
    { upsert: true, ...DURABLE },
  );
  return upsertedCount > 0;
}

/** More than an office takes on, and less than a list cannot carry. */
const MOST = 1000;

/** The complaints that the office has not done with, each a task; the oldest first. */
export async function complaintTasks(connection: Connection): Promise<OfficeTask[]> {
  const open = await complaintsIn(connection)
    .find({ rehearsal: false, isDone: false })
    .sort({ at: 1, _id: 1 })
    .limit(MOST)
    .toArray();
  return open.map(({ _id: id, at: since, unit, notice, by, ground, reason, told }) => {
    const { holder, name } = by;
    const complaint = { id, by: { holder, name }, ground, reason, told };
    return officeTask({ kind: 'complaint', since, unit, notice, complaint });
  });
}

/** Notes that the office has done with a complaint. */
export async function endComplaint(connection: Connection, id: string): Promise<void> {
  await complaintsIn(connection).updateOne({ _id: id }, { $set: { isDone: true } }, DURABLE);
}

/**
 * Counts the complaints of real letters.
 * @param campaigns those that are meant; null: all.
 */
export async function countComplaints(
  connection: Connection,
  campaigns: readonly string[] | null,
): Promise<ComplaintCount> {
  const of = campaigns === null ? {} : { campaign: { $in: [...campaigns] } };
  const sums = await complaintsIn(connection)
    .aggregate<{ _id: { ground: ComplaintGround; month: string; isDone: boolean }; count: number }>(
      [
        { $match: { rehearsal: false, ...of } },
        {
          $group: {
            _id: { ground: '$ground', month: '$month', isDone: '$isDone' },
            count: { $sum: 1 },
          },
        },
      ],
    )
    .toArray();
  const sumOf = (is: (key: (typeof sums)[number]['_id']) => boolean): number =>
    sums.filter(({ _id }) => is(_id)).reduce((sum, { count }) => sum + count, 0);
  const months = [...new Set(sums.map(({ _id }) => _id.month))].sort().reverse();
  const grounds = COMPLAINT_GROUNDS.map((ground) => [ground, sumOf((k) => k.ground === ground)]);
  return {
    all: sumOf(() => true),
    open: sumOf((key) => !key.isDone),
    byGround: Object.fromEntries(grounds) as ComplaintCount['byGround'],
    byMonth: months.map((month) => ({ month, count: sumOf((key) => key.month === month) })),
  };
}
