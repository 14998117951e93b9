import { canonical } from '../../../src/domain/notice/chain.ts';
import type { Command } from '../../../src/domain/notice/commands.ts';
import type { NoticeEvent, RecordedEvent } from '../../../src/domain/notice/events.ts';
import type { IssueCommand } from '../../../src/domain/notice/matters/issue.ts';
import { isFinal, type Notice, type Rules } from '../../../src/domain/notice/notice.ts';
import type { Refusal } from '../../../src/domain/notice/refusals.ts';
import { append, type Core, rulesAfter, unborn } from '../../../src/domain/rules/core.ts';

/** A command as it was given to an engine, and what the engine answered. */
export interface Given {
  command: Command;
  /** Events that were stored when it was given. */
  from: number;
  /** It was handed over as an answer that nobody had decided in time. */
  late: boolean;
  /** 'over': the notice had ended; null: accepted, or late. */
  refused: Refusal | 'over' | null;
}

/** A life as an engine has lived it. */
export interface Trace {
  noticeId: string;
  rules: Rules;
  issue: IssueCommand;
  given: Given[];
  events: RecordedEvent[];
}

/** Where a notice stands after some of its events. */
interface Standing {
  notice: Notice | null;
  head: string;
  rules: Rules;
  handledAt: string;
}

/** Nothing is received after it is handled. */
const by = <C extends Command | IssueCommand>(command: C, at: string): C =>
  command.receivedAt < at ? command : { ...command, receivedAt: at };

/** What the rules say to a command at a standing. */
function decided(core: Core, { notice, rules }: Standing, given: Given, at: string): NoticeEvent[] {
  const command = by(given.command, at);
  if (given.late && notice !== null) return core.decideLate(command, notice, rules, at);
  const decision = core.decide(command, notice, rules, at);
  return decision.accepted ? decision.events : [];
}

/** What may come next in the stored events: the command that is named first, or alarms. */
function* ways(core: Core, trace: Trace, at: Standing): Generator<[NoticeEvent[], Command | null]> {
  const seq = at.notice?.seq ?? 0;
  const first = trace.events[seq] as RecordedEvent;
  const named = trace.events.slice(seq).find((e) => e.command !== null);
  const given = trace.given.find(({ command }) => command.id === named?.command);
  // What fell due before a command is decided with it, at the same instant.
  if (given !== undefined && named !== undefined && named.at === first.at)
    yield [decided(core, at, given, named.at), given.command];
  if (first.command === null && at.notice !== null)
    yield [core.settle(at.notice, at.rules, first.at, first.at), null];
}

/** The standing after the next decision, or null when no decision of the rules is what is stored. */
function follow(core: Core, trace: Trace, at: Standing): Standing[] | null {
  const seq = at.notice?.seq ?? 0;
  for (const [events, command] of ways(core, trace, at)) {
    const stored = trace.events.slice(seq, seq + events.length);
    const { recorded } = append(core, trace.noticeId, at, events);
    if (events.length === 0 || canonical(recorded) !== canonical(stored)) continue;
    return standingsOf(core, trace, at, events, command);
  }
  return null;
}

/** Each standing that the events of one decision lead to; other rules hold from the last one on. */
function standingsOf(
  core: Core,
  { noticeId }: Trace,
  before: Standing,
  events: NoticeEvent[],
  command: Command | IssueCommand | null,
): Standing[] {
  let at = before;
  return events.map((event, i) => {
    const { after } = append(core, noticeId, at, [event]);
    const last = i === events.length - 1 && command !== null;
    const rules = last ? rulesAfter(before.rules, command, events) : before.rules;
    at = { ...after, rules, handledAt: event.at };
    return at;
  });
}

/** True when the rules refuse the command at one of the standings at which it may have been decided. */
function isRefusedLike(core: Core, { command, refused }: Given, possible: Standing[]): boolean {
  return possible.some(({ notice, rules, handledAt }) => {
    if (refused === 'over') return notice !== null && isFinal(notice);
    const at = command.receivedAt > handledAt ? command.receivedAt : handledAt;
    const decision = core.decide(by(command, at), notice, rules, at);
    return !decision.accepted && canonical(decision.refusal) === canonical(refused);
  });
}

/**
 * Folds the pure rules over what an engine was given, at the instants that it has recorded.
 * @returns the first thing in which the stored events, their chain or a refusal differ from the rules; null: nothing.
 */
export function differenceOf(core: Core, trace: Trace): string | null {
  const { noticeId, rules, issue, events, given } = trace;
  const start = { ...unborn(noticeId, 1, rules), rules, handledAt: '' };
  const issuedAt = events[0]?.at ?? issue.receivedAt;
  const first = core.decide(by(issue, issuedAt), null, rules, issuedAt);
  if (!first.accepted) return `the issue is refused: ${first.refusal.code}`;
  const { recorded } = append(core, noticeId, start, first.events);
  if (canonical(recorded) !== canonical(events.slice(0, recorded.length)))
    return 'the issue differs';
  const standings = [start, ...standingsOf(core, trace, start, first.events, issue)];
  while (standings.length <= events.length) {
    const more = follow(core, trace, standings.at(-1) as Standing);
    const stored = events[standings.length - 1];
    if (more === null) return `event ${stored?.seq} differs: ${stored?.type} at ${stored?.at}`;
    standings.push(...more);
  }
  for (const one of given.filter((g) => g.refused !== null)) {
    const until = events.findIndex((e, i) => i >= one.from && e.command !== null);
    const possible = standings.slice(one.from, until < 0 ? undefined : until + 1);
    if (!isRefusedLike(core, one, possible))
      return `${one.command.id}, ${one.command.kind}: refused with ${canonical(one.refused)}`;
  }
  return null;
}
