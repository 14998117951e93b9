import { type Connection, mongo } from 'mongoose';
import type { Sight } from '../../domain/access/identity.ts';
import {
  entryOf,
  type FeedEntry,
  retractionOf,
  type Subject,
  subjectAfter,
} from '../../domain/messages/feed/feed-entry.ts';
import type { RecordedEvent } from '../../domain/notice/events.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { type EventDoc, eventIn, type NoticeDoc } from '../stored.ts';

/** An entry of the feed; its id is its place, twelve digits. */
export type FeedDoc = FeedEntry & { _id: string };

/** Before the first entry. */
export const FEED_START = '0'.repeat(12);

/** The place after this one. */
export const placeAfter = (place: string): string => String(Number(place) + 1).padStart(12, '0');

const feedOf = (connection: Connection) => collectionOf<FeedDoc>(connection, 'feed');
const eventsOf = (connection: Connection) => collectionOf<EventDoc>(connection, 'events');

/** Events that are taken into the feed at once. */
const AT_ONCE = 500;

/** The place of the last entry. */
export async function feedEnd(connection: Connection): Promise<string> {
  const [last] = await feedOf(connection)
    .find({}, { projection: { _id: 1 } })
    .sort({ _id: -1 })
    .limit(1)
    .toArray();
  return last?._id ?? FEED_START;
}

/**
 * Entries after a place, in their order. They have no gap: an entry is only written once the one before it stands, and what is read here
 * is on a majority of the machines.
 */
export const feedAfter = (
  connection: Connection,
  after: string,
  limit: number,
  filter: Record<string, unknown> = {},
): Promise<FeedDoc[]> =>
  feedOf(connection)
    .find({ $and: [{ _id: { $gt: after } }, filter] } as never)
    .sort({ _id: 1 })
    .limit(limit)
    .toArray();

/** The entries in a sight; a unit sees letters, and no feed. */
export function entriesSeen(sight: Sight): Record<string, unknown> {
  if (sight.of === 'office') return {};
  if (sight.of !== 'granted') return { _id: { $in: [] } };
  return {
    $or: sight.grants.map(({ campaigns, units }) => ({
      campaign: { $in: campaigns },
      ...(units === null ? {} : { unit: { $in: units } }),
    })),
  };
}

/** The entry at a place. */
export const feedAt = (connection: Connection, place: string): Promise<FeedDoc | null> =>
  feedOf(connection).findOne({ _id: place });

/** An entry by the id under which receivers know it. */
export const entryById = (connection: Connection, id: string): Promise<FeedDoc | null> =>
  feedOf(connection).findOne({ id });

/** What the feed knows of a letter: what was told last, and what the letter is called. */
interface Known {
  last: FeedEntry | null;
  subject: Subject | null;
  rehearsal: boolean;
}

/** What is known of a letter whose event comes next; what was told before the feed began is read from the read model. */
async function knownOf(connection: Connection, notice: string): Promise<Known> {
  const [last] = await feedOf(connection).find({ notice }).sort({ _id: -1 }).limit(1).toArray();
  if (last !== undefined) return { last, subject: last, rehearsal: false };
  const doc = await collectionOf<NoticeDoc>(connection, 'notices').findOne(
    { _id: notice },
    {
      projection: {
        documentNumber: 1,
        'notice.campaign.id': 1,
        'notice.unit.id': 1,
        'notice.rehearsal': 1,
      },
    },
  );
  if (doc === null) return { last: null, subject: null, rehearsal: false };
  const { documentNumber, notice: letter } = doc;
  const subject = { documentNumber, campaign: letter.campaign.id, unit: letter.unit.id };
  return { last: null, subject, rehearsal: letter.rehearsal };
}

/** Entries that were told of a letter and that the record holds no more, the newest first: their decision was lost (ADR 0017). */
async function lostOf(connection: Connection, notice: string, from: number): Promise<FeedEntry[]> {
  const told = await feedOf(connection)
    .find({ notice, seq: { $gte: from } } as never)
    .sort({ _id: 1 })
    .toArray();
  const standing = new Map<string, FeedEntry>();
  for (const entry of told)
    if (entry.name === 'record.retracted') standing.delete(entry.hash);
    else standing.set(entry.hash, entry);
  const events = await eventsOf(connection)
    .find({ noticeId: notice, seq: { $gte: from } } as never, { projection: { hash: 1 } })
    .toArray();
  for (const { hash } of events) standing.delete(hash);
  return [...standing.values()].reverse();
}

