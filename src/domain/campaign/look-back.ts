import type { Instant } from '../calendar/instant.ts';
import { digestOf } from '../notice/chain.ts';
import { isRectified } from '../notice/finding.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import { limitFrom } from '../rules/clocks.ts';

/** A closed finding that may be looked at again. */
export interface Candidate {
  /** `notice#code`. */
  ref: string;
  closedAt: Instant;
}

/** Findings of a letter that have been closed long enough for a look-back (回头看), where the policy asks for one. */
export function candidatesOf(notice: Notice, rules: Rules, asOf: Instant): Candidate[] {
  const { lookBack } = rules.policy;
  if (lookBack === null) return [];
  return notice.findings.flatMap((f) => {
    if (f.stage !== 'closed' || f.closure === null) return [];
    const ripe = limitFrom(rules, f.closure.at, lookBack.after).due <= asOf;
    return isRectified(f.closure.reason) && ripe
      ? [{ ref: `${notice.id}#${f.code}`, closedAt: f.closure.at }]
      : [];
  });
}

/**
 * The sample of a look-back: so many per cent, rounded up, drawn by a digest that nobody chooses, so that it can be drawn
 * again and nobody can be spared.
 * @param seed what the draw is bound to, such as campaign and day.
 */
export function sampleOf(
  candidates: readonly Candidate[],
  percent: number,
  seed: string,
): string[] {
  const size = Math.ceil((candidates.length * percent) / 100);
  return candidates
    .map(({ ref }) => ({ ref, order: digestOf(`${seed}|${ref}`) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, size)
    .map(({ ref }) => ref)
    .sort();
}
