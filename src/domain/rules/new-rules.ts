import type { Calendar } from '../calendar/calendar.ts';
import { type Due, shift } from '../calendar/deadline.ts';
import { addMonths, lastDayOfQuarter } from '../calendar/instant.ts';
import { rulebookOf } from '../notice/chain.ts';
import type { Clock, MovedDate } from '../notice/clock.ts';
import type {
  CalendarChanged,
  ChangeCalendarCommand,
  MigrateRulesCommand,
} from '../notice/matters/new-rules.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { ladderOf, limitFrom } from './clocks.ts';
import { type Deciding, emit } from './deciding.ts';
import { type Fold, withMovedDates } from './folding.ts';
import { isUnitClock, movedDate } from './holds.ts';
import { withInstructionsMoved } from './instruction.ts';
import type { RulesOf } from './may.ts';
import { RELEASED } from './released.ts';

/** The clock's limit counted again; null for hours and named days, which no calendar moves. */
function countedLimit(rules: Rules, { rule, startedAt, dueOn }: Clock): Due | null {
  if (rule !== 'quarter')
    return /^\d+(wd|d|m)$/.test(rule) ? limitFrom(rules, startedAt, rule) : null;
  // The report on a quarter is due some working days after its end, and so in the next quarter.
  const end = lastDayOfQuarter(addMonths(dueOn, -3));
  return limitFrom(rules, end, rules.policy.clocks.progress?.plus ?? '1wd');
}

/** A clock as the new calendar counts it; a date that has passed stays as it was counted. */
function recounted(rules: Rules, clock: Clock, now: string): Clock {
  const limit = clock.dueAt > now ? countedLimit(rules, clock) : null;
  if (limit === null) return retimed(rules, clock, now);
  const { due, dueOn, provisional } = limit;
  // A day that turns out to have passed meanwhile is no fault of the unit: the old date stands.
  if (due <= now) return clock;
  const chaseFrom = clock.chaseFrom === clock.dueAt ? due : clock.chaseFrom;
  return retimed(rules, { ...clock, dueAt: due, dueOn, provisional, chaseFrom }, now);
}

/** The clock's next step by the new calendar, never earlier than now. */
function retimed(rules: Rules, clock: Clock, now: string): Clock {
  if (clock.paused || clock.nextAt === null || clock.ladder === '') return clock;
  const step = ladderOf(rules, clock.ladder).steps[clock.step];
  if (step === undefined || step.at.endsWith('%')) return clock;
  const { at } = shift(rules.calendar, clock.chaseFrom, step.at, rules.policy.digestAt);
  return { ...clock, nextAt: at < now ? now : at };
}

/** What a new calendar would do to a notice: for the preview before, and for the act itself. */
export function movedBy(
  notice: Notice,
  rules: Rules,
  now: string,
): { set: Clock[]; rest: Clock[]; dates: CalendarChanged['dates']; moved: MovedDate[] } {
  const stopped = new Set(notice.stopped.map((s) => s.key));
  const [set, rest]: [Clock[], Clock[]] = [[], []];
  const dates: CalendarChanged['dates'] = [];
  const moved: MovedDate[] = [];
  for (const clock of [...notice.clocks, ...notice.resting]) {
    // A stopped clock is counted when it goes on.
    if (stopped.has(clock.key)) continue;
    const next = recounted(rules, clock, now);
    const same = next.dueAt === clock.dueAt && next.nextAt === clock.nextAt;
    if (same && next.provisional === clock.provisional) continue;
    (notice.resting.includes(clock) ? rest : set).push(next);
    if (next.dueAt !== clock.dueAt)
      dates.push({ key: clock.key, from: clock.dueAt, to: next.dueAt });
    moved.push(...confirmedDate(notice, clock, next));
  }
  return { set, rest, dates, moved };
}

/** The finding's date where it has moved or is provisional no more. */
function confirmedDate(notice: Notice, before: Clock, after: Clock): MovedDate[] {
  const shifted = movedDate(notice, before, after);
  if (shifted.length > 0 || before.kind !== 'finding') return shifted;
  const finding = notice.findings.find((f) => f.code === before.subject.finding);
  if (finding === undefined || before.provisional === after.provisional) return [];
  const { dueAt, provisional } = after;
  return [{ finding: finding.code, dueAt, provisional, capFrom: finding.capFrom }];
}

/** 放假安排公布: open dates that cross it move by one recorded event, and the unit is told once. */
function changeCalendar(d: Deciding<ChangeCalendarCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const calendar: Calendar = command.calendar;
  if (calendar.id === notice.calendar) return refuse('calendar-same', calendar.id);
  const next: Rules = { policy: rules.policy, calendar };
  const { set, rest, dates, moved } = movedBy(notice, next, command.receivedAt);
  const keys = new Set(dates.map((date) => date.key));
  const theirs = set.some((c) => keys.has(c.key) && isUnitClock(c.kind));
  emit(
    d,
    {
      type: 'calendarChanged',
      previous: notice.calendar,
      calendar: calendar.id,
      rulebook: rulebookOf(next),
      basis: command.basis,
      dates,
      moved,
    },
    { set, rest, go: [], to: theirs ? ['contact', 'handler'] : [] },
  );
  return undefined;
}

/** 规则升级: by a recorded act, never by a deployment (ADR 0004). */
function migrateRules(d: Deciding<MigrateRulesCommand>): Refused | undefined {
  const { rulesVersion, reason } = d.command;
  const previous = d.notice.rulesVersion;
  if (!RELEASED.includes(rulesVersion)) return refuse('rules-unknown', String(rulesVersion));
  if (rulesVersion <= previous) return refuse('rules-not-newer', String(rulesVersion));
  if (reason.trim() === '') return refuse('reason-missing');
  emit(d, { type: 'rulesMigrated', previous, rulesVersion, reason });
  return undefined;
}

const calendarChanged: Fold<'calendarChanged'> = (notice, event) => {
  const { calendar, rulebook } = event;
  const after = { ...notice, calendar, rulebook };
  return withInstructionsMoved(withMovedDates(after, event.moved), event.clocks.set);
};

const rulesMigrated: Fold<'rulesMigrated'> = (notice, event) => ({
  ...notice,
  rulesVersion: event.rulesVersion,
});

/** Who may give which command of this matter, and how each is decided. */
export const newRulesRules: RulesOf<'changeCalendar' | 'migrateRules'> = {
  changeCalendar: { may: ['supervisionOffice', 'approver'], decide: changeCalendar },
  migrateRules: { may: ['supervisionOffice', 'approver'], decide: migrateRules },
};

/** What each event of this matter leaves behind. */
export const newRulesFolds = { calendarChanged, rulesMigrated };
