import type { Calendar } from '../../calendar/calendar.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { MovedDate } from '../clock.ts';
import type { Envelope } from '../envelope.ts';

/** A newly published calendar for a running notice. */
export interface ChangeCalendarCommand extends Envelope {
  kind: 'changeCalendar';
  calendar: Calendar;
  basis: string;
}

/** Moves a running notice to newer rules, by a recorded act and never by a deployment (ADR 0004). */
export interface MigrateRulesCommand extends Envelope {
  kind: 'migrateRules';
  rulesVersion: number;
  reason: string;
}

export interface CalendarChanged {
  type: 'calendarChanged';
  previous: string;
  calendar: string;
  rulebook: string;
  basis: string;
  /** Every clock whose date has moved, with both dates. */
  dates: { key: string; from: Instant; to: Instant }[];
  moved: MovedDate[];
}

export interface RulesMigrated {
  type: 'rulesMigrated';
  previous: number;
  rulesVersion: number;
  reason: string;
}

/** Every command of this matter. */
export type NewRulesCommand = ChangeCalendarCommand | MigrateRulesCommand;

/** Every event of this matter. */
export type NewRulesEvent = CalendarChanged | RulesMigrated;
