import type { Instant } from '../calendar/instant.ts';
import { type ClosureReason, type FindingText, isRectified } from '../notice/finding.ts';
import type { Rules } from '../notice/notice.ts';
import { limitFrom } from '../rules/clocks.ts';
import { sameFault } from './likeness.ts';

/** A finding of the same unit in a letter that is out; a new one may repeat or double it. */
export interface EarlierFinding {
  /** `documentNumber#code`. */
  ref: string;
  category: string;
  statement: string;
  open: boolean;
  /** How and when it was closed; null while it is not. */
  closure: { reason: ClosureReason; at: Instant } | null;
}

/** What a person has said about a finding of a draft and an earlier one: it repeats it, or it does not. */
export interface RepeatDecision {
  /** The statement that was compared; places in a draft move, and another text is another question. */
  statement: string;
  /** The earlier finding, `documentNumber#code`. */
  of: string;
  confirmed: boolean;
  by: string;
  at: Instant;
}

/**
 * From this likeness on a finding may repeat an earlier one. Among the 134 statements of the sample campaign, all of different
 * faults, no two reach 0.45; the same fault told anew with other years and numbers lies above 0.6.
 */
export const LIKE_FROM = 0.5;

/** True for an earlier finding that was rectified and accepted; upheld objections, transfers and withdrawals are no offence. */
const isValid = (e: EarlierFinding): e is EarlierFinding & { closure: { at: Instant } } =>
  !e.open && e.closure !== null && isRectified(e.closure.reason);

type Compared = Pick<FindingText, 'category' | 'statement'>;

/** How alike the two are where a new finding may repeat the earlier one; null where it does not: another category, another fault, too long ago. */
function likenessOf(
  finding: Compared,
  e: EarlierFinding,
  rules: Rules,
  at: Instant,
): number | null {
  if (!isValid(e) || e.category !== finding.category) return null;
  const { recurrence } = rules.policy;
  if (recurrence !== null && limitFrom(rules, e.closure.at, recurrence.within).due < at)
    return null;
  const like = sameFault(e.statement, finding.statement);
  return like < LIKE_FROM ? null : like;
}

/** 屡查屡犯: the findings of the unit that a new one may repeat, the likest first: same category, alike, accepted within the policy's time. */
export function repeatable(
  finding: Compared,
  earlier: readonly EarlierFinding[],
  rules: Rules,
  at: Instant,
): EarlierFinding[] {
  if (rules.policy.recurrence === null) return [];
  return earlier
    .flatMap((e) => {
      const like = likenessOf(finding, e, rules, at);
      return like === null ? [] : [{ e, like }];
    })
    .sort((a, b) => b.like - a.like || (a.e.ref < b.e.ref ? -1 : 1))
    .map(({ e }) => e);
}

/** The earlier finding that a person should compare a new one with; none that somebody has refused. */
export const suggestedRepeat = (
  finding: FindingText,
  candidates: readonly EarlierFinding[],
  decisions: readonly RepeatDecision[],
): EarlierFinding | undefined =>
  candidates.find(
    (e) =>
      !decisions.some((d) => !d.confirmed && d.of === e.ref && d.statement === finding.statement),
  );

/**
 * Codes of findings whose confirmed repetition stands on nothing any more: what they repeat is not closed by acceptance, or they
 * are of another category by now, tell another fault, or come too late.
 */
export const unfoundedRepeats = (
  findings: readonly FindingText[],
  earlier: readonly EarlierFinding[],
  rules: Rules,
  at: Instant,
): string[] =>
  findings
    .filter(
      (f) =>
        f.repeatOf !== undefined &&
        !earlier.some((e) => e.ref === f.repeatOf && likenessOf(f, e, rules, at) !== null),
    )
    .map((f) => f.code);

/** A finding without what it repeats: another unit, or an offence that is not confirmed. */
export function withoutRepeat(finding: FindingText): FindingText {
  const { repeatOf: _, ...rest } = finding;
  return rest;
}
