import type { Calendar } from '../../src/domain/calendar/calendar.ts';
import type { Command } from '../../src/domain/notice/commands.ts';
import type { Evidence } from '../../src/domain/notice/finding.ts';
import { type Actor, type Holder, isOfficePost } from '../../src/domain/notice/posts.ts';
import type { Rung } from '../../src/domain/policy/policy.ts';
import { HOLDERS, UNIT } from './rules.ts';

type WithoutEnvelope<C> = C extends Command
  ? Omit<C, 'id' | 'by' | 'issuedAt' | 'receivedAt'>
  : never;

/** A command as its giver fills it in. */
export type Body = WithoutEnvelope<Command>;

/** A command and who gives it. */
export interface Act {
  by: Actor;
  body: Body;
}

/** The tests' holder of a post as an actor; the unit's side acts for its unit. */
export function actor(role: Actor['role']): Actor {
  const { id, name } = HOLDERS.find((h) => h.post === role) ?? { id: role, name: role };
  return isOfficePost(role) ? { role, id, name } : { role, id, name, unit: UNIT.id };
}

/** The same act by another post. */
export const by = (role: Actor['role'], { body }: Act): Act => ({ by: actor(role), body });

/** The same act by a certain person. */
export const byPerson = (who: Actor, { body }: Act): Act => ({ by: who, body });

/** Evidence that passes as such; the hash is of no file. */
export const proof = (name = '整改情况报告.pdf', more: Partial<Evidence> = {}): Evidence => ({
  name,
  sha256: 'a'.repeat(64),
  effectiveOn: '2026-03-01',
  ...more,
});

const act = (role: Actor['role'], body: Body): Act => ({ by: actor(role), body });

export const acknowledge = (remarks = ''): Act => act('contact', { kind: 'acknowledge', remarks });

/** A plan with measures for the findings named. */
export const plan = (...findings: string[]): Act =>
  act('handler', {
    kind: 'submitPlan',
    items: findings.map((finding) => ({
      finding,
      measures: '制定公示清单，逐月更新',
      responsiblePerson: '王敏',
      milestones: [],
    })),
  });

export const acceptPlan = (opinion = '同意'): Act =>
  act('reviewer', { kind: 'acceptPlan', opinion });

export const returnPlan = (reason = '措施不具体'): Act =>
  act('reviewer', { kind: 'returnPlan', reason });

export const progress = (finding: string, text = '已完成三成'): Act =>
  act('handler', { kind: 'reportProgress', finding, text, noChange: text === '' });

/** A report with one piece of evidence, or with what is given. */
export const report = (finding: string, evidence: Evidence[] = [proof()]): Act =>
  act('handler', { kind: 'reportFinding', finding, summary: '已补齐公示信息', evidence });

export const accept = (
  finding: string,
  reason: (Body & { kind: 'acceptFinding' })['reason'] = 'implemented',
  opinion = '同意销号',
): Act => act('reviewer', { kind: 'acceptFinding', finding, reason, opinion });

export const giveBack = (finding: string, reason = '缺少九月台账'): Act =>
  act('reviewer', { kind: 'returnFinding', finding, reason });

export const askExtension = (finding: string, until: string, reason = '需提请常务会议审议'): Act =>
  act('responsibleLeader', { kind: 'requestExtension', finding, until, reason });

export const grant = (finding: string, until: string | null = null, opinion = '同意'): Act =>
  act('supervisionOffice', { kind: 'grantExtension', finding, until, opinion });

export const refuseExtension = (finding: string, reason = '理由不足'): Act =>
  act('supervisionOffice', { kind: 'refuseExtension', finding, reason });

export const withdraw = (reason = '问题认定有误'): Act =>
  act('supervisionOffice', { kind: 'withdrawNotice', reason });

export const withdrawFinding = (finding: string, reason = '与另一通知书重复'): Act =>
  act('supervisionOffice', { kind: 'withdrawFinding', finding, reason });

