import { genesis, rulebookOf } from '../domain/notice/chain.ts';
import type { Command } from '../domain/notice/commands.ts';
import type { NoticeEvent, RecordedEvent } from '../domain/notice/events.ts';
import type { IssueCommand } from '../domain/notice/matters/issue.ts';
import { isFinal } from '../domain/notice/notice.ts';
import { append, type Chained, coreOf, rulesAfter, unborn } from '../domain/rules/core.ts';
import type { Inputs } from './history.ts';

/** What the rules, run by themselves over the same inputs, come to. */
export interface DecidedAgain {
  events: RecordedEvent[];
  after: Chained;
  /** Commands that the history accepted but the rules refuse; none in an honest record. */
  refused: { command: string; code: string }[];
  /** Where the chain begins; null for a run that goes on with a state handed over. */
  genesis: string | null;
}

/**
 * Runs the pure rules over a notice's inputs, without Temporal and without the stored contents.
 * Only the instant of each handling is taken from the stored events: it is a fact of the machine and
 * not of the rules. Every decision is worked out anew.
 */
export function decideAgain({ input, commands }: Inputs, stored: RecordedEvent[]): DecidedAgain {
  const { noticeId, rulesVersion } = input;
  let rules = input.rules;
  const events: RecordedEvent[] = [];
  const refused: DecidedAgain['refused'] = [];
  // A run that began with a handed-over state is checked from there; events before it are taken as recorded.
  const { carry } = input;
  let at: Chained = carry ?? unborn(noticeId, rulesVersion, rules);
  const before = stored.slice(0, carry?.notice.seq ?? 0);
  events.push(...before);
  if (carry !== undefined && before.at(-1)?.hash !== carry.head)
    refused.push({ command: 'carry', code: 'state-differs' });
  if (carry !== undefined && rulebookOf(rules) !== carry.notice.rulebook)
    refused.push({ command: 'carry', code: 'rules-differ' });
  const core = () => coreOf(at.notice?.rulesVersion ?? rulesVersion);
  const take = (decided: NoticeEvent[]): void => {
    const { after, recorded } = append(core(), noticeId, at, decided);
    at = after;
    events.push(...recorded);
  };
  /** Alarms that were handled by themselves before the event at the given place. */
  const settleUntil = (place: number): void => {
    for (let next = stored[events.length]; next !== undefined && events.length < place; ) {
      if (at.notice === null || next.command !== null) return;
      const due = core().settle(at.notice, rules, next.dueAt, next.at);
      if (due.length === 0) return;
      take(due);
      next = stored[events.length];
    }
  };
  const handledAt = (command: { id: string; receivedAt: string }): string =>
    stored.find((e) => e.command === command.id)?.at ?? command.receivedAt;
  const give = (command: Command | IssueCommand, late: boolean): void => {
    const now = handledAt(command);
    const receivedAt = command.receivedAt < now ? command.receivedAt : now;
    const received = { ...command, receivedAt };
    if (late && at.notice !== null && received.kind !== 'issue') {
      if (!isFinal(at.notice)) take(core().decideLate(received, at.notice, rules, now));
      return;
    }
    const decision = core().decide(received, at.notice, rules, now);
    if (!decision.accepted) refused.push({ command: command.id, code: decision.refusal.code });
    else {
      take(decision.events);
      rules = rulesAfter(rules, command, decision.events);
    }
  };
  const taken = new Set<string>();
  const start = carry === undefined ? [{ command: input.issue, late: false }] : [];
  for (const { command, late } of [...start, ...commands]) {
    // The same answer may have come twice: as an update that was never answered, and as a signal.
    if (taken.has(command.id)) continue;
    taken.add(command.id);
    const place = stored.findIndex((e) => e.command === command.id);
    settleUntil(place === -1 ? stored.length : place);
    give(command, late);
  }
  settleUntil(stored.length);
  const origin = carry === undefined ? genesis(noticeId, rulesVersion, input.rules) : null;
  return { events, after: at, refused, genesis: origin };
}
