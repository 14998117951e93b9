import { type Random, random } from '../support/simulation/random.ts';
import { type LaidLedger, layLedger } from './layout/lay-sheet.ts';
import type { Entry, Format, LaidSheet, LedgerTruth, RowTruth } from './truth.ts';
import { inventCounty } from './words/county.ts';
import { after } from './words/days.ts';
import type { Conditions } from './words/findings.ts';

const FORMATS: readonly Format[] = ['xlsx', 'xlsx', 'xlsx', 'xls', 'ods', 'csv', 'csv'];

const plain = (name: string, rows: readonly (readonly Entry[])[], hidden = false): LaidSheet => ({
  ...{ name, hidden, rows, merges: [] },
  ...{ hiddenRows: [], hiddenColumns: [], struckRows: [], outside: [] },
});

/** Sheets that are no ledgers, as stand beside one. */
const others: readonly LaidSheet[] = [
  plain('统计表', [
    ['乡镇', '问题数', '已整改', '整改率'],
    ['青崖镇', 3, 1, '33%'],
    ['白石乡', 2, 2, '100%'],
  ]),
  plain('通讯录', [
    ['姓名', '职务', '手机'],
    ['王敏', '主任', '13800000000'],
  ]),
  plain('填表说明', [['一、本表由各单位填写。'], ['二、每月25日前报送。']]),
];

function sheetsOf(r: Random, conditions: Conditions, format: Format, file: string): LaidLedger[] {
  const names = format === 'csv' ? [file] : ['整改台账', '乙组', 'Sheet3'];
  const count = format === 'csv' || r.chance(0.75) ? 1 : r.between(2, 3);
  return names
    .slice(0, count)
    .map((name, at) => layLedger(r, conditions, format, name, at * 1000 + 1));
}

/** A sheet that somebody has copied and left: each of its findings is told of. */
function copied({ sheet, truths, ...more }: LaidLedger): LaidLedger {
  const name = `${sheet.name} (2)`;
  const rows = truths.map((row): RowTruth => {
    if (row.is !== 'finding') return { ...row, sheet: name };
    const finding = { ...row.finding, sheet: name };
    return { ...row, sheet: name, finding, told: [...row.told, 'sheet-similar'] };
  });
  return { ...more, sheet: { ...sheet, name }, truths: rows };
}

/** What is to hold for a file, where it is not left to its seed. */
type Wanted = {
  readonly today?: string;
  /** Nothing of it is refused. */
  readonly isClean?: boolean;
};

/** Makes a clerk's file from a seed: the same seed makes the same file. */
export function generateLedger(seed: number, wanted: Wanted = {}): LedgerTruth {
  const r = random(seed);
  const format = r.pick(FORMATS);
  const name = `台账${seed}.${format}`;
  const today = wanted.today ?? after('2026-09-10', r.below(500));
  const conditions: Conditions = {
    county: inventCounty(r),
    today,
    severalUnits: wanted.isClean ? 'first-leads' : r.pick(['refused', 'first-leads']),
    numbers: format === 'csv' ? false : r.chance(0.1) && format !== 'ods' ? 'from1904' : 'from1900',
    faulty: wanted.isClean ? 0 : r.pick([0, 0, 5, 20]),
    requirementRows: r.chance(0.3),
  };
  const ledgers = sheetsOf(r, conditions, format, name);
  if (format !== 'csv' && r.chance(0.04)) ledgers.push(...ledgers.slice(0, 1).map(copied));
  const beside = format === 'csv' ? [] : others.filter(() => r.chance(0.12));
  const first = ledgers[0];
  const hidden =
    format !== 'csv' && first !== undefined && r.chance(0.08)
      ? [{ ...first.sheet, name: '旧台账', hidden: true }]
      : [];
  return {
    ...{ seed, name, format, today },
    units: conditions.county.units,
    severalUnits: conditions.severalUnits,
    from1904: conditions.numbers === 'from1904',
    campaign: ledgers.map(({ campaign }) => campaign).find(Boolean) ?? null,
    sheets: [...ledgers.map(({ sheet }) => sheet), ...beside, ...hidden],
    rows: ledgers.flatMap(({ truths }) => truths),
    sheetsBeside: [...beside, ...hidden].map((sheet) => sheet.name),
    columnsBeside: ledgers.flatMap(({ sheet, columnsBeside }) =>
      columnsBeside.map((head) => ({ sheet: sheet.name, head: head.replace(/\s/g, '') })),
    ),
  };
}
