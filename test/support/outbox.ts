import { messagesFor, type OutboxRow } from '../../src/domain/messages/messages.ts';
import { append, coreOf, unborn } from '../../src/domain/rules/core.ts';
import type { Story } from './story.ts';

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
