import { keyOf } from '../../domain/text.ts';

/** Several units that stand in one cell, as they are written; `lead` is null where the cell does not say which of them leads. */
export type UnitsInCell = { readonly lead: string | null; readonly others: readonly string[] };

const MARKS = /[、,，;；/\\|｜\n\t]+/;
const AND = /和|及|以及|与|暨|会同/;
/** With what the name of a unit ends; spaces part two units only where each part ends so, for clerks write 县 教育局 too. */
const UNIT_END =
  /(?:局|办|委|镇|乡|部|院|会|社|站|所|队|处|室|校|学|馆|厂|场|园|街道|中心|政府|公司|银行|医院|集团|联社)$/;
/** What says of a unit, or of all behind it, that it leads or helps: before its name with a colon, or behind it, in brackets or not. */
const BEFORE = /^\(?(牵头|主责|责任|配合|协办|协同)(?:单位)?\)?[:：]/;
const BEHIND =
  /(?:[(](?<marked>牵头|主责|配合|协办|协同)(?:单位)?[)]|(?<=.)(?<said>牵头|配合|协办|协同|协助)(?:负责|落实|办理|整改)?)$/;
const LEADING = ['牵头', '主责', '责任'];

const names = (parts: readonly string[]): string[] =>
  parts.map((part) => part.trim()).filter((part) => keyOf(part) !== '');

const partsBy = (text: string, separator: RegExp): string[] => names(text.split(separator));

/** A name may be broken into lines; where each line is a name of its own, they are several units. */
const isOneName = (text: string, isKnown: (name: string) => boolean): boolean => {
  if (!isKnown(text)) return false;
  const parts = partsBy(text, /[、,，;；/\\|｜\s]+/);
  return parts.length < 2 || !parts.every(isKnown);
};

/**
 * The units that a cell names, one or more, in their order: parted by a sign or a line end, by a space between two names of units, or by
 * 和 and its like between two that are known. A name that is known as a whole is never taken apart.
 * @param isKnown whether the roster knows a name
 */
export function splitUnits(text: string, isKnown: (name: string) => boolean): string[] {
  if (isOneName(text, isKnown)) return [text];
  return partsBy(text, MARKS).flatMap((part) =>
    isOneName(part, isKnown) ? [part] : splitWords(part, isKnown),
  );
}

function splitWords(text: string, isKnown: (name: string) => boolean): string[] {
  const bySpace = partsBy(text, /[\s\u3000]+/);
  const isEach = bySpace.every((part) => isKnown(part) || UNIT_END.test(keyOf(part)));
  if (bySpace.length > 1 && isEach) return bySpace.flatMap((part) => splitByAnd(part, isKnown));
  return splitByAnd(text, isKnown);
}

function splitByAnd(text: string, isKnown: (name: string) => boolean): string[] {
  if (isKnown(text)) return [text];
  const byAnd = partsBy(text, AND);
  return byAnd.length > 1 && byAnd.every(isKnown) ? byAnd : [text];
}

/** What stands before and behind a name in one part of a cell, and the name without it (由水务局牵头 → 水务局). */
function partOf(part: string): { before: string; behind: string; name: string } {
  const [, before = ''] = BEFORE.exec(part) ?? [];
  const { marked, said } = BEHIND.exec(part)?.groups ?? {};
  const words = said === undefined ? part : part.replace(/^由/, '');
  const name = words.replace(BEFORE, '').replace(BEHIND, '').trim();
  return { before, behind: marked ?? said ?? '', name };
}

/** The units of a cell, with the one that leads where the cell itself says so (牵头：…；配合：…, or …（牵头）). */
export function unitsInCell(text: string, isKnown: (name: string) => boolean): UnitsInCell {
  if (isOneName(text, isKnown)) return { lead: null, others: [text] };
  const [leads, others]: [string[], string[]] = [[], []];
  let section = others;
  for (const part of partsBy(text.normalize('NFKC'), MARKS)) {
    const { before, behind, name } = partOf(part);
    if (/[:：]/.test(part)) section = LEADING.includes(before) ? leads : others;
    const named = LEADING.includes(behind) ? leads : section;
    named.push(...splitUnits(name, isKnown));
  }
  const [lead, ...more] = leads;
  return lead === undefined || more.length > 0
    ? { lead: null, others: [...leads, ...others] }
    : { lead, others };
}
