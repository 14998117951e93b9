import type { LineFacts } from '../../src/domain/messages/line-facts.ts';
import { messagesFor, type OutboxRow } from '../../src/domain/messages/messages.ts';
import type { RecordedEvent } from '../../src/domain/notice/events.ts';
import type { Notice, Rules } from '../../src/domain/notice/notice.ts';
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
  standing: [],
  moves: [],
  parts: [],
  instruction: null,
};

/** An event with the notice after it, under the rules of its letter. */
export interface Moment {
  event: RecordedEvent;
  after: Notice;
  rules: Rules;
}

/** Every event of a story, in order. */
export function momentsOf({ rules, events, notice }: Story): Moment[] {
  let chained = unborn(notice.id, notice.rulesVersion, rules);
  return events.flatMap((each) => {
    const { after, recorded } = append(coreOf(notice.rulesVersion), notice.id, chained, [each]);
    chained = after;
    const { notice: now } = after;
    return now === null ? [] : recorded.map((event) => ({ event, after: now, rules }));
  });
}

/** Every line that a story's events put into the outbox, in order. */
export const outboxOf = (story: Story): OutboxRow[] =>
  momentsOf(story).flatMap(({ event, after, rules }) => messagesFor(event, after, rules));
