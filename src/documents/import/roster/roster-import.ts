import { groupedBy } from '../../../domain/grouped-by.ts';
import { keyOf, tidy } from '../../../domain/text.ts';
import { isBlankMark, isVacant, personName } from '../../sheet/characters.ts';
import { type Grid, type GridView, viewOf } from '../../sheet/grid.ts';
import { type Column, findHeads, type Heads, headReader } from '../../sheet/heads.ts';
import { accountOf, type CellAccount, saidOf } from '../account/cell-account.ts';
import { accountForRest, leftOutAs } from '../account/roster-account.ts';
import {
  type CellSum,
  type LeftOut,
  type RosterContact,
  type RosterUnit,
  type RowError,
  type UnitKind,
  unitIdOf,
} from '../ledger.ts';
import { quoted, type Report, reportFor } from '../row-errors.ts';
import { countyOf, indexUnits } from '../unit-match.ts';
import { isRoster, type RosterColumn, rosterHeads } from './roster-heads.ts';

export type RosterRead = {
  readonly cells: CellSum;
  readonly notImported: readonly LeftOut[];
  readonly units: readonly RosterUnit[];
  readonly errors: readonly RowError[];
  readonly warnings: readonly RowError[];
};

const reader = headReader({ table: rosterHeads });

type Reading = {
  readonly view: GridView;
  readonly heads: Heads<RosterColumn>;
  readonly report: Report;
};

/**
 * Reads a roster of units (单位名册): names, kinds, short and old names, and the holders of the posts. An empty post is
 * allowed and named in a warning. The id of a unit follows from its name, so reading twice gives the same units.
 */
export function readRoster(grid: Grid): RosterRead {
  const report = reportFor(grid.name);
  const view = viewOf(grid);
  const account = accountOf(grid, view);
  const heads = findHeads(grid, view, reader, isRoster);
  if (!heads) {
    report.error(
      'roster-head-missing',
      0,
      null,
      '“单位”“类别”“简称”“主要负责人”“分管领导”“联络员”“联系电话”“电子邮箱”',
    );
    account.leaveSheet({ code: 'sheet-other' });
    return { units: [], ...saidOf(report, account) };
  }
  const rows = new Map<string, number>();
  const units = readUnits(grid, { view, heads, report }, rows, account);
  if (units.length === 0 && report.errors.length === 0) report.error('no-rows', heads.lastRow);
  warnOfSharedNames(units, rows, { view, heads, report });
  warnOfOtherCounties(units, rows, { view, heads, report });
  accountForRest(heads, report, account);
  return { units, ...saidOf(report, account) };
}

function readUnits(
  grid: Grid,
  reading: Reading,
  rows: Map<string, number>,
  account: CellAccount,
): RosterUnit[] {
  const { view, heads, report } = reading;
  const units: RosterUnit[] = [];
  const phone = phoneColumn(heads);
  const columns = [...heads.columns].flatMap(([id, column]) => (id === 'phone' ? [] : [column]));
  const readRow = (row: number) => {
    for (const { number } of phone === null ? columns : [...columns, phone])
      account.read(row, number);
  };
  for (const row of grid.rows) {
    const left = leftOutAs(row, view, heads);
    if (left !== null) account.leaveRow(row.number, { code: left });
    if (left === 'example') report.warn('example-row', row.number);
    if (left !== null) continue;
    if (row.number <= heads.lastRow) {
      readRow(row.number);
      continue;
    }
    const unit = readUnit(row.number, reading);
    if (!unit) continue;
    const same = rows.get(unit.id);
    rows.set(unit.id, same ?? row.number);
    if (same !== undefined) {
      report.error('unit-duplicate', row.number, heads.columns.get('name'), String(same));
      continue;
    }
    units.push(unit);
    readRow(row.number);
  }
  return units;
}

/** The heads of a roster in a sheet; null where it has none. */
export const rosterHeadsIn = (grid: Grid): Heads<RosterColumn> | null =>
  findHeads(grid, viewOf(grid), reader, isRoster);

