import { type Clock, clockKey } from '../notice/clock.ts';
import { ASSIGNING, askedAt } from '../notice/deciders.ts';
import { type Finding, isGone, isOpen } from '../notice/finding.ts';
import {
  type ApplyForFormalReviewCommand,
  type AssignFormalReviewerCommand,
  type DecideFormalReviewCommand,
  formalReviewId,
  type Revision,
} from '../notice/matters/formal-review.ts';
import { clockOf, type FormalReview, findingOf, type Notice } from '../notice/notice.ts';
import { holdersAt, personOf, reach, UNIT_POSTS } from '../notice/posts.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { arm, type ClockPlan, limitFrom, readLimit } from './clocks.ts';
import { type Deciding, emit, situationOf } from './deciding.ts';
import {
  type Fold,
  withExtensionDecided,
  withFinding,
  withHold,
  withHoldEnded,
  withMovedDates,
} from './folding.ts';
import { activeHolds, endHold, holdFor, nothingGoesOn, placeHold, remainingOf } from './holds.ts';
import { clocksOfGone, planClockWithout } from './leaving.ts';
import { isRightOver, OFFICE, type RulesOf, UNIT } from './may.ts';
import { impliedReceipt } from './receipt.ts';

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
    return refuse('formal-review-too-late');
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
      also: reach(notice.holders, [askedAt(notice.holders, ASSIGNING, receivedAt)], receivedAt),
    },
  );
  return undefined;
}

/** Ids of those who made the conclusion: authors, approver, issuer, and whoever has judged the findings since. */
function makersOf(notice: Notice, { findings }: FormalReview): string[] {
  const judges = notice.findings
    .filter((f) => findings.includes(f.code))
    .flatMap((f) => [...f.returns.map((r) => r.person), ...f.passed.map((p) => p.person)]);
  return [...new Set([...notice.authors, notice.approvedBy, notice.issuedBy, ...judges])];
}

/** 指定复核人, who is told what he is to decide, on which grounds and by when: the makers of the conclusion step aside (第十七条: 原督查工作人员应当回避). */
function assignFormalReviewer(d: Deciding<AssignFormalReviewerCommand>): Refused | undefined {
  const { command, notice } = d;
  const review = notice.formalReviews.find((r) => r.id === command.formalReview);
  if (review?.status !== 'pending') return refuse('no-formal-review-pending', command.formalReview);
  const makers = makersOf(notice, review);
  const { reviewer } = command;
  // Nobody judges the case of his own unit, or his own conclusion.
  const own = holdersAt(notice.holders, UNIT_POSTS, command.receivedAt);
  if (makers.includes(reviewer.id) || own.some((h) => h.holder === reviewer.id))
    return refuse('recused', reviewer.name);
  emit(
    d,
    { type: 'formalReviewerAssigned', formalReview: review.id, reviewer, recused: makers },
    { also: [personOf(notice.holders, reviewer, command.receivedAt)] },
  );
  return undefined;
}

