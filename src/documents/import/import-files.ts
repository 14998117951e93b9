import { isClassifiedName } from '../../domain/campaign/secrets.ts';
import { type Grid, viewOf } from '../sheet/grid.ts';
import { hasHead } from '../sheet/heads.ts';
import { type SheetLimits, sheetLimits } from '../sheet/limits.ts';
import { readSheets, type SheetFile } from '../sheet/read-sheets.ts';
import { type Accounted, accountOf, together, unopened } from './account/cell-account.ts';
import type {
  CellSum,
  KnownUnit,
  LedgerFinding,
  LeftOut,
  NoticeDraft,
  RosterUnit,
  RowError,
} from './ledger.ts';
import { type LedgerHeadMapping, ledgerHeadsIn, readLedger } from './ledger-import.ts';
import { groupByUnit, repeatedOnSheets } from './ledger-order.ts';
import { readRoster, rosterHeadsIn } from './roster/roster-import.ts';
import type { FaultOfTime, SeveralUnits } from './row-cells.ts';
import { quoted, rowError } from './row-errors.ts';
import { type Correction, corrected, placeText } from './seen/corrections.ts';
import { type Seen, seenOf, seenTogether } from './seen/seen-sheet.ts';

/** A fault with the file that it is in. */
type ImportError = RowError & { readonly file: 'ledger' | 'roster' };

/** Cells that are left out, with the file that they are in. */
type FileLeftOut = LeftOut & { readonly file: ImportError['file'] };

export type ImportInput = {
  readonly ledger: SheetFile;
  readonly roster?: SheetFile;
  /** Units of the register; those of the roster are added to them. */
  readonly knownUnits?: readonly KnownUnit[];
  /** Id of the unit that has the duties of a unit now; the names of the one are names of the other. */
  readonly inCharge?: (unit: string) => string;
  /** The day of the import, `YYYY-MM-DD`. */
  readonly today: string;
  /** Why the policy would refuse a limit at issue. */
  readonly faultOfTime?: FaultOfTime;
  /** What several units in the cell of the lead unit mean; without it they are refused. */
  readonly severalUnits?: SeveralUnits;
  /** What columns of the ledger are said to mean. */
  readonly heads?: readonly LedgerHeadMapping[];
  /** Columns that somebody has named for this very file: each must be there. */
  readonly asked?: readonly string[];
  /** What stands in cells instead of what the files say. */
  readonly corrections?: readonly Correction[];
  /** True where columns, first rows and rows with faults are to be shown. */
  readonly isShown?: boolean;
  readonly limits?: SheetLimits;
};

/** What an import found: counts for the screen, drafts and units for the register. */
export type ImportedFiles = {
  readonly campaign: string | null;
  /** Units of the roster; without one, of the register; without both, lead units of the ledger. */
  readonly units: number;
  readonly notices: number;
  readonly findings: number;
  readonly errors: readonly ImportError[];
  readonly warnings: readonly ImportError[];
  /** The sum of all cells with content, in both files. */
  readonly cells: CellSum;
  /** Every cell with content that was not read, by place and reason. */
  readonly notImported: readonly FileLeftOut[];
  readonly drafts: readonly NoticeDraft[];
  readonly rosterUnits: readonly RosterUnit[];
  /** Columns as they were understood, and rows to look at; nothing where it was not asked for. */
  readonly seenColumns: Seen['columns'];
  readonly seenRows: Seen['rows'];
};

type FileRead<T> = Accounted & {
  readonly content: T;
  readonly errors: readonly ImportError[];
  readonly warnings: readonly ImportError[];
  readonly seen: Seen;
};

const NOTHING_SEEN: Seen = { columns: [], rows: [] };

/**
 * Reads a ledger, and a roster if there is one, from untrusted files. Nothing is written and nothing is issued. A file
 * that cannot be read gives one error of row 0; every other error names its sheet, row and column.
 */
