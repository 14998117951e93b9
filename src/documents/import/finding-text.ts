import type { FindingText, LedgerEntry } from '../../domain/notice/finding.ts';
import type { LedgerFinding, NoticeDraft } from './ledger.ts';

/** The remarks with what the ledger says of a repetition in a column of its own; a person confirms it on the draft. */
const remarksOf = ({ remarks, repeatOf }: LedgerFinding): string =>
  repeatOf === null || repeatOf === remarks
    ? remarks
    : [`台账注明重复问题：${repeatOf}`, remarks].filter(Boolean).join('；');

/** What the row says beside the letter's text. Measures stand in for a requirement that is empty. */
function entryOf(row: LedgerFinding): LedgerEntry | null {
  const said: [keyof LedgerEntry, string][] = [
    ['origin', row.origin],
    ['measures', row.recommendation === '' ? '' : row.measures],
    ['responsibleLeader', row.responsibleLeader],
    ['responsiblePerson', row.responsiblePerson],
    ['contactPerson', row.contactPerson],
  ];
  const filled = said.filter(([, text]) => text !== '');
  return filled.length === 0 ? null : Object.fromEntries(filled);
}

/** A ledger's row as a finding of a letter; its code is its place in the letter, from 1. */
export function findingText(row: LedgerFinding, place: number): FindingText {
  const ledgerEntry = entryOf(row);
  return {
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
    ...(ledgerEntry === null ? {} : { ledgerEntry }),
  };
}

/** A row as a dry run tells it: what would become of it, and its date as it is written and as it is understood. */
export type RowOfDraft = Pick<LedgerFinding, 'sheet' | 'row' | 'statement' | 'dueText'> & {
  readonly unit: string;
  readonly coUnits: string[];
  /** null: the policy's own period. */
  readonly due: string | null;
};

/** The rows of drafts, draft by draft. */
export const rowsOfDrafts = (drafts: readonly NoticeDraft[]): RowOfDraft[] =>
  drafts.flatMap(({ findings }) =>
    findings.map(({ sheet, row, statement, dueText, leadUnit, coUnits, due }) => ({
      ...{ sheet, row, statement, dueText, unit: leadUnit.unitName },
      ...{ coUnits: coUnits.map(({ unitName }) => unitName), due: due?.rule ?? null },
    })),
  );
