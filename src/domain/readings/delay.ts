import { type Calendar, isWorkingDay } from '../calendar/calendar.ts';
import { addDays, dateOf, daysBetween, type IsoDate, instantOf } from '../calendar/instant.ts';
import type { NoticeEvent } from '../notice/events.ts';
import { type Finding, isOpen, pendingExtension } from '../notice/finding.ts';
import { findingOf, type Notice } from '../notice/notice.ts';
import { evolve } from '../rules/evolve.ts';
import { stopOf } from '../rules/holds.ts';

/** To whom a day is booked: the unit, the reviewing office, the decision-maker, a suspension, or non-working time. */
export const DELAY_SHARES = ['unit', 'office', 'decision', 'suspension', 'nonWorking'] as const;

export type DelayShare = (typeof DELAY_SHARES)[number];

/** The calendar days of one finding between issue and closure, each booked to exactly one share. */
export interface Delay {
  finding: string;
  from: IsoDate;
  /** The day of closure, or the day until which it was counted. */
  until: IsoDate;
  /** Calendar days from the day after issue to `until`; the shares sum to it. */
  days: number;
  shares: Record<DelayShare, number>;
}

/** With whom the finding lies as a day ends. */
function holderOf(notice: Notice, finding: Finding): Exclude<DelayShare, 'nonWorking'> {
  const { code } = finding;
  const stop = stopOf(notice, code);
  if (stop?.kind === 'suspension') return 'suspension';
  if (stop !== undefined || isAsked(notice, finding)) return 'decision';
  if (finding.stage === 'deferred') return 'suspension';
  return finding.stage === 'underReview' || isPlanUnderCheck(notice, finding) ? 'office' : 'unit';
}

/** True while the measures for a finding wait for the office, so that the unit cannot go on by them. */
function isPlanUnderCheck({ plan }: Notice, { code, stage }: Finding): boolean {
  if (plan?.status !== 'submitted' || stage !== 'open') return false;
  return plan.items.some((item) => item.finding === code) && !plan.covers.includes(code);
}

/** True while somebody has to decide about it: an extension, an objection, a formal review. */
function isAsked({ objections, formalReviews }: Notice, finding: Finding): boolean {
  const { code } = finding;
  return (
    pendingExtension(finding) !== undefined ||
    objections.some((o) => o.finding === code && o.status === 'pending') ||
    formalReviews.some((r) => r.decidedAt === null && r.findings.includes(code))
  );
}

/**
 * Whose delay it was, finding by finding: every calendar day is booked by where the finding lay when the day ended. A
 * return that waited on the office's desk adds nothing to the unit.
 * @param events of one notice in order, from its issue on.
 * @param now counts what is still open up to its day.
 */
export function delaysOf(events: readonly NoticeEvent[], calendar: Calendar, now: string): Delay[] {
  const [first] = events;
  if (first?.type !== 'issued') return [];
  const from = dateOf(first.dueAt);
  const delays = new Map<string, Delay>(
    first.findings.map(({ code }) => [
      code,
      {
        finding: code,
        from,
        until: from,
        days: 0,
        shares: { unit: 0, office: 0, decision: 0, suspension: 0, nonWorking: 0 },
      },
    ]),
  );
  let notice: Notice = evolve(null, first);
  let place = 1;
  const last = dateOf(now);
  for (let day = addDays(from, 1); day <= last; day = addDays(day, 1)) {
    // The day of closure is booked to whoever had the finding before.
    const before = notice;
    const end = instantOf(day, '24:00');
    for (let next = events[place]; next !== undefined && next.dueAt < end; next = events[place]) {
      notice = evolve(notice, next);
      place += 1;
    }
    bookDay(delays, calendar, day, before, notice);
  }
  return [...delays.values()];
}

function bookDay(
  delays: Map<string, Delay>,
  calendar: Calendar,
  day: IsoDate,
  before: Notice,
  after: Notice,
): void {
  for (const delay of delays.values()) {
    const was = findingOf(before, delay.finding);
    if (was === undefined || !isOpen(was)) continue;
    const is = findingOf(after, delay.finding);
    const [notice, finding] = is !== undefined && isOpen(is) ? [after, is] : [before, was];
    const share = isWorkingDay(calendar, day) ? holderOf(notice, finding) : 'nonWorking';
    delay.shares[share] += 1;
    delay.until = day;
    delay.days = daysBetween(delay.from, day);
  }
}
