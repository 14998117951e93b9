import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { keyOf } from '../../domain/text.ts';
import type { LeftOutCode } from './account/left-out-words.ts';

export type Severity = 'minor' | 'major' | 'critical';

export type Timing = 'immediate' | 'timeLimited' | 'staged' | 'longTerm';

/**
 * A deadline as the ledger states it: a calendar date (`2026-09-26`), a date with an hour of Asia/Shanghai
 * (`2026-09-26T18:00`), or an amount from delivery: `15wd` working days, `30d` days, `1m` months, `24h` hours.
 */
export type DueRule = { readonly rule: string };

/** A unit that is known already, from a roster or the register. */
export type KnownUnit = {
  readonly id: string;
  readonly name: string;
  readonly shortNames: readonly string[];
  readonly aliases?: readonly string[];
};

export type UnitRef = { readonly unit: string; readonly unitName: string };

/** One row of a ledger; texts are as printed, an empty cell is ''. */
export type LedgerFinding = {
  readonly sheet: string;
  /** The row's number in the sheet, from 1. */
  readonly row: number;
  readonly seq: string;
  readonly category: string;
  readonly statement: string;
  readonly severity: Severity;
  readonly criterion: string;
  readonly recommendation: string;
  readonly target: string;
  readonly measures: string;
  readonly leadUnit: UnitRef;
  readonly coUnits: readonly UnitRef[];
  readonly responsibleLeader: string;
  readonly responsiblePerson: string;
  readonly contactPerson: string;
  readonly timing: Timing;
  /** null: the policy's own period for this timing. */
  readonly due: DueRule | null;
  readonly dueText: string;
  readonly remarks: string;
  /** 问题来源. */
  readonly origin: string;
  /** What the ledger says about an earlier finding of the same kind; null if nothing. */
  readonly repeatOf: string | null;
};

/** One notice in the making: all findings of a ledger for one lead unit, in the ledger's order. */
export type NoticeDraft = UnitRef & { readonly findings: readonly LedgerFinding[] };

/** What is wrong with a row, where, and what is expected. `row` 0 is the file as a whole. */
export type RowError = {
  readonly sheet: string;
  readonly row: number;
  /** The head of the column as the sheet has it; '' if the whole row is meant. */
  readonly column: string;
  /** The column's letter; '' if the whole row is meant. */
  readonly letter: string;
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
};

/** Cells that an import leaves out, all for one reason. */
export type LeftOut = {
  readonly sheet: string;
  /** The range as spreadsheets write it, such as `B12:F12`; every filled cell in it that was not read is meant. */
  readonly range: string;
  /** How many cells with content are left out there. */
  readonly cells: number;
  readonly code: LeftOutCode;
  readonly message: string;
  readonly messageEn: string;
};

/** The sum of cells with content: `present` is always `read` + `notImported`. */
export type CellSum = {
  readonly present: number;
  readonly read: number;
  readonly notImported: number;
};

/** What one sheet gave, and what became of its cells. */
export type LedgerRead = {
  readonly campaignTitle?: string;
  readonly cells: CellSum;
  readonly notImported: readonly LeftOut[];
  readonly findings: readonly LedgerFinding[];
  readonly drafts: readonly NoticeDraft[];
  readonly errors: readonly RowError[];
  readonly warnings: readonly RowError[];
};

/** A holder of the post that answers letters. */
export type RosterContact = {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
};

export type UnitKind =
  | 'department'
  | 'township'
  | 'authorisedOrganisation'
  | 'entrustedOrganisation'
  | 'verticalBranch';

/** A unit of the roster with the holders of its posts; null is a vacant post, and one without a column is left out. */
export type RosterUnit = {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly shortNames: readonly string[];
  readonly aliases: readonly string[];
  readonly posts: {
    readonly unitHead?: string | null;
    readonly responsibleLeader?: string | null;
    readonly handler?: string | null;
    readonly contact?: RosterContact | null;
  };
};

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The id of a unit follows from its name alone, whatever its width or spacing: `u-` and 10 hex digits. */
export function unitIdOf(name: string): string {
  return `u-${hashOf(keyOf(name)).slice(0, 10)}`;
}

/**
 * A key of a draft's content (64 hex digits): the same ledger gives the same key on any day, from xlsx or csv, so an
 * import can be recognised as done. Row numbers and computed dates stay out, the printed deadline is in.
 */
export function importDigest(draft: NoticeDraft): string {
  const findings = draft.findings.map((finding) =>
    [
      finding.seq,
      finding.category,
      finding.statement,
      finding.severity,
      finding.criterion,
      finding.recommendation,
      finding.target,
      finding.measures,
      finding.coUnits.map((unit) => unit.unitName).join('、'),
      finding.responsibleLeader,
      finding.responsiblePerson,
      finding.contactPerson,
      finding.timing,
      finding.dueText,
      finding.remarks,
      finding.origin,
      finding.repeatOf ?? '',
    ].map(keyOf),
  );
  return hashOf(JSON.stringify([draft.unit, keyOf(draft.unitName), findings]));
}
