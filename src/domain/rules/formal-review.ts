import { isAmong, judgesOf, namesOf } from '../notice/acting.ts';
import { clockKey } from '../notice/clock.ts';
import { ASSIGNING, judgeAskedAt } from '../notice/deciders.ts';
import { isGone, isOpen } from '../notice/finding.ts';
import {
  type ApplyForFormalReviewCommand,
  type AssignFormalReviewerCommand,
  type DecideFormalReviewCommand,
  formalReviewId,
} from '../notice/matters/formal-review.ts';
import { type FormalReview, findingOf, type Notice } from '../notice/notice.ts';
import { ownPeople, personOf, reach } from '../notice/posts.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { arm } from './clocks.ts';
import { type Deciding, emit, situationOf } from './deciding.ts';
import {
  type Fold,
  withExtensionDecided,
  withFinding,
  withHold,
  withHoldEnded,
  withMovedDates,
} from './folding.ts';
import { activeHolds, endHold, holdFor, nothingGoesOn, placeHold } from './holds.ts';
import { clocksOfGone, planClockWithout } from './leaving.ts';
import { isRightOver, OFFICE, type RulesOf, rightEnd, UNIT } from './may.ts';
import { impliedReceipt } from './receipt.ts';
import { faultOfRevisions, revise } from './revision.ts';

/**
 * 申请复核 (政府督查工作条例 第十七条): within 30 days of receipt, wherever the letter stands by then. Complying with a finding,
 * or its closing, takes the right away from nobody.
 */
function applyForFormalReview(d: Deciding<ApplyForFormalReviewCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { receivedAt, grounds } = command;
  const stranger = command.findings.find((code) => findingOf(notice, code) === undefined);
  if (stranger !== undefined) return refuse('unknown-finding', stranger);
  const asked = command.findings.length > 0 ? [...new Set(command.findings)] : null;
  const standing = notice.findings.filter((f) => !isGone(f)).map((f) => f.code);
  const gone = asked?.find((code) => !standing.includes(code));
  // Where nothing stands against the unit any more there is no conclusion to review.
  const [first] = notice.findings;
  if (gone !== undefined || standing.length === 0)
    return refuse('finding-closed', gone ?? first?.code);
  if (grounds.trim() === '') return refuse('reason-missing');
  if (notice.formalReviews.some((r) => r.status === 'pending'))
    return refuse('formal-review-pending');
  if (isRightOver(notice, rules, 'formalReview', receivedAt))
    return refuse('formal-review-too-late', undefined, rightEnd(notice, rules, 'formalReview'));
  impliedReceipt(d);
  const findings = asked ?? standing;
  const open = findings.filter((code) => isStillOpen(notice, code));
  const { ladder } = rules.policy.clocks.formalReviewDecision;
  // There is nothing to hold where all has been carried out.
  const effect = open.length === 0 ? 'none' : rules.policy.clocks.formalReviewDecision.effect;
  const id = formalReviewId(notice.formalReviews.length + 1);
  const decision = arm(rules, {
    kind: 'formalReviewDecision',
    subject: { formalReview: id },
    rule: rules.policy.rights.formalReviewDecision,
    ladder,
    from: receivedAt,
  });
  const hold = holdFor(
    d.command.receivedAt,
    { id, kind: 'formalReview', findings: open, reason: grounds },
    effect,
  );
  const held = hold === null ? { set: [], stop: [] } : placeHold(situationOf(d), hold);
  emit(
    d,
    { type: 'formalReviewApplied', formalReview: id, findings, grounds, effect, hold },
    {
      set: [...held.set, decision],
      stop: held.stop,
      to: ['supervisionOffice'],
      also: reach(
        notice.holders,
        [judgeAskedAt(notice.holders, ASSIGNING, receivedAt)],
        receivedAt,
      ),
    },
  );
  return undefined;
}

/** Ids of those who made the conclusion: authors, approver, issuer, and whoever has judged the findings since. */
function makersOf(notice: Notice, { findings }: FormalReview): string[] {
  const judges = notice.findings
    .filter((f) => findings.includes(f.code))
    .flatMap((f) => [...f.returns.flatMap(judgesOf), ...f.passed.flatMap(judgesOf)]);
  const issuers = [notice.approvedBy, notice.issuedBy, ...(notice.madeFor ?? [])];
  return [...new Set([...notice.authors, ...issuers, ...judges])];
}

/** 指定复核人, who is told what he is to decide, on which grounds and by when: the makers of the conclusion step aside (第十七条: 原督查工作人员应当回避). */
function assignFormalReviewer(d: Deciding<AssignFormalReviewerCommand>): Refused | undefined {
  const { command, notice } = d;
  const review = notice.formalReviews.find((r) => r.id === command.formalReview);
  if (review?.status !== 'pending') return refuse('no-formal-review-pending', command.formalReview);
  const makers = makersOf(notice, review);
  const { reviewer } = command;
  // Nobody judges the case of his own unit, or his own conclusion.
  if (makers.includes(reviewer.id)) return refuse('recused', reviewer.name);
  if (ownPeople(notice.holders, command.receivedAt).includes(reviewer.id))
    return refuse('own-unit', reviewer.name);
  const replaced = review.reviewer?.id === reviewer.id ? null : review.reviewer;
  const told = replaced === null ? [reviewer] : [reviewer, replaced];
  emit(
    d,
    {
      type: 'formalReviewerAssigned',
      formalReview: review.id,
      reviewer,
      replaced,
      recused: makers,
    },
    { also: told.map((who) => personOf(notice.holders, who, command.receivedAt)) },
  );
  return undefined;
}