/** 复核决定, by the assigned reviewer alone: maintained, revised or revoked. */
function decideFormalReview(d: Deciding<DecideFormalReviewCommand>): Refused | undefined {
  const { command, notice } = d;
  const review = notice.formalReviews.find((r) => r.id === command.formalReview);
  if (review?.status !== 'pending') return refuse('no-formal-review-pending', command.formalReview);
  if (review.reviewer === null) return refuse('formal-reviewer-not-assigned', review.id);
  if (makersOf(notice, review).includes(command.by.id)) return refuse('recused', command.by.name);
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

const textsOf = ({ statement, recommendation, target }: Revision): string[] =>
  [statement, recommendation, target].map((text) => text?.trim() ?? '');

/** What keeps a decision from changing the findings as it says: 变更 names what becomes of which finding. */
function faultOfRevisions(
  d: Deciding<DecideFormalReviewCommand>,
  review: FormalReview,
): Refused | undefined {
  const { outcome, revisions } = d.command;
  if (outcome !== 'revised')
    return revisions.length === 0 ? undefined : refuse('revision-not-asked', review.id);
  if (revisions.length === 0) return refuse('revision-missing', review.id);
  const twice = revisions.find((r, i) => revisions.findIndex((x) => x.finding === r.finding) !== i);
  if (twice !== undefined) return refuse('duplicate-finding-code', twice.finding);
  for (const revision of revisions) {
    const fault = faultOfRevision(d, review, revision);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOfRevision(
  { notice, rules, command }: Deciding,
  review: FormalReview,
  revision: Revision,
): Refused | undefined {
  const { finding: code, due } = revision;
  const finding = findingOf(notice, code);
  if (finding === undefined || !review.findings.includes(code))
    return refuse('unknown-finding', code);
  if (isGone(finding)) return refuse('finding-closed', code);
  if (due === null)
    return textsOf(revision).some((text) => text !== '')
      ? undefined
      : refuse('revision-missing', code);
  if (!isOpen(finding)) return refuse('finding-closed', code);
  if (readLimit(due, command.receivedAt) === null) return refuse('limit-unreadable', code);
  // Nobody is worse off for having asked for a review, and no date is set that has passed already.
  const named = limitFrom(rules, command.receivedAt, due).due;
  if (named <= command.receivedAt) return refuse('extension-not-ahead', code);
  return named > finding.dueAt ? undefined : refuse('extension-not-later', code);
}

/** 变更: the finding reads as the decision says, and its clock runs to the date that the decision names. */
function revise(d: Deciding, review: FormalReview, revision: Revision): void {
  const finding = findingOf(d.notice, revision.finding);
  if (finding === undefined) throw new Error(`there is no finding ${revision.finding}`);
  const [statement, recommendation, target] = textsOf(revision);
  const { receivedAt } = d.command;
  const due = revision.due === null ? null : limitFrom(d.rules, receivedAt, revision.due);
  const fact = {
    type: 'findingRevised' as const,
    formalReview: review.id,
    finding: finding.code,
    statement: statement || finding.statement,
    recommendation: recommendation || finding.recommendation,
    target: target || finding.target,
    newDueAt: due?.due ?? null,
    provisional: due?.provisional ?? finding.provisional,
  };
  const again = (clocks: Clock[]): Clock[] =>
    revision.due === null ? [] : redated(d, clocks, finding, revision.due);
  const [set, rest] = [again(d.notice.clocks), again(d.notice.resting)];
  const asked = clockKey('extensionDecision', { finding: finding.code });
  const drop = set.length > 0 && clockOf(d.notice, asked) !== undefined ? [asked] : [];
  // What stands still keeps what the new date leaves of it.
  const stop = rest
    .filter((c) => d.notice.stopped.some((s) => s.key === c.key))
    .map((c) => ({ key: c.key, remaining: remainingOf(d.rules, c, receivedAt) }));
  emit(d, fact, { set, rest, stop, drop, to: ['contact', 'handler'] });
}

/** The clocks of a finding and of its parts, running or at rest, armed anew to the date that a review names. */
function redated(
  { rules, command }: Deciding,
  clocks: Clock[],
  { code }: Finding,
  rule: string,
): Clock[] {
  return clocks
    .filter((c) => (c.kind === 'finding' || c.kind === 'part') && c.subject.finding === code)
    .map(({ kind, subject, ladder }) =>
      arm(rules, { kind, subject, rule, ladder, from: command.receivedAt } as ClockPlan),
    );
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
  const matter = { id, findings, grounds, appliedAt, by: event.by?.name ?? '' };
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
  const decided = { status: 'decided' as const, decidedAt: at, decidedBy: event.by?.name ?? '' };
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
  assignFormalReviewer: { may: ASSIGNING, decide: assignFormalReviewer },
  decideFormalReview: { may: [...OFFICE, 'reviewer'], judges: true, decide: decideFormalReview },
};

/** What each event of this matter leaves behind. */
export const formalReviewFolds = {
  formalReviewApplied,
  formalReviewerAssigned,
  formalReviewDecided,
  findingRevised,
};