/** What the events of one letter, in their order, are told as. */
async function toldOf(
  connection: Connection,
  notice: string,
  events: readonly RecordedEvent[],
): Promise<{ entries: FeedEntry[]; fed: RecordedEvent[] }> {
  const known = await knownOf(connection, notice);
  const first = events[0];
  const isRehearsal = first?.type === 'issued' ? first.rehearsal : known.rehearsal;
  // A rehearsal stays in the house: no other system is to be troubled by it.
  if (isRehearsal) return { entries: [], fed: [...events] };
  const entries: FeedEntry[] = [];
  const fed: RecordedEvent[] = [];
  let { subject } = known;
  if (first !== undefined && known.last !== null && known.last.hash !== first.prev)
    for (const lost of await lostOf(connection, notice, first.seq))
      entries.push(retractionOf(lost, first.at));
  for (const event of events) {
    subject = subjectAfter(event, subject);
    // Its letter is being recorded this moment: it comes with the next look.
    if (subject === null) break;
    entries.push(entryOf(event, subject));
    fed.push(event);
  }
  return { entries, fed };
}

/** Events that are not in the feed, letter by letter; of each letter without a gap. */
async function unfed(connection: Connection): Promise<Map<string, RecordedEvent[]>> {
  const docs = await eventsOf(connection)
    .find({ unfed: true } as never, { projection: { outbox: 0 } })
    .sort({ noticeId: 1, seq: 1 })
    .limit(AT_ONCE)
    .toArray();
  const letters = new Map<string, RecordedEvent[]>();
  for (const doc of docs) {
    const before = letters.get(doc.noticeId) ?? [];
    const last = before.at(-1);
    if (last === undefined || last.hash === doc.prev)
      letters.set(doc.noticeId, [...before, eventIn(doc)]);
  }
  return letters;
}

/** True where the event before is in the feed, or was never to come: else it is written this moment, and comes first. */
async function isNext(connection: Connection, { noticeId, seq }: RecordedEvent): Promise<boolean> {
  if (seq === 1) return true;
  const before = await eventsOf(connection).findOne(
    { _id: `${noticeId}/${seq - 1}` },
    { projection: { unfed: 1 } },
  );
  return before !== null && before.unfed !== true;
}

/** Writes entries behind the last one. @returns false where somebody else has written there meanwhile. */
async function append(connection: Connection, entries: readonly FeedEntry[]): Promise<boolean> {
  if (entries.length === 0) return true;
  const known = await feedOf(connection)
    .find({ id: { $in: entries.map(({ id }) => id) } } as never, { projection: { id: 1 } })
    .toArray();
  const there = new Set(known.map(({ id }) => id));
  let place = await feedEnd(connection);
  const docs: FeedDoc[] = [];
  for (const entry of entries) {
    if (there.has(entry.id)) continue;
    place = placeAfter(place);
    docs.push({ _id: place, ...entry });
  }
  if (docs.length === 0) return true;
  try {
    await feedOf(connection).insertMany(docs, { ordered: true, ...DURABLE });
    return true;
  } catch (error) {
    if (error instanceof mongo.MongoBulkWriteError && error.code === 11000) return false;
    throw error;
  }
}

/**
 * Takes into the feed what has been recorded since, of each letter in the order of its events. Safe to repeat and to run side by side: an
 * entry has one place, and an event one entry.
 * @returns how many events were taken; fewer than there are, where there are many.
 */
export async function feedRecorded(connection: Connection): Promise<number> {
  let taken = 0;
  const letters = await unfed(connection);
  const told: { entries: FeedEntry[]; fed: RecordedEvent[] }[] = [];
  for (const [notice, events] of letters)
    if (events[0] !== undefined && (await isNext(connection, events[0])))
      told.push(await toldOf(connection, notice, events));
  const entries = told.flatMap((one) => one.entries);
  // Of several letters what happened first is told first; the order within each letter stays.
  const inTime = entries
    .map((entry, i) => ({ entry, i }))
    .sort((a, b) => (a.entry.at < b.entry.at ? -1 : a.entry.at > b.entry.at ? 1 : a.i - b.i))
    .map(({ entry }) => entry);
  if (!(await append(connection, inTime))) return 0;
  const fed = told.flatMap((one) => one.fed);
  taken = fed.length;
  if (taken > 0)
    await eventsOf(connection).bulkWrite(
      fed.map(({ noticeId, seq, hash }) => ({
        updateOne: {
          filter: { _id: `${noticeId}/${seq}`, hash } as never,
          update: { $unset: { unfed: true } } as never,
        },
      })),
      { ordered: false, ...DURABLE },
    );
  return taken;
}
