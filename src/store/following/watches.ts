import type { Connection } from 'mongoose';
import type { Sight } from '../../domain/access/identity.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import { both, lettersSeen } from '../access/sight.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { type EventDoc, eventIn, type NoticeDoc } from '../stored.ts';
import { LETTER_NAMED, type LetterNamed } from './letter.ts';

/** What somebody may watch: one letter, or a campaign with all its letters. */
export type WatchedKind = 'notice' | 'campaign';

/** 关注: somebody of the office wants to know what becomes of something. It makes him nobody's addressee. */
export interface Watch {
  /** Person, kind and id of what is watched: watching it twice is watching it. */
  _id: string;
  person: string;
  kind: WatchedKind;
  subject: string;
  since: Instant;
}

const watchesOf = (connection: Connection) => collectionOf<Watch>(connection, 'watches');

const idOf = (person: string, kind: WatchedKind, subject: string): string =>
  `${person}|${kind}|${subject}`;

/** Watches something from now on; whoever watches it already does so since then. */
export async function watch(
  connection: Connection,
  person: string,
  about: Pick<Watch, 'kind' | 'subject' | 'since'>,
): Promise<Watch> {
  const _id = idOf(person, about.kind, about.subject);
  const known = await watchesOf(connection).findOneAndUpdate(
    { _id },
    { $setOnInsert: { person, ...about } },
    { upsert: true, returnDocument: 'after', ...DURABLE },
  );
  return known ?? { _id, person, ...about };
}

/** Watches it no more; what nobody watches stays so. */
export async function unwatch(
  connection: Connection,
  person: string,
  kind: WatchedKind,
  subject: string,
): Promise<void> {
  await watchesOf(connection).deleteOne({ _id: idOf(person, kind, subject) }, DURABLE);
}

/** What a person watches, in the order of its ids, after the given one. */
export const watchesBy = (
  connection: Connection,
  person: string,
  { subject, after, limit }: { subject?: string | undefined; after: string | null; limit: number },
): Promise<Watch[]> =>
  watchesOf(connection)
    .find({
      person,
      ...(subject === undefined ? {} : { subject }),
      ...(after === null ? {} : { _id: { $gt: after } }),
    })
    .sort({ _id: 1 })
    .limit(limit)
    .toArray();

/** Ids of the letters and of the campaigns that a person watches. */
export interface WatchedIds {
  notices: readonly string[];
  campaigns: readonly string[];
}

/** All that a person watches, by ids; nothing for nobody. */
export async function watchedBy(
  connection: Connection,
  person: string | undefined,
): Promise<WatchedIds> {
  const all = person === undefined ? [] : await watchesOf(connection).find({ person }).toArray();
  const of = (kind: WatchedKind) => all.filter((w) => w.kind === kind).map((w) => w.subject);
  return { notices: of('notice'), campaigns: of('campaign') };
}

/** The letters that are watched by themselves or with their campaign, as a filter of the read model. */
export const isWatched = ({ notices, campaigns }: WatchedIds): Record<string, unknown> => ({
  $or: [{ _id: { $in: notices } }, { 'notice.campaign.id': { $in: campaigns } }],
});

/** Something that has happened to a watched letter. */
export interface WatchedChange {
  event: ReturnType<typeof eventIn>;
  letter: LetterNamed;
}

/** Where a page of changes goes on: behind this event of a letter. */
export interface ChangePosition {
  at: Instant;
  notice: string;
  seq: number;
}

/** A page of what has happened since an instant to the watched letters in a sight, in the order in which it was handled. */
export async function changesWatched(
  connection: Connection,
  sight: Sight,
  watched: WatchedIds,
  { since, after, limit }: { since: Instant; after: ChangePosition | null; limit: number },
): Promise<WatchedChange[]> {
  const letters = await collectionOf<NoticeDoc>(connection, 'notices')
    .find(both(lettersSeen(sight), isWatched(watched)) as never)
    .project<{ _id: string; notice: LetterNamed }>(LETTER_NAMED)
    .toArray();
  const byId = new Map(letters.map(({ _id, notice }) => [_id, notice]));
  const { at, notice, seq } = after ?? { at: since, notice: '', seq: 0 };
  const events = await collectionOf<EventDoc>(connection, 'events')
    .find({
      noticeId: { $in: [...byId.keys()] },
      $or: [
        { at: { $gt: at } },
        { at, noticeId: { $gt: notice } },
        { at, noticeId: notice, seq: { $gt: seq } },
      ],
    } as never)
    .sort({ at: 1, noticeId: 1, seq: 1 })
    .limit(limit)
    .toArray();
  return events.flatMap((doc) => {
    const letter = byId.get(doc.noticeId);
    return letter === undefined ? [] : [{ event: eventIn(doc), letter }];
  });
}
