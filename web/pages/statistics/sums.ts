import type { Read } from '../../shapes.ts';

type Letter = Read<'/api/delays'>['items'][number];
type Shares = Letter['findings'][number]['shares'];

/** One finding, with its letter. */
export type Row = Letter['findings'][number] & Pick<Letter, 'notice' | 'documentNumber' | 'unit'>;

/** Where a finding stands against its date. */
export const BANDS = ['closed', 'unproven', 'onTime', 'upTo5', 'upTo20', 'over20'] as const;
export type Band = (typeof BANDS)[number];

export const SHARES = [
  'unit',
  'formerUnit',
  'office',
  'decision',
  'suspension',
  'nonWorking',
] as const satisfies readonly (keyof Shares)[];

/** Every finding of some letters. */
export const rowsOf = (letters: readonly Letter[]): Row[] =>
  letters.flatMap(({ notice, documentNumber, unit, findings }) =>
    findings.map((finding) => ({ ...finding, notice, documentNumber, unit })),
  );

export function bandOf({ open, overdue, overdueDays, withoutEvidence }: Row): Band {
  if (!open) return withoutEvidence ? 'unproven' : 'closed';
  if (!overdue) return 'onTime';
  if (overdueDays <= 5) return 'upTo5';
  return overdueDays <= 20 ? 'upTo20' : 'over20';
}

/** Bands that are counted together: all that is closed, and all that is late. */
type Bands = 'over' | 'late';

/** What a number counts: a band, a unit, a kind of finding, or a share of the time; several at once narrow each other. */
export interface Chosen {
  band?: Band | Bands | undefined;
  unit?: string | undefined;
  category?: string | undefined;
  share?: keyof Shares | undefined;
}

function isInBand(row: Row, band: Band | Bands): boolean {
  if (band === 'over') return !row.open;
  return band === 'late' ? row.open && row.overdue : bandOf(row) === band;
}

/** The findings that a number counts. */
export const chosenOf = (rows: readonly Row[], { band, unit, category, share }: Chosen): Row[] =>
  rows.filter(
    (row) =>
      (band === undefined || isInBand(row, band)) &&
      (unit === undefined || row.unit.id === unit) &&
      (category === undefined || row.category === category) &&
      (share === undefined || row.shares[share] > 0),
  );

/** Numbers of a group: of a unit or of a kind of finding. */
export interface Group {
  id: string;
  name: string;
  all: number;
  closed: number;
  onTime: number;
  late: number;
}

/** Groups in the order of their names: nobody is ranked. */
export function groupsOf(
  rows: readonly Row[],
  by: (row: Row) => { id: string; name: string },
): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const { id, name } = by(row);
    const group = groups.get(id) ?? { id, name, all: 0, closed: 0, onTime: 0, late: 0 };
    group.all += 1;
    if (row.open) group[row.overdue ? 'late' : 'onTime'] += 1;
    else group.closed += 1;
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
}

/** The days of findings, by whose they were; they sum to all of them. */
export const timeOf = (rows: readonly Row[]): { total: number; shares: Shares } => {
  const shares = Object.fromEntries(
    SHARES.map((share) => [share, rows.reduce((sum, row) => sum + row.shares[share], 0)]),
  ) as unknown as Shares;
  return { total: rows.reduce((sum, { days }) => sum + days, 0), shares };
};
