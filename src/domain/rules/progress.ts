import { dateOf, type Instant, lastDayOfQuarter } from '../calendar/instant.ts';
import type { Clock } from '../notice/clock.ts';
import type { Rules } from '../notice/notice.ts';
import { arm, armAt, limitFrom } from './clocks.ts';

/**
 * The clock of a periodic progress report, or null where the policy asks for none.
 * @param answered due instant of the report just given: a quarter is not asked for twice.
 */
export function armProgress(
  rules: Rules,
  finding: { code: string; timing: string },
  from: Instant,
  answered: Instant = from,
): Clock | null {
  const { progress } = rules.policy.clocks;
  if (progress === null || !(progress.timings as string[]).includes(finding.timing)) return null;
  const plan = {
    kind: 'progress' as const,
    subject: { finding: finding.code },
    ladder: progress.ladder,
  };
  if (progress.every !== 'quarter') return arm(rules, { ...plan, rule: progress.every, from });
  // 季度结束后若干工作日内报送: counted from the last day of the quarter.
  const quarter = lastDayOfQuarter(dateOf(answered > from ? answered : from));
  const limit = limitFrom(rules, quarter, progress.plus ?? '1wd');
  const due = { dueAt: limit.due, dueOn: limit.dueOn, provisional: limit.provisional };
  return armAt(rules, { ...plan, rule: 'quarter', from }, due);
}
