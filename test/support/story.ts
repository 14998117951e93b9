import { expect } from 'chai';
import type { Instant } from '../../src/domain/calendar/instant.ts';
import type { Clock } from '../../src/domain/notice/clock.ts';
import type { Command } from '../../src/domain/notice/commands.ts';
import type { NoticeEvent } from '../../src/domain/notice/events.ts';
import type { Finding, FindingText } from '../../src/domain/notice/finding.ts';
import type { IssueCommand } from '../../src/domain/notice/matters/issue.ts';
import type { Notice, Rules } from '../../src/domain/notice/notice.ts';
import type { Refusal, RefusalCode } from '../../src/domain/notice/refusals.ts';
import { nextAlarm, settle } from '../../src/domain/rules/alarm.ts';
import { rulesAfter } from '../../src/domain/rules/core.ts';
import { decide, decideLate } from '../../src/domain/rules/decide.ts';
import { evolve } from '../../src/domain/rules/evolve.ts';
import type { Act } from './acts.ts';
import { beijing, HOLDERS, local, UNIT } from './rules.ts';

/** An event as the stories read it: Beijing times, posts instead of persons, clocks with their due times. */
export type Told = Record<string, unknown> & { type: NoticeEvent['type'] };

const armed = (clock: Clock): string =>
  `${clock.key} ${local(clock.dueAt)}${clock.paused ? ' paused' : ''}`;

const INSTANTS = ['dueAt', 'at', 'newDueAt', 'previousDueAt'];

/** The readable form of an event. */
function told(event: NoticeEvent): Told {
  const { clocks, ...facts } = event;
  const readable = Object.entries(facts).map(([key, value]) => {
    if (INSTANTS.includes(key)) return [key, value === null ? null : local(value as Instant)];
    if (key === 'to' || key === 'copy')
      return [key, (value as { post: string }[]).map((r) => r.post)];
    return [key, value];
  });
  return { ...Object.fromEntries(readable), arms: clocks.set.map(armed), drops: clocks.drop };
}

/** One line for a rung or draft: `2026-03-05 08:30 remind acknowledge → contact, handler`. */
function chaseLine(event: NoticeEvent): string[] {
  if (event.type !== 'rungFired' && event.type !== 'rungProposed') return [];
  const { to, copy, rung, keys, dueAt, vacant } = told(event) as Record<string, string[]>;
  const what = event.type === 'rungProposed' ? `draft ${rung}` : rung;
  const copies = copy !== undefined && copy.length > 0 ? ` (${copy.join(', ')})` : '';
  const empty = vacant !== undefined && vacant.length > 0 ? ` [vacant ${vacant.join(', ')}]` : '';
  return [`${dueAt} ${what} ${keys?.join(' ')} → ${to?.join(', ')}${copies}${empty}`];
}

type Answer = { events: NoticeEvent[] } | { refusal: Refusal };

/** What a command came to; the claims of a story are made here. */
export interface Outcome {
  /** Exactly these events in this order; of each, what is named here is compared deeply. */
  emits(...expected: (NoticeEvent['type'] | Told)[]): void;
  /** As `emits`, for the events of the command itself; what fell due before it is not looked at. */
  causes(...expected: (NoticeEvent['type'] | Told)[]): void;
  /** What is named here is compared; a `when` is read in Beijing time, or as a day. */
  isRefused(code: RefusalCode, subject?: string, when?: string): void;
  /** The story after it. @throws Error when it is refused. */
  story(): Story;
}

/** A notice's life so far. It never changes; each step gives a new one. */
export interface Story {
  readonly rules: Rules;
  readonly notice: Notice;
  readonly events: NoticeEvent[];
  /** Decides a command received at a Beijing time; `handledAt` is later after an outage. */
  when(receivedAt: string, act: Act, handledAt?: string): Outcome;
  /** The story after a command that must be accepted. */
  and(receivedAt: string, act: Act, handledAt?: string): Story;
  /** The story after an answer that came while nobody could decide it, and was decided at `handledAt`. */
  late(receivedAt: string, act: Act, handledAt: string): Story;
  /** Time passes until (and including) a Beijing time; whatever falls due fires. */
  until(at: string): Story;
  finding(code: string): Finding;
  /** The running clock as `due 2026-03-05 18:00, next 2026-03-06 08:30`, or null. */
  clock(key: string): string | null;
  /** Keys of all running clocks, sorted. */
  clocks(): string[];
  /** Rungs and drafts so far, one line each; only those of one clock where its key is given. */
  chase(key?: string): string[];
  /** When the next thing fires, in Beijing time. */
  nextAlarm(): string | null;
}

