import type { Random } from '../../support/simulation/random.ts';
import type { DueTruth, Kind, UnitTruth, Weight } from '../truth.ts';
import { type County, callUnit, SHARED, strangers } from './county.ts';
import { dueFault, dueOf } from './due-cells.ts';
import {
  categories,
  inventClosing,
  inventKind,
  inventPerson,
  inventRemarks,
  inventRequirements,
  inventStatement,
  inventTarget,
  inventWeight,
  type Written,
} from './finding-texts.ts';

/** Whose it is, as it is written and as it is meant; `faults` refuse the row. */
export type Owner = {
  readonly entry: string | null;
  readonly lead: UnitTruth;
  readonly helping: readonly UnitTruth[];
  readonly told: readonly string[];
  readonly faults: readonly string[];
};

/** A finding as an office has it in mind, with the words in which a clerk writes it down. */
export type Invented = {
  readonly number: number;
  readonly category: string;
  readonly statement: Written;
  readonly severity: Written<Weight> & { readonly told: readonly string[] };
  readonly criterion: string;
  readonly requirements: readonly string[];
  readonly measures: readonly string[];
  readonly target: Written;
  readonly owner: Owner;
  readonly helpers: Owner;
  readonly leader: Written;
  readonly person: Written;
  readonly contact: Written;
  readonly kind: Written<Kind | null>;
  readonly due: DueTruth;
  readonly closing: Written<'closed' | 'open' | 'doubtful'>;
  readonly remarks: Written & { readonly repeats: boolean };
  readonly repeat: Written;
  readonly origin: string;
  readonly faults: readonly string[];
};

/** What holds for a whole file. */
export type Conditions = {
  readonly county: County;
  readonly today: string;
  readonly severalUnits: 'refused' | 'first-leads';
  readonly numbers: false | 'from1900' | 'from1904';
  /** How many of a hundred rows are wrong. */
  readonly faulty: number;
  /** Several requirements of a finding stand in rows of their own. */
  readonly requirementRows: boolean;
};

function otherUnits(r: Random, { units }: County, not: UnitTruth, most: number): UnitTruth[] {
  const others = Array.from({ length: r.between(1, most) }, () => r.pick(units));
  return [...new Set(others)].filter((unit) => unit !== not);
}

const MARKS = ['、', '，', '；', '/', '\n', ',', '; '];

function ownerOf(r: Random, conditions: Conditions): Owner {
  const { county, severalUnits } = conditions;
  const lead = r.pick(county.units);
  const alone = { lead, helping: [], told: [], faults: [] };
  const which = r.below(100);
  if (which >= 12) return { ...alone, entry: callUnit(r, lead, true) };
  const helping = otherUnits(r, county, lead, 2);
  if (helping.length === 0) return { ...alone, entry: callUnit(r, lead, true) };
  const named = [lead, ...helping].map((unit) => callUnit(r, unit, false));
  if (which < 3) {
    const [first = '', ...rest] = named;
    const entry = r.pick([
      `牵头单位：${first}；配合单位：${rest.join('、')}`,
      `${first}牵头，${rest.map((name) => `${name}配合`).join('，')}`,
      `由${first}牵头，${rest.join('、')}配合`,
    ]);
    return { ...alone, entry, helping, told: ['first-unit-leads'] };
  }
  const entry = named.join(r.pick(MARKS));
  return severalUnits === 'refused'
    ? { ...alone, entry, faults: ['unit-several'] }
    : { ...alone, entry, helping, told: ['first-unit-leads'] };
}

function helpersOf(r: Random, { county }: Conditions, lead: UnitTruth): Owner {
  const none = { lead, helping: [], told: [], faults: [] };
  if (r.chance(0.4)) return { ...none, entry: r.pick([null, null, '/', '无']) };
  const helping = otherUnits(r, county, lead, 3);
  const named = helping.map((unit) => callUnit(r, unit, false));
  const told = r.chance(0.08) ? ['co-unit-unknown'] : [];
  const all = told.length > 0 ? [...named, r.pick(strangers)] : named;
  return { ...none, entry: all.join(r.pick(MARKS)) || null, helping, told };
}

