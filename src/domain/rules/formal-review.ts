import { clockKey } from '../notice/clock.ts';
import { isOpen } from '../notice/finding.ts';
import type {
  ApplyForFormalReviewCommand,
  AssignFormalReviewerCommand,
  DecideFormalReviewCommand,
} from '../notice/matters/formal-review.ts';
import { type FormalReview, findingOf, type Notice } from '../notice/notice.ts';
import { holdersAt, UNIT_POSTS } from '../notice/posts.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { arm, limitFrom } from './clocks.ts';
import { type Deciding, emit, situationOf } from './deciding.ts';
import { type Fold, withHold, withHoldEnded, withMovedDates } from './folding.ts';
import { activeHolds, endHold, holdFor, nothingGoesOn, placeHold } from './holds.ts';
import { clocksAbout, planClockWithout } from './leaving.ts';
import { OFFICE, type RulesOf, UNIT } from './may.ts';
import { lapseProposals } from './proposal.ts';
import { impliedReceipt } from './receipt.ts';

/** 申请复核 (政府督查工作条例 第十七条): within 30 days of receipt. */
function applyForFormalReview(d: Deciding<ApplyForFormalReviewCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { receivedAt, grounds } = command;
  const stranger = command.findings.find((code) => findingOf(notice, code) === undefined);
  if (stranger !== undefined) return refuse('unknown-finding', stranger);
  const asked = command.findings.length > 0 ? [...new Set(command.findings)] : null;
  const open = notice.findings.filter((f) => isOpen(f)).map((f) => f.code);
  const closed = asked?.find((code) => !open.includes(code));
  if (closed !== undefined) return refuse('finding-closed', closed);
  if (grounds.trim() === '') return refuse('reason-missing');
  if (notice.formalReviews.some((r) => r.decidedAt === null))
    return refuse('formal-review-pending');
  if (receivedAt > limitFrom(rules, notice.deliveredAt, rules.policy.rights.formalReview).due)
    return refuse('formal-review-too-late');
  impliedReceipt(d);
  const findings = asked ?? open;
  const { ladder, effect } = rules.policy.clocks.formalReviewDecision;
  const id = `formal-review-${notice.formalReviews.length + 1}`;
  const decision = arm(rules, {
    kind: 'formalReviewDecision',
    subject: { formalReview: id },
    rule: rules.policy.rights.formalReviewDecision,
    ladder,
    from: receivedAt,
  });
  const hold = holdFor(
    d.command.receivedAt,
    { id, kind: 'formalReview', findings, reason: grounds },
    effect,
  );
  const held = hold === null ? { set: [], stop: [] } : placeHold(situationOf(d), hold);
  emit(
    d,
    { type: 'formalReviewApplied', formalReview: id, findings, grounds, effect, hold },
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
function assignFormalReviewer(d: Deciding<AssignFormalReviewerCommand>): Refused | undefined {
  const { command, notice } = d;
  const review = notice.formalReviews.find((r) => r.id === command.formalReview);
  if (review === undefined || review.decidedAt !== null)
    return refuse('no-formal-review-pending', command.formalReview);
  const makers = makersOf(notice, review);
  const { reviewer } = command;
  // Nobody judges the case of his own unit, or his own conclusion.
  const own = holdersAt(notice.holders, UNIT_POSTS, command.receivedAt);
  if (makers.includes(reviewer.id) || own.some((h) => h.holder === reviewer.id))
    return refuse('recused', reviewer.name);
  emit(d, { type: 'formalReviewerAssigned', formalReview: review.id, reviewer, recused: makers });
  return undefined;
}

/** 复核决定, by the assigned reviewer alone: maintained, revised or revoked. */
function decideFormalReview(d: Deciding<DecideFormalReviewCommand>): Refused | undefined {
  const { command, notice } = d;
  const review = notice.formalReviews.find((r) => r.id === command.formalReview);
  if (review === undefined || review.decidedAt !== null)
    return refuse('no-formal-review-pending', command.formalReview);
  if (review.reviewer === null) return refuse('formal-reviewer-not-assigned', review.id);
  if (makersOf(notice, review).includes(command.by.id)) return refuse('recused', command.by.name);
  if (review.reviewer.id !== command.by.id) return refuse('not-your-role');
  if (command.opinion.trim() === '') return refuse('reason-missing', review.id);
  const { outcome, opinion } = command;
  const named = command.findings.length > 0 ? command.findings : review.findings;
  const stranger = named.find((code) => !review.findings.includes(code));
  if (stranger !== undefined) return refuse('unknown-finding', stranger);
  const hold = activeHolds(notice).find((h) => h.id === review.id);
  const ended = hold === undefined ? nothingGoesOn() : endHold(situationOf(d), hold);
  const revoked = outcome === 'revoked' ? named.filter((code) => isStillOpen(notice, code)) : [];
  emit(
    d,
    {
      type: 'formalReviewDecided',
      formalReview: review.id,
      outcome,
      revoked,
      opinion,
      moved: ended.moved,
    },
    {
      set: ended.set,
      go: ended.go,
      rest: ended.rest,
      drop: [clockKey('formalReviewDecision', { formalReview: review.id })],
      to: ['contact', 'unitHead', 'supervisionOffice'],
    },
  );
  for (const code of revoked) {
    const drop = [...clocksAbout(d, code), ...planClockWithout(d, code)];
    emit(d, { type: 'findingAccepted', finding: code, reason: 'notValid', opinion }, { drop });
  }
  lapseProposals(d);
  return undefined;
}

const isStillOpen = (notice: Notice, code: string): boolean => {
  const finding = findingOf(notice, code);
  return finding !== undefined && isOpen(finding);
};

const formalReviewApplied: Fold<'formalReviewApplied'> = (notice, event) => {
  const { formalReview: id, findings, grounds, dueAt: appliedAt } = event;
  const matter = { id, findings, grounds, appliedAt, by: event.by?.name ?? '' };
  const open = { reviewer: null, outcome: null, opinion: null, decidedAt: null, decidedBy: null };
  return withHold(
    { ...notice, formalReviews: [...notice.formalReviews, { ...matter, ...open }] },
    event.hold,
  );
};

const withReview = (notice: Notice, id: string, change: Partial<FormalReview>): Notice => ({
  ...notice,
  formalReviews: notice.formalReviews.map((r) => (r.id === id ? { ...r, ...change } : r)),
});

const formalReviewerAssigned: Fold<'formalReviewerAssigned'> = (notice, event) =>
  withReview(notice, event.formalReview, { reviewer: event.reviewer });

const formalReviewDecided: Fold<'formalReviewDecided'> = (notice, event) => {
  const { formalReview, outcome, opinion, dueAt: at } = event;
  const decision = { outcome, opinion, decidedAt: at, decidedBy: event.by?.name ?? '' };
  const after = withHoldEnded(withReview(notice, formalReview, decision), formalReview, at);
  return withMovedDates(after, event.moved);
};

/** Who may give which command of this matter, and how each is decided. */
export const formalReviewRules: RulesOf<
  'applyForFormalReview' | 'assignFormalReviewer' | 'decideFormalReview'
> = {
  applyForFormalReview: { may: UNIT, decide: applyForFormalReview },
  assignFormalReviewer: { may: ['approver', 'groupLeader'], decide: assignFormalReviewer },
  decideFormalReview: { may: [...OFFICE, 'reviewer'], judges: true, decide: decideFormalReview },
};

/** What each event of this matter leaves behind. */
export const formalReviewFolds = {
  formalReviewApplied,
  formalReviewerAssigned,
  formalReviewDecided,
};
