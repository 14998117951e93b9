/** What the operations are about, in the order in which the document shows them. */
export const TAGS = {
  campaigns: {
    zh: '专项督查：新建、导入台账、数字、导出整改台账、回头看',
    en: 'Inspection campaigns: add, import a ledger, numbers, export, look-backs',
  },
  drafts: {
    zh: '通知书草稿：修改、审签、签发',
    en: 'Drafts of notices: change, approve by a second person, issue',
  },
  notices: {
    zh: '整改通知书：列表、全文、事件、时间线、审计与办理事项',
    en: 'Notices: lists, one whole, its events, timeline, audit, and the commands on it',
  },
  deadlines: {
    zh: '期限：正在计时的、逐日说明、预演、试算',
    en: 'Deadlines: those that run, explained day by day, foreseen, worked out',
  },
  many: { zh: '批量办理：一个事项，多份通知书', en: 'One command for many notices' },
  units: {
    zh: '单位及其岗位；转办',
    en: 'Units, the people at their posts, and successions',
  },
  tasks: {
    zh: '督查室待办：岗位空缺、待确定承办单位、未送达的消息',
    en: 'Tasks of the office: vacant posts, owners to be found, messages not delivered',
  },
  inbox: { zh: '收件箱与已发消息', en: 'Inboxes, and messages that have left' },
  rules: { zh: '督办规则与放假安排', en: 'Policies and calendars' },
  evidence: { zh: '佐证材料', en: 'Evidence' },
  events: {
    zh: '外发事件：订阅、推送记录、事件流',
    en: 'Events for other systems: subscriptions, what was pushed, the stream',
  },
  access: {
    zh: '登录、会话、访问令牌；账号与审计授权',
    en: 'Signing in, sessions, access tokens; accounts and grants',
  },
  callbacks: { zh: '机器回调', en: 'Signed messages of machines' },
  service: { zh: '运行状况、错误代码与本文档', en: 'Health, problem codes, this document' },
} as const;

export type Tag = keyof typeof TAGS;
