import type { Instant } from '../domain/calendar/instant.ts';
import { messagesFor, type OutboxRow } from '../domain/messages/messages.ts';
import { commandDigest } from '../domain/notice/chain.ts';
import type { Command } from '../domain/notice/commands.ts';
import type { NoticeEvent, RecordedEvent } from '../domain/notice/events.ts';
import type { Notice, Rules } from '../domain/notice/notice.ts';
import {
  append,
  type Chained,
  type Core,
  coreOf,
  rulesAfter,
  unborn,
} from '../domain/rules/core.ts';
import type { NoticeInput } from './contract.ts';

/** An event with its messages. They tell what was so just after it, however many events are recorded with it. */
export interface Taken {
  event: RecordedEvent;
  messages: OutboxRow[];
  /** Digest of what the command said that caused it; null for an alarm. */
  said: string | null;
}

/** The chain of a running notice, and what of it waits to be recorded. */
export interface RunningChain {
  core(): Core;
  /** Events that are taken and not recorded yet, with what each tells; whoever records them empties it. */
  readonly pending: Taken[];
  rules(): Rules;
  at(): Chained;
  /** The given instant, or that of the last event where it is later: nothing is handled before what came earlier. */
  after(instant: Instant): Instant;
  /** @throws Error before the notice has been issued. */
  notice(): Notice;
  /** @param command what caused the events; undefined for alarms. */
  take(events: NoticeEvent[], command?: Command): void;
}

/**
 * Opens the chain of a run; only `take` changes it, and `take` is synchronous. A command may have moved the letter to a
 * newer calendar or rules version, and the chain holds the present ones.
 */
export function runningChain({
  noticeId,
  rulesVersion,
  rules: frozen,
  carry,
}: NoticeInput): RunningChain {
  const pending: Taken[] = [];
  let rules = frozen;
  let at: Chained = carry ?? unborn(noticeId, rulesVersion, rules);
  let handledAt: Instant = carry?.handledAt ?? '';
  const core = () => coreOf(at.notice?.rulesVersion ?? rulesVersion);
  return {
    core,
    pending,
    rules: () => rules,
    at: () => at,
    after: (instant) => (instant > handledAt ? instant : handledAt),
    notice() {
      if (at.notice === null) throw new Error(`notice ${noticeId} has not been issued`);
      return at.notice;
    },
    take(events, command) {
      const said = command === undefined ? null : commandDigest(command);
      if (command !== undefined) rules = rulesAfter(rules, command, events);
      for (const event of events) {
        const { after, recorded } = append(core(), noticeId, at, [event]);
        at = after;
        const { notice } = after;
        if (notice !== null)
          for (const one of recorded)
            pending.push({ event: one, messages: messagesFor(one, notice, rules), said });
      }
      handledAt = events.at(-1)?.at ?? handledAt;
    },
  };
}
