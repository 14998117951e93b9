import type { Connection } from 'mongoose';
import { messagesFor } from '../../domain/messages/messages.ts';
import { rulebookOf } from '../../domain/notice/chain.ts';
import type { Notice, Rules } from '../../domain/notice/notice.ts';
import { coreOf } from '../../domain/rules/core.ts';
import { outboxFor } from '../../store/record/outbox.ts';
import { findRules } from '../../store/rulebooks.ts';
import { type EventDoc, eventIn } from '../../store/stored.ts';
import { attempt, type Difference, differencesOf } from '../differences.ts';

/** The rules of a letter's whole life, each as its digest says, and what is wrong with them. */
async function rulesOfLife(connection: Connection, digests: readonly string[]) {
  const books = new Map<string, Rules>();
  const differences: Difference[] = [];
  for (const digest of new Set(digests)) {
    const rules = await findRules(connection, digest);
    const about = { kind: 'rulebook-differs' as const, seq: null, where: digest };
    if (rules === null) differences.push({ ...about, expected: 'the rules', found: '—' });
    else if (rulebookOf(rules) !== digest)
      differences.push({ ...about, expected: digest, found: rulebookOf(rules) });
    else books.set(digest, rules);
  }
  return { books, differences };
}

/** The letter after each of its events. */
function lifeOf(docs: EventDoc[]): Notice[] {
  const life: Notice[] = [];
  for (const doc of docs) {
    const before = life.at(-1) ?? null;
    life.push(coreOf(before?.rulesVersion ?? 1).evolve(before, eventIn(doc)));
  }
  return life;
}

/** What stands in an outbox but for what has left of it since, in the order of its keys. */
const withoutDispatch = (outbox: EventDoc['outbox']) =>
  outbox === undefined
    ? null
    : {
        ...outbox,
        rows: outbox.rows
          .map(({ dispatched: _left, ...row }) => row)
          .sort((a, b) => (a.key < b.key ? -1 : 1)),
      };

/** Compares what is told of each event with what the rules tell of it, and the rules with their digests. */
export async function compareMessages(
  connection: Connection,
  docs: EventDoc[],
): Promise<Difference[]> {
  const life = attempt(() => lifeOf(docs));
  if (!life.ok) return [];
  const { books, differences } = await rulesOfLife(
    connection,
    life.value.map((notice) => notice.rulebook),
  );
  for (const [i, doc] of docs.entries()) {
    const notice = life.value[i];
    const rules = notice === undefined ? undefined : books.get(notice.rulebook);
    if (notice === undefined || rules === undefined) continue;
    const told = attempt(() => outboxFor(messagesFor(eventIn(doc), notice, rules)));
    if (!told.ok) continue;
    const about = { kind: 'message-differs' as const, seq: doc.seq, where: 'outbox' };
    differences.push(
      ...differencesOf(about, withoutDispatch(told.value), withoutDispatch(doc.outbox)),
    );
  }
  return differences;
}
