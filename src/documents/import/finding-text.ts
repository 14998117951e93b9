import type { FindingText } from '../../domain/notice/finding.ts';
import type { LedgerFinding } from './ledger.ts';

/** The remarks with what the ledger says of a repetition in a column of its own; a person confirms it on the draft. */
const remarksOf = ({ remarks, repeatOf }: LedgerFinding): string =>
  repeatOf === null || repeatOf === remarks
    ? remarks
    : [`台账注明重复问题：${repeatOf}`, remarks].filter(Boolean).join('；');

/** A ledger's row as a finding of a letter; its code is its place in the letter, from 1. */
export const findingText = (row: LedgerFinding, place: number): FindingText => ({
  code: String(place + 1),
  category: row.category,
  statement: row.statement,
  severity: row.severity,
  criterion: row.criterion,
  recommendation: row.recommendation || row.measures,
  target: row.target,
  timing: row.timing,
  due: row.due?.rule ?? null,
  coUnits: row.coUnits.map((u) => u.unitName),
  remarks: remarksOf(row),
});
