import type { Connection } from 'mongoose';
import { rulebookOf } from '../domain/notice/chain.ts';
import type { Rules } from '../domain/notice/notice.ts';
import { collectionOf, DURABLE } from './models.ts';

/** Rulebooks that are kept in memory; a county runs under a handful. */
const KEPT = 50;

/** Reads rules by their digest, each once: what a digest names never changes. */
export function rulebooksOf(connection: Connection): (digest: string) => Promise<Rules> {
  const books = new Map<string, Promise<Rules>>();
  return (digest) => {
    const known = books.get(digest);
    if (known !== undefined) return known;
    const read = rulesOf(connection, digest);
    if (books.size >= KEPT) books.delete(books.keys().next().value ?? '');
    books.set(digest, read);
    // One that could not be read is asked for anew.
    read.catch(() => books.delete(digest));
    return read;
  };
}

type Rulebook = { _id: string } & Rules;

/** Keeps the rules a notice runs under, by their digest, for explanations and audits. */
export async function keepRules(connection: Connection, rules: Rules): Promise<void> {
  const { policy, calendar } = rules;
  await collectionOf<Rulebook>(connection, 'rulebooks').updateOne(
    { _id: rulebookOf(rules) },
    { $setOnInsert: { policy, calendar } },
    { upsert: true, ...DURABLE },
  );
}

/** Puts rules in the place of what stands under their digest, whatever that says. */
export async function mendRules(connection: Connection, rules: Rules): Promise<void> {
  const { policy, calendar } = rules;
  await collectionOf<Rulebook>(connection, 'rulebooks').replaceOne(
    { _id: rulebookOf(rules) },
    { policy, calendar },
    { upsert: true, ...DURABLE },
  );
}

/** The rules kept under a digest, as they stand there; null: none. */
export async function findRules(connection: Connection, rulebook: string): Promise<Rules | null> {
  const found = await collectionOf<Rulebook>(connection, 'rulebooks').findOne({ _id: rulebook });
  return found === null ? null : { policy: found.policy, calendar: found.calendar };
}

/** The rules of an issued notice. @throws Error when they were never kept, which a repair must mend. */
export async function rulesOf(connection: Connection, rulebook: string): Promise<Rules> {
  const found = await findRules(connection, rulebook);
  if (found === null) throw new Error(`rulebook ${rulebook} is not in the store`);
  return found;
}
