import type { Random } from '../../support/simulation/random.ts';
import type { Entry, Kind, Weight } from '../truth.ts';
import { after, partsOf } from './days.ts';

/** A text as it is written and as it is meant. */
export type Written<T = string> = { readonly entry: Entry; readonly meant: T };

export const categories = [
  ...['法治意识', '依法行政', '行政执法', '规范性文件管理', '政务公开', '队伍建设', '经费保障'],
  ...['汇总报送', '档案管理', '安全生产', '其他'],
];

const WHAT = [
  ...['未按规定开展', '未建立', '未公示', '未及时报送', '台账缺失', '记录不全', '未落实'],
];
const OF = [
  ...['行政执法公示', '重大决策听证', '案卷评查', '安全检查', '培训计划', '学法制度', '印章管理'],
];

/** How the text of a finding begins and ends in odd but real sheets. */
const frames: readonly ((text: string) => string)[] = [
  (text) => `${text}。`,
  (text) => `${text}。`,
  (text) => `1.${text}；\n2.相关人员不清楚职责。`,
  (text) => `（一）${text}。`,
  (text) => `一是${text}；二是“整改”流于形式，共计3处。`,
  (text) => `${text}，涉及金额1,234.56元（占比12%）。`,
  (text) => `合计${text}。`,
  (text) => `说明：${text}。`,
  (text) => `注：${text}。`,
  (text) => `责任人：未明确；${text}。`,
  (text) => `${text}<未整改>&"引号"。`,
  (text) => `=${text}`,
  (text) => `${text}；\t附表见后。`,
  (text) => `2026年9月，${text}。`,
  (text) => `${text}，𠮷祥路、㛃江段未处理。`,
];

/** A statement that no other finding of the file has. */
export function inventStatement(r: Random, number: number): Written {
  const text = `${r.pick(WHAT)}${r.pick(OF)}（第${number}项）`;
  const meant = r.pick(frames)(text);
  const which = r.below(12);
  if (which === 0) return { entry: `  ${meant}\n`, meant };
  if (which === 1) return { entry: `\u200b${meant}\ufeff`, meant };
  if (which === 2) return { entry: `${meant}\u3000`, meant };
  return { entry: meant, meant };
}

const REQUIREMENTS = [
  ...['限期改正', '补齐档案', '建立制度', '开展培训', '公示结果', '举一反三，全面排查', '报送报告'],
];

/** Requirements of a finding, one or more. */
export function inventRequirements(r: Random, number: number, many: boolean): string[] {
  const count = many ? r.between(2, 4) : 1;
  return Array.from({ length: count }, (_, at) =>
    many
      ? `（${'一二三四'[at]}）${r.pick(REQUIREMENTS)}${number}-${at}`
      : `${r.pick(REQUIREMENTS)}${number}。`,
  );
}

const SURNAMES = '王李张刘陈杨赵黄周吴';
const GIVEN = ['敏', '建国', '志强', '丽', '文静', '伟', '海燕', '军', '秀英', '勇'];

const person = (r: Random): string => r.pick([...SURNAMES]) + r.pick(GIVEN);

/** One person or more, or nobody, as a clerk writes them. */
export function inventPerson(r: Random): Written {
  const name = person(r);
  const which = r.below(14);
  if (which === 0) return { entry: r.pick(['/', '—', '空缺', '待定', '无', '暂缺']), meant: '' };
  if (which === 1) return { entry: null, meant: '' };
  if (which === 2 && name.length === 2) return { entry: `${name[0]} ${name[1]}`, meant: name };
  if (which === 3 && name.length === 2) return { entry: `${name[0]}　${name[1]}`, meant: name };
  if (which === 4) return { entry: `${name}\n`, meant: name };
  const other = `${r.pick([...SURNAMES])}志远`;
  const two = `${r.pick([...SURNAMES])}建国`;
  if (which === 5) return { entry: `${two}、${other}`, meant: `${two}、${other}` };
  if (which === 6) return { entry: `${two}\n${other}`, meant: `${two} ${other}` };
  if (which === 7) return { entry: `${two} ${other}`, meant: `${two} ${other}` };
  if (which === 8) return { entry: `${name}（局长）`, meant: `${name}（局长）` };
  if (which === 9) return { entry: '买买提·艾力', meant: '买买提·艾力' };
  return { entry: name, meant: name };
}

const WEIGHTS: readonly (readonly [Weight, ...string[]])[] = [
  ['minor', '一般', '轻微', '较轻', '一般问题', ''],
  ['major', '较重', '较大', '较严重', '比较严重', '中等'],
  ['critical', '严重', '重大', '特别严重', '严重问题', '特别重大'],
];

