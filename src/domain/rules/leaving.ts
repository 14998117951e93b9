import { clockKey, findingOfClock } from '../notice/clock.ts';
import { isOpen } from '../notice/finding.ts';
import { clockOf } from '../notice/notice.ts';
import type { Deciding } from './deciding.ts';
import { planOwedFor } from './plan.ts';

/** The plan's clock, if the given finding is the last that still needs a plan; otherwise nothing. */
export function planClockWithout(d: Deciding, code: string): string[] {
  const { notice, rules } = d;
  const owed = planOwedFor(notice, rules).some((f) => f.code !== code);
  return owed || clockOf(notice, 'plan') === undefined ? [] : ['plan'];
}

/** Keys of the running clocks about one finding, and of the matters that no other open finding keeps pending. */
export const clocksAbout = (d: Deciding, code: string): string[] => {
  const { clocks, formalReviews, holds, findings } = d.notice;
  const others = findings.filter((f) => isOpen(f) && f.code !== code).map((f) => f.code);
  const isAlone = (about: string[]): boolean =>
    about.includes(code) && !about.some((f) => others.includes(f));
  const alone = formalReviews.filter((r) => r.decidedAt === null && isAlone(r.findings));
  const stops = holds.filter((h) => h.endedAt === null && !h.whole && isAlone(h.findings));
  return [
    ...clocks.filter((c) => findingOfClock(c) === code).map((c) => c.key),
    ...alone.map((r) => clockKey('formalReviewDecision', { formalReview: r.id })),
    ...stops
      .filter((h) => h.kind === 'suspension')
      .map((h) => clockKey('suspension', { decision: h.id })),
  ];
};
