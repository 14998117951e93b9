import { genesis } from '../domain/notice/chain.ts';
import { append, type Chained, coreOf, unborn } from '../domain/notice/core.ts';
import type { NoticeEvent, RecordedEvent } from '../domain/notice/events.ts';
import type { Inputs } from './history.ts';

/** What the rules, run by themselves over the same inputs, come to. */
export interface Refolded {
  events: RecordedEvent[];
  after: Chained;
  /** Commands that the history accepted but the rules refuse; none in an honest record. */
  refused: { command: string; code: string }[];
  genesis: string;
}

/**
 * Runs the pure rules over a notice's inputs, without Temporal and without the stored contents.
 * Only *when* something was handled is taken from the stored events, since that is a fact of the
 * machine and not of the rules; what was decided then is worked out anew.
 */
export function refold({ input, commands }: Inputs, stored: RecordedEvent[]): Refolded {
  const { noticeId, rules, rulesVersion } = input;
  const core = coreOf(rulesVersion);
  const events: RecordedEvent[] = [];
  const refused: Refolded['refused'] = [];
  let at: Chained = unborn(noticeId, rulesVersion, rules);
  const take = (decided: NoticeEvent[]): void => {
    const { after, recorded } = append(core, noticeId, at, decided);
    at = after;
    events.push(...recorded);
  };
  /** Alarms that were handled by themselves before the event at the given place. */
  const settleUntil = (place: number): void => {
    for (let next = stored[events.length]; next !== undefined && events.length < place; ) {
      if (at.notice === null || next.command !== null) return;
      const due = core.settle(at.notice, rules, next.dueAt, next.at);
      if (due.length === 0) return;
      take(due);
      next = stored[events.length];
    }
  };
  const handledAt = (command: { id: string; receivedAt: string }): string =>
    stored.find((e) => e.command === command.id)?.at ?? command.receivedAt;
  for (const command of [input.issue, ...commands]) {
    const place = stored.findIndex((e) => e.command === command.id);
    settleUntil(place === -1 ? stored.length : place);
    const now = handledAt(command);
    const receivedAt = command.receivedAt < now ? command.receivedAt : now;
    const decision = core.decide({ ...command, receivedAt }, at.notice, rules, now);
    if (decision.accepted) take(decision.events);
    else refused.push({ command: command.id, code: decision.refusal.code });
  }
  settleUntil(stored.length);
  return { events, after: at, refused, genesis: genesis(noticeId, rulesVersion, rules) };
}
