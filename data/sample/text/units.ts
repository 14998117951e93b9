import type { UnitKind } from '../../../src/documents/import/ledger.ts';

/** Full name, short names, kind, e-mail code, old name. The county and everybody in it are invented. */
export type UnitText = readonly [
  name: string,
  shortNames: string,
  kind: UnitKind,
  code: string,
  aliases?: string,
];

export const unitTexts: readonly UnitText[] = [
  ['城关镇', '', 'township', 'chengguan'],
  ['青崖镇', '', 'township', 'qingya', '青崖乡'],
  ['白水镇', '', 'township', 'baishui'],
  ['柳湾镇', '', 'township', 'liuwan'],
  ['双河镇', '', 'township', 'shuanghe'],
  ['石门镇', '', 'township', 'shimen'],
  ['红岭镇', '', 'township', 'hongling', '红岭乡'],
  ['永丰镇', '', 'township', 'yongfeng'],
  ['清泉乡', '', 'township', 'qingquan'],
  ['杏花乡', '', 'township', 'xinghua'],
  ['沙沟乡', '', 'township', 'shagou'],
  ['松林乡', '', 'township', 'songlin'],
  ['东坪乡', '', 'township', 'dongping'],
  ['县政府办公室', '政府办', 'department', 'zfb'],
  ['县发展和改革局', '发改局、县发改局', 'department', 'fgj', '县发展改革和科技局'],
  ['县教育体育局', '教体局、县教体局', 'department', 'jtj', '县教育局'],
  ['县科学技术局', '科技局、县科技局', 'department', 'kjj'],
  [
    '县工业和信息化商务局',
    '工信商务局、县工信商务局',
    'department',
    'gxj',
    '县工业和信息化局、县商务局',
  ],
  ['县民族宗教事务局', '民宗局、县民宗局', 'department', 'mzj'],
  ['县公安局', '', 'department', 'gaj'],
  ['县民政局', '', 'department', 'mz'],
  ['县司法局', '', 'department', 'sfj'],
  ['县财政局', '', 'department', 'czj'],
  ['县人力资源和社会保障局', '人社局、县人社局', 'department', 'rsj'],
  ['县自然资源局', '自然资源局', 'department', 'zrzy', '县国土资源局'],
  ['县住房和城乡建设局', '住建局、县住建局', 'department', 'zjj'],
  ['县交通运输局', '交通局、县交通局', 'department', 'jtys'],
  ['县水务局', '', 'department', 'swj', '县水利局'],
  ['县农业农村局', '农业农村局', 'department', 'nyj', '县农牧局'],
  ['县文化旅游广电局', '文旅局、县文旅局', 'department', 'wlj', '县文化广播电视局'],
  ['县卫生健康局', '卫健局、县卫健局', 'department', 'wjj', '县卫生和计划生育局'],
  ['县退役军人事务局', '退役军人局', 'department', 'tyj'],
  ['县应急管理局', '应急局、县应急局', 'department', 'yjj', '县安全生产监督管理局'],
  ['县审计局', '', 'department', 'sjj'],
  ['县市场监督管理局', '市监局、县市监局', 'department', 'sjgl', '县工商行政管理局'],
  ['县统计局', '', 'department', 'tjj'],
  ['县医疗保障局', '医保局、县医保局', 'department', 'ybj'],
  ['县审批服务管理局', '审批局、县审批局', 'department', 'spj'],
  ['县林业和草原局', '林草局、县林草局', 'department', 'lcj', '县林业局'],
  ['县综合执法局', '', 'department', 'zfj', '县城市管理局'],
  ['县信访局', '', 'department', 'xfj'],
  ['县数据局', '', 'department', 'sj'],
  ['县乡村产业发展中心', '', 'entrustedOrganisation', 'xccy'],
  ['县机关事务服务中心', '机关事务中心', 'entrustedOrganisation', 'jgsw'],
  ['县投资促进服务中心', '投促中心', 'entrustedOrganisation', 'tc'],
  ['县融媒体中心', '', 'entrustedOrganisation', 'rmt'],
  ['县工业园区管理委员会', '园区管委会', 'authorisedOrganisation', 'yq'],
  ['县疾病预防控制中心', '县疾控中心', 'authorisedOrganisation', 'cdc'],
  ['县社会保险事业服务中心', '社保中心', 'authorisedOrganisation', 'sb'],
  ['县不动产登记服务中心', '不动产中心', 'authorisedOrganisation', 'bdc'],
  ['县供销合作社联合社', '供销社', 'authorisedOrganisation', 'gxs'],
  ['县残疾人联合会', '县残联', 'authorisedOrganisation', 'cl'],
  ['县红十字会', '', 'authorisedOrganisation', 'hsz'],
  ['县税务局', '', 'verticalBranch', 'sw'],
  ['县气象局', '', 'verticalBranch', 'qx'],
  ['市生态环境局云岭分局', '生态环境分局', 'verticalBranch', 'sthj', '县环境保护局'],
  ['县消防救援大队', '消防大队', 'verticalBranch', 'xf'],
  ['县烟草专卖局', '', 'verticalBranch', 'yc'],
  ['县公路管理段', '', 'verticalBranch', 'gl'],
];

const surnames = [
  ...'马王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯于董肖程曹袁邓许傅沈曾彭吕',
];
const givenNames =
  '志远 晓燕 文博 海霞 永祥 丽娟 学军 春梅 国栋 玉兰 建业 秀芳 俊峰 慧敏 明哲 雅琴 立新 红霞 振华 淑珍 ' +
  '宏伟 桂英 世杰 爱玲 金龙 彩霞 长青 雪莲 德胜 巧云 思源 凤琴 保平 小玲 正东 月娥 景山 银花 兆丰 佩兰 ' +
  '广林 婉清 培元 静怡 守义 若兰 希望 芳华 耀宗 素芬 天佑 可心 万里 乐平 向阳 念慈 新民 怀远 子涵 书琴 致和';
const given = givenNames.split(' ');

/** The n-th of many invented names; no two of the first two thousand are the same. */
export function inventedName(n: number): string {
  return `${surnames[n % surnames.length]}${given[n % given.length]}`;
}

/** Posts without a holder, so that reminders have to go to the next post. */
export const vacancies: Readonly<
  Record<string, 'unitHead' | 'responsibleLeader' | 'handler' | 'contact'>
> = {
  双河镇: 'unitHead',
  沙沟乡: 'contact',
  县审批服务管理局: 'responsibleLeader',
  县统计局: 'handler',
  县红十字会: 'responsibleLeader',
  县融媒体中心: 'contact',
};
