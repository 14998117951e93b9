import { keyOf } from '../../domain/text.ts';
import type { KnownUnit } from './ledger.ts';

type ByName = ReadonlyMap<string, readonly KnownUnit[]>;

/** Known units, indexed by every name that they go by. */
export type UnitIndex = {
  /** All names alike, to see which two units share. */
  readonly byName: ByName;
  /** Full names, short names, former and other names: a name of an earlier kind wins over one of a later. */
  readonly exact: readonly ByName[];
  /** The same without county and government. */
  readonly cores: readonly ByName[];
  readonly names: readonly { readonly core: string; readonly unit: KnownUnit }[];
  /** Counties and districts that stand in the full names, such as 云岭县: the only ones whose units these can be. */
  readonly counties: ReadonlySet<string>;
  /** What was not found, so that a name that stands in a thousand rows is looked for once. */
  readonly misses: Map<string, UnitMatch>;
};

export type UnitMatch =
  | {
      readonly kind: 'found';
      readonly unit: KnownUnit;
      /** A county that the text names and no known unit does: that it is the office’s own is a guess. */
      readonly assumedCounty?: string;
    }
  /** Nothing, or more than one unit, goes by this name; `nearest` holds up to three full names. */
  | { readonly kind: 'unknown' | 'ambiguous'; readonly nearest: readonly string[] };

/** So many names that are not known are compared with all that are; more in one ledger are named without their nearest. */
const COMPARED = 200;

/** What ends in the name of a unit before 县 is no county: 城关街道县财政局 are two units written as one. */
const COUNTY =
  /^(?:\p{Script=Han}{2,8}(?:省|自治区|市|自治州|地区|盟))?(\p{Script=Han}{1,6}?(?:自治县|自治旗|(?<!街道|.[镇乡局委办会部院])县|旗))(?=\p{Script=Han}{2})/u;

/** The county that a name begins with, such as 云岭县 in 云岭县教育局; '' for none, and for 县教育局, which means one’s own. */
export function countyOf(name: string): string {
  const county = COUNTY.exec(keyOf(name))?.[1] ?? '';
  return county.length > 1 ? county : '';
}

/**
 * The part of a name that tells one unit of a county from another: 云岭县教育体育局, 县教育体育局 and 教育体育局 are one, and so
 * are 青石镇 and 青石镇人民政府.
 */
function coreOf(name: string): string {
  const key = keyOf(name).toLowerCase();
  const local =
    countyOf(key) === '' ? key.replace(/^县(?=\p{Script=Han}{2})/u, '') : key.replace(COUNTY, '');
  return local
    .replace(/(?<=[乡镇])(?:党委政府|人民政府|政府|党委)$/, '')
    .replace(/街道办事处$/, '街道');
}

/** Words of scope, such as 各单位: they mean many units and name none. */
export function isScopeWord(text: string): boolean {
  return /^(?:各|全县|全体|所有|有关|相关|其他|其它|个别|部分|大部分|大多数)/.test(keyOf(text));
}

/** What a name says before and within its brackets, each of which may be written alone: 水务局（水利局）. */
function namesInBrackets(name: string): string[] {
  const [, before = '', within = ''] = /^(.{2,})[(](.{2,})[)]$/.exec(keyOf(name)) ?? [];
  return [before, within].filter((part) => part !== '');
}

/** Indexes units for `findUnit`. */
export function indexUnits(units: readonly KnownUnit[]): UnitIndex {
  const byName = new Map<string, KnownUnit[]>();
  const exact = [0, 1, 2].map(() => new Map<string, KnownUnit[]>());
  const cores = [0, 1, 2].map(() => new Map<string, KnownUnit[]>());
  const names: { core: string; unit: KnownUnit }[] = [];
  const counties = new Set<string>();
  for (const unit of units) {
    counties.add(countyOf(unit.name));
    const others = [...(unit.aliases ?? []), ...namesInBrackets(unit.name)];
    for (const [kind, called] of [[unit.name], unit.shortNames, others].entries())
      for (const name of new Set(called)) {
        add(byName, keyOf(name).toLowerCase(), unit);
        add(exact[kind], keyOf(name).toLowerCase(), unit);
        add(cores[kind], coreOf(name), unit);
        names.push({ core: coreOf(name), unit });
      }
  }
  counties.delete('');
  return { byName, exact, cores, names, counties, misses: new Map() };
}

function add(index: Map<string, KnownUnit[]> | undefined, key: string, unit: KnownUnit): void {
  const known = index?.get(key) ?? [];
  if (!known.includes(unit)) index?.set(key, [...known, unit]);
}

/**
 * Finds a unit by full name, short name or old name; what is not known gets the nearest known names. A unit of a county that no
 * known unit is of is unknown; where no known name tells its county, the text’s county is taken for the office’s own, and said.
 */
export function findUnit(index: UnitIndex, text: string): UnitMatch {
  const key = keyOf(text).toLowerCase();
  const known = index.misses.get(key);
  if (known !== undefined) return known;
  const match = lookUp(index, key);
  if (match.kind !== 'found') index.misses.set(key, match);
  return match;
}

function lookUp(index: UnitIndex, key: string): UnitMatch {
  const county = countyOf(key);
  const isForeign = county !== '' && index.counties.size > 0 && !index.counties.has(county);
  const core = coreOf(key);
  const byCore = isForeign ? [] : index.cores.map((names) => names.get(core) ?? []);
  const ways = [...index.exact.map((names) => names.get(key) ?? []), ...byCore];
  const candidates = ways.find((found) => found.length > 0) ?? [];
  const [only] = candidates;
  if (only && candidates.length === 1) {
    const isGuess = county !== '' && countyOf(only.name) === '' && ways.indexOf(candidates) > 2;
    return { kind: 'found', unit: only, ...(isGuess ? { assumedCounty: county } : {}) };
  }
  if (candidates.length > 1) {
    return { kind: 'ambiguous', nearest: candidates.slice(0, 3).map((unit) => unit.name) };
  }
  const isCompared = index.misses.size < COMPARED;
  return { kind: 'unknown', nearest: isCompared ? nearestNames(index, core.slice(0, 40)) : [] };
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
