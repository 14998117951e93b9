import type { Connection } from 'mongoose';
import type { IsoDate } from '../../domain/calendar/instant.ts';
import { collectionOf } from '../models.ts';
import { isRehearsed, registerOf } from '../register/registers.ts';
import type { PostingDoc } from '../roster.ts';
import type { NoticeDoc } from '../stored.ts';

/** More than a person has open, and less than a page cannot carry. */
const MOST = 200;

const OPEN = { 'notice.stage': { $nin: ['closed', 'withdrawn'] } };

/** What may wait for somebody of the office, each as its index finds it. */
const FOR_OFFICE = [
  { 'summary.decideBy': { $gt: '' } },
  { 'notice.instructions.id': { $gt: '' } },
  { 'notice.findings.stage': 'ownerSought' },
];

/**
 * The open letters in which a person may hold a post or be a deputy, by the roster: those of his units, lead or co-operating, and where
 * he is of the office those that wait for it; the earliest due first, and no more than a page carries. Whether he does hold one, the letter says.
 * Null for somebody who holds no post there now, nor will.
 * @param today the day on which it is asked.
 * @param rehearsal the rehearsal that is meant; null: the real letters.
 */
export async function lettersOfPerson(
  connection: Connection,
  holder: string,
  rehearsal: string | null,
  today: IsoDate,
): Promise<{ name: string; letters: NoticeDoc[] } | null> {
  const postings = await collectionOf<PostingDoc>(connection, 'postings')
    .find({ holder })
    .toArray();
  const meant =
    rehearsal === null
      ? postings.filter(({ register }) => !isRehearsed(register))
      : postings.filter(
          ({ register }) => register === registerOf({ _id: rehearsal, rehearsal: true }),
        );
  // A rehearsal has a time of its own, at which its letters say who holds what.
  const holding = meant.filter(
    ({ until }) => rehearsal !== null || until === null || until >= today,
  );
  const [first] = holding;
  if (first === undefined) return null;
  const units = [...new Set(holding.flatMap(({ unit }) => unit ?? []))];
  const isOffice = holding.some(({ unit }) => unit === null);
  const which = [
    ...(units.length > 0
      ? [{ 'notice.unit.id': { $in: units } }, { 'notice.coUnits.id': { $in: units } }]
      : []),
    ...(isOffice ? FOR_OFFICE : []),
  ];
  const of =
    rehearsal === null
      ? { 'notice.rehearsal': false }
      : { 'notice.rehearsal': true, 'notice.campaign.id': rehearsal };
  const letters = await collectionOf<NoticeDoc>(connection, 'notices')
    .find({ ...OPEN, ...of, $or: which } as never)
    .sort({ 'summary.dueAt': 1, _id: 1 })
    .limit(MOST)
    .toArray();
  return { name: first.name, letters };
}
