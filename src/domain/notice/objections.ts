import { clocksAbout, lapseDrafts, planClockWithout } from './answers.ts';
import { arm, keyOf, limitFrom } from './clocks.ts';
import { type Deciding, emit } from './frame.ts';
import { activeHolds, endHold, placeHold } from './holds.ts';
import type { FormalReview, Hold, HoldEffect, Objection } from './matters.ts';
import { findingOf, isOpen, type Notice } from './notice.ts';
import { holdersAt, UNIT_POSTS } from './posts.ts';
import type {
  ApplyForReviewCommand,
  AssignReviewerCommand,
  DecideObjectionCommand,
  DecideReviewCommand,
  RaiseObjectionCommand,
} from './rare-commands.ts';
import { impliedReceipt } from './receipt.ts';
import { type Refused, refuse } from './refusals.ts';

/** The hold that a pending matter puts on the unit's clocks, or null where the policy lets them run. */
function holdFor(
  d: Deciding,
  matter: { id: string; kind: 'objection' | 'review'; findings: string[]; reason: string },
  effect: HoldEffect,
): Hold | null {
  if (effect === 'none') return null;
  const since = d.command.receivedAt;
  return { ...matter, effect, whole: false, since, estimate: null, endedAt: null };
}

/** 提出异议: within the days named in the letter, one at a time for each finding (A7). */
export function raiseObjection(d: Deciding<RaiseObjectionCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { receivedAt, ground, reasons } = command;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  if (reasons.trim() === '') return refuse('reason-missing', finding.code);
  if (notice.objections.some((o) => o.finding === finding.code && o.status === 'pending'))
    return refuse('objection-pending', finding.code);
  if (receivedAt > limitFrom(rules, notice.issuedAt, rules.policy.rights.objection).due)
    return refuse('objection-too-late', finding.code);
  impliedReceipt(d);
  const { limit, ladder, effect } = rules.policy.clocks.objectionDecision;
  const id = `objection-${d.notice.objections.length + 1}`;
  const plan = { kind: 'objectionDecision' as const, subject: id, rule: limit, ladder };
  const decision = arm(rules, { ...plan, from: receivedAt });
  const matter = { id, kind: 'objection' as const, findings: [finding.code], reason: reasons };
  const hold = holdFor(d, matter, effect);
  const held = hold === null ? { set: [], stop: [] } : placeHold(d, hold);
  emit(
    d,
    {
      type: 'objectionRaised',
      objection: id,
      finding: finding.code,
      ground,
      reasons,
      effect,
      hold,
    },
    { set: [...held.set, decision], stop: held.stop, to: ['supervisionOffice'] },
  );
  return undefined;
}

/** 异议处理: upheld, the finding leaves the letter; rejected, its clock goes on with what was left. */
export function decideObjection(d: Deciding<DecideObjectionCommand>): Refused | undefined {
  const { command, notice } = d;
  const objection = notice.objections.find((o) => o.id === command.objection);
  if (objection?.status !== 'pending') return refuse('no-objection-pending', command.objection);
  if (command.opinion.trim() === '') return refuse('reason-missing', objection.id);
  if (command.to?.id === notice.unit.id) return refuse('same-unit', notice.unit.id);
  const { upheld, opinion, to } = command;
  const hold = activeHolds(notice).find((h) => h.id === objection.id);
  const ended = hold === undefined || upheld ? { set: [], go: [], moved: [] } : endHold(d, hold);
  emit(
    d,
    {
      type: 'objectionDecided',
      objection: objection.id,
      finding: objection.finding,
      upheld,
      opinion,
      toUnit: to,
      moved: ended.moved,
    },
    {
      set: ended.set,
      go: ended.go,
      drop: [keyOf('objectionDecision', objection.id)],
      to: ['contact', 'handler'],
    },
  );
  if (upheld) leave(d, objection, opinion);
  return undefined;
}

/** What the upheld objection does to its finding: it goes to the unit in whose remit it lies, or is not valid. */
function leave(d: Deciding<DecideObjectionCommand>, objection: Objection, opinion: string): void {
  const { finding: code, reasons } = objection;
  const finding = findingOf(d.notice, code);
  if (finding === undefined || !isOpen(finding)) return;
  const { to } = d.command;
  const drop = [...clocksAbout(d, code), ...planClockWithout(d, code)];
  if (objection.ground === 'notOurRemit' && to !== null)
    emit(
      d,
      { type: 'findingTransferred', finding: code, toUnit: to, record: reasons, reason: opinion },
      { drop },
    );
  else emit(d, { type: 'findingAccepted', finding: code, reason: 'notValid', opinion }, { drop });
  lapseDrafts(d);
}

