import { fileURLToPath } from 'node:url';
import { messagesFor, type OutboxRow } from '../../src/domain/messages/messages.ts';
import { wordRow } from '../../src/domain/messages/wording.ts';
import { narrate } from '../../src/domain/messages/words.ts';
import type { EventType } from '../../src/domain/notice/events.ts';
import { LIVES } from './notice-lives/all.ts';
import { storyOf } from './notice-lives/script.ts';
import { type Moment, momentsOf } from './outbox.ts';
import { WAYS_OUT } from './ways-out.ts';

/** Where the lines stand as somebody has read them; `scripts/record-lines.ts` writes them down. */
export const EVERY_LINE = fileURLToPath(
  new URL('../domain/messages/every-line.txt', import.meta.url),
);

const receiver = ({ side, post, copy, coUnit }: OutboxRow): string =>
  `${coUnit ? 'coUnit' : side} ${post}${copy ? ' copy' : ''}`;

/** What is written down of an event, and what each person is told of it. */
const linesOf = ({ event, after, rules }: Moment): string[] => {
  const { zh, en } = narrate(event);
  const told = messagesFor(event, after, rules).map((row) => `${receiver(row)} | ${wordRow(row)}`);
  return [`zh | ${zh}`, `en | ${en}`, ...told];
};

/** A line without its dates and numbers: lines that differ in these alone read alike. */
const pattern = (line: string): string =>
  line.replaceAll(/\d{4}[年-]\d+[月-]\d+日?/g, 'D').replaceAll(/\d+/g, 'N');

/** The first event, among all lives and the stories off the plain course, of each that reads otherwise than those before. */
function telling(): Moment[] {
  const seen = new Set<string>();
  return [...LIVES.map(storyOf), ...WAYS_OUT].flatMap(momentsOf).filter((moment) => {
    const fresh = linesOf(moment)
      .map(pattern)
      .filter((line) => !seen.has(line));
    for (const line of fresh) seen.add(line);
    return fresh.length > 0;
  });
}

const MOMENTS = telling();

/** The kinds of events that occur, in alphabetical order. */
export const TYPES: EventType[] = [...new Set(MOMENTS.map(({ event }) => event.type))].sort();

/** Everything that is written down and told of events of a kind: a paragraph for each that reads otherwise than the others. */
export const textOf = (type: EventType): string =>
  MOMENTS.filter(({ event }) => event.type === type)
    .map((moment) => linesOf(moment).join('\n'))
    .sort()
    .join('\n\n');