/** What is wrong with a row, where something is. */
function spoilt(r: Random, good: Invented, { today, county }: Conditions): Invented {
  const { owner } = good;
  const unit = (entry: string | null, fault: string) => ({
    ...good,
    owner: { ...owner, entry, helping: [], told: [], faults: [fault] },
  });
  switch (r.below(10)) {
    case 0:
      return unit(r.pick(strangers), 'unit-unknown');
    case 1:
      return unit(r.pick(['各乡镇', '全县各部门', '相关单位', '有关部门']), 'unit-scope-word');
    case 2:
      return unit(r.pick([null, '/', '—']), 'unit-missing');
    case 3:
      return { ...good, due: dueFault(r, today) };
    case 4: {
      const entry = r.pick([null, '/', ' ', '无']);
      return { ...good, statement: { entry, meant: '' }, faults: ['statement-missing'] };
    }
    case 5: {
      const entry = '问'.repeat(2001);
      return { ...good, statement: { entry, meant: entry }, faults: ['cell-too-long'] };
    }
    case 6: {
      const entry = `${r.pick(['机密★10年', '秘密★', '绝密★长期'])} 某处工程${good.number}`;
      return { ...good, statement: { entry, meant: '' }, faults: ['classified'] };
    }
    case 8: {
      const entry = r.pick(['同上', '〃', '同前']);
      return { ...good, requirements: [entry], measures: [], faults: ['cell-ditto'] };
    }
    case 7: {
      const isShared = county.units.filter(({ shortNames }) => shortNames.includes(SHARED));
      return unit(SHARED, isShared.length > 1 ? 'unit-ambiguous' : 'unit-unknown');
    }
    default: {
      const entry = { failed: r.pick(['#REF!', '#N/A', '#VALUE!', '#NAME?']) };
      return { ...good, statement: { entry, meant: '' }, faults: ['cell-error'] };
    }
  }
}

/** Some text or, as often as not, nothing. */
const maybe = (r: Random, text: string): string => (r.chance(0.6) ? text : '');

/** What a finding has in common with the one above, where it has anything: these are the cells that clerks merge. */
function common(r: Random, conditions: Conditions, number: number, above: Invented | undefined) {
  const model = above !== undefined && above.faults.length === 0 ? above : undefined;
  const ofUnit = model?.owner.faults.length === 0 && r.chance(0.5) ? model : undefined;
  const owner = ofUnit?.owner ?? ownerOf(r, conditions);
  const often = () => (r.chance(0.5) ? ofUnit : undefined);
  const due = often()?.due;
  return {
    owner,
    category: (r.chance(0.6) ? model?.category : undefined) ?? r.pick(categories),
    helpers: often()?.helpers ?? helpersOf(r, conditions, owner.lead),
    leader: ofUnit?.leader ?? inventPerson(r),
    person: often()?.person ?? inventPerson(r),
    closing: often()?.closing ?? inventClosing(r, conditions.today),
    remarks: often()?.remarks ?? inventRemarks(r, number),
    due: due && due.faults === undefined ? due : dueOf(r, conditions.today, conditions.numbers),
  };
}

const REPEATS: readonly Written[] = [
  { entry: null, meant: '' },
  { entry: '否', meant: '' },
  { entry: '不是', meant: '' },
  { entry: '是', meant: '是' },
  { entry: '是，2025年第3号', meant: '是，2025年第3号' },
];

/** Invents a finding, with some of what the one above has. */
export function inventFinding(
  r: Random,
  conditions: Conditions,
  number: number,
  above: Invented | undefined,
): Invented {
  const many = conditions.requirementRows && r.chance(0.4);
  const more = many ? [`落实措施${number}续`] : [];
  const good: Invented = {
    ...common(r, conditions, number, above),
    number,
    statement: inventStatement(r, number),
    severity: inventWeight(r),
    criterion: maybe(r, `《条例》第${number}条`),
    requirements: inventRequirements(r, number, many),
    measures: r.chance(0.7) ? [`落实措施${number}`, ...more] : [],
    target: inventTarget(r, number, conditions.numbers !== false),
    contact: inventPerson(r),
    kind: inventKind(r),
    repeat: r.pick(REPEATS),
    origin: r.pick(['', '群众举报', '2026年专项督查', '市级交办', '日常检查']),
    faults: [],
  };
  return r.chance(conditions.faulty / 100) ? spoilt(r, good, conditions) : good;
}
