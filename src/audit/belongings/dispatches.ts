import { isDeepStrictEqual } from 'node:util';
import type { Connection } from 'mongoose';
import { groupedBy } from '../../domain/grouped-by.ts';
import type { DispatchDoc } from '../../store/dispatches.ts';
import { collectionOf } from '../../store/models.ts';
import { rowsIn } from '../../store/record/outbox.ts';
import type { EventDoc, OutboxDoc } from '../../store/stored.ts';
import { type Difference, differencesOf } from '../differences.ts';

/** The key under which a line was decided: where it has gone to somebody else it was decided for whom it was meant. */
const keyDecided = ({ forwarded }: DispatchDoc, { key, noticeId, seq }: OutboxDoc): string =>
  forwarded === undefined ? key : `${noticeId}/${seq}/${forwarded.holder}`;

const ON_TO = '/to/';

/** The dispatch with which its lines have left first: what is forwarded has left before, in vain. */
const firstOf = ({ _id, forwarded }: DispatchDoc): string =>
  forwarded === undefined ? _id : (_id.split(ON_TO)[0] ?? _id);

/**
 * Compares the messages that have left about a letter with what its events have decided to tell.
 * @param docs its events, and those of lost decisions.
 */
export async function compareDispatches(
  connection: Connection,
  noticeId: string,
  docs: EventDoc[],
): Promise<Difference[]> {
  // A line that has left before its event was lost stands in its dispatch under its first name, which its key is.
  const rows = groupedBy(docs.flatMap(rowsIn), (row) => row.key);
  const all = [...rows.values()].flat();
  const named = all.flatMap(({ dispatched }) => dispatched ?? []);
  const dispatches = await collectionOf<DispatchDoc>(connection, 'dispatches')
    .find({ $or: [{ 'items.noticeId': noticeId }, { _id: { $in: named } }] } as never)
    .toArray();
  const byId = new Map(dispatches.map((dispatch) => [dispatch._id, dispatch]));
  return [
    ...notCarried(all, dispatches),
    ...dispatches.flatMap((dispatch) => notDecided(noticeId, dispatch, rows, byId)),
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

/** Lines of a dispatch that no event has decided to tell, that have not left with it, or that were decided otherwise. */
function notDecided(
  noticeId: string,
  dispatch: DispatchDoc,
  rows: ReadonlyMap<string, OutboxDoc[]>,
  byId: ReadonlyMap<string, DispatchDoc>,
): Difference[] {
  const { _id: where, items } = dispatch;
  const own = items.filter((item) => item.noticeId === noticeId);
  const lines = own.flatMap((item) => {
    const about = { kind: 'dispatch-differs' as const, seq: item.seq, where };
    const told = (rows.get(keyDecided(dispatch, item)) ?? []).filter(
      (row) => row.dispatched === firstOf(dispatch),
    );
    const [row] = told;
    if (row === undefined) return [{ ...about, expected: '—', found: item._id }];
    return told.some((one) => isDeepStrictEqual(asLeft(one, item, dispatch), asSent(item)))
      ? []
      : differencesOf(about, asLeft(row, item, dispatch), asSent(item));
  });
  // Of what was never to be told it need not be said to whom it was not.
  return lines.length > 0 || own.length === 0 ? lines : notAddressed(dispatch, own, byId);
}

/** A line as its dispatch holds it, but for its own name. */
const asSent = ({ _id, key: _key, ...line }: OutboxDoc) => line;

/** A line as it was to leave with this dispatch: findings that were answered before it left may be left out of it, and nothing else. */
function asLeft(row: OutboxDoc, item: OutboxDoc, { holder, forwarded }: DispatchDoc) {
  const { deputyFor, ...line } = asSent(row);
  const { name, post } = item;
  return {
    ...line,
    holder,
    ...(forwarded === undefined ? {} : { name, post }),
    ...(forwarded !== undefined || deputyFor === undefined ? {} : { deputyFor }),
    findings: leftOf(row.findings, item.findings),
    facts: { ...row.facts, about: leftOf(row.facts.about, item.facts.about) },
  };
}

/** What is left of these, where all of it is among them; else all of them. */
function leftOf<T>(decided: T[], left: T[]): T[] {
  const isPart = left.every((one) => decided.some((other) => isDeepStrictEqual(other, one)));
  return isPart ? left : decided;
}

/** What of a dispatch does not follow from its lines: to whom, in which tempo, when, and where it was forwarded from. */
function notAddressed(
  dispatch: DispatchDoc,
  own: OutboxDoc[],
  byId: ReadonlyMap<string, DispatchDoc>,
): Difference[] {
  const [first] = own;
  if (first === undefined) return [];
  const { _id: where, holder, name, slot, tempoOf, rehearsal, side, forwarded, said } = dispatch;
  const from = byId.get(where.slice(0, where.lastIndexOf(ON_TO)));
  // He may have been called otherwise in a line of another letter that was left out of it.
  const names = dispatch.items.map((item) => item.name);
  const isCalled = names.includes(name) || dispatch.superseded.length > 0;
  // Who has a post on both sides is told at once of what concerns him on either, under the side of one.
  const isOneOf =
    dispatch.items.some((item) => item.side === side) || dispatch.superseded.length > 0;
  const expected = {
    ...{ holder: first.holder, name: isCalled ? name : first.name },
    ...{ tempoOf: first.tempoOf, rehearsal: first.rehearsal },
    side: isOneOf ? side : first.side,
    ...(forwarded === undefined
      ? { _id: `${tempoOf ?? 'real'}/${holder}/${slot}`, forwarded: null }
      : {
          _id: from?.givenUpAt === undefined ? '—' : `${from._id}${ON_TO}${holder}`,
          forwarded: from && (from.forwarded ?? { holder: from.holder, name: from.name }),
        }),
    lines: dispatch.items.map((item) => item._id),
  };
  const found = {
    ...{ holder, name, tempoOf, rehearsal, side, _id: where, forwarded: forwarded ?? null },
    lines: said === undefined ? expected.lines : said.lines.map(({ row }) => row),
  };
  return differencesOf({ kind: 'dispatch-differs', seq: first.seq, where }, expected, found);
}
