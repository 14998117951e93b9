import { type Calendar, isWorkingDay } from '../calendar/calendar.ts';
import { addDays, dateOf, daysBetween, type IsoDate, instantOf } from '../calendar/instant.ts';
import type { NoticeEvent } from '../notice/events.ts';
import { type Finding, isOpen, pendingExtension } from '../notice/finding.ts';
import { findingOf, type Notice } from '../notice/notice.ts';
import { evolve } from '../rules/evolve.ts';
import { stopOf } from '../rules/holds.ts';

/** To whom a day is booked: the unit, one that was responsible before it, the reviewing office, the decision-maker, a suspension, or non-working time. */
export const DELAY_SHARES = [
  'unit',
  'formerUnit',
  'office',
  'decision',
  'suspension',
  'nonWorking',
] as const;

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
function holderOf(
  notice: Notice,
  finding: Finding,
): Exclude<DelayShare, 'nonWorking' | 'formerUnit'> {
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
        shares: { unit: 0, formerUnit: 0, office: 0, decision: 0, suspension: 0, nonWorking: 0 },
      },
    ]),
  );
  let notice: Notice = evolve(null, first);
  // Whose days those of each finding are that are booked to the unit.
  const owners = new Map(first.findings.map(({ code }) => [code, first.unit.id]));
  let place = 1;
  const last = dateOf(now);
  for (let day = addDays(from, 1); day <= last; day = addDays(day, 1)) {
    // The day of closure is booked to whoever had the finding before.
    const before = notice;
    const end = instantOf(day, '24:00');
    for (let next = events[place]; next !== undefined && next.dueAt < end; next = events[place]) {
      notice = evolve(notice, next);
      if (next.type === 'unitSucceeded')
        for (const code of next.findings) tookOver({ delays, owners }, code, notice.unit.id);
      place += 1;
    }
    bookDay({ delays, owners, calendar }, day, before, notice);
  }
  return [...delays.values()];
}

/** The account of a letter’s days while it is made up. */
interface Account {
  delays: Map<string, Delay>;
  owners: Map<string, string>;
  calendar: Calendar;
}

/** From now on the days of a finding are another unit’s; those before stay with the unit that had it. */
function tookOver({ delays, owners }: Omit<Account, 'calendar'>, code: string, unit: string): void {
  const delay = delays.get(code);
  if (delay === undefined || owners.get(code) === unit) return;
  owners.set(code, unit);
  delay.shares.formerUnit += delay.shares.unit;
  delay.shares.unit = 0;
}

function bookDay(account: Account, day: IsoDate, before: Notice, after: Notice): void {
  const { delays, calendar } = account;
  for (const delay of delays.values()) {
    const was = findingOf(before, delay.finding);
    if (was === undefined || !isOpen(was)) continue;
    const is = findingOf(after, delay.finding);
    const [notice, finding] = is !== undefined && isOpen(is) ? [after, is] : [before, was];
    const share = isWorkingDay(calendar, day) ? holderOf(notice, finding) : 'nonWorking';
    // What was closed before a succession and is open again is the successor’s from then on.
    if (share === 'unit') tookOver(account, delay.finding, notice.unit.id);
    delay.shares[share] += 1;
    delay.until = day;
    delay.days = daysBetween(delay.from, day);
  }
}
