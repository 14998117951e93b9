import { keyOf } from '../../domain/text.ts';
import type { KnownUnit } from './ledger.ts';

/** Known units, indexed by every name that they go by. */
export type UnitIndex = {
  readonly byName: ReadonlyMap<string, readonly KnownUnit[]>;
  readonly byCore: ReadonlyMap<string, readonly KnownUnit[]>;
  readonly names: readonly { readonly core: string; readonly unit: KnownUnit }[];
};

export type UnitMatch =
  | { readonly kind: 'found'; readonly unit: KnownUnit }
  /** Nothing, or more than one unit, goes by this name; `nearest` holds up to three full names. */
  | { readonly kind: 'unknown' | 'ambiguous'; readonly nearest: readonly string[] };

/**
 * The part of a name that tells one unit of a county from another: 云岭县教育体育局, 县教育体育局 and 教育体育局 are one, and so
 * are 青石镇 and 青石镇人民政府.
 */
function coreOf(name: string): string {
  const key = keyOf(name).toLowerCase();
  const local = key.replace(/^(?:\p{Script=Han}{1,4}(?:自治)?县|县)(?=\p{Script=Han}{2})/u, '');
  return local
    .replace(/(?<=[乡镇])(?:党委政府|人民政府|政府|党委)$/, '')
    .replace(/街道办事处$/, '街道');
}

/** Words of scope, such as 各单位: they mean many units and name none. */
export function isScopeWord(text: string): boolean {
  return /^(?:各|全县|全体|所有|有关|相关|其他|其它|个别|部分|大部分|大多数)/.test(keyOf(text));
}

/** Indexes units for `findUnit`. */
export function indexUnits(units: readonly KnownUnit[]): UnitIndex {
  const byName = new Map<string, KnownUnit[]>();
  const byCore = new Map<string, KnownUnit[]>();
  const names: { core: string; unit: KnownUnit }[] = [];
  for (const unit of units) {
    for (const name of new Set([unit.name, ...unit.shortNames, ...(unit.aliases ?? [])])) {
      add(byName, keyOf(name).toLowerCase(), unit);
      add(byCore, coreOf(name), unit);
      names.push({ core: coreOf(name), unit });
    }
  }
  return { byName, byCore, names };
}

function add(index: Map<string, KnownUnit[]>, key: string, unit: KnownUnit): void {
  const known = index.get(key) ?? [];
  if (!known.includes(unit)) index.set(key, [...known, unit]);
}

/** Finds a unit by full name, short name or old name; what is not known gets the nearest known names. */
export function findUnit(index: UnitIndex, text: string): UnitMatch {
  const exact = index.byName.get(keyOf(text).toLowerCase()) ?? [];
  const candidates = exact.length > 0 ? exact : (index.byCore.get(coreOf(text)) ?? []);
  const [only] = candidates;
  if (only && candidates.length === 1) return { kind: 'found', unit: only };
  if (candidates.length > 1) {
    return { kind: 'ambiguous', nearest: candidates.slice(0, 3).map((unit) => unit.name) };
  }
  return { kind: 'unknown', nearest: nearestNames(index, coreOf(text).slice(0, 40)) };
}

function nearestNames(index: UnitIndex, core: string): string[] {
  const best = new Map<string, number>();
  for (const { core: known, unit } of index.names) {
    const score = unlikeness(core, known);
    if (score < (best.get(unit.name) ?? 1)) best.set(unit.name, score);
  }
  return [...best]
    .filter(([, score]) => score <= 0.7)
    .sort(([, a], [, b]) => a - b)
    .slice(0, 3)
    .map(([name]) => name);
}

/**
 * 0 is the same name, 1 nothing in common: the share of characters to change, or much less for an abbreviation, whose
 * characters all occur in the full name in order (教体局 in 教育体育局).
 */
function unlikeness(text: string, known: string): number {
  const longest = Math.max(text.length, known.length, 1);
  const share = editDistance(text, known) / longest;
  const [short, long] = text.length <= known.length ? [text, known] : [known, text];
  const isAbbreviation = short.length >= 2 && isSubsequence(short, long);
  return isAbbreviation ? share * 0.5 : share;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