/** Lets a gated rung out; everything the law asks for is there unless changed. */
export const approve = (
  proposal: string,
  more: Partial<Extract<Body, { kind: 'approveRung' }>> = {},
): Act =>
  act('approver', {
    kind: 'approveRung',
    proposal,
    basis: '《政府督查工作条例》第二十一条',
    document: '云政督批〔2026〕3号',
    organ: null,
    factsChecked: true,
    ...more,
  });

export const refuseRung = (proposal: string, reason = '单位已在整改'): Act =>
  act('approver', { kind: 'refuseRung', proposal, reason });

export const remind = (findings: string[] = [], text = '请尽快报送'): Act =>
  act('supervisionOffice', { kind: 'remindByHand', findings, text });

export const note = (text = '已电话了解情况'): Act =>
  act('supervisionOffice', { kind: 'addNote', text });

export const replaceHolders = (holders: Holder[]): Act =>
  act('supervisionOffice', { kind: 'replaceHolders', holders });

export const object = (
  finding: string,
  ground: (Body & { kind: 'raiseObjection' })['ground'] = 'wrongFact',
  reasons = '公示信息已于检查前更新',
): Act => act('contact', { kind: 'raiseObjection', finding, ground, reasons });

export const decideObjection = (
  objection: string,
  upheld: boolean,
  to: { id: string; name: string } | null = null,
): Act =>
  act('supervisionOffice', {
    kind: 'decideObjection',
    objection,
    upheld,
    opinion: upheld ? '经核实，异议成立' : '经核实，异议不成立',
    to,
  });

export const applyForFormalReview = (findings: string[] = [], grounds = '认定依据不足'): Act =>
  act('unitHead', { kind: 'applyForFormalReview', findings, grounds });

/** Somebody who had no part in the conclusion. */
export const OUTSIDER = { id: 'outsider', name: '郑公' };

export const assignFormalReviewer = (formalReview: string, reviewer = OUTSIDER): Act =>
  act('approver', { kind: 'assignFormalReviewer', formalReview, reviewer });

export const decideFormalReview = (
  formalReview: string,
  outcome: (Body & { kind: 'decideFormalReview' })['outcome'] = 'maintained',
  findings: string[] = [],
  revisions: (Body & { kind: 'decideFormalReview' })['revisions'] = [],
): Act =>
  byPerson(
    { role: 'reviewer', ...OUTSIDER },
    act('reviewer', {
      kind: 'decideFormalReview',
      formalReview,
      outcome,
      findings,
      revisions,
      opinion: '经复核，作出本决定',
    }),
  );

/** What a formal review changes of a finding; what is not named stays. */
export const revision = (
  finding: string,
  more: Partial<(Body & { kind: 'decideFormalReview' })['revisions'][number]> = {},
) => ({ finding, statement: null, recommendation: null, target: null, due: null, ...more });

export const takeBack = (matter: string): Act => act('unitHead', { kind: 'takeBack', matter });

export const establishBadFaith = (
  finding: string,
  ground: (Body & { kind: 'establishBadFaith' })['ground'] = 'faked',
): Act =>
  act('supervisionOffice', {
    kind: 'establishBadFaith',
    finding,
    ground,
    facts: '所报台账系事后补造',
    basis: '《政府督查工作条例》第二十五条',
  });

export const suspend = (
  decision = 'flood-1',
  findings: string[] = [],
  estimate: string | null = '10wd',
): Act =>
  act('supervisionOffice', {
    kind: 'suspend',
    decision,
    findings,
    reason: '防汛应急响应期间',
    estimate,
  });

export const resume = (decision = 'flood-1'): Act =>
  act('supervisionOffice', { kind: 'resume', decision, reason: '应急响应解除' });

export const reportMilestone = (finding: string, milestone = 1): Act =>
  act('handler', {
    kind: 'reportMilestone',
    finding,
    milestone,
    text: '第一阶段清单已公示',
    evidence: [],
  });

/** A plan whose findings have stages on the given days. */
export const stagedPlan = (stages: Record<string, string[]>): Act =>
  act('handler', {
    kind: 'submitPlan',
    items: Object.entries(stages).map(([finding, days]) => ({
      finding,
      measures: '分阶段清理并公示',
      responsiblePerson: '王敏',
      milestones: days.map((on, i) => ({ on, goal: `完成第${i + 1}阶段` })),
    })),
  });

