import { keyOf } from '../../domain/text.ts';
import type { Heads } from '../sheet/heads.ts';
import type { LedgerFinding, NoticeDraft } from './ledger.ts';
import type { LedgerColumn } from './ledger-heads.ts';
import type { Report } from './row-errors.ts';

/** A data row after reading; `finding` is null where the row had an error. */
export type ReadRow = {
  readonly row: number;
  readonly seq: string;
  readonly finding: LedgerFinding | null;
};

/**
 * Leaves out rows that repeat a number or a whole finding. Numbers are unique in a sheet; where they begin again at 1
 * for each unit or category, within such a run.
 */
export function withoutDuplicates(
  read: readonly ReadRow[],
  heads: Heads<LedgerColumn>,
  report: Report,
): LedgerFinding[] {
  const seqColumn = heads.columns.get('seq') ?? null;
  const sameNumber = firstWithNumber(read);
  const contents = new Map<string, number>();
  const kept: LedgerFinding[] = [];
  for (const { row, seq, finding } of read) {
    if (!finding) continue;
    const content = `${finding.leadUnit.unit} ${keyOf(finding.statement)}`;
    const sameContent = contents.get(content);
    const before = sameNumber.get(row);
    contents.set(content, sameContent ?? row);
    if (seq === '' && seqColumn) report.warn('seq-missing', row, seqColumn);
    if (sameContent !== undefined) {
      report.error('row-duplicate', row, heads.columns.get('statement'), String(sameContent));
    } else if (before !== undefined) {
      report.error('duplicate-seq', row, seqColumn, String(before));
    } else kept.push(finding);
  }
  return kept;
}

/** For each row whose number was used before: the row that used it first. */
function firstWithNumber(read: readonly ReadRow[]): ReadonlyMap<number, number> {
  const isRestarting = read.filter(({ seq }) => seq === '1').length > 1;
  const repeated = new Map<number, number>();
  let run = new Map<string, number>();
  for (const { row, seq } of read) {
    if (isRestarting && seq === '1') run = new Map();
    const first = run.get(seq);
    if (seq !== '' && first !== undefined) repeated.set(row, first);
    else run.set(seq, row);
  }
  return repeated;
}

/** A csv has lost the merging of cells: an empty category then means the one above. */
export function carryCategories(
  findings: readonly LedgerFinding[],
  heads: Heads<LedgerColumn>,
  report: Report,
): LedgerFinding[] {
  const carried: number[] = [];
  let last = '';
  const complete = findings.map((finding) => {
    if (finding.category !== '') {
      last = finding.category;
      return finding;
    }
    if (last !== '') carried.push(finding.row);
    return { ...finding, category: last };
  });
  const [first] = carried;
  if (first !== undefined) {
    report.warn('category-carried', first, heads.columns.get('category'), String(carried.length));
  }
  return complete;
}

/** One draft for each lead unit, in the order in which units first appear. */
export function groupByUnit(findings: readonly LedgerFinding[]): NoticeDraft[] {
  const byUnit = new Map<string, LedgerFinding[]>();
  for (const finding of findings) {
    const list = byUnit.get(finding.leadUnit.unit);
    if (list) list.push(finding);
    else byUnit.set(finding.leadUnit.unit, [finding]);
  }
  return [...byUnit.values()].flatMap((list) => {
    const [first] = list;
    return first ? [{ ...first.leadUnit, findings: list }] : [];
  });
}