function outcomeOf(before: Story, answer: Answer, rules = before.rules): Outcome {
  const events = 'events' in answer ? answer.events : [];
  const compare = (seen: NoticeEvent[], expected: (NoticeEvent['type'] | Told)[]): void => {
    if ('refusal' in answer) expect.fail(`refused: ${JSON.stringify(answer.refusal)}`);
    const read = seen.map(told).map((event, i) => {
      const wanted = expected[i];
      if (wanted === undefined || typeof wanted === 'string') return event.type;
      return Object.fromEntries(Object.keys(wanted).map((key) => [key, event[key]]));
    });
    expect(read).to.deep.equal(expected);
  };
  return {
    emits: (...expected) => compare(events, expected),
    causes: (...expected) =>
      compare(
        events.filter((e) => e.command !== null),
        expected,
      ),
    isRefused(code, subject, when) {
      if ('events' in answer)
        expect.fail(`accepted: ${answer.events.map((e) => e.type).join(', ')}`);
      const { refusal } = answer;
      const turns = refusal.when?.endsWith('Z') ? local(refusal.when) : refusal.when;
      const wanted = { code, ...(subject && { subject }), ...(when && { when }) };
      const seen = { ...refusal, when: turns };
      const named = Object.keys(wanted).map((key) => [key, seen[key as keyof Refusal]]);
      expect(Object.fromEntries(named)).to.deep.equal(wanted);
    },
    story() {
      if ('refusal' in answer) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
      const notice = answer.events.reduce<Notice>(evolve, before.notice);
      return storyOf(rules, notice, [...before.events, ...answer.events]);
    },
  };
}

let commands = 0;

/** An act received at a Beijing time, under an id of its own. */
function commandOf({ by, body }: Act, receivedAt: string): Command {
  commands += 1;
  const at = beijing(receivedAt);
  return { ...body, id: `c${commands}`, by, issuedAt: at, receivedAt: at };
}

function storyOf(rules: Rules, notice: Notice, events: NoticeEvent[]): Story {
  const story: Story = {
    rules,
    notice,
    events,
    when(receivedAt, { by, body }, handledAt = receivedAt) {
      const command = commandOf({ by, body }, receivedAt);
      const decision = decide(command, notice, rules, beijing(handledAt));
      if (!decision.accepted) return outcomeOf(story, { refusal: decision.refusal });
      return outcomeOf(story, decision, rulesAfter(rules, command, decision.events));
    },
    late(receivedAt, act, handledAt) {
      const fresh = decideLate(commandOf(act, receivedAt), notice, rules, beijing(handledAt));
      return storyOf(rules, fresh.reduce<Notice>(evolve, notice), [...events, ...fresh]);
    },
    and: (receivedAt, act, handledAt) => story.when(receivedAt, act, handledAt).story(),
    until(text) {
      const at = beijing(text);
      const due = settle(notice, rules, at, at);
      return storyOf(rules, due.reduce<Notice>(evolve, notice), [...events, ...due]);
    },
    finding(code) {
      const found = notice.findings.find((f) => f.code === code);
      if (found === undefined) throw new Error(`no finding ${code}`);
      return found;
    },
    clock(key) {
      const clock = notice.clocks.find((c) => c.key === key);
      if (clock === undefined) return null;
      const next = clock.nextAt === null ? 'none' : local(clock.nextAt);
      return `due ${local(clock.dueAt)}, ${clock.paused ? 'paused' : `next ${next}`}`;
    },
    clocks: () => notice.clocks.map((c) => c.key).sort(),
    chase: (key) =>
      events
        .filter((e) => key === undefined || ('keys' in e && e.keys.includes(key)))
        .flatMap(chaseLine),
    nextAlarm() {
      const at = nextAlarm(notice);
      return at === null ? null : local(at);
    },
  };
  return story;
}

/** The body that issues the letters of the tests; invented. */
export const ISSUER = {
  name: '云岭县人民政府办公室',
  address: '云岭县城关镇人民路1号',
  telephone: '0953-0000000',
};

/** The command that issues a letter to the tests' unit at a Beijing time. */
export function issueCommand(
  at: string,
  findings: FindingText[],
  more: Partial<IssueCommand> = {},
): IssueCommand {
  const receivedAt = beijing(at);
  return {
    kind: 'issue',
    id: 'issue',
    by: { role: 'supervisionOffice', id: 'supervisionOffice-1', name: '周宁' },
    issuedAt: receivedAt,
    receivedAt,
    rulesVersion: 1,
    notice: 'n1',
    documentNumber: '云督整〔2026〕12号',
    title: '关于法治督察发现问题的整改通知书',
    issuer: ISSUER,
    unit: UNIT,
    consent: null,
    campaign: { id: 'c1', name: '2026年度法治督察' },
    authorisation: null,
    rehearsal: false,
    authors: ['supervisionOffice-1'],
    approvedBy: 'approver-1',
    urgencyReason: '汛期险情',
    findings,
    holders: HOLDERS,
    ...more,
  };
}

/** Decides an issuing command; nothing is known of the notice before it. */
export function issuing(rules: Rules, command: IssueCommand): Outcome {
  const decision = decide(command, null, rules, command.receivedAt);
  const nothing = storyOf(rules, null as never, []);
  return outcomeOf(nothing, decision.accepted ? decision : { refusal: decision.refusal });
}

/** A story that begins with a letter issued under these rules at a Beijing time. */
export const letter = (
  rules: Rules,
  at: string,
  findings: FindingText[],
  more: Partial<IssueCommand> = {},
): Story => issuing(rules, issueCommand(at, findings, more)).story();

/** Reads as the first word of a claim: `given(life).when(…).emits(…)`. */
export const given = (story: Story): Story => story;