export async function importFiles(input: ImportInput): Promise<ImportedFiles> {
  const roster = await rosterOf(input);
  const known = withDuties(
    [
      ...new Map(
        [...(input.knownUnits ?? []), ...roster.content].map((unit) => [unit.id, unit]),
      ).values(),
    ],
    input.inCharge ?? ((unit) => unit),
  );
  const isOpen = !input.roster && !input.knownUnits;
  const ledger = await ledgerOf(input, isOpen ? null : known);
  const drafts = groupByUnit(ledger.content.findings);
  const seen = seenTogether([ledger.seen, roster.seen]);
  return {
    campaign: ledger.content.campaign,
    units: input.roster ? roster.content.length : isOpen ? drafts.length : known.length,
    notices: drafts.length,
    findings: ledger.content.findings.length,
    errors: [...roster.errors, ...ledger.errors],
    warnings: [...roster.warnings, ...ledger.warnings],
    cells: together([roster, ledger]).cells,
    notImported: [
      ...roster.notImported.map((left): FileLeftOut => ({ ...left, file: 'roster' })),
      ...ledger.notImported.map((left): FileLeftOut => ({ ...left, file: 'ledger' })),
    ],
    drafts,
    rosterUnits: roster.content,
    ...{ seenColumns: seen.columns, seenRows: seen.rows },
  };
}

/** Units that have their duties still; those whose duties they took over are old names of theirs (机构改革). */
function withDuties(
  units: readonly KnownUnit[],
  inCharge: (unit: string) => string,
): readonly KnownUnit[] {
  const names = ({ name, shortNames, aliases = [] }: KnownUnit) => [
    name,
    ...shortNames,
    ...aliases,
  ];
  return units
    .filter(({ id }) => inCharge(id) === id)
    .map((unit) => {
      const old = units.filter(({ id }) => id !== unit.id && inCharge(id) === unit.id);
      if (old.length === 0) return unit;
      return { ...unit, aliases: [...(unit.aliases ?? []), ...old.flatMap(names)] };
    });
}

async function gridsOf(
  file: SheetFile,
  which: ImportError['file'],
  isOurs: (grid: Grid) => boolean,
  { limits = sheetLimits, corrections = [] }: Pick<ImportInput, 'limits' | 'corrections'>,
): Promise<FileRead<readonly Grid[]>> {
  const fault = (code: string, message: string, messageEn: string): FileRead<Grid[]> => {
    const place = { file: which, sheet: '', row: 0, column: '', letter: '' };
    const errors = [{ ...place, code, message, messageEn }];
    return { content: [], errors, warnings: [], seen: NOTHING_SEEN, ...unopened };
  };
  if (isClassifiedName(file.name)) {
    const { code, message, messageEn } = rowError('', 'classified', 0, null);
    return fault(code, message, messageEn);
  }
  const read = await readSheets(file, limits);
  if (!read.ok) return fault(read.refusal.code, read.refusal.message, read.refusal.messageEn);
  const own = corrections.filter((one) => one.file === which);
  const { grids: sheets, unplaced } = corrected(read.sheets, own);
  const visible = sheets.filter((grid) => !grid.hidden);
  const ours = visible.filter(isOurs);
  const hidden = sheets.filter((grid) => grid.hidden && isOurs(grid));
  const others =
    ours.length > 0 ? visible.filter((grid) => !isOurs(grid) && grid.rows.length > 0) : [];
  const warnings = [
    ...hidden.map((grid) => rowError(grid.name, 'more-sheets', 0, null, grid.name)),
    ...others.map((grid) =>
      rowError(grid.name, 'sheet-unread', 0, null, grid.name, String(grid.rows.length)),
    ),
  ].map((warning) => ({ ...warning, file: which }));
  // Without a sheet that has our heads, the first one is read all the same: its error says what is missing.
  const content = ours.length > 0 ? ours : visible.slice(0, 1);
  const left = sheets.filter((grid) => !content.includes(grid));
  const errors = unplaced.map((one) => ({
    ...rowError('', 'correction-unplaced', 0, null, placeText(one)),
    file: which,
  }));
  return { content, errors, warnings, seen: NOTHING_SEEN, ...together(left.map(unread)) };
}

