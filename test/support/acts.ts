import type { Command } from '../../src/domain/notice/commands.ts';
import type { Actor, Evidence, Holder } from '../../src/domain/notice/notice.ts';
import { isOfficePost } from '../../src/domain/notice/posts.ts';
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
  draft: string,
  more: Partial<Extract<Body, { kind: 'approveRung' }>> = {},
): Act =>
  act('approver', {
    kind: 'approveRung',
    draft,
    basis: '《政府督查工作条例》第二十一条',
    document: '云政督批〔2026〕3号',
    factsChecked: true,
    ...more,
  });

export const refuseRung = (draft: string, reason = '单位已在整改'): Act =>
  act('approver', { kind: 'refuseRung', draft, reason });

export const remind = (findings: string[] = [], text = '请尽快报送'): Act =>
  act('supervisionOffice', { kind: 'remindByHand', findings, text });

export const note = (text = '已电话了解情况'): Act =>
  act('supervisionOffice', { kind: 'addNote', text });

export const replaceHolders = (holders: Holder[]): Act =>
  act('supervisionOffice', { kind: 'replaceHolders', holders });
