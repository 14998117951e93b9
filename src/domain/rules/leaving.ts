import { clockKey, findingOfClock } from '../notice/clock.ts';
import { type Finding, isGone, isOpen } from '../notice/finding.ts';
import { clockOf } from '../notice/notice.ts';
import type { Deciding } from './deciding.ts';
import { planOwedFor } from './plan.ts';

/** The plan's clock, if the given finding is the last that still needs a plan; otherwise nothing. */
export function planClockWithout(d: Deciding, code: string): string[] {
  const { notice, rules } = d;
  const owed = planOwedFor(notice, rules).some((f) => f.code !== code);
  return owed || clockOf(notice, 'plan') === undefined ? [] : ['plan'];
}

/** Suspensions that end with this finding, because they are about no other that is open. */
function suspensionsOf({ notice }: Deciding, code: string): string[] {
  const others = notice.findings.filter((f) => isOpen(f) && f.code !== code).map((f) => f.code);
  return notice.holds
    .filter((h) => h.endedAt === null && h.kind === 'suspension')
    .filter((h) =>
      h.whole
        ? others.length === 0
        : h.findings.includes(code) && !h.findings.some((f) => others.includes(f)),
    )
    .map((h) => clockKey('suspension', { decision: h.id }));
}

/**
 * The check of a plan that ends with this finding, whose result is in or which is gone: of no other that the plan is about are the
 * measures still to come. What is deferred comes back and waits for them.
 */
export function planCheckOf({ notice }: Deciding, code: string): string[] {
  const { plan } = notice;
  if (plan === null || clockOf(notice, 'planCheck') === undefined) return [];
  const planned = plan.items.map((item) => item.finding).filter((c) => !plan.covers.includes(c));
  return notice.findings.some((f) => f.code !== code && planned.includes(f.code) && isToCome(f))
    ? []
    : ['planCheck'];
}

/** True for a finding of which a plan says something that is not overtaken: it is open, and no result of it has come in. */
const isToCome = (finding: Finding): boolean =>
  isOpen(finding) && finding.stage !== 'ownerSought' && finding.reports.length === 0;

/** Keys of the clocks about one finding. */
export const clocksAbout = (d: Deciding, code: string): string[] =>
  d.notice.clocks.filter((c) => findingOfClock(c) === code).map((c) => c.key);

/**
 * Keys of the clocks that end when a finding is closed on its result. A pending objection or formal review goes on: the
 * right to a decision is not lost by complying (政府督查工作条例 第十七条).
 */
export const clocksOfClosed = (d: Deciding, code: string): string[] => [
  ...d.notice.clocks
    .filter((c) => findingOfClock(c) === code && c.kind !== 'objectionDecision')
    .map((c) => c.key),
  ...suspensionsOf(d, code),
  ...planCheckOf(d, code),
];

/** Keys of the clocks that end when a finding no longer stands against the unit, with the matters that are about it alone. */
export function clocksOfGone(d: Deciding, code: string): string[] {
  const { formalReviews, findings } = d.notice;
  const others = findings.filter((f) => !isGone(f) && f.code !== code).map((f) => f.code);
  const alone = formalReviews.filter(
    (r) =>
      r.status === 'pending' &&
      r.findings.includes(code) &&
      !r.findings.some((f) => others.includes(f)),
  );
  return [
    ...clocksAbout(d, code),
    ...alone.map((r) => clockKey('formalReviewDecision', { formalReview: r.id })),
    ...suspensionsOf(d, code),
    ...planCheckOf(d, code),
  ];
}
