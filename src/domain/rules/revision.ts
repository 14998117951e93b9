import { type Clock, clockKey } from '../notice/clock.ts';
import { type Finding, isGone, isOpen } from '../notice/finding.ts';
import type { DecideFormalReviewCommand, Revision } from '../notice/matters/formal-review.ts';
import { clockOf, type FormalReview, findingOf } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { arm, type ClockPlan, limitFrom, readLimit } from './clocks.ts';
import { type Deciding, emit } from './deciding.ts';
import { afterRequest, isDueWith, silentWhileAsked } from './extension-clocks.ts';
import { remainingOf } from './holds.ts';

const textsOf = ({ statement, recommendation, target }: Revision): string[] =>
  [statement, recommendation, target].map((text) => text?.trim() ?? '');

/** What keeps a decision from changing the findings as it says: 变更 names what becomes of which finding. */
export function faultOfRevisions(
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
export function revise(d: Deciding, review: FormalReview, revision: Revision): void {
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
  const [anew, rest] = [again(d.notice.clocks), again(d.notice.resting)];
  const asked = clockKey('extensionDecision', { finding: finding.code });
  const drop = anew.length > 0 && clockOf(d.notice, asked) !== undefined ? [asked] : [];
  // A request that has come to nothing silences no earlier stage any more.
  const earlier =
    drop.length === 0
      ? []
      : silentWhileAsked(d.notice, finding).filter((c) => !anew.some((a) => a.key === c.key));
  const set = [...anew, ...afterRequest(d.notice, d.rules, finding, receivedAt, earlier).set];
  // What stands still keeps what the new date leaves of it.
  const stop = rest
    .filter((c) => d.notice.stopped.some((s) => s.key === c.key))
    .map((c) => ({ key: c.key, remaining: remainingOf(d.rules, c, receivedAt) }));
  emit(d, fact, { set, rest, stop, drop, to: ['contact', 'handler'] });
}

/** The clocks of a finding and of what is due with it, running or at rest, armed anew to the date that a review names. */
function redated(
  { rules, command }: Deciding,
  clocks: Clock[],
  finding: Finding,
  rule: string,
): Clock[] {
  return clocks
    .filter(
      (c) => c.key === clockKey('finding', { finding: finding.code }) || isDueWith(finding, c),
    )
    .map(({ kind, subject, ladder }) =>
      arm(rules, { kind, subject, rule, ladder, from: command.receivedAt } as ClockPlan),
    );
}
