import type { Instant } from '../domain/calendar/instant.ts';
import { isStillDeputy } from '../domain/messages/gathering.ts';
import { CALLS_FOR, type OutboxRow } from '../domain/messages/messages.ts';
import type { ClockKind } from '../domain/notice/clock.ts';
import { decidersOf } from '../domain/notice/deciders.ts';
import type { EventType } from '../domain/notice/events.ts';
import type { CommandKind } from '../domain/notice/kinds.ts';
import { instructionsOf, type Notice, type Rules } from '../domain/notice/notice.ts';
import { canGive } from '../domain/readings/can.ts';
import { isAnswerable, isOfficeAsk, OFFICE_ASKS } from '../domain/readings/trial.ts';
import { answersInstruction } from '../domain/rules/instruction.ts';
import { isRightOver } from '../domain/rules/may.ts';
import { type Keys, linkEndMs } from '../store/keys/signing-keys.ts';
import { LINK_ACTS, type LinkAct, linkToken, nonceOf } from './link-token.ts';

/** What links are signed with, and where they lead. */
export interface LinkSigning {
  keys: Keys;
  publicUrl: string;
  nowMs: number;
}

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
  assignFormalReviewer: '指定复核人',
  decideFormalReview: '作出复核决定',
  transferFinding: '确定承办单位并转办',
  answerInstruction: '报告批示办理情况',
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
  formalReviewDecision: ['assignFormalReviewer', 'decideFormalReview', 'view'],
  ownerSearch: ['transferFinding', 'view'],
  instruction: ['answerInstruction', 'view'],
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
  findingReturned: [...RECTIFY, 'reportPart'],
  remindedByHand: RECTIFY,
  extensionRefused: [...RECTIFY, 'reportPart'],
  extensionGranted: [...RECTIFY, 'reportPart'],
  findingAccepted: ['applyForFormalReview'],
  closed: ['applyForFormalReview'],
  objectionDecided: [...RECTIFY, 'applyForFormalReview'],
  formalReviewDecided: RECTIFY,
  findingRevised: [...RECTIFY, 'reportPart'],
  badFaithEstablished: RECTIFY,
  resumed: ['submitPlan', ...RECTIFY, 'reportPart'],
  deferralExpired: ['submitPlan', ...RECTIFY, 'reportPart'],
  unitSucceeded: ['submitPlan', ...RECTIFY, 'applyForFormalReview'],
  coUnitSucceeded: ['reportPart'],
  calendarChanged: ['view'],
  rungProposed: ['approveRung', 'view'],
  planSubmitted: ['acceptPlan', 'view'],
  findingReported: ['acceptFinding', 'view'],
  findingPassed: ['acceptFinding', 'view'],
  extensionRequested: ['grantExtension', 'view'],
  objectionRaised: ['decideObjection', 'view'],
  formalReviewApplied: ['assignFormalReviewer', 'view'],
  formalReviewerAssigned: ['decideFormalReview', 'view'],
  ownerSearchBegun: ['transferFinding', 'view'],
  instructed: ['answerInstruction', 'view'],
  instructedAgain: ['answerInstruction', 'view'],
};

/** What the office answers by a link; everything else that it does, it does at its desk. */
const OFFICES: readonly LinkAct[] = [...OFFICE_ASKS, 'answerInstruction', 'view'];

/** What a row asks of its reader. The office's side sees the letter; a leader decides. */
function actsFor(row: OutboxRow): LinkAct[] {
  if (row.copy) return ['view'];
  // An answer that was refused may be given anew, once it is mended.
  const again = LINK_ACTS.find((act) => row.what === 'answerRefused' && act === row.facts.other);
  if (again !== undefined) return [again];
  // Whoever co-operates is asked for his part, wherever its time runs.
  if (row.coUnit && row.facts.parts.length > 0)
    return row.facts.parts.some((p) => p.is === 'runs') ? ['reportPart'] : ['view'];
  const asked = row.what === 'rungFired' ? ANSWERS[row.kind as ClockKind] : AFTER[row.what];
  const acts = asked ?? ['view'];
  return row.side === 'unit' ? acts : acts.filter((a) => OFFICES.includes(a));
}

/** True for a unit that owes a part; after a succession that may be the lead unit itself. */
export const hasPart = (notice: Notice, unit: string): boolean =>
  notice.findings.some((f) => f.parts.some((p) => p.unit.id === unit && p.status === 'open'));

/** True for a unit, the lead or one that co-operates, that has not acknowledged the letter yet. */
export const hasToSign = ({ unit, acknowledgedAt, coUnits }: Notice, id: string): boolean =>
  id === unit.id
    ? acknowledgedAt === null
    : coUnits.some((u) => u.id === id && u.acknowledgedAt === null);

