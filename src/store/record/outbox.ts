import { isDeepStrictEqual } from 'node:util';
import type { Connection } from 'mongoose';
import type { OutboxRow } from '../../domain/messages/messages.ts';
import { collectionOf } from '../models.ts';
import type { EventDoc, Outbox, OutboxDoc, SaidByAll } from '../stored.ts';

/**
 * A row in two: what the rows of one event have in common, for they say one thing and may leave from one instant on, and the
 * rest. What is told differs only to a co-operating unit; then it stands in the row.
 */
function split(row: OutboxRow): { toAll: SaidByAll; toOne: Outbox['rows'][number] } {
  const { campaign, documentNumber, rehearsal, what, rung, kind, urgent, ...others } = row;
  const { decidedAt, notBefore, facts, noticeId: _letter, seq: _place, ...toOne } = others;
  const toAll = { campaign, documentNumber, rehearsal, what, rung, kind, urgent };
  return {
    toAll: { ...toAll, decidedAt, notBefore, facts },
    toOne: { ...toOne, dispatched: null },
  };
}

/**
 * The messages of one event as they stand in its document.
 * @param rows of one event; of two rows to one person the first stands.
 * @returns undefined when nobody is told.
 */
export function outboxFor(rows: OutboxRow[]): Outbox | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const isFirst = ({ key }: OutboxRow, i: number) => rows.findIndex((r) => r.key === key) === i;
  const { toAll } = split(first);
  const toOne = (row: OutboxRow): Outbox['rows'][number] => {
    const one = split(row);
    return isDeepStrictEqual(one.toAll.facts, toAll.facts)
      ? one.toOne
      : { ...one.toOne, facts: one.toAll.facts };
  };
  return {
    tempoOf: first.rehearsal ? first.campaign : null,
    ...toAll,
    rows: rows.filter(isFirst).map(toOne),
  };
}

/** The rows in a stored event, one a recipient. Those of a lost event have names of their own (ADR 0017). */
export function rowsIn({ _id, noticeId, seq, hash, outbox }: EventDoc): OutboxDoc[] {
  if (outbox === undefined) return [];
  const { rows, ...common } = outbox;
  const suffix = _id === `${noticeId}/${seq}` ? '' : `/lost/${hash.slice(0, 12)}`;
  return rows.map((row) => ({ ...common, ...row, noticeId, seq, _id: `${row.key}${suffix}` }));
}

/** Stored events that tell somebody something; a question that says so can be answered by their indexes. */
export const TELLING = { 'outbox.notBefore': { $gt: '' } };

/** As much of a stored event as its rows need. */
export const MESSAGES = { projection: { noticeId: 1, seq: 1, hash: 1, outbox: 1 } };

/** The rows in stored events that fit, and in lost ones, of which some had left. */
export async function rowsWhere(
  connection: Connection,
  filter: Record<string, unknown>,
): Promise<OutboxDoc[]> {
  const found = await Promise.all(
    (['events', 'lostEvents'] as const).map((name) =>
      collectionOf<EventDoc>(connection, name)
        .find({ ...TELLING, ...filter } as never, MESSAGES)
        .toArray(),
    ),
  );
  return found.flat().flatMap(rowsIn);
}
