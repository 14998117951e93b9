import type { Connection } from 'mongoose';
import type { IsoDate } from '../../domain/calendar/instant.ts';
import { holdsOn } from '../../domain/notice/posts.ts';
import { collectionOf } from '../models.ts';
import { type PostingDoc, realPostingsOf } from '../roster.ts';
import type { Person } from './accounts.ts';

/** A telephone number in the form in which two are compared: its digits, of a mobile of the mainland without +86. */
const digitsOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '');

const SAME = {
  phone: (a: string, b: string) => digitsOf(a) === digitsOf(b) && digitsOf(a).length >= 7,
  email: (a: string, b: string) => a.toLowerCase() === b.toLowerCase(),
} as const;

const personsIn = (postings: readonly PostingDoc[]): Person[] => [
  ...new Map(postings.map(({ holder: id, name }) => [id, { id, name }])).values(),
];

/** Who holds a post on that day under this id, outside of rehearsals; null where nobody does. */
export async function holderInForce(
  connection: Connection,
  id: string,
  today: IsoDate,
): Promise<Person | null> {
  const postings = await realPostingsOf(connection, id);
  return personsIn(postings.filter((p) => holdsOn(p, today)))[0] ?? null;
}

/** Who is reached at a number or address and holds a post on that day; nobody where it is several persons'. */
export async function holderReached(
  connection: Connection,
  by: 'phone' | 'email',
  value: string,
  today: IsoDate,
): Promise<Person | null> {
  const reached = await collectionOf<PostingDoc>(connection, 'postings')
    .find({ register: { $not: /^c-/ }, from: { $lte: today }, [by]: { $type: 'string' } } as never)
    .toArray();
  const same = reached.filter((p) => holdsOn(p, today) && SAME[by](p[by] ?? '', value));
  const persons = personsIn(same);
  return persons.length === 1 ? (persons[0] ?? null) : null;
}
