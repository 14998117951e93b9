import type { Connection } from 'mongoose';
import { digestOf } from '../../domain/notice/chain.ts';
import { collectionOf, DURABLE } from '../models.ts';
import type { Register } from './registers.ts';

/** A head of a ledger, and the column that it was said to mean; null: it is not to be read. */
export interface SaidHead {
  column: string;
  as: string | null;
}

interface KeptHead extends SaidHead {
  by: string;
  at: string;
}

/** What the heads of an office's own ledgers mean, as its people have said; the key of each is a digest of the head. */
interface LedgerHeadsDoc {
  _id: Register;
  heads: Record<string, KeptHead>;
}

const headsOf = (connection: Connection) => collectionOf<LedgerHeadsDoc>(connection, 'ledgerHeads');

const keyOfHead = (head: string): string => digestOf(head).slice(0, 16);

/** What the heads of a register's ledgers were said to mean. */
export async function keptHeads(connection: Connection, register: Register): Promise<SaidHead[]> {
  const doc = await headsOf(connection).findOne({ _id: register });
  return Object.values(doc?.heads ?? {}).map(({ column, as }) => ({ column, as }));
}

/** Keeps what heads were said to mean, and forgets others; heads are told apart as they are written here. */
export async function keepHeads(
  connection: Connection,
  register: Register,
  said: { readonly keep: readonly SaidHead[]; readonly forget: readonly string[] },
  by: string,
  at: string,
): Promise<void> {
  const set = said.keep.map((one) => [`heads.${keyOfHead(one.column)}`, { ...one, by, at }]);
  const unset = said.forget.map((head) => [`heads.${keyOfHead(head)}`, '']);
  if (set.length + unset.length === 0) return;
  await headsOf(connection).updateOne(
    { _id: register },
    {
      ...(set.length === 0 ? {} : { $set: Object.fromEntries(set) }),
      ...(unset.length === 0 ? {} : { $unset: Object.fromEntries(unset) }),
    },
    { upsert: true, ...DURABLE },
  );
}