/** How bad it is; a word that nobody knows is taken for the least, and that is told. */
export function inventWeight(r: Random): Written<Weight> & { readonly told: readonly string[] } {
  if (r.chance(0.05))
    return { entry: r.pick(['红色', 'A级', '很要紧']), meant: 'minor', told: ['severity-unknown'] };
  const [meant, ...words] = r.pick(WEIGHTS);
  const word = r.pick(words);
  return { entry: word === '' ? null : word, meant, told: [] };
}

const KINDS: readonly (readonly [Kind, ...string[]])[] = [
  ['immediate', '立行立改', '立整立改', '即知即改', '边督边改', '立即整改'],
  ['timeLimited', '限期整改', '限时整改', '限期', '限期整改'],
  ['staged', '分阶段整改', '分步推进', '分阶段推进', '限期整改（分阶段）'],
  ['longTerm', '长期坚持', '持续整改', '长期整改', '常态化坚持', '持续推进'],
];

/** In which way it is to be put right; null leaves it open. */
export function inventKind(r: Random): Written<Kind | null> {
  if (r.chance(0.2)) return { entry: r.pick([null, '/', '—']), meant: null };
  const [meant, ...words] = r.pick(KINDS);
  return { entry: r.pick(words), meant };
}

const OPEN = [
  '',
  '',
  '',
  '否',
  '未',
  '未销号',
  '尚未销号',
  '待销号',
  '×',
  '/',
  '—',
  '没有',
  '不是',
];
const DOUBTFUL = [
  ...['已申请销号', '已上报，未销号', '已完成整改，待销号', '拟销号', '申请销号', '正在办理'],
  ...['已整改', '部分销号', '不予销号', '提请销号', '预计年底销号', '整改中', '已上报未销号'],
];
const CLOSED = ['是', '已销号', '销号', '√', '✔', 'Y', '已完成销号', '准予销号', '已予以销号'];

/** Whether it has been struck off already. */
export function inventClosing(r: Random, today: string): Written<'closed' | 'open' | 'doubtful'> {
  const which = r.below(20);
  const past = after(today, -r.between(1, 200));
  const { y, m, d } = partsOf(past);
  if (which < 13) return { entry: r.pick(OPEN) || null, meant: 'open' };
  if (which < 15) return { entry: r.pick(DOUBTFUL), meant: 'doubtful' };
  if (which < 16) {
    const next = partsOf(after(today, r.between(40, 300)));
    const text = r.pick([`${next.y}年${next.m}月底前销号`, `${next.y}-${next.m}-${next.d}`]);
    return { entry: text, meant: 'doubtful' };
  }
  if (which < 18) return { entry: r.pick(CLOSED), meant: 'closed' };
  const text = r.pick([
    ...[past, `${y}.${m}.${d}`, `${y}年${m}月${d}日`, `是，${past}`, `已销号（${y}年${m}月）`],
    ...[`${y}年${m}月${d}日销号`, `已于${y}年${m}月${d}日销号`, `是（${y}年${m}月${d}日）`],
  ]);
  return { entry: text, meant: 'closed' };
}

/** What stands in the remarks, and whether it tells of a repetition. */
export function inventRemarks(r: Random, number: number): Written & { readonly repeats: boolean } {
  const which = r.below(10);
  if (which < 5) return { entry: which === 0 ? '/' : null, meant: '', repeats: false };
  const text =
    which < 7
      ? `${r.pick(['与去年督查的重复问题', '屡查屡犯', '屡改屡犯的问题'])}${number}`
      : r.pick(['已约谈', '由纪委跟进', '首次发现', '见附件2', '非重复问题', '涉及两个乡镇']) +
        number;
  return { entry: text, meant: text, repeats: which < 7 };
}

/** What is to be reached: a text, or a share that the sheet shows as one. */
export function inventTarget(r: Random, number: number, mayBeNumber: boolean): Written {
  const text = `目标${number}达标`;
  if (mayBeNumber && r.chance(0.3)) {
    const share = r.between(50, 100);
    const shown = `${share}%`;
    return { entry: { number: share / 100, format: '0%', shown }, meant: shown };
  }
  return r.chance(0.6) ? { entry: text, meant: text } : { entry: null, meant: '' };
}

export const otherTexts = [
  '是',
  '92.5',
  '东片区',
  '第一组',
  '见附件',
  '12',
  '已归档',
  '0955-2012345',
];
