import { groupedBy } from '../../domain/grouped-by.ts';
import { keyOf } from '../../domain/text.ts';
import type { Heads } from '../sheet/heads.ts';
import type { LedgerFinding, NoticeDraft, RowError } from './ledger.ts';
import type { LedgerColumn } from './ledger-heads.ts';
import { type Report, rowError } from './row-errors.ts';

/**
 * A data row after reading; `finding` is null where the row had an error, or is passed over because it is closed, struck
 * through or an example. Such a row has its place in numbers and categories still.
 */
export type ReadRow = {
  readonly row: number;
  readonly seq: string;
  readonly category: string;
  readonly finding: LedgerFinding | null;
  /** Rows below whose requirements were added to it. */
  readonly joined: readonly number[];
  readonly isPassed?: true;
};

/**
 * Leaves out rows that repeat a number or a whole finding; two that differ in anything are two findings, and the clerk is asked
 * where unit and statement are the same. Numbers are unique in a sheet; where they begin again for each unit or category, within
 * such a run.
 */
export function withoutDuplicates(
  read: readonly ReadRow[],
  heads: Heads<LedgerColumn>,
  report: Report,
): LedgerFinding[] {
  const seqColumn = heads.columns.get('seq') ?? null;
  const statement = heads.columns.get('statement');
  const sameNumber = firstWithNumber(read);
  const [contents, matters] = [new Map<string, number>(), new Map<string, number>()];
  const kept: LedgerFinding[] = [];
  for (const { row, seq, finding } of read) {
    if (!finding) continue;
    const sameContent = firstWith(contents, contentOf(finding), row);
    const sameMatter = firstWith(matters, matterOf(finding), row);
    const before = sameNumber.get(row);
    if (seq === '' && seqColumn) report.warn('seq-missing', row, seqColumn);
    if (sameContent !== undefined) {
      report.error('row-duplicate', row, statement, String(sameContent));
      continue;
    }
    if (before !== undefined) {
      report.error('duplicate-seq', row, seqColumn, String(before));
      continue;
    }
    kept.push(finding);
    if (sameMatter !== undefined) report.warn('row-similar', row, statement, String(sameMatter));
  }
  return kept;
}

/** The row that has said the same before; without one this row is the first. */
function firstWith(rows: Map<string, number>, said: string, row: number): number | undefined {
  const first = rows.get(said);
  if (first === undefined) rows.set(said, row);
  return first;
}

const matterOf = ({ leadUnit, statement }: LedgerFinding): string =>
  `${leadUnit.unit} ${keyOf(statement)}`;

/** Findings whose unit and statement stand on an earlier sheet too; the clerk is asked whether they are two. */
export function repeatedOnSheets(findings: readonly LedgerFinding[]): RowError[] {
  const firsts = new Map<string, LedgerFinding>();
  return findings.flatMap((finding) => {
    const first = firsts.get(matterOf(finding)) ?? finding;
    firsts.set(matterOf(finding), first);
    if (first.sheet === finding.sheet) return [];
    const { sheet, row } = finding;
    return [rowError(sheet, 'sheet-similar', row, null, first.sheet, String(first.row))];
  });
}

/** Everything that a row says, but for its place and its number. */
function contentOf(finding: LedgerFinding): string {
  const { sheet: _sheet, row: _row, seq: _seq, ...said } = finding;
  return keyOf(JSON.stringify(said));
}

/** The number with which a numbering begins: 1, (1), 1.1, 一, (一), 第1条. */
const firstNumber = /^第?\(?(?:1|一)(?:[.-](?:1|一))*\)?[条项个]?$/;

/** For each row whose number was used before: the row that used it first. */
function firstWithNumber(read: readonly ReadRow[]): ReadonlyMap<number, number> {
  const repeated = new Map<number, number>();
  const begun = new Set<string>();
  let run = new Map<string, number>();
  for (const { row, seq, isPassed } of read) {
    if (begun.has(seq)) run = new Map();
    if (firstNumber.test(seq)) begun.add(seq);
    if (isPassed) continue;
    const first = run.get(seq);
    if (seq !== '' && first !== undefined) repeated.set(row, first);
    else run.set(seq, row);
  }
  return repeated;
}

/**
 * A csv has lost the merging of cells: an empty category then means the one above, also where the row above is closed or has an
 * error.
 */
export function carryCategories(
  read: readonly ReadRow[],
  heads: Heads<LedgerColumn>,
  report: Report,
): ReadRow[] {
  const carried: number[] = [];
  let last = '';
  const complete = read.map((each) => {
    last = each.category || last;
    const { finding } = each;
    if (finding === null || each.category === last) return each;
    carried.push(each.row);
    return { ...each, category: last, finding: { ...finding, category: last } };
  });
  const [first] = carried;
  if (first !== undefined) {
    report.warn('category-carried', first, heads.columns.get('category'), String(carried.length));
  }
  return complete;
}

/** One draft for each lead unit, in the order in which units first appear. */
export function groupByUnit(findings: readonly LedgerFinding[]): NoticeDraft[] {
  const byUnit = groupedBy(findings, ({ leadUnit }) => leadUnit.unit);
  return [...byUnit.values()].flatMap((list) => {
    const [first] = list;
    return first ? [{ ...first.leadUnit, findings: list }] : [];
  });
}
