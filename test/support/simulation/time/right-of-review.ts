import { addDays, dateOf } from '../../../../src/domain/calendar/instant.ts';
import type { Finding } from '../../../../src/domain/notice/finding.ts';
import { applyForFormalReview } from '../../acts.ts';
import { InvariantBroken, type World } from '../world.ts';

/** 政府督查工作条例 第十七条: a unit may apply within so many days of its receipt. */
const DAYS = 30;

const NO_LONGER_ITS_OWN = ['notValid', 'transferredOut'];
const stands = ({ stage, closure }: Finding): boolean =>
  stage !== 'withdrawn' && !NO_LONGER_ITS_OWN.includes(closure?.reason ?? '');

/**
 * Whatever has become of a letter that stands against the unit, a formal review may be applied for on each of thirty days.
 * @param turn every fourth one is tried.
 */
export function rightOfReview({ core, notice, rules, now }: World, turn: number): void {
  if (turn % 4 !== 0) return;
  if (!notice.findings.some(stands)) return;
  if (notice.formalReviews.some((r) => r.status === 'pending')) return;
  if (dateOf(now) > addDays(dateOf(notice.deliveredAt), DAYS)) return;
  const { by, body } = applyForFormalReview();
  const own = { ...by, unit: notice.unit.id };
  const command = { ...body, id: 'trial-review', by: own, issuedAt: now, receivedAt: now };
  const decision = core.decide(command, notice, rules, now);
  if (!decision.accepted)
    throw new InvariantBroken(
      'a formal review may be applied for on each of thirty days',
      `${decision.refusal.code}, ${notice.stage}, delivered ${notice.deliveredAt}, at ${now}`,
    );
}
