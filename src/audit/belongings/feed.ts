import type { Connection } from 'mongoose';
import { RETRACTED } from '../../domain/messages/feed/event-names.ts';
import {
  entryOf,
  type FeedEntry,
  retractionOf,
  type Subject,
  subjectAfter,
} from '../../domain/messages/feed/feed-entry.ts';
import type { FeedDoc } from '../../store/feed/feed.ts';
import { collectionOf } from '../../store/models.ts';
import { type EventDoc, eventIn } from '../../store/stored.ts';
import { type Difference, differencesOf } from '../differences.ts';

const NOTHING = { kind: 'feed-differs', expected: '—', found: '—' } as const;

/** What is to be told of each event, by its hash: of those that stand, and of those whose decision was lost. */
function toldOf(docs: EventDoc[], lost: EventDoc[]): ReadonlyMap<string, FeedEntry> {
  const told = new Map<string, FeedEntry>();
  const subjects: (Subject | null)[] = [];
  for (const doc of docs) {
    const subject = subjectAfter(eventIn(doc), subjects.at(-1) ?? null);
    subjects.push(subject);
    if (subject !== null) told.set(doc.hash, entryOf(eventIn(doc), subject));
  }
  for (const doc of lost) {
    const subject = subjectAfter(eventIn(doc), subjects[doc.seq - 2] ?? null);
    if (subject !== null && !told.has(doc.hash)) told.set(doc.hash, entryOf(eventIn(doc), subject));
  }
  return told;
}

/** The entry as it must be; undefined for one that follows from nothing. */
function expectedOf(
  found: FeedEntry,
  entries: readonly FeedEntry[],
  told: ReadonlyMap<string, FeedEntry>,
  isLost: (hash: string) => boolean,
): FeedEntry | undefined {
  if (found.name !== RETRACTED) return told.get(found.hash);
  const first = entries.find(({ hash, name }) => hash === found.hash && name !== RETRACTED);
  return first === undefined || !isLost(found.hash) ? undefined : retractionOf(first, found.at);
}

/**
 * Compares what other systems were told of a letter with its events: each entry follows from one, or takes one back that was told and is not
 * in the record; and where the letter was told from its beginning, each event that is said to be in the feed is.
 */
export async function compareFeed(
  connection: Connection,
  noticeId: string,
  { docs, lost }: { docs: EventDoc[]; lost: EventDoc[] },
): Promise<Difference[]> {
  const entries = await collectionOf<FeedDoc>(connection, 'feed')
    .find({ notice: noticeId })
    .sort({ _id: 1 })
    .toArray();
  if (entries.length === 0) return [];
  const [issued] = docs;
  // A rehearsal stays in the house.
  const isTold = issued?.type !== 'issued' || !issued.rehearsal;
  const told = isTold ? toldOf(docs, lost) : new Map<string, FeedEntry>();
  const standing = new Set(docs.map(({ hash }) => hash));
  const aside = new Set(lost.map(({ hash }) => hash));
  const isLost = (hash: string): boolean => aside.has(hash) || !standing.has(hash);
  const isWhole = entries.some(({ hash }) => hash === issued?.hash);
  // A feed that began later, or was told of a succession that was lost, may have known the letter by another unit.
  const isUnitSure = isWhole && !lost.some(({ type }) => type === 'unitSucceeded');
  const wrong = entries.flatMap(({ _id: where, ...found }): Difference[] => {
    const expected = expectedOf(found, entries, told, isLost);
    if (expected === undefined) return [{ ...NOTHING, seq: found.seq, where, found: found.name }];
    const unit = isUnitSure ? expected.unit : found.unit;
    const about = { kind: 'feed-differs' as const, seq: found.seq, where };
    return differencesOf(about, { ...expected, unit }, found);
  });
  const heard = new Set(entries.map(({ hash }) => hash));
  const untold = docs.filter(({ hash, unfed }) => isWhole && unfed !== true && !heard.has(hash));
  return [
    ...wrong,
    ...untold.map(({ seq, type }) => ({ ...NOTHING, seq, where: 'feed', expected: type })),
  ];
}
