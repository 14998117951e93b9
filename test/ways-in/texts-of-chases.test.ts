import { expect } from 'chai';
import { dateOf } from '../../src/domain/calendar/instant.ts';
import { groupedBy } from '../../src/domain/grouped-by.ts';
import { supersededRows } from '../../src/domain/messages/gathering.ts';
import { messagesFor, type OutboxRow } from '../../src/domain/messages/messages.ts';
import { shortTextOf, smsFaults } from '../../src/domain/messages/sending/short-text.ts';
import { wordRow, wordSubject } from '../../src/domain/messages/wording.ts';
import type { RecordedEvent } from '../../src/domain/notice/events.ts';
import type { Notice, Rules } from '../../src/domain/notice/notice.ts';
import { workingDaysLeft } from '../../src/domain/readings/time-left.ts';
import { evolve } from '../../src/domain/rules/evolve.ts';
import { ACT_WORDS, openActs } from '../../src/links/answer-links.ts';
import { stampedLetter } from '../../src/links/short-letter.ts';
import { live } from '../support/simulation/live.ts';
import { scriptOf } from '../support/simulation/script.ts';
import { rulesFor } from '../support/simulation/variants.ts';

/** Lives of letters, each chased as its policy and chance have it: 10,000 by `DUBAN_CHASES=10000`. */
const CHASES = Number(process.env.DUBAN_CHASES ?? 40);

/** Lives in which two texts of a day were alike: a reminder that an outage had delayed left in the minute of the next one. */
const ONCE_ALIKE = [3827];

/** The longest text of a provider of messages to persons, in bytes. */
const MOST_BYTES = 2048;

/** A line as it was decided, with the letter as it stood then. */
interface Line {
  row: OutboxRow;
  after: Notice;
}

/** Everything that a life has told anybody, line by line. */
function toldIn(events: RecordedEvent[], rules: Rules): Line[] {
  let notice: Notice | null = null;
  return events.flatMap((event, i) => {
    const after: Notice = evolve(notice, event);
    notice = after;
    const recorded = { ...event, seq: i + 1 } as RecordedEvent;
    return messagesFor(recorded, after, rules).map((row) => ({ row, after }));
  });
}

/** The lines of one message: what leaves for one person at one instant, without what was overtaken. */
function messagesOf(lines: Line[]): Line[][] {
  const groups = groupedBy(lines, ({ row }) => `${row.holder} ${row.notBefore}`);
  return [...groups.values()].flatMap((group) => {
    const last = group.at(-1);
    if (last === undefined) return [];
    const rows = group.map(({ row }) => row);
    const told = lines.map(({ row }) => row).filter((row) => row.holder === last.row.holder);
    const letters = new Map([[last.after.id, last.after]]);
    const gone = new Set(
      supersededRows(
        rows,
        told.filter((r) => r.notBefore <= last.row.notBefore),
        letters,
      ),
    );
    const left = group.filter(({ row }) => !gone.has(row));
    return left.length === 0 ? [] : [left];
  });
}

const URL = `https://duban.example.cn/a/${'x'.repeat(214)}`;

/** What a message says to one person by a provider of messages. */
function textOf(message: Line[], rules: Rules): string {
  const [first] = message;
  if (first === undefined) return '';
  const { name, notBefore: slot } = first.row;
  const lines = message.map(({ row, after }) => {
    const acts = openActs(row, { notice: after, rules }, row.notBefore);
    const links = acts.map((act) => ({ act, words: ACT_WORDS[act], url: URL }));
    const { noticeId: notice, documentNumber, dueAt } = row;
    return { notice, documentNumber, text: wordRow(row), dueAt, links };
  });
  const subject = wordSubject(message.map(({ row }) => row));
  return stampedLetter({ name, slot }, { subject, note: null, page: URL, lines }, MOST_BYTES);
}

/** What a text message says of a line that asks for something; null where it asks for nothing. */
function shortTextFor({ row, after }: Line, rules: Rules) {
  const [act] = openActs(row, { notice: after, rules }, row.notBefore);
  if (act === undefined || act === 'view') return null;
  const daysLeft =
    row.dueAt === null ? null : workingDaysLeft(rules.calendar, row.dueAt, row.notBefore);
  const { documentNumber } = row;
  const said = { signature: '云岭县督查室', documentNumber, asked: ACT_WORDS[act], daysLeft };
  return shortTextOf({ ...said, code: '7K3QF-9XM2A', count: 40 });
}

/** What one life has told, and what of it is wrong. */
interface Told {
  messages: number;
  texts: number;
  repeated: string[];
  unfit: string[];
}

/** What a message says for every line in a text message, with what is wrong with each. */
function textMessagesOf(message: Line[], rules: Rules): string[][] {
  return message.flatMap((line) => {
    const short = shortTextFor(line, rules);
    return short === null ? [] : [smsFaults(short).map((fault) => `${fault} ${short.whole}`)];
  });
}

function toldBy(seed: number): Told {
  const script = scriptOf(seed);
  const rules = rulesFor(script.preset, script.variant);
  let events: RecordedEvent[] = [];
  live(script, undefined, (lived) => {
    events = lived.events as RecordedEvent[];
  });
  const messages = messagesOf(toldIn(events, rules));
  const texts = messages.map((message) => ({
    whom: `${message[0]?.row.holder} ${dateOf(message[0]?.row.notBefore ?? '')}`,
    text: textOf(message, rules),
  }));
  const names = texts.map(({ whom, text }) => `seed ${seed}: ${whom} ${text}`);
  const short = messages.flatMap((message) => textMessagesOf(message, rules));
  return {
    messages: messages.length,
    texts: short.length,
    repeated: names.filter((name, i) => names.indexOf(name) !== i),
    unfit: [
      ...texts.filter(({ text }) => Buffer.byteLength(text) > MOST_BYTES).map(({ text }) => text),
      ...short.flat(),
    ],
  };
}

describe('the texts of random chases', () => {
  let told: Told[];

  before(function () {
    this.timeout(0);
    const seeds = Array.from({ length: CHASES }, (_, i) => i + 1);
    told = [...new Set([...seeds, ...ONCE_ALIKE])].map(toldBy);
  });

  it('tell nobody the same twice on one day by the channels whose providers drop what says the same', () => {
    expect(told.reduce((sum, one) => sum + one.messages, 0)).to.be.above(CHASES);
    expect(told.flatMap(({ repeated }) => repeated).slice(0, 3)).to.deep.equal([]);
  });

  it('fit their channels, with all that carriers forbid left out of a text message', () => {
    expect(told.reduce((sum, one) => sum + one.texts, 0)).to.be.above(CHASES);
    expect(told.flatMap(({ unfit }) => unfit).slice(0, 3)).to.deep.equal([]);
  });
});