/** What is seen of each sheet, where it is asked for. */
const shownOf = (
  { isShown }: ImportInput,
  grids: readonly Grid[],
  see: (grid: Grid, at: number) => Seen,
): Seen[] => (isShown ? grids.map(see) : []);

/** What is wrong with a sheet first, then what is to be looked at. */
const faultsOf = (
  read: { errors: readonly RowError[]; warnings: readonly RowError[] } | undefined,
): readonly RowError[] => [...(read?.errors ?? []), ...(read?.warnings ?? [])];

/** The account of a sheet that is not read at all. */
function unread(grid: Grid): Accounted {
  const account = accountOf(grid, viewOf(grid));
  account.leaveSheet({ code: grid.hidden ? 'sheet-hidden' : 'sheet-other' });
  return account.close();
}

function inFile(errors: readonly RowError[], file: ImportError['file']): ImportError[] {
  return errors.map((error) => ({ ...error, file }));
}

async function rosterOf(input: ImportInput): Promise<FileRead<readonly RosterUnit[]>> {
  if (!input.roster)
    return { content: [], errors: [], warnings: [], seen: NOTHING_SEEN, ...unopened };
  const isRoster = (grid: Grid) => rosterHeadsIn(grid) !== null;
  const grids = await gridsOf(input.roster, 'roster', isRoster, input);
  const reads = grids.content.map(readRoster);
  const seen = shownOf(input, grids.content, (grid, at) =>
    seenOf('roster', grid, rosterHeadsIn(grid), faultsOf(reads[at])),
  );
  const units = reads.flatMap((read) => read.units);
  return {
    ...together([grids, ...reads]),
    seen: seenTogether(seen),
    content: [...new Map(units.map((unit) => [unit.id, unit])).values()],
    errors: [
      ...grids.errors,
      ...inFile(
        reads.flatMap((read) => read.errors),
        'roster',
      ),
    ],
    warnings: [
      ...grids.warnings,
      ...inFile(
        reads.flatMap((read) => read.warnings),
        'roster',
      ),
    ],
  };
}

type LedgerContent = { campaign: string | null; findings: readonly LedgerFinding[] };

async function ledgerOf(
  input: ImportInput,
  units: readonly KnownUnit[] | null,
): Promise<FileRead<LedgerContent>> {
  const isLedger = (grid: Grid) => ledgerHeadsIn(grid, input.heads) !== null;
  const grids = await gridsOf(input.ledger, 'ledger', isLedger, input);
  const { today, faultOfTime, severalUnits = 'refused' } = input;
  const options = {
    ...{ today, severalUnits },
    ...(units ? { units } : {}),
    ...(faultOfTime === undefined ? {} : { faultOfTime }),
    ...(input.heads === undefined ? {} : { heads: input.heads }),
  };
  const reads = grids.content.map((grid) => readLedger(grid, options));
  const seen = shownOf(input, grids.content, (grid, at) =>
    seenOf('ledger', grid, ledgerHeadsIn(grid, input.heads), faultsOf(reads[at])),
  );
  const findings = reads.flatMap((read) => read.findings);
  const isRead = grids.errors.length === 0;
  const missing = (input.asked ?? []).filter(
    (column) => isRead && !grids.content.some((grid) => hasHead(grid, column)),
  );
  return {
    ...together([grids, ...reads]),
    seen: seenTogether(seen),
    content: {
      campaign: reads.map((read) => read.campaignTitle).find(Boolean) ?? null,
      findings,
    },
    errors: [
      ...grids.errors,
      ...inFile(
        [
          ...missing.map((column) => rowError('', 'map-unknown', 0, null, quoted(column))),
          ...reads.flatMap((read) => read.errors),
        ],
        'ledger',
      ),
    ],
    warnings: [
      ...grids.warnings,
      ...inFile(
        [...reads.flatMap((read) => read.warnings), ...repeatedOnSheets(findings)],
        'ledger',
      ),
    ],
  };
}
