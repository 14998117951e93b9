import type { OutboxRow } from '../domain/messages/messages.ts';
import type { ClockKind } from '../domain/notice/clock.ts';
import type { EventType } from '../domain/notice/events.ts';
import type { CommandKind } from '../domain/notice/kinds.ts';
import type { Notice } from '../domain/notice/notice.ts';
import { can } from '../domain/readings/can.ts';
import { LINK_ACTS, type LinkAct, linkToken, nonceOf } from './link-token.ts';

/** How long a link may be used; the next message brings a fresh one. */
const VALID_DAYS = 30;
const DAY_S = 86_400;

/** A link in a message, with the words on it. */
export interface AnswerLink {
  act: LinkAct;
  words: string;
  url: string;
}

/** What a link is called, in messages and on its page. */
export const ACT_WORDS: Record<LinkAct, string> = {
  acknowledge: '签收',
  submitPlan: '报送整改方案',
  reportProgress: '报送整改进展',
  reportFinding: '报送整改结果',
  requestExtension: '申请延期',
  raiseObjection: '提出异议',
  applyForFormalReview: '申请复核',
  reportMilestone: '报送阶段节点',
  reportPart: '报送配合任务',
  approveRung: '审批',
  acceptPlan: '审核整改方案',
  acceptFinding: '验收',
  grantExtension: '审批延期',
  decideObjection: '处理异议',
  takeBack: '撤回异议、复核申请',
  view: '查看通知书',
};

const RECTIFY: LinkAct[] = ['reportFinding', 'requestExtension'];

/** What answers a clock, before its date as well as after it. */
const ANSWERS: Partial<Record<ClockKind, LinkAct[]>> = {
  acknowledge: ['acknowledge'],
  plan: ['submitPlan'],
  finding: RECTIFY,
  progress: ['reportProgress'],
  milestone: ['reportMilestone'],
  part: ['reportPart'],
  rungDecision: ['approveRung', 'view'],
  planCheck: ['acceptPlan', 'view'],
  review: ['acceptFinding', 'view'],
  extensionDecision: ['grantExtension', 'view'],
  objectionDecision: ['decideObjection', 'view'],
};

/** What is asked or may be done after an event. */
const AFTER: Partial<Record<EventType, LinkAct[]>> = {
  issued: [
    'acknowledge',
    'submitPlan',
    'reportProgress',
    ...RECTIFY,
    'reportPart',
    'raiseObjection',
    'applyForFormalReview',
  ],
  planAccepted: ['reportMilestone', 'reportProgress', ...RECTIFY],
  planReturned: ['submitPlan'],
  findingReturned: RECTIFY,
  remindedByHand: RECTIFY,
  extensionRefused: RECTIFY,
  extensionGranted: RECTIFY,
  findingAccepted: ['applyForFormalReview'],
  closed: ['applyForFormalReview'],
  objectionDecided: [...RECTIFY, 'applyForFormalReview'],
  formalReviewDecided: RECTIFY,
  resumed: ['submitPlan', ...RECTIFY],
  deferralExpired: ['submitPlan', ...RECTIFY],
  unitSucceeded: ['submitPlan', ...RECTIFY, 'applyForFormalReview'],
  coUnitSucceeded: ['reportPart'],
  calendarChanged: ['view'],
  rungProposed: ['approveRung', 'view'],
  planSubmitted: ['acceptPlan', 'view'],
  findingReported: ['acceptFinding', 'view'],
  findingPassed: ['acceptFinding', 'view'],
  extensionRequested: ['grantExtension', 'view'],
  objectionRaised: ['decideObjection', 'view'],
};

/** What the office answers by a link; everything else that it does, it does at its desk. */
const OFFICES: readonly LinkAct[] = [
  'approveRung',
  'acceptPlan',
  'acceptFinding',
  'grantExtension',
  'decideObjection',
  'view',
];

/** What a row asks of its reader. The office's side sees the letter; a leader decides. */
function actsFor(row: OutboxRow): LinkAct[] {
  if (row.copy) return ['view'];
  // An answer that was refused may be given anew, once it is mended.
  const again = LINK_ACTS.find((act) => row.what === 'answerRefused' && act === row.facts.other);
  if (again !== undefined) return [again];
  const asked = row.what === 'rungFired' ? ANSWERS[row.kind as ClockKind] : AFTER[row.what];
  const acts = asked ?? ['view'];
  return row.side === 'unit' ? acts : acts.filter((a) => OFFICES.includes(a));
}

/** True for a unit that owes a part; after a succession that may be the lead unit itself. */
const hasPart = (notice: Notice, unit: string): boolean =>
  notice.findings.some((f) => f.parts.some((p) => p.unit.id === unit && p.status === 'open'));

/** True for a unit, the lead or one that co-operates, that has not acknowledged the letter yet. */
const hasToSign = ({ unit, acknowledgedAt, coUnits }: Notice, id: string): boolean =>
  id === unit.id
    ? acknowledgedAt === null
    : coUnits.some((u) => u.id === id && u.acknowledgedAt === null);

/** True while the letter's own time for objections, or for a formal review (政府督查工作条例 第十七条), has not passed. */
function isInTime(act: LinkAct, row: OutboxRow, { rights }: Notice): boolean {
  if (act === 'raiseObjection') return row.notBefore <= rights.objectBy;
  return act !== 'applyForFormalReview' || row.notBefore <= rights.reviewBy;
}

/** What a row asks and its reader can still do on the notice as it stands; seeing it always is possible. */
export function openActs(row: OutboxRow, notice: Notice): LinkAct[] {
  const acts = actsFor(row);
  const open: CommandKind[] = can(row.post, notice).flatMap((c) => (c.open ? [c.kind] : []));
  const isLead = row.side === 'office' || row.unit === notice.unit.id;
  const isTheirs = (act: LinkAct): boolean => {
    if (act === 'reportPart') return hasPart(notice, row.unit);
    if (act === 'acknowledge') return hasToSign(notice, row.unit);
    // Without a report nothing is accepted by a link; closing without one is a written decision.
    if (act === 'acceptFinding') return notice.findings.some((f) => f.stage === 'underReview');
    return isLead;
  };
  const left = acts.filter(
    (act) => act === 'view' || (open.includes(act) && isTheirs(act) && isInTime(act, row, notice)),
  );
  // Whoever has asked for a decision may take the matter back, from whatever message he has at hand.
  const back = row.side === 'unit' && isLead && !row.copy && open.includes('takeBack');
  const all = back ? [...left, 'takeBack' as const] : left;
  return all.length === 0 && acts.length > 0 ? ['view'] : all;
}

/**
 * The links of a message's row: one for each act it asks for, signed for this person and letter alone.
 * However often the row is worded, its link for an act is the same one (the same nonce).
 * @param notice as it stands now, so that nothing is asked which has been answered; null: unknown.
 */
export function linksFor(
  row: OutboxRow,
  signing: { secret: string; publicUrl: string; nowMs: number },
  notice: Notice | null = null,
): AnswerLink[] {
  const { secret, nowMs } = signing;
  const base = signing.publicUrl.replace(/\/+$/, '');
  const expires = Math.ceil(nowMs / 86_400_000) * DAY_S + VALID_DAYS * DAY_S;
  const { noticeId, unit, post, holder } = row;
  const acts = notice === null ? actsFor(row) : openActs(row, notice);
  return acts.map((act) => {
    const nonce = nonceOf(secret, `${row.key}\n${act}`);
    const token = linkToken(secret, { notice: noticeId, unit, post, holder, act, expires, nonce });
    return { act, words: ACT_WORDS[act], url: `${base}/a/${token}` };
  });
}
