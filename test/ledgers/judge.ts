import { isDeepStrictEqual } from 'node:util';
import { type ImportedFiles, importFiles } from '../../src/documents/import/import-files.ts';
import { writeFile } from './files/write-file.ts';
import { accountFaults, isLeftOut } from './judge-account.ts';
import type { FindingTruth, LedgerTruth, RowTruth } from './truth.ts';

/**
 * What is wrong with an import: `silent` is a difference that nothing tells of at its row, `needless` is one that is told of
 * though the row is plain, `exception` is an error of the program.
 */
export type Fault = {
  readonly kind: 'exception' | 'silent' | 'needless';
  readonly sheet: string;
  readonly row: number;
  readonly what: string;
};

type Found = ImportedFiles['drafts'][number]['findings'][number];

/** Whether an error or a warning is about a row: at it, or naming it in a list of rows. */
function tellsOf(
  { errors, warnings }: ImportedFiles,
  sheet: string,
  row: number,
  codes?: readonly string[],
): boolean {
  const named = new RegExp(`[第、]${row}(?=[行、])`);
  return [...errors, ...warnings].some((told) => {
    if (told.sheet !== sheet || (codes !== undefined && !codes.includes(told.code))) return false;
    return told.row === row || (told.row === 0 && named.test(told.message));
  });
}

/** A finding of an import as the truth words it; the printed limit is compared apart. */
function asTruth(found: Found): Record<string, unknown> {
  const { due, dueText: _, leadUnit, coUnits, ...same } = found;
  return {
    ...same,
    leadUnit: `${leadUnit.unit} ${leadUnit.unitName}`,
    coUnits: coUnits.map(({ unit, unitName }) => `${unit} ${unitName}`),
    due: due?.rule ?? null,
  };
}

