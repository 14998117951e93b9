import type { LineFacts } from '../../src/domain/messages/line-facts.ts';
import { messagesFor, type OutboxRow } from '../../src/domain/messages/messages.ts';
import { append, coreOf, unborn } from '../../src/domain/rules/core.ts';
import type { Story } from './story.ts';

/** The facts of a line that has none but its unit. */
export const FACTS: LineFacts = {
  unit: '县水务局',
  result: null,
  words: null,
  other: null,
  issuer: null,
  original: null,
  until: null,
  delegation: null,
  provisional: false,
  gated: null,
  about: [],
  tally: null,
  moves: [],
};

/** Every line that a story's events put into the outbox, in order. */
export function outboxOf({ rules, events, notice }: Story): OutboxRow[] {
  let chained = unborn(notice.id, notice.rulesVersion, rules);
  return events.flatMap((event) => {
    const { after, recorded } = append(coreOf(notice.rulesVersion), notice.id, chained, [event]);
    chained = after;
    const current = after.notice;
    return current === null ? [] : recorded.flatMap((e) => messagesFor(e, current, rules));
  });
}