function readUnit(row: number, reading: Reading): RosterUnit | null {
  const { heads, view, report } = reading;
  const errorsBefore = report.errors.length;
  const at = (id: RosterColumn) => heads.columns.get(id) ?? null;
  const text = (id: RosterColumn) => {
    const column = at(id);
    const cell = column ? view.own(row, column.number) : null;
    const value = cell ? tidy(cell.text) : '';
    if (cell?.kind === 'error') report.error('cell-error', row, column, value);
    if (value.length > 200) report.error('cell-too-long', row, column, '200');
    return isBlankMark(value) ? '' : value;
  };
  const person = (id: RosterColumn) => {
    const name = personName(text(id));
    return isVacant(name) ? null : name;
  };
  const name = text('name').replace(/\s+/g, '');
  if (name === '') {
    report.error('name-missing', row, at('name'));
    return null;
  }
  const posts = {
    ...(at('unitHead') ? { unitHead: person('unitHead') } : {}),
    ...(at('responsibleLeader') ? { responsibleLeader: person('responsibleLeader') } : {}),
    ...(at('handler') ? { handler: person('handler') } : {}),
    ...(at('contact') ? { contact: contactOf(row, person('contact'), text, reading) } : {}),
  };
  const kind = kindOf(row, text, name, reading);
  warnOfVacancies(row, posts, report);
  if (report.errors.length > errorsBefore) return null;
  return {
    id: unitIdOf(name),
    name,
    kind,
    shortNames: namesIn(text('shortNames')),
    aliases: namesIn(text('aliases')),
    posts,
  };
}

function namesIn(text: string): string[] {
  const names = text.split(/[、,，;；/\n]+/).map(keyOf);
  return [...new Set(names.filter((name) => name !== ''))];
}

const kinds: readonly (readonly [UnitKind, string, RegExp])[] = [
  ['township', '乡镇', /乡|镇|街道/],
  ['verticalBranch', '垂直管理单位', /垂直|垂管|派出|派驻|驻县|双重管理/],
  ['authorisedOrganisation', '授权组织', /授权/],
  ['entrustedOrganisation', '委托组织', /委托/],
  ['department', '部门', /部门|机关|县直|党委|政府|群团|事业单位|单位/],
];

function kindOf(
  row: number,
  text: (id: RosterColumn) => string,
  name: string,
  { heads, report }: Reading,
): UnitKind {
  const stated = keyOf(text('kind'));
  const column = heads.columns.get('kind') ?? null;
  if (stated === '') {
    const assumed = kindByName(name);
    report.warn('kind-assumed', row, column, kindWord(assumed));
    return assumed;
  }
  const known = kinds.find(([, , words]) => words.test(stated));
  if (known) return known[0];
  const assumed = kindByName(name);
  report.warn('kind-unknown', row, column, quoted(stated), kindWord(assumed));
  return assumed;
}

/** What a unit is by its name, where nobody says it. */
export const kindByName = (name: string): UnitKind =>
  /(?:乡|镇|街道|苏木)(?:人民政府|政府|办事处|办)?$/.test(name) ? 'township' : 'department';

/** The word that a roster writes for a kind of unit. */
export function kindWord(kind: UnitKind): string {
  return kinds.find(([each]) => each === kind)?.[1] ?? '部门';
}

function contactOf(
  row: number,
  name: string | null,
  text: (id: RosterColumn) => string,
  reading: Reading,
): RosterContact | null {
  const phone = phoneOf(row, reading);
  const email = emailOf(row, text, reading);
  if (name === null) return null;
  return { name, ...(phone ? { phone } : {}), ...(email ? { email } : {}) };
}

