import type { Random } from '../../support/simulation/random.ts';
import type { UnitTruth } from '../truth.ts';

const PLACES = ['云岭', '青河', '石门', '东川', '南溪', '平安'];

/** Offices by the middle of their name, with what they are called in short. */
const OFFICES: readonly (readonly [core: string, ...short: string[]])[] = [
  ['教育体育局', '教体局'],
  ['财政局'],
  ['人力资源和社会保障局', '人社局'],
  ['住房和城乡建设局', '住建局'],
  ['文化和旅游局', '文旅局'],
  ['水务局'],
  ['司法局'],
  ['公安局'],
  ['卫生健康局', '卫健局', '卫健委'],
  ['市场监督管理局', '市场监管局', '市监局'],
  ['农业农村局'],
  ['应急管理局', '应急局'],
  ['自然资源局'],
  ['交通运输局', '交通局'],
  ['民政局'],
  ['审计局'],
  ['发展和改革局', '发改局'],
  ['行政审批服务局', '审批局'],
  ['综合行政执法大队'],
  ['融媒体中心'],
];

const TOWNS = ['青崖镇', '白石乡', '河口镇', '高桥镇', '沙坪乡', '城关街道'];

/** A short name that belongs to more than one unit, so that it means none. */
export const SHARED = '综合执法中队';

/** How a roster calls its offices: with the county’s name, with 县 alone, or with neither. */
const styles = ['named', 'county', 'bare'] as const;

export type County = {
  readonly place: string;
  readonly style: (typeof styles)[number];
  readonly units: readonly UnitTruth[];
};

/** Some of the items, in their order. */
function some<T>(r: Random, items: readonly T[], least: number): T[] {
  const left = [...items];
  while (left.length > least && r.chance(0.8)) left.splice(r.below(left.length), 1);
  return left;
}

/** A county with offices and towns, some of which have short names. */
export function inventCounty(r: Random): County {
  const [place, style] = [r.pick(PLACES), r.pick(styles)];
  const before = style === 'named' ? `${place}县` : style === 'county' ? '县' : '';
  const offices = some(r, OFFICES, 6).map(([core, ...short], at) => ({
    id: `u-${at}`,
    name: before + core,
    shortNames: short.filter(() => r.chance(0.85)),
    ...(r.chance(0.15) ? { aliases: [`${core.slice(0, 2)}委员会`] } : {}),
  }));
  const shares = r.chance(0.3);
  const towns = some(r, TOWNS, 2).map((name, at) => ({
    id: `t-${at}`,
    name: r.chance(0.3) && !name.endsWith('街道') ? `${name}人民政府` : name,
    shortNames: shares ? [SHARED] : [],
  }));
  return { place, style, units: [...offices, ...towns] };
}

/** A name spread out, as clerks do to fill a cell. */
const spread = (name: string, r: Random): string => {
  const at = r.between(1, name.length - 1);
  return `${name.slice(0, at)}${r.pick([' ', '　', '\u00a0'])}${name.slice(at)}`;
};

/** One of the names by which the roster knows a unit, as a clerk writes it. */
export function callUnit(r: Random, unit: UnitTruth, isAlone: boolean): string {
  const own = unit.shortNames.filter((name) => name !== SHARED);
  const called = r.pick([unit.name, unit.name, ...own, ...(unit.aliases ?? [])]);
  if (!isAlone) return called;
  const which = r.below(10);
  if (which === 0) return spread(called, r);
  if (which === 1) return ` ${called} `;
  if (which === 2 && called.length > 6) return `${called.slice(0, 5)}\n${called.slice(5)}`;
  return called;
}

/** Names that no roster knows. */
export const strangers = ['县烟草稽查支队', '某某管理处', '邻水县教育局', '省水文总站', '天河公司'];
