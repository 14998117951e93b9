import { addDays, type Instant, type IsoDate } from '../domain/calendar/instant.ts';
import { digestOf } from '../domain/notice/chain.ts';

/** A whole day in a calendar file. */
export interface CalendarDay {
  /** Names it once and for all: when it is moved, calendars move it. */
  of: string;
  on: IsoDate;
  title: string;
  about: string;
  url: string;
  category: string;
  /** True where the date may still move. */
  tentative: boolean;
  /** Grows whenever it may have changed. */
  revision: number;
  revisedAt: Instant;
}

/** RFC 5545, 3.1: a line has 75 octets at most, the blank that begins its continuation included. */
const LINE_OCTETS = 75;

/** RFC 5545, 3.3.11: what has a meaning in a text is escaped; other control signs are no text. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');

/** A line in parts of so many octets; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

const dayIn = (day: IsoDate): string => day.replaceAll('-', '');

/** An instant in UTC to the second, `20260924T013000Z`. */
const instantIn = (at: Instant): string => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const linesOf = (day: CalendarDay): string[] => [
  'BEGIN:VEVENT',
  `UID:${digestOf(day.of).slice(0, 40)}@duban`,
  `DTSTAMP:${instantIn(day.revisedAt)}`,
  `SEQUENCE:${day.revision}`,
  `DTSTART;VALUE=DATE:${dayIn(day.on)}`,
  `DTEND;VALUE=DATE:${dayIn(addDays(day.on, 1))}`,
  `SUMMARY:${escaped(day.title)}`,
  `DESCRIPTION:${escaped(day.about)}`,
  `CATEGORIES:${escaped(day.category)}`,
  `URL:${day.url}`,
  `STATUS:${day.tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/**
 * A calendar as a file (RFC 5545) that programs fetch over and over. The same days give the same text; they are days of no time
 * zone, as limits are days in Beijing wherever they are looked at.
 */
export const calendarFile = (name: string, days: readonly CalendarDay[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Duban//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `NAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...days.flatMap(linesOf),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