/** One number: a mobile one, or one with area code, dashes and extension; offices also have short numbers of their own. */
const PHONE = /^\+?\(?\d[\d()-]{3,18}\d(?:(?:转|-|ext\.?)\d{1,6})?$/i;

/** A telephone number is kept as it is written; where it is not plainly one number the clerk is asked to look. */
function phoneOf(row: number, { heads, view, report }: Reading): string {
  const column = phoneColumn(heads);
  const cell = column ? view.own(row, column.number) : null;
  const written = cell ? tidy(cell.text).replace(/\s*\n\s*/g, '、') : '';
  if (isBlankMark(written)) return '';
  if (cell?.kind === 'error') {
    report.error('cell-error', row, column, written);
    return '';
  }
  const plain = keyOf(written)
    .replace(/[—–―‐‑−]/g, '-')
    .replace(/^(?:(?:联系|办公|手机)?(?:电话|手机|号码)|tel)[:.]?/i, '');
  const isOne = PHONE.test(plain);
  if (!isOne) report.warn('phone-doubtful', row, column, quoted(written));
  return isOne ? plain : written;
}

/**
 * The column with the contact’s number. Where several people have one each, it is the first to the right of the contact and before the
 * next person; a number of somebody else is nobody’s but his.
 */
function phoneColumn({ columns, unread }: Heads<RosterColumn>): Column | null {
  const chosen = columns.get('phone') ?? null;
  const contact = columns.get('contact');
  const isPhone = ({ head }: Column) => rosterHeads.phone.some((known) => head.includes(known));
  const phones = [...(chosen ? [chosen] : []), ...unread.filter(isPhone)];
  if (contact === undefined || phones.length < 2) return chosen;
  const people = PEOPLE.flatMap((post) => columns.get(post)?.number ?? []);
  const next = Math.min(...people.filter((number) => number > contact.number), Infinity);
  const own = phones.filter(({ number }) => number > contact.number && number < next);
  return own.sort((a, b) => a.number - b.number)[0] ?? null;
}

const PEOPLE: readonly RosterColumn[] = ['unitHead', 'responsibleLeader', 'handler', 'contact'];

/** An address that no mail can reach is named and left out; the unit stays. */
function emailOf(
  row: number,
  text: (id: RosterColumn) => string,
  { heads, report }: Reading,
): string {
  const email = keyOf(text('email')).replace(/^(?:邮箱|e-?mail)[:：]/i, '');
  if (email === '' || /^[^@\s]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(email)) return email;
  report.warn('email-invalid', row, heads.columns.get('email'), quoted(email));
  return '';
}

function warnOfVacancies(row: number, posts: RosterUnit['posts'], report: Report): void {
  const vacant = [
    !posts.unitHead ? '主要负责人' : '',
    !posts.responsibleLeader ? '分管领导' : '',
    !posts.contact ? '联络员' : '',
  ].filter(Boolean);
  if (vacant.length > 0) report.warn('post-vacant', row, null, vacant.join('、'));
}

/** A roster is of one county: a unit whose name begins with another one than most of them is asked about. */
function warnOfOtherCounties(
  units: readonly RosterUnit[],
  rows: ReadonlyMap<string, number>,
  { heads, report }: Reading,
): void {
  const byCounty = groupedBy(units, ({ name }) => countyOf(name));
  byCounty.delete('');
  const [own, ...others] = [...byCounty].sort(([, a], [, b]) => b.length - a.length);
  for (const [county, theirs] of others)
    for (const { id } of theirs)
      report.warn(
        'county-other',
        rows.get(id) ?? 0,
        heads.columns.get('name'),
        county,
        own?.[0] ?? '',
      );
}

/** A name that two units share identifies neither, so ledgers cannot use it. */
function warnOfSharedNames(
  units: readonly RosterUnit[],
  rows: ReadonlyMap<string, number>,
  { heads, report }: Reading,
): void {
  for (const sharing of indexUnits(units).byName.values()) {
    const [first, second] = sharing;
    if (!first || !second) continue;
    const column = heads.columns.get('shortNames') ?? heads.columns.get('aliases');
    report.warn('name-shared', rows.get(second.id) ?? 0, column, first.name);
  }
}
