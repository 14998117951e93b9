import type { Random } from '../../support/simulation/random.ts';
import type { Entry } from '../truth.ts';
import { spoken, wide } from '../words/days.ts';
import { otherTexts } from '../words/finding-texts.ts';
import type { Invented } from '../words/findings.ts';
import type { Meaning } from '../words/head-words.ts';
import type { PutHeads } from './lay-columns.ts';
import { fateOf, type Habits, rowsOf } from './row-fate.ts';
import type { Fate, SheetDraft } from './sheet-draft.ts';

/** A finding with its place in the numbering, and where its rows stand. */
type Placed = {
  readonly finding: Invented;
  readonly entries: ReadonlyMap<Meaning, Entry>;
  readonly top: number;
  readonly rows: number;
  /** Nothing stands between it and the finding above. */
  readonly follows: boolean;
  readonly isStruck: boolean;
  readonly number: number;
  readonly fate: Fate;
};

/** A number as it is read, half width and without what stands behind it. */
const meantNumber = ({ numbering }: Habits, n: number): string => {
  if (numbering === 'plain') return String(n);
  return numbering === 'bracketed' ? `(${n})` : spoken(n);
};

function numberEntry(r: Random, { numbering }: Habits, n: number): Entry {
  if (numbering === 'bracketed') return r.pick([`（${n}）`, `(${n})`, `（${n}）、`]);
  if (numbering === 'spoken') return r.pick([spoken(n), `${spoken(n)}、`]);
  return r.pick<Entry>([n, n, String(n), wide(String(n)), `0${n}`, `${n}.`, `${n}、`]);
}

function entriesOf(finding: Invented, seq: Entry, category: string): Map<Meaning, Entry> {
  const { severity, owner, helpers, leader, person, contact, kind, due, closing } = finding;
  return new Map<Meaning, Entry>([
    ['seq', seq],
    ['category', category || null],
    ['statement', finding.statement.entry],
    ['severity', severity.entry],
    ['criterion', finding.criterion || null],
    ['recommendation', finding.requirements[0] ?? null],
    ['target', finding.target.entry],
    ['measures', finding.measures[0] ?? null],
    ['leadUnit', owner.entry],
    ['coUnits', helpers.entry],
    ['responsibleLeader', leader.entry],
    ['responsiblePerson', person.entry],
    ['contactPerson', contact.entry],
    ['timing', kind.entry],
    ['dueDate', due.entry],
    ['closedAt', closing.entry],
    ['remarks', finding.remarks.entry],
    ['repeatOf', finding.repeat.entry],
    ['origin', finding.origin || null],
  ]);
}

/** What stands in columns that no finding keeps. */
function beside(r: Random, draft: SheetDraft, line: Entry[]): Entry[] {
  return line.map((entry, at) => {
    const column = draft.columns[at];
    if (column === undefined || entry !== null) return entry;
    if (column.isBeside) {
      const text = column.meaning === 'other' ? r.pick(otherTexts) : r.pick(['2026-01-05', null]);
      if (text !== null) draft.filledBeside.add(at);
      return text;
    }
    const kept = ['progress', 'outcome', 'evidence', 'acceptance', 'light', 'reminderCount'];
    return kept.includes(column.meaning) ? r.pick([null, '正在整改', '1', '已报送材料']) : null;
  });
}

/** What is being laid out, and how. */
type Laying = {
  readonly r: Random;
  readonly draft: SheetDraft;
  readonly habits: Habits;
  readonly putHeads: PutHeads;
};