function asFound(truth: FindingTruth): Record<string, unknown> {
  const { dueTexts: _, leadUnit, coUnits, ...same } = truth;
  return {
    ...same,
    leadUnit: `${leadUnit.id} ${leadUnit.name}`,
    coUnits: coUnits.map(({ id, name }) => `${id} ${name}`),
  };
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

/** The fields in which a finding differs from the truth. */
function differences(truth: FindingTruth, found: Found): string[] {
  const [meant, read] = [asFound(truth), asTruth(found)];
  const fields = [...new Set([...Object.keys(meant), ...Object.keys(read)])];
  const differing = fields
    .filter((field) => !isDeepStrictEqual(meant[field], read[field]))
    .map((field) => `${field}: ${shown(read[field])} instead of ${shown(meant[field])}`);
  const isSaid = truth.dueTexts.includes(found.dueText);
  const printed = `dueText: ${shown(found.dueText)} instead of ${shown(truth.dueTexts)}`;
  return isSaid ? differing : [...differing, printed];
}

/** What is about the file and no row of it. */
const WHOLE = { sheet: '', row: 0, is: 'frame' } as const;

type Complain = (row: RowTruth, what: string, isNeedless?: boolean) => void;

function judgeFinding(
  truth: RowTruth & { is: 'finding' },
  found: Found | undefined,
  read: ImportedFiles,
  complain: Complain,
): void {
  const { sheet, row } = truth;
  const isTold = tellsOf(read, sheet, row);
  if (found === undefined) {
    const codes = [...read.errors, ...read.warnings]
      .filter((told) => told.sheet === sheet && told.row === row)
      .map(({ code }) => code);
    complain(truth, `not imported ${codes.join(' ')} ${shown(truth.finding)}`, isTold);
    return;
  }
  for (const what of differences(truth.finding, found)) complain(truth, what, isTold);
  for (const code of truth.told)
    if (!tellsOf(read, sheet, row, [code])) complain(truth, `nothing tells of ${code}`);
}

function judgeRow(
  truth: RowTruth,
  found: Found | undefined,
  read: ImportedFiles,
  complain: Complain,
): void {
  const { sheet, row } = truth;
  if (truth.is === 'finding') {
    judgeFinding(truth, found, read, complain);
    return;
  }
  if (found !== undefined) complain(truth, `a finding of what is ${truth.is}: ${shown(found)}`);
  if (truth.is === 'refused') {
    // A statement that begins as a note does, in a row without a unit, is named as a note.
    const untold = truth.faults.filter((code) => !tellsOf(read, sheet, row, [code, 'rows-beside']));
    for (const code of untold) complain(truth, `not refused as ${code}`);
    return;
  }
  const what = truth.is === 'beside' ? truth.what : 'heads, title or banner';
  const isNamed = tellsOf(read, sheet, row) || isLeftOut(read, sheet, row);
  if (truth.is === 'beside' && !isNamed) complain(truth, `${what}: not named`);
  if (truth.is === 'joined' && !tellsOf(read, sheet, row, ['requirement-joined']))
    complain(truth, 'nothing tells that the requirement was joined');
  const error = read.errors.find((each) => each.sheet === sheet && each.row === row);
  if (error && what !== 'requirement') complain(truth, `${what}: refused as ${error.code}`, true);
}

/** What holds for the file as a whole: campaign, order of letters, sheets and columns that are not read. */
function judgeWhole(truth: LedgerTruth, read: ImportedFiles, complain: Complain): void {
  if (read.campaign !== truth.campaign)
    complain(WHOLE, `campaign ${read.campaign} instead of ${truth.campaign}`);
  const warnings = read.warnings.map(({ sheet, row, code, message }) =>
    JSON.stringify({ sheet, row, code, message }),
  );
  for (const sheet of truth.sheetsBeside)
    if (!read.warnings.some((told) => told.sheet === sheet && told.row === 0))
      complain({ ...WHOLE, sheet }, 'the sheet is not named');
  for (const { sheet, head } of truth.columnsBeside) {
    const isNamed = warnings.some((told) => told.includes(head) && told.includes(sheet));
    if (!isNamed) complain({ ...WHOLE, sheet }, `the column ${head} is not named`);
  }
}

/** The findings of the drafts by their place, and each draft's own faults. */
function findingsIn(read: ImportedFiles, complain: Complain): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const draft of read.drafts)
    for (const finding of draft.findings) {
      const { sheet, row, leadUnit } = finding;
      const place = { sheet, row, is: 'frame' } as const;
      if (leadUnit.unit !== draft.unit) complain(place, 'stands in the letter of another unit');
      if (found.has(`${sheet} ${row}`)) complain(place, 'is imported twice');
      found.set(`${sheet} ${row}`, finding);
    }
  return found;
}

/** Imports a generated file and compares what comes of it with what was meant. */
export async function judge(
  truth: LedgerTruth,
  bytes: Uint8Array = writeFile(truth),
): Promise<{ readonly faults: readonly Fault[]; readonly read: ImportedFiles | null }> {
  const faults: Fault[] = [];
  const complain: Complain = ({ sheet, row }, what, isNeedless = false) => {
    faults.push({ kind: isNeedless ? 'needless' : 'silent', sheet, row, what });
  };
  const { today, severalUnits, units } = truth;
  try {
    const read = await importFiles({
      ledger: { name: truth.name, bytes },
      ...{ knownUnits: units, today, severalUnits },
    });
    const found = findingsIn(read, complain);
    for (const row of truth.rows) {
      const place = `${row.sheet} ${row.row}`;
      judgeRow(row, found.get(place), read, complain);
      found.delete(place);
    }
    for (const { sheet, row } of found.values())
      complain({ sheet, row, is: 'frame' }, 'a finding of nothing');
    judgeWhole(truth, read, complain);
    for (const what of accountFaults(truth, read)) complain(WHOLE, what);
    return { faults, read };
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { faults: [{ kind: 'exception', sheet: '', row: 0, what }], read: null };
  }
}
