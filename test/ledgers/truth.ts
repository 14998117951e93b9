/** A point of time that a cell holds as a number, with the format that shows it and what is seen then. */
export type DayCell = {
  readonly day: string;
  /** Minutes after midnight. */
  readonly minutes?: number;
  readonly format: string;
  readonly shown: string;
};

/** A number with the format that shows it. */
export type ShownNumber = {
  readonly number: number;
  readonly format: string;
  readonly shown: string;
};

/** What a clerk enters into a cell; `failed` is a formula without a result. */
export type Entry = string | number | DayCell | ShownNumber | { readonly failed: string } | null;

export type UnitTruth = {
  readonly id: string;
  readonly name: string;
  readonly shortNames: readonly string[];
  readonly aliases?: readonly string[];
};

export type Kind = 'immediate' | 'timeLimited' | 'staged' | 'longTerm';
export type Weight = 'minor' | 'major' | 'critical';

/** A limit as it is written and as it is meant; `faults` says why its row is refused. */
export type DueTruth = {
  readonly form: string;
  readonly entry: Entry;
  /** What may be kept as the printed limit. */
  readonly texts: readonly string[];
  readonly rule: string | null;
  readonly timing?: Kind;
  readonly told?: readonly string[];
  readonly faults?: readonly string[];
};

/** What was found, as it is meant: the names and texts of a finding of an import. */
export type FindingTruth = {
  readonly sheet: string;
  readonly row: number;
  readonly seq: string;
  readonly category: string;
  readonly statement: string;
  readonly severity: Weight;
  readonly criterion: string;
  readonly recommendation: string;
  readonly target: string;
  readonly measures: string;
  readonly leadUnit: UnitTruth;
  readonly coUnits: readonly UnitTruth[];
  readonly responsibleLeader: string;
  readonly responsiblePerson: string;
  readonly contactPerson: string;
  readonly timing: Kind;
  readonly due: string | null;
  readonly dueTexts: readonly string[];
  readonly remarks: string;
  readonly origin: string;
  readonly repeatOf: string | null;
};

/** What is to come of a row: a finding, no finding with these errors, or no finding and a word about it. */
export type RowTruth = { readonly sheet: string; readonly row: number } & (
  | { readonly is: 'finding'; readonly finding: FindingTruth; readonly told: readonly string[] }
  | { readonly is: 'refused'; readonly faults: readonly string[] }
  /** No finding, and the row is named. */
  | { readonly is: 'beside'; readonly what: string }
  /** It belongs to the finding above, and that is told. */
  | { readonly is: 'joined' }
  /** No finding, and nothing need be said: heads printed again, banners, requirements that are joined in silence. */
  | { readonly is: 'frame' }
);

/** A cell by row and column, from 1. */
export type Place = { readonly row: number; readonly column: number };

/** A sheet as it is laid out: rows of entries, the first of which is row 1. */
export type LaidSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly Entry[])[];
  readonly merges: readonly {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly struckRows: readonly number[];
  /** Cells beside the table, which nobody reads. */
  readonly outside: readonly Place[];
};

export type Format = 'xlsx' | 'xls' | 'ods' | 'csv';

/** A clerk's file with everything that is to come of it. */
export type LedgerTruth = {
  readonly seed: number;
  readonly name: string;
  readonly format: Format;
  readonly today: string;
  readonly units: readonly UnitTruth[];
  readonly severalUnits: 'refused' | 'first-leads';
  /** Whether the workbook counts its days from 1904. */
  readonly from1904: boolean;
  readonly campaign: string | null;
  readonly sheets: readonly LaidSheet[];
  readonly rows: readonly RowTruth[];
  /** Sheets that are not read and have to be named. */
  readonly sheetsBeside: readonly string[];
  /** Columns that have to be named, because they are hidden or not read, by the words of their heads. */
  readonly columnsBeside: readonly { readonly sheet: string; readonly head: string }[];
};
