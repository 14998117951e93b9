import type { Random } from '../../support/simulation/random.ts';
import type { Entry, Format } from '../truth.ts';
import { groupWords, headWords, type Meaning, printHead } from '../words/head-words.ts';
import { type LaidColumn, type SheetDraft, shuffled } from './sheet-draft.ts';

/** Columns with how many of ten sheets have them. */
const USUAL: readonly (readonly [Meaning, number])[] = [
  ['seq', 9],
  ['category', 7],
  ['statement', 10],
  ['severity', 3],
  ['criterion', 3],
  ['recommendation', 8],
  ['target', 2],
  ['measures', 5],
  ['leadUnit', 10],
  ['coUnits', 4],
  ['responsibleLeader', 8],
  ['responsiblePerson', 8],
  ['contactPerson', 2],
  ['timing', 4],
  ['dueDate', 9],
  ['progress', 2],
  ['outcome', 7],
  ['evidence', 2],
  ['acceptance', 1],
  ['light', 1],
  ['closedAt', 7],
  ['reminderCount', 1],
  ['remarks', 8],
  ['repeatOf', 1],
  ['origin', 2],
  ['other', 2],
];

/** Heads of limits beside which 整改完成时间 is plainly the day on which it was done. */
const PLANNED = ['整改时限', '整改期限', '要求完成时间', '计划完成时间', '规定完成时间'];
const DONE = ['实际完成时间', '整改完成时间', '实际整改完成时间'];

function columnFor(r: Random, meaning: Meaning): LaidColumn {
  const head = printHead(r, r.pick(headWords[meaning]));
  return { meaning, head, isBeside: meaning === 'other', isHidden: false };
}

/** A second column that looks as if it meant a limit: when it was done, or an old limit that is hidden. */
function withDecoy(r: Random, columns: readonly LaidColumn[], hides: boolean): LaidColumn[] {
  const at = columns.findIndex(({ meaning }) => meaning === 'dueDate');
  if (at < 0 || !r.chance(0.15)) return [...columns];
  const isHidden = hides && r.chance(0.5);
  const shown = { ...(columns[at] as LaidColumn), isHidden: false };
  const planned = { ...shown, head: r.pick(PLANNED) };
  const head = isHidden ? planned.head : r.pick(DONE);
  const decoy = { ...planned, head, isBeside: true, isHidden };
  const rest = columns.filter((_, place) => place !== at);
  const place = r.below(rest.length + 1);
  rest.splice(place, 0, ...(r.chance(0.5) ? [planned, decoy] : [decoy, planned]));
  return rest;
}

/**
 * The columns of a sheet in some order.
 * @param hasBanners rows across stand between the findings; where these are not merged, they stand below the number
 */
export function chooseColumns(
  r: Random,
  format: Format,
  without: readonly Meaning[],
  hasBanners: boolean,
): LaidColumn[] {
  const chosen = USUAL.filter(([, often]) => r.below(10) < often)
    .map(([meaning]) => meaning)
    .filter((meaning) => !without.includes(meaning));
  if (!chosen.includes('recommendation') && !chosen.includes('measures'))
    chosen.push('recommendation');
  if (hasBanners && !chosen.includes('seq')) chosen.unshift('seq');
  const order = r.chance(0.4) && !hasBanners ? shuffled(r, chosen) : chosen;
  const columns = order.map((meaning) => columnFor(r, meaning));
  const hides = format !== 'csv';
  const hidden = columns.map((column) => {
    const often = column.meaning === 'other' ? 0.3 : 0.02;
    const isVital = column.meaning === 'statement' || column.meaning === 'leadUnit';
    return hides && !isVital && r.chance(often) ? { ...column, isHidden: true } : column;
  });
  return withDecoy(r, hidden, hides);
}

/** The same with an empty column behind the statements, over which each of them is merged. */
export function withGap(columns: readonly LaidColumn[]): LaidColumn[] {
  const gap = { meaning: 'gap', head: '', isBeside: false, isHidden: false } as const;
  return columns.flatMap((column) => (column.meaning === 'statement' ? [column, gap] : [column]));
}

type Group = { readonly word: string; readonly from: number; readonly to: number };

/** Runs of columns that stand below one word. */
function groupsIn(r: Random, columns: readonly LaidColumn[]): Group[] {
  const groups: Group[] = [];
  for (const [word, members] of shuffled(r, groupWords)) {
    const belongs = (at: number) =>
      members.includes(columns[at]?.meaning ?? 'other') &&
      !groups.some(({ from, to }) => from <= at && at <= to);
    const from = columns.findIndex((_, at) => belongs(at) && belongs(at + 1));
    if (from < 0) continue;
    let to = from;
    while (belongs(to + 1)) to += 1;
    groups.push({ word, from, to });
  }
  return groups;
}

/** Writes the heads; as they are printed again on each page, so they can be put again. */
export type PutHeads = () => void;

/** Chooses how the heads of a sheet are printed, over one row or two. */
export function headsFor(
  r: Random,
  draft: SheetDraft,
  format: Format,
  isDouble: boolean,
): PutHeads {
  const { columns } = draft;
  const heads: Entry[] = columns.map(({ head }) => head);
  const groups = isDouble ? groupsIn(r, columns) : [];
  if (groups.length === 0)
    return () => {
      const row = draft.put(
        heads.map((head) => head || null),
        { is: 'frame' },
      );
      for (const at of columns.keys()) draft.merge(row, at + 1, row, draft.rightOf(at));
    };
  const groupAt = (at: number) => groups.find(({ from, to }) => from <= at && at <= to);
  const upper = heads.map((head, at) => {
    const group = groupAt(at);
    if (group === undefined) return head;
    return group.from === at ? group.word : null;
  });
  const lower = heads.map((head, at) => (groupAt(at) === undefined ? null : head));
  return () => {
    const top = draft.put(upper, { is: 'frame' });
    draft.put(lower, { is: 'frame' });
    if (format === 'csv') return;
    for (const { from, to } of groups) draft.merge(top, from + 1, top, to + 1);
    heads.forEach((_, at) => {
      if (groupAt(at) === undefined) draft.merge(top, at + 1, top + 1, at + 1);
    });
  };
}
