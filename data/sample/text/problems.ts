/** What the inspection of 2026 found, in three categories and fifteen kinds; `criteria` are the rules that were broken. */
export type Problem = {
  readonly category: string;
  readonly title: string;
  readonly criteria: readonly string[];
};

const awareness = '法治意识';
const government = '依法行政';
const education = '普法宣传';

export const problems = {
  study: {
    category: awareness,
    title: '领导干部学法制度落实不到位',
    criteria: [
      '《关于建立领导干部应知应会党内法规和国家法律清单制度的意见》',
      '《法治政府建设实施纲要（2021—2025年）》',
      '《中华人民共和国法治宣传教育法》',
    ],
  },
  duty: {
    category: awareness,
    title: '第一责任人职责履行不充分',
    criteria: [
      '《党政主要负责人履行推进法治建设第一责任人职责规定》第六条',
      '《法治政府建设与责任落实督察工作规定》',
    ],
  },
  annual: {
    category: awareness,
    title: '法治政府建设年度报告不规范',
    criteria: ['《法治政府建设与责任落实督察工作规定》'],
  },
  account: {
    category: awareness,
    title: '述法工作流于形式',
    criteria: [
      '《党政主要负责人履行推进法治建设第一责任人职责规定》',
      '《中华人民共和国法治宣传教育法》',
    ],
  },
  court: {
    category: awareness,
    title: '行政应诉和复议答复重视不够',
    criteria: [
      '《中华人民共和国行政诉讼法》第三条',
      '《中华人民共和国行政诉讼法》第六十七条',
      '《中华人民共和国行政复议法》第四十八条',
      '《中华人民共和国行政复议法》第七十七条',
    ],
  },
  decision: {
    category: government,
    title: '重大行政决策程序不规范',
    criteria: [
      '《重大行政决策程序暂行条例》第十四条、第十五条',
      '《重大行政决策程序暂行条例》第十九条',
      '《重大行政决策程序暂行条例》第二十二条',
      '《重大行政决策程序暂行条例》第二十五条',
      '《重大行政决策程序暂行条例》第三十三条',
      '《重大行政决策程序暂行条例》第三条',
    ],
  },
  document: {
    category: government,
    title: '行政规范性文件管理不严格',
    criteria: [
      '《优化营商环境条例》第六十四条',
      '《公平竞争审查条例》第十三条、第十七条',
      '《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》',
      '《优化营商环境条例》第六十二条',
    ],
  },
  enforcement: {
    category: government,
    title: '行政执法“三项制度”执行不到位',
    criteria: [
      '《中华人民共和国行政处罚法》第三十九条',
      '《中华人民共和国行政处罚法》第四十七条',
      '《中华人民共和国行政处罚法》第五十八条',
      '《中华人民共和国行政处罚法》第四十二条、第五十五条',
      '《中华人民共和国行政强制法》第十八条、第十九条、第二十四条',
      '《中华人民共和国行政处罚法》第三十四条',
      '《中华人民共和国行政强制法》第三十五条、第四十四条',
    ],
  },
  casefile: {
    category: government,
    title: '行政处罚案卷质量不高',
    criteria: [
      '《中华人民共和国行政处罚法》第四十四条、第四十五条',
      '《中华人民共和国行政处罚法》第五十九条',
      '《中华人民共和国行政处罚法》第六十条',
      '《中华人民共和国行政处罚法》第六十一条',
      '《中华人民共和国行政处罚法》第六十三条',
      '《中华人民共和国行政处罚法》第五十四条、第五十七条',
    ],
  },
  review: {
    category: government,
    title: '合法性审查和法律顾问作用发挥不够',
    criteria: [
      '《法治政府建设实施纲要（2021—2025年）》',
      '《优化营商环境条例》第三十一条',
      '《中华人民共和国乡村振兴促进法》第四十八条',
    ],
  },
  openness: {
    category: government,
    title: '政府信息公开不及时',
    criteria: [
      '《中华人民共和国政府信息公开条例》第二十六条',
      '《中华人民共和国政府信息公开条例》第三十三条',
      '《中华人民共和国政府信息公开条例》第十二条',
      '《中华人民共和国行政处罚法》第四十八条',
      '《中华人民共和国政府信息公开条例》第二十条',
    ],
  },
  licence: {
    category: government,
    title: '政务服务和许可办理不规范',
    criteria: [
      '《中华人民共和国行政许可法》第三十条',
      '《中华人民共和国行政许可法》第三十二条',
      '《中华人民共和国行政许可法》第四十二条',
      '《中华人民共和国行政许可法》第六十一条',
      '《优化营商环境条例》第三十五条',
    ],
  },
  responsibility: {
    category: education,
    title: '“谁执法谁普法”责任落实不到位',
    criteria: [
      '《中华人民共和国法治宣传教育法》第九条',
      '《关于实行国家机关“谁执法谁普法”普法责任制的意见》',
    ],
  },
  publicity: {
    category: education,
    title: '普法宣传针对性实效性不强',
    criteria: [
      '《中华人民共和国法治宣传教育法》',
      '《关于实行国家机关“谁执法谁普法”普法责任制的意见》',
    ],
  },
  ground: {
    category: education,
    title: '基层法治阵地和队伍建设薄弱',
    criteria: [
      '《中华人民共和国乡村振兴促进法》第四十八条',
      '《中华人民共和国人民调解法》第十四条、第二十七条',
      '《中华人民共和国法治宣传教育法》',
    ],
  },
} as const satisfies Record<string, Problem>;

export type ProblemId = keyof typeof problems;

/** A calendar date counted from the day of the ledger, and how the clerk writes it; `cell` is a real date. */
export type DatedDue = {
  readonly days: number;
  readonly form: 'cell' | 'dots' | 'words' | 'hour';
};

export type FindingMore = {
  /** As the clerk typed it; the default is 限期整改. */
  readonly timing?: string;
  /** As the clerk typed it; empty leaves the policy's own period. */
  readonly due?: string | DatedDue;
  readonly severity?: '较重' | '严重';
  readonly with?: string;
  readonly target?: string;
  readonly note?: string;
};

/** Kind of problem, index of its criterion, what was found, what is asked, and what differs from the default. */
export type FindingText = readonly [ProblemId, number, string, string, FindingMore?];

export type UnitTexts = {
  readonly unit: string;
  /** The name as the clerk writes it in the ledger, where it is not the full one. */
  readonly written?: string;
  readonly findings: readonly FindingText[];
};
