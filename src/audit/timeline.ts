import { localOf } from '../domain/calendar/instant.ts';
import { narrate } from '../domain/messages/narrate.ts';
import { CLOCK_WORDS, limitWords } from '../domain/messages/words.ts';
import type { RecordedEvent } from '../domain/notice/events.ts';
import type { Rules } from '../domain/notice/notice.ts';

/** A date that an event has set, and the rule it comes from. */
export interface TimelineDate {
  what: string;
  due: string;
  rule: string;
  provisional: boolean;
}

/** One line of what happened. */
export interface TimelineLine {
  seq: number;
  /** When it happened or fell due, in Beijing time. */
  at: string;
  /** When it was handled, where that was later. */
  handledAt: string | null;
  who: string | null;
  text: string;
  dates: TimelineDate[];
  /** Reminders of one kind that followed each other, folded into this line (M23). */
  folded: number;
}

function datesOf(event: RecordedEvent, rules: Rules, lang: 'zh' | 'en'): TimelineDate[] {
  // A rung re-arms clocks without changing their dates.
  if (event.type === 'rungFired') return [];
  const { policy, calendar } = rules;
  return event.clocks.set.map((clock) => {
    const limit = limitWords(clock.rule)[lang];
    const name = policy.name[lang];
    const subject = clock.subject === null ? '' : `${clock.subject} `;
    const from = localOf(clock.startedAt).slice(0, 16).replace('T', ' ');
    const rule =
      lang === 'zh'
        ? `自${from}起${limit}，${policy.cutoff}截止（${name}第${policy.version}版，日历${calendar.id}）`
        : `${limit} from ${from}, until ${policy.cutoff} (${name} v${policy.version}, calendar ${calendar.id})`;
    return {
      what: `${subject}${CLOCK_WORDS[clock.kind][lang]}`,
      due: localOf(clock.dueAt).slice(0, 16).replace('T', ' '),
      rule,
      provisional: clock.provisional,
    };
  });
}

/** Reminders that may be folded into the one before them: same rung, same matter. */
const isNoise = (event: RecordedEvent, before: RecordedEvent | undefined): boolean =>
  event.type === 'rungFired' &&
  before?.type === 'rungFired' &&
  event.rung === before.rung &&
  event.kind === before.kind;

/** The events of a notice in business words, each date with the rule it comes from. */
export function timelineOf(
  events: RecordedEvent[],
  rules: Rules,
  lang: 'zh' | 'en',
  fold = true,
): TimelineLine[] {
  const lines: TimelineLine[] = [];
  events.forEach((event, i) => {
    const last = lines.at(-1);
    if (fold && last !== undefined && isNoise(event, events[i - 1])) {
      last.folded += 1;
      return;
    }
    const late = Date.parse(event.at) - Date.parse(event.dueAt) > 60_000;
    lines.push({
      seq: event.seq,
      at: localOf(event.dueAt),
      handledAt: late ? localOf(event.at) : null,
      who: event.by === null ? null : event.by.name,
      text: narrate(event)[lang],
      dates: datesOf(event, rules, lang),
      folded: 0,
    });
  });
  return lines;
}
