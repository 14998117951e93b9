import { isDeepStrictEqual } from 'node:util';
import type { Connection } from 'mongoose';
import { groupedBy } from '../../domain/grouped-by.ts';
import { messagesFor } from '../../domain/messages/messages.ts';
import { rulebookOf } from '../../domain/notice/chain.ts';
import type { Notice, Rules } from '../../domain/notice/notice.ts';
import { coreOf } from '../../domain/rules/core.ts';
import type { DispatchDoc } from '../../store/dispatches.ts';
import { collectionOf } from '../../store/models.ts';
import { outboxFor, rowsIn } from '../../store/record/outbox.ts';
import { findRules } from '../../store/rulebooks.ts';
import { type EventDoc, eventIn, type OutboxDoc } from '../../store/stored.ts';
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

/** What of a line stays as it was decided, whoever gets it in the end and whatever has been answered since. */
const decided = ({
  what,
  rung,
  kind,
  documentNumber,
  decidedAt,
  campaign,
  rehearsal,
}: OutboxDoc) => ({
  ...{ what, rung, kind, documentNumber, decidedAt, campaign, rehearsal },
});

/** The key under which a line was decided: where it has gone to somebody else it was decided for whom it was meant. */
const keyDecided = ({ forwarded }: DispatchDoc, { key, noticeId, seq }: OutboxDoc): string =>
  forwarded === undefined ? key : `${noticeId}/${seq}/${forwarded.holder}`;

/** Compares the messages that have left about a letter with what its events have decided to tell. */
export async function compareDispatches(
  connection: Connection,
  noticeId: string,
  docs: EventDoc[],
): Promise<Difference[]> {
  const lost = await collectionOf<EventDoc>(connection, 'lostEvents')
    .find({ noticeId } as never)
    .toArray();
  // A line that has left before its event was lost stands in its dispatch under its first name, which its key is.
  const rows = groupedBy([...docs, ...lost].flatMap(rowsIn), (row) => row.key);
  const all = [...rows.values()].flat();
  const named = all.flatMap(({ dispatched }) => dispatched ?? []);
  const dispatches = await collectionOf<DispatchDoc>(connection, 'dispatches')
    .find({ $or: [{ 'items.noticeId': noticeId }, { _id: { $in: named } }] } as never)
    .toArray();
  return [
    ...notCarried(all, dispatches),
    ...dispatches.flatMap((dispatch) => notDecided(noticeId, dispatch, rows)),
  ];
}

/** Lines that are said to have left with a dispatch that does not hold them. */
function notCarried(all: OutboxDoc[], dispatches: DispatchDoc[]): Difference[] {
  const sent = new Map(
    dispatches.map(({ _id, items, superseded }) => [
      _id,
      new Set([...items.map((row) => row._id), ...superseded]),
    ]),
  );
  return all.flatMap(({ _id, key, seq, dispatched: where }) => {
    if (where === null || sent.get(where)?.has(_id) || sent.get(where)?.has(key)) return [];
    return [{ kind: 'dispatch-differs' as const, seq, where, expected: _id, found: '—' }];
  });
}

/** Lines of a dispatch that no event has decided to tell, or has decided otherwise. */
function notDecided(
  noticeId: string,
  dispatch: DispatchDoc,
  rows: ReadonlyMap<string, OutboxDoc[]>,
): Difference[] {
  const { _id: where, items } = dispatch;
  const own = items.filter((item) => item.noticeId === noticeId);
  return own.flatMap((item) => {
    const about = { kind: 'dispatch-differs' as const, seq: item.seq, where };
    const told = (rows.get(keyDecided(dispatch, item)) ?? []).map(decided);
    const [row] = told;
    if (row === undefined) return [{ ...about, expected: '—', found: item._id }];
    return told.some((one) => isDeepStrictEqual(one, decided(item)))
      ? []
      : differencesOf(about, row, decided(item));
  });
}
