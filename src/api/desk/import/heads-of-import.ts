import { type LedgerColumn, ledgerHeads } from '../../../documents/import/ledger-heads.ts';
import type { LedgerHeadMapping } from '../../../documents/import/ledger-import.ts';
import { headKey } from '../../../documents/sheet/heads.ts';
import type { Actor } from '../../../domain/notice/posts.ts';
import { keepHeads, keptHeads } from '../../../store/register/ledger-heads.ts';
import type { Register } from '../../../store/register/registers.ts';
import { type Deps, nowOf } from '../../deps.ts';

/** What a column is to mean: one of the ledger's, null for none, `automatic` for what Duban makes of it. */
export interface AskedHead {
  column: string;
  as: LedgerColumn | 'automatic' | null;
}

const isColumn = (as: string | null): as is LedgerColumn | null => as === null || as in ledgerHeads;

/** A letter is a place in one file; a head is a word of the office. */
const isLetter = (column: string): boolean => /^[a-z]{1,3}$/i.test(column);

const isSame = (a: string, b: string): boolean => headKey(a) === headKey(b);

/** What the heads of an office's ledgers mean: as was said before, and as is said now. */
export async function headsFor(
  deps: Deps,
  register: Register,
  asked: readonly AskedHead[],
): Promise<LedgerHeadMapping[]> {
  const kept = await keptHeads(deps.connection, register);
  const before = kept.flatMap(({ column, as }): LedgerHeadMapping[] =>
    isColumn(as) && !asked.some((one) => isSame(one.column, column)) ? [{ column, as }] : [],
  );
  const now = asked.flatMap(({ column, as }): LedgerHeadMapping[] =>
    as === 'automatic' ? [] : [{ column, as }],
  );
  return [...before, ...now];
}

/**
 * Keeps what the office has said of heads for its next ledgers, each as it is compared. What anybody else says holds for his
 * own file: the heads decide what dates and units the office's next letters have.
 */
export async function keepAsked(
  deps: Deps,
  register: Register,
  asked: readonly AskedHead[],
  { id }: Actor,
): Promise<void> {
  const heads = asked
    .filter(({ column }) => !isLetter(column))
    .map(({ column, as }) => ({ column: headKey(column), as }));
  const said = {
    keep: heads.flatMap(({ column, as }) => (as === 'automatic' ? [] : [{ column, as }])),
    forget: heads.flatMap(({ column, as }) => (as === 'automatic' ? [column] : [])),
  };
  await keepHeads(deps.connection, register, said, id, nowOf(deps));
}