/** The contact of a co-operating unit. */
const coContact = (unit: string): Act['by'] => ({
  role: 'contact',
  id: `${unit}-contact`,
  name: '何协',
  unit,
});

export const reportPart = (finding: string, unit: string): Act => ({
  by: coContact(unit),
  body: { kind: 'reportPart', finding, summary: '已提供全部名录数据' },
});

export const declinePart = (finding: string, unit: string): Act => ({
  by: coContact(unit),
  body: { kind: 'declinePart', finding, reason: '名录不由本单位管理' },
});

export const coAcknowledge = (unit: string): Act => ({
  by: coContact(unit),
  body: { kind: 'acknowledge', remarks: '' },
});

export const recordCheck = (finding: string, on = '2026-03-05', passed = true): Act =>
  act('reviewer', {
    kind: 'recordCheck',
    finding,
    on,
    place: '县水务局办公楼',
    people: ['陈立', '周宁'],
    result: passed ? '公示栏与报告一致' : '公示栏仍缺两项',
    passed,
  });

export const defer = (finding: string, until: string): Act =>
  act('approver', { kind: 'deferFinding', finding, until, reason: '涉诉案件尚未审结' });

export const transfer = (finding: string, to = { id: 'unit-7', name: '县林业局' }): Act =>
  act('supervisionOffice', {
    kind: 'transferFinding',
    finding,
    to,
    record: '移交案卷 3 册、台账 1 份',
    reason: '该事项属县林业局职责',
  });

export const SUCCESSOR = { id: 'unit-8', name: '县水利和湖泊局' };

export const succeed = (holders: Holder[], on = '2026-03-05', successor = SUCCESSOR): Act =>
  act('supervisionOffice', {
    kind: 'succeedUnit',
    successor,
    holders,
    on,
    basis: '县机构改革方案',
  });

/** The same of a unit that co-operates, or of any unit that is named. */
export const succeedOf = (
  unit: string,
  successor: { id: string; name: string; holders: Holder[] },
  on = '2026-03-05',
): Act => {
  const { id, name, holders } = successor;
  const body = { kind: 'succeedUnit' as const, unit, successor: { id, name }, holders, on };
  return act('supervisionOffice', { ...body, basis: '县机构改革方案' });
};

export const raise = (finding: string, rung: Rung, reason = '发现虚假整改'): Act =>
  act('supervisionOffice', { kind: 'raiseRung', finding, rung, reason });

/** The leader's paper, of which the desk has entered the text. */
export const PAPER = { name: '王书记', on: '2026-03-04' };

export const instruct = (
  instruction = '批-1',
  more: Partial<Extract<Body, { kind: 'instruct' }>> = {},
  post: Actor['role'] = 'groupLeader',
): Act =>
  act(post, {
    kind: 'instruct',
    instruction,
    finding: null,
    text: '请主要负责人亲自抓，月底前报结果',
    addressee: 'unitHead',
    limit: null,
    leader: null,
    ...more,
  });

export const answerInstruction = (
  instruction = '批-1',
  post: Actor['role'] = 'contact',
  text = '已召开专题会研究，正在整改',
): Act => act(post, { kind: 'answerInstruction', instruction, text });

export const acceptAnswer = (instruction = '批-1', remarks = '已阅'): Act =>
  act('groupLeader', { kind: 'acceptAnswer', instruction, remarks });

export const instructAgain = (instruction = '批-1', limit: string | null = '3wd'): Act =>
  act('groupLeader', { kind: 'instructAgain', instruction, text: '请补充完成时间', limit });

export const withdrawInstruction = (instruction = '批-1', reason = '已另行安排'): Act =>
  act('groupLeader', { kind: 'withdrawInstruction', instruction, reason });

export const changeCalendar = (calendar: Calendar, basis = '国办发明电〔2026〕9号'): Act =>
  act('supervisionOffice', { kind: 'changeCalendar', calendar, basis });

export const migrateRules = (rulesVersion: number): Act =>
  act('supervisionOffice', { kind: 'migrateRules', rulesVersion, reason: '改用新规则' });