/** 申请复核 (政府督查工作条例 第十七条): within 30 days of receipt. */
export function applyForReview(d: Deciding<ApplyForReviewCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { receivedAt, grounds } = command;
  const stranger = command.findings.find((code) => findingOf(notice, code) === undefined);
  if (stranger !== undefined) return refuse('unknown-finding', stranger);
  const asked = command.findings.length > 0 ? [...new Set(command.findings)] : null;
  const open = notice.findings.filter((f) => isOpen(f)).map((f) => f.code);
  const closed = asked?.find((code) => !open.includes(code));
  if (closed !== undefined) return refuse('finding-closed', closed);
  if (grounds.trim() === '') return refuse('reason-missing');
  if (notice.reviews.some((r) => r.decidedAt === null)) return refuse('review-pending');
  if (receivedAt > limitFrom(rules, notice.issuedAt, rules.policy.rights.formalReview).due)
    return refuse('review-too-late');
  impliedReceipt(d);
  const findings = asked ?? open;
  const { ladder, effect } = rules.policy.clocks.reviewDecision;
  const id = `review-${notice.reviews.length + 1}`;
  const decision = arm(rules, {
    kind: 'reviewDecision',
    subject: id,
    rule: rules.policy.rights.formalReviewDecision,
    ladder,
    from: receivedAt,
  });
  const hold = holdFor(d, { id, kind: 'review', findings, reason: grounds }, effect);
  const held = hold === null ? { set: [], stop: [] } : placeHold(d, hold);
  emit(
    d,
    { type: 'reviewApplied', review: id, findings, grounds, effect, hold },
    { set: [...held.set, decision], stop: held.stop, to: ['supervisionOffice', 'approver'] },
  );
  return undefined;
}

/** Ids of those who made the conclusion: author, approver, issuer, and whoever has judged the findings since. */
function makersOf(notice: Notice, { findings }: FormalReview): string[] {
  const judges = notice.findings
    .filter((f) => findings.includes(f.code))
    .flatMap((f) => [...f.returns.map((r) => r.person), ...f.passed.map((p) => p.person)]);
  return [...new Set([notice.author, notice.approvedBy, notice.issuedBy, ...judges])];
}

/** 指定复核人: the makers of the conclusion step aside (第十七条: 原督查工作人员应当回避). */
export function assignReviewer(d: Deciding<AssignReviewerCommand>): Refused | undefined {
  const { command, notice } = d;
  const review = notice.reviews.find((r) => r.id === command.review);
  if (review === undefined || review.decidedAt !== null)
    return refuse('no-review-pending', command.review);
  const makers = makersOf(notice, review);
  const { reviewer } = command;
  // Nobody judges the case of his own unit, or his own conclusion.
  const own = holdersAt(notice.holders, UNIT_POSTS, command.receivedAt);
  if (makers.includes(reviewer.id) || own.some((h) => h.holder === reviewer.id))
    return refuse('recused', reviewer.name);
  emit(d, { type: 'reviewerAssigned', review: review.id, reviewer, recused: makers });
  return undefined;
}

/** 复核决定, by the assigned reviewer alone: maintained, revised or revoked. */
export function decideReview(d: Deciding<DecideReviewCommand>): Refused | undefined {
  const { command, notice } = d;
  const review = notice.reviews.find((r) => r.id === command.review);
  if (review === undefined || review.decidedAt !== null)
    return refuse('no-review-pending', command.review);
  if (review.reviewer === null) return refuse('reviewer-not-assigned', review.id);
  if (makersOf(notice, review).includes(command.by.id)) return refuse('recused', command.by.name);
  if (review.reviewer.id !== command.by.id) return refuse('not-your-role');
  if (command.opinion.trim() === '') return refuse('reason-missing', review.id);
  const { outcome, opinion } = command;
  const named = command.findings.length > 0 ? command.findings : review.findings;
  const stranger = named.find((code) => !review.findings.includes(code));
  if (stranger !== undefined) return refuse('unknown-finding', stranger);
  const hold = activeHolds(notice).find((h) => h.id === review.id);
  const ended = hold === undefined ? { set: [], go: [], moved: [] } : endHold(d, hold);
  const revoked = outcome === 'revoked' ? named.filter((code) => isStillOpen(notice, code)) : [];
  emit(
    d,
    { type: 'reviewDecided', review: review.id, outcome, revoked, opinion, moved: ended.moved },
    {
      set: ended.set,
      go: ended.go,
      drop: [keyOf('reviewDecision', review.id)],
      to: ['contact', 'unitHead', 'supervisionOffice'],
    },
  );
  for (const code of revoked) {
    const drop = [...clocksAbout(d, code), ...planClockWithout(d, code)];
    emit(d, { type: 'findingAccepted', finding: code, reason: 'notValid', opinion }, { drop });
  }
  lapseDrafts(d);
  return undefined;
}

const isStillOpen = (notice: Notice, code: string): boolean => {
  const finding = findingOf(notice, code);
  return finding !== undefined && isOpen(finding);
};
