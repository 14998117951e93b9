import type { Instant } from '../calendar/instant.ts';
import { genesis, link } from '../notice/chain.ts';
import type { Command } from '../notice/commands.ts';
import type { NoticeEvent, RecordedEvent } from '../notice/events.ts';
import type { IssueCommand } from '../notice/matters/issue.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import type { Decision } from '../notice/refusals.ts';
import { nextAlarm, settle } from './alarm.ts';
import { decide, decideLate } from './decide.ts';
import { evolve } from './evolve.ts';

/** One released version of the rules. It is never changed, only followed by another (ADR 0004). */
export interface Core {
  decide(
    command: Command | IssueCommand,
    notice: Notice | null,
    rules: Rules,
    now: Instant,
  ): Decision<NoticeEvent>;
  decideLate(command: Command, notice: Notice, rules: Rules, now: Instant): NoticeEvent[];
  settle(notice: Notice, rules: Rules, until: Instant, at: Instant): NoticeEvent[];
  evolve(notice: Notice | null, event: NoticeEvent): Notice;
  nextAlarm(notice: Notice): Instant | null;
}

const CORES: Record<number, Core> = { 1: { decide, decideLate, settle, evolve, nextAlarm } };

/** The rules of a version. @throws Error for a version this build does not hold. */
export function coreOf(rulesVersion: number): Core {
  const core = CORES[rulesVersion];
  if (core === undefined) throw new Error(`this build holds no rules of version ${rulesVersion}`);
  return core;
}

/** The rules as a command's events leave them: a published calendar takes the place of the old one. */
export const rulesAfter = (
  rules: Rules,
  command: Command | IssueCommand,
  events: NoticeEvent[],
): Rules =>
  command.kind === 'changeCalendar' && events.some((e) => e.type === 'calendarChanged')
    ? { ...rules, calendar: command.calendar }
    : rules;

/** A notice with the head of its chain. */
export interface Chained {
  notice: Notice | null;
  head: string;
}

/** Where a notice stands before its first event. */
export const unborn = (noticeId: string, rulesVersion: number, rules: Rules): Chained => ({
  notice: null,
  head: genesis(noticeId, rulesVersion, rules),
});

/** Appends events to a chained notice: folds each, and links it with the alarm that follows from it. */
export function append(
  core: Core,
  noticeId: string,
  from: Chained,
  events: NoticeEvent[],
): { after: Chained; recorded: RecordedEvent[] } {
  let { notice, head } = from;
  const recorded: RecordedEvent[] = [];
  for (const event of events) {
    notice = core.evolve(notice, event);
    const place = { noticeId, seq: notice.seq, prev: head, nextAlarmAt: core.nextAlarm(notice) };
    const linked = link(event, place);
    recorded.push(linked);
    head = linked.hash;
  }
  return { after: { notice, head }, recorded };
}