/** True while the letter's own time for objections, or for a formal review (政府督查工作条例 第十七条), has not passed. */
function isInTime(act: LinkAct, { notBefore }: OutboxRow, { notice, rules }: Letter): boolean {
  if (act === 'raiseObjection') return !isRightOver(notice, rules, 'objection', notBefore);
  return act !== 'applyForFormalReview' || !isRightOver(notice, rules, 'formalReview', notBefore);
}

/** True for whoever is to answer the instruction that a row tells of, while it waits for its answer. */
const isInstructed = ({ facts, post, coUnit }: OutboxRow, notice: Notice, at: Instant): boolean =>
  !coUnit &&
  instructionsOf(notice).some(
    (i) =>
      i.id === facts.instruction?.id &&
      i.status === 'pending' &&
      answersInstruction(i, post, notice, at),
  );

/** A letter as it stands now, with its rules. */
export interface Letter {
  notice: Notice;
  rules: Rules;
}

/** True if the decision that a row tells of is its reader's own to give. */
function decides({ what, kind, findings, post }: OutboxRow, letter: Letter, at: Instant): boolean {
  const clock = what === 'rungFired' ? (kind as ClockKind | null) : CALLS_FOR[what];
  const { notice, rules } = letter;
  const deciders = clock ? decidersOf(clock, findings, notice, rules, at) : null;
  return deciders?.includes(post) ?? false;
}

/**
 * What a row asks and its reader can do at that instant on the notice as it stands; seeing it always is possible. Whether the
 * office's reader can give an answer, the rules themselves say.
 */
export function openActs(row: OutboxRow, { notice, rules }: Letter, at: Instant): LinkAct[] {
  const acts = actsFor(row);
  const isOpenTo = (kind: CommandKind): boolean =>
    canGive(kind, row.post, notice, rules, at)?.open === true;
  const { post: role, holder: id, name, deputyFor } = row;
  const by = { role, id, name, ...(deputyFor === undefined ? {} : { deputyFor }) };
  // Whoever is to have a post filled is not asked to give part of its decision.
  const isAsked = row.task !== 'vacancy' || decides(row, { notice, rules }, at);
  const isOpen = (act: LinkAct): boolean =>
    act === 'view' ||
    (isOfficeAsk(act)
      ? isAsked && isAnswerable(act, by, notice, rules, at)
      : isTheirs(act) && isOpenTo(act) && isInTime(act, row, { notice, rules }));
  const isLead = row.unit === notice.unit.id;
  const isTheirs = (act: LinkAct): boolean => {
    if (act === 'reportPart') return hasPart(notice, row.unit);
    if (act === 'answerInstruction') return isInstructed(row, notice, at);
    return act === 'acknowledge' ? hasToSign(notice, row.unit) : isLead;
  };
  const left = acts.filter(isOpen);
  // Whoever has asked for a decision may take the matter back, from whatever message he has at hand.
  const back = row.side === 'unit' && isLead && !row.copy && isOpenTo('takeBack');
  const all = back ? [...left, 'takeBack' as const] : left;
  return all.length === 0 && acts.length > 0 ? ['view'] : all;
}

/** When a link is tried: now, or when its message may leave. A rehearsal has a time of its own, which ran on from there. */
function instantFor({ notBefore, rehearsal }: OutboxRow, nowMs: number): Instant {
  const now = new Date(nowMs).toISOString();
  return rehearsal || now < notBefore ? notBefore : now;
}

/**
 * The links of a message's row: one for each act it asks for, signed for this person and letter alone.
 * However often the row is worded, its link for an act is the same one (the same nonce).
 * @param letter as it stands now, so that nothing is asked which has been answered; null: unknown.
 */
export function linksFor(
  row: OutboxRow,
  signing: LinkSigning,
  letter: Letter | null = null,
): AnswerLink[] {
  const { keys, nowMs } = signing;
  const base = signing.publicUrl.replace(/\/+$/, '');
  const expires = linkEndMs(nowMs) / 1000;
  const { noticeId, unit, post, holder } = row;
  const at = instantFor(row, nowMs);
  // A link opens to no deputy whose days are over.
  if (letter !== null && !isStillDeputy(row, letter.notice, at)) return [];
  const acts = letter === null ? actsFor(row) : openActs(row, letter, at);
  return acts.map((act) => {
    const nonce = nonceOf(keys, `${row.key}\n${act}`);
    const token = linkToken(keys, { notice: noticeId, unit, post, holder, act, expires, nonce });
    return { act, words: ACT_WORDS[act], url: `${base}/a/${token}` };
  });
}
