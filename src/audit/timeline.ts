import { localOf } from '../domain/calendar/instant.ts';
import { dueMinute, minute } from '../domain/messages/date-words.ts';
import { limitWords, narrate, WORDS } from '../domain/messages/words.ts';
import { namesOf } from '../domain/notice/acting.ts';
import type { Clock } from '../domain/notice/clock.ts';
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
  /** How many reminders of the same kind are folded into this line; nobody did anything between them. */
  folded: number;
}

/** What a clock is about: the whole letter, a finding, its stage, or a matter by its id. */
function subjectOf({ subject }: Clock): Record<'zh' | 'en', string> {
  if (subject === null) return { zh: '', en: '' };
  if ('proposal' in subject)
    return { zh: `第${subject.proposal}号`, en: `proposal ${subject.proposal}: ` };
  if ('milestone' in subject) {
    const { finding, milestone } = subject;
    return { zh: `第${finding}条第${milestone}个`, en: `finding ${finding}, no. ${milestone}: ` };
  }
  if ('finding' in subject)
    return { zh: `第${subject.finding}条`, en: `finding ${subject.finding}: ` };
  if ('instruction' in subject)
    return { zh: `${subject.instruction} `, en: `${subject.instruction}: ` };
  const id = 'decision' in subject ? subject.decision : subject.formalReview;
  return { zh: `${id} `, en: `${id}: ` };
}

/** How a date came about: a day that was named, or a limit from a moment on. */
function ruleText({ rule, startedAt }: Clock, cutoff: string, lang: 'zh' | 'en'): string {
  const limit = limitWords(rule)[lang].replace('T', ' ');
  if (/^\d{4}-/.test(rule)) return lang === 'zh' ? `指定日期${limit}` : `the day named, ${limit}`;
  const from = minute(startedAt);
  // Hours end with their last minute, everything else with its day.
  const end = rule.endsWith('h') ? '' : lang === 'zh' ? `，${cutoff}截止` : `, until ${cutoff}`;
  return lang === 'zh' ? `自${from}起${limit}${end}` : `${limit} from ${from}${end}`;
}

function datesOf(event: RecordedEvent, rules: Rules, lang: 'zh' | 'en'): TimelineDate[] {
  // A rung re-arms clocks without changing their dates.
  if (event.type === 'rungFired') return [];
  const { policy, calendar } = rules;
  return event.clocks.set.map((clock) => {
    const rule = ruleText(clock, policy.cutoff, lang);
    const source =
      lang === 'zh'
        ? `（${policy.name.zh}第${policy.version}版，日历${calendar.id}）`
        : ` (${policy.name.en} v${policy.version}, calendar ${calendar.id})`;
    return {
      what: `${subjectOf(clock)[lang]}${WORDS[lang].clocks[clock.kind]}`,
      due: dueMinute(clock.dueAt),
      rule: `${rule}${source}`,
      provisional: clock.provisional,
    };
  });
}

/** How an answer came that a clerk has entered for the unit, and when it was entered; nothing for any other event. */
function wayWords({ cameBy }: RecordedEvent, lang: 'zh' | 'en'): string {
  if (cameBy === undefined) return '';
  const { way, by, at, scan, note } = cameBy;
  const said = [scan?.name ?? '', note].filter((text) => text !== '');
  return lang === 'zh'
    ? `（${way === 'paper' ? '纸质' : '电话'}报送，${minute(at)}由${by.name}代录${said.map((text) => `；${text}`).join('')}）`
    : ` (came ${way === 'paper' ? 'on paper' : 'by telephone'}, entered by ${by.name} at ${minute(at)}${said.map((text) => `; ${text}`).join('')})`;
}

/** What reminders that may be folded into one line have in common: the rung and the matter; null: never folded. */
const noiseOf = (event: RecordedEvent): string | null =>
  event.type === 'rungFired' ? `${event.rung}|${event.kind}` : null;

/** The events of a notice in business words, each date with the rule it comes from. */
export function timelineOf(
  events: RecordedEvent[],
  rules: Rules,
  lang: 'zh' | 'en',
  fold = true,
): TimelineLine[] {
  const lines: TimelineLine[] = [];
  const alike = new Map<string, TimelineLine>();
  for (const event of events) {
    const noise = noiseOf(event);
    // An act ends the run of reminders: later ones are told in a new line.
    if (event.by !== null) alike.clear();
    const first = noise === null || !fold ? undefined : alike.get(noise);
    if (first !== undefined) {
      first.folded += 1;
      continue;
    }
    const late = Date.parse(event.at) - Date.parse(event.dueAt) > 60_000;
    const line = {
      seq: event.seq,
      at: localOf(event.dueAt),
      handledAt: late ? localOf(event.at) : null,
      who: event.by && namesOf(event.by),
      text: `${narrate(event)[lang]}${wayWords(event, lang)}`,
      dates: datesOf(event, rules, lang),
      folded: 0,
    };
    lines.push(line);
    if (noise !== null) alike.set(noise, line);
  }
  return lines;
}