/** Puts findings in rows, with all that stands between them. */
export function putFindings(laying: Laying, findings: readonly Invented[]): void {
  const { r, draft, habits } = laying;
  const placed: Placed[] = [];
  let [number, hasTwin] = [0, false];
  for (const [at, finding] of findings.entries()) {
    const isNewCategory = findings[at - 1]?.category !== finding.category;
    number = habits.restarts && isNewCategory ? 1 : number + 1;
    const hasBetween = putBetween(laying, at) || hasTwin;
    const hasBanner = habits.category === 'banner' && isNewCategory;
    if (hasBanner) putBanner(r, draft, finding.category, placed.length);
    const follows = at > 0 && !hasBetween && !hasBanner;
    const one = written(laying, finding, number, follows, isNewCategory);
    placed.push(putFinding(laying, one, placed.at(-1)));
    hasTwin = putTwin(laying, placed.at(-1), number + 1);
    if (hasTwin) number += 1;
  }
  if (habits.merges) mergeDown(r, draft, placed, habits);
}

/** A finding as a clerk writes it down, who may use the number of the one above again. */
function written(
  { r, habits }: Laying,
  finding: Invented,
  next: number,
  follows: boolean,
  isNewCategory: boolean,
): Omit<Placed, 'top' | 'rows' | 'fate'> {
  const isBlank = habits.category === 'blank' && !isNewCategory;
  const isSlip = habits.slips && follows && next > 2 && r.chance(0.05);
  const number = isSlip ? next - 1 : next;
  const entries = entriesOf(
    finding,
    numberEntry(r, habits, number),
    isBlank ? '' : finding.category,
  );
  const isStruck = habits.strikes && r.chance(0.05);
  return { finding, number, entries, follows, isStruck };
}

/** Puts a finding once more, as it happens where rows are copied. @returns whether it was put */
function putTwin({ r, draft, habits }: Laying, one: Placed | undefined, number: number): boolean {
  const isCopied = habits.slips && r.chance(0.05);
  if (!isCopied || one?.fate.is !== 'finding' || one.rows > 1) return false;
  const entries = new Map(one.entries).set('seq', numberEntry(r, habits, number));
  const row = draft.put(draft.line(entries), { is: 'refused', faults: ['row-duplicate'] });
  const at = draft.columns.findIndex(({ meaning }) => meaning === 'statement');
  draft.merge(row, at + 1, row, draft.rightOf(at));
  return true;
}

function mark(marked: number[], { top, rows }: Placed): void {
  for (let row = top; row < top + rows; row += 1) marked.push(row);
}

function putFinding(
  laying: Laying,
  one: Omit<Placed, 'top' | 'rows' | 'fate'>,
  above: Placed | undefined,
): Placed {
  const { r, draft, habits } = laying;
  const { finding, entries, isStruck, number } = one;
  const category = habits.category === 'none' ? '' : finding.category;
  const seq = meantNumber(habits, number);
  const meant = fateOf(finding, { draft, habits, seq, isStruck, row: draft.next, category });
  const fate = slipped(laying, meant, number, above);
  const more = rowsOf(finding, draft.columns);
  const top = draft.put(beside(r, draft, draft.line(entries)), fate);
  const ofFinding: Fate = habits.merges ? { is: 'frame' } : { is: 'joined' };
  const below: Fate = fate.is === 'finding' ? ofFinding : { is: 'beside', what: 'requirement' };
  for (const texts of more) draft.put(draft.line(texts), below);
  const placed = { ...one, top, rows: more.length + 1, fate };
  if (isStruck) mark(draft.struckRows, placed);
  if (habits.hides && r.chance(0.05)) mark(draft.hiddenRows, placed);
  const at = draft.columns.findIndex(({ meaning }) => meaning === 'statement');
  if (!habits.merges) draft.merge(top, at + 1, top, draft.rightOf(at));
  if (r.chance(0.01)) putOutside(draft, top);
  return placed;
}

/** A number that the finding above has already refuses a row. */
function slipped({ draft }: Laying, fate: Fate, number: number, above: Placed | undefined): Fate {
  const hasNumbers = draft.columns.some(({ meaning }) => meaning === 'seq');
  if (fate.is !== 'finding' || above?.number !== number || number === 1 || !hasNumbers) return fate;
  if (above.fate.is !== 'finding' && above.fate.is !== 'refused') return fate;
  return { is: 'refused', faults: ['duplicate-seq'] };
}