/** 复核决定, by the assigned reviewer alone: maintained, revised or revoked. */
function decideFormalReview(d: Deciding<DecideFormalReviewCommand>): Refused | undefined {
  const { command, notice } = d;
  const review = notice.formalReviews.find((r) => r.id === command.formalReview);
  if (review?.status !== 'pending') return refuse('no-formal-review-pending', command.formalReview);
  if (review.reviewer === null) return refuse('formal-reviewer-not-assigned', review.id);
  if (isAmong(makersOf(notice, review), command.by)) return refuse('recused', command.by.name);
  if (review.reviewer.id !== command.by.id) return refuse('not-your-role');
  if (command.opinion.trim() === '') return refuse('reason-missing', review.id);
  const { outcome, opinion } = command;
  const named = command.findings.length > 0 ? command.findings : review.findings;
  const stranger = named.find((code) => !review.findings.includes(code));
  if (stranger !== undefined) return refuse('unknown-finding', stranger);
  const fault = faultOfRevisions(d, review);
  if (fault !== undefined) return fault;
  const hold = activeHolds(notice).find((h) => h.id === review.id);
  const ended = hold === undefined ? nothingGoesOn() : endHold(situationOf(d), hold);
  const revoked = outcome === 'revoked' ? named.filter((code) => stands(notice, code)) : [];
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
    const drop = [...clocksOfGone(d, code), ...planClockWithout(d, code)];
    emit(d, { type: 'findingAccepted', finding: code, reason: 'notValid', opinion }, { drop });
  }
  for (const revision of command.revisions) revise(d, review, revision);
  return undefined;
}

const isStillOpen = (notice: Notice, code: string): boolean => {
  const finding = findingOf(notice, code);
  return finding !== undefined && isOpen(finding);
};

/** True for a finding that the unit still has against it, carried out or not. */
const stands = (notice: Notice, code: string): boolean => {
  const finding = findingOf(notice, code);
  return finding !== undefined && !isGone(finding);
};

const formalReviewApplied: Fold<'formalReviewApplied'> = (notice, event) => {
  const { formalReview: id, findings, grounds, dueAt: appliedAt } = event;
  const matter = { id, findings, grounds, appliedAt, by: namesOf(event.by) };
  const open = {
    reviewer: null,
    status: 'pending' as const,
    outcome: null,
    opinion: null,
    decidedAt: null,
    decidedBy: null,
  };
  const formalReviews = [...notice.formalReviews, { ...matter, ...open }];
  // A closed letter is open again until the decision.
  return withHold({ ...notice, closedAt: null, formalReviews }, event.hold);
};

const withReview = (notice: Notice, id: string, change: Partial<FormalReview>): Notice => ({
  ...notice,
  formalReviews: notice.formalReviews.map((r) => (r.id === id ? { ...r, ...change } : r)),
});

const formalReviewerAssigned: Fold<'formalReviewerAssigned'> = (notice, event) =>
  withReview(notice, event.formalReview, { reviewer: event.reviewer });

const formalReviewDecided: Fold<'formalReviewDecided'> = (notice, event) => {
  const { formalReview, outcome, opinion, dueAt: at } = event;
  const decided = { status: 'decided' as const, decidedAt: at, decidedBy: namesOf(event.by) };
  const decision = { outcome, opinion, ...decided };
  const after = withHoldEnded(withReview(notice, formalReview, decision), formalReview, at);
  return withMovedDates(after, event.moved);
};

const findingRevised: Fold<'findingRevised'> = (notice, event) => {
  const { statement, recommendation, target, newDueAt, provisional } = event;
  return withFinding(notice, event.finding, (f) => ({
    ...{ statement, recommendation, target },
    ...(newDueAt === null
      ? {}
      : {
          dueAt: newDueAt,
          capFrom: newDueAt,
          parts: f.parts.map((p) => (p.status === 'open' ? { ...p, late: false } : p)),
          provisional,
          extensions: withExtensionDecided(f, event, 'lapsed'),
        }),
  }));
};

/** Who may give which command of this matter, and how each is decided. */
export const formalReviewRules: RulesOf<
  'applyForFormalReview' | 'assignFormalReviewer' | 'decideFormalReview'
> = {
  applyForFormalReview: { may: UNIT, afterEnd: ['closed'], decide: applyForFormalReview },
  assignFormalReviewer: { may: ASSIGNING, judges: true, decide: assignFormalReviewer },
  decideFormalReview: {
    may: [...OFFICE, 'reviewer', 'governmentHead'],
    judges: true,
    decide: decideFormalReview,
  },
};

/** What each event of this matter leaves behind. */
export const formalReviewFolds = {
  formalReviewApplied,
  formalReviewerAssigned,
  formalReviewDecided,
  findingRevised,
};