/** Somebody’s word beside the table. */
function putOutside(draft: SheetDraft, row: number): void {
  const line = draft.rows[row - 1] ?? [];
  while (line.length < draft.columns.length) line.push(null);
  line.push('待核');
  draft.outside.push({ row, column: line.length });
}

/** Blank rows, heads of the next page, sums of what stands above. @returns whether anything was put */
function putBetween({ r, draft, habits, putHeads }: Laying, at: number): boolean {
  if (at === 0 || !r.chance(0.12)) return false;
  const which = r.below(4);
  if (which === 0) draft.put([], null);
  if (which === 1) putPage(r, draft, putHeads);
  const canSum = draft.columns[0]?.meaning === 'seq' && habits.sums;
  if (which === 2 && canSum) draft.put(['小计', null, `${at}个`], { is: 'beside', what: 'sum' });
  if (which === 3 && canSum) draft.put(['999'], { is: 'beside', what: 'numbered in advance' });
  return which < 2 || canSum;
}

/** The end of a page and the beginning of the next: its number, the title, the heads. */
function putPage(r: Random, draft: SheetDraft, putHeads: PutHeads): void {
  const width = draft.columns.length;
  if (r.chance(0.3)) {
    const text = r.pick(['第1页 共3页', '第 2 页', '第3页，共5页', '— 4 —', '-5-']);
    const row = draft.put([text], { is: 'beside', what: 'number of a page' });
    if (r.chance(0.5)) draft.merge(row, 1, row, width);
  }
  if (draft.title !== null && r.chance(0.3)) {
    const row = draft.put([draft.title], { is: 'frame' });
    if (r.chance(0.7)) draft.merge(row, 1, row, width);
  }
  putHeads();
}

function putBanner(r: Random, draft: SheetDraft, category: string, before: number): void {
  const number = '一二三四五六七八九十'[before % 10];
  const text = r.pick([`${number}、${category}`, `（${number}）${category}（共3条）`]);
  const row = draft.put([text], { is: 'frame' });
  if (r.chance(0.7)) draft.merge(row, 1, row, draft.columns.length);
}

const MERGED: readonly Meaning[] = [
  ...(['category', 'leadUnit', 'coUnits', 'responsibleLeader', 'responsiblePerson'] as const),
  ...(['dueDate', 'timing', 'closedAt', 'remarks'] as const),
];

/** Merges what findings below each other share, and what a finding holds over its rows of requirements. */
function mergeDown(r: Random, draft: SheetDraft, placed: readonly Placed[], habits: Habits): void {
  draft.columns.forEach(({ meaning, isBeside }, at) => {
    if (isBeside || meaning === 'recommendation' || meaning === 'measures') return;
    const joins = MERGED.includes(meaning) && habits.category !== 'blank' && r.chance(0.6);
    for (const run of runsOf(placed, (one, next) => joins && shares(one, next, meaning)))
      mergeRun(draft, run, at);
  });
}

/** Findings in runs of those that share something with the one above. */
function runsOf(
  placed: readonly Placed[],
  belongs: (one: Placed, next: Placed) => boolean,
): Placed[][] {
  const runs: Placed[][] = [];
  for (const one of placed) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above && belongs(above, one)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function mergeRun(draft: SheetDraft, run: readonly Placed[], at: number): void {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || (draft.rows[first.top - 1]?.[at] ?? null) === null) return;
  const bottom = last.top + last.rows - 1;
  for (const line of draft.rows.slice(first.top, bottom)) if (at < line.length) line[at] = null;
  draft.merge(first.top, at + 1, bottom, draft.rightOf(at));
}

function shares(one: Placed, next: Placed, meaning: Meaning): boolean {
  if (!next.follows || one.isStruck || next.isStruck) return false;
  const entry = one.entries.get(meaning) ?? null;
  return entry !== null && entry === (next.entries.get(meaning) ?? null);
}
