import { z } from 'zod';
import { BLANK, HARMLESS, SEEN, SELECTOR, UNSEEN } from '../../domain/text.ts';

/**
 * Nothing that tells a terminal what to do, turns the direction of writing or hides in a text: nobody would read what was sent. A
 * selector stays where a character before it is seen.
 */
const READABLE = new RegExp(
  `^(?:[^${UNSEEN}${BLANK}][${SELECTOR}]?|[${BLANK}${HARMLESS}]|\\r\\n)*$`,
  'u',
);
const UNREADABLE =
  '不能含控制字符、隐藏字符或改变文字方向的字符 no control signs, no hidden ones and none that turn the direction';

/** What is too long is compared with no pattern: one of many million signs would be more than a pattern can go back over. */
const BEFORE_PATTERNS = { abort: true };

/** Text of at most so many characters, which may be empty. */
export const text = (max: number, example = '说明') =>
  z
    .string()
    .max(max, BEFORE_PATTERNS)
    .regex(READABLE, UNREADABLE)
    .meta({ examples: [example] });

/** On these letters and digits a selector changes nothing that is seen: one name would look like another. */
const LATIN = String.raw`\u0000-\u02ff`;
const ON_ONE_LINE = new RegExp(
  `^(?:[^${UNSEEN}\\u2800]|[^${LATIN}${UNSEEN}${BLANK}][${SELECTOR}])*$`,
  'u',
);

/** The name of somebody or something, on one line: what it seems to be is what it is. */
export const name = (max: number, example: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max, BEFORE_PATTERNS)
    .regex(ON_ONE_LINE, '不能含换行或不可见字符 no line ends and no invisible signs')
    .regex(SEEN, '不能只有看不见的字符 something must be seen')
    .meta({ examples: [example] });

/**
 * The id of a person. Ids of what is about him are put together with strokes from his and others, so that no stroke stands in it, and
 * nothing that separates words; one of full stops alone would lead elsewhere in an address.
 */
export const person = (example = 'h-7c1d2e3f4a5b') =>
  name(60, example).regex(
    /^(?!\.+$)[^/\s]+$/u,
    '编号不能含斜杠或空格，也不能全是句点 an id holds no stroke and no blank, and more than full stops',
  );

/** The years in which anything is dated: no letter is older, and no clock runs further. */
const CENTURY = [
  /^20\d{2}-/,
  '应在 2000 年至 2099 年之间 must lie in the years 2000 to 2099',
] as const;

/** A day. */
export const dayNamed = (example: string) =>
  z.iso
    .date()
    .regex(...CENTURY)
    .meta({ examples: [example] });

/** An instant. */
export const instantNamed = (example: string) =>
  z.iso
    .datetime()
    .regex(...CENTURY)
    .meta({ examples: [example] });

/** An instant as letters keep it, with milliseconds, so that the order of its text is that of time. */
export const momentNamed = (example: string) =>
  z.iso
    .datetime({ precision: 3 })
    .regex(...CENTURY)
    .meta({ examples: [example] });

/** An instant in whatever time zone its caller writes it. */
export const zonedNamed = (example: string) =>
  z.iso
    .datetime({ offset: true })
    .regex(...CENTURY)
    .meta({ examples: [example] });

/** Text of at most so many characters in which something must be seen. */
export const words = (max: number, example = '说明') =>
  z
    .string()
    .trim()
    .min(1)
    .max(max, BEFORE_PATTERNS)
    .regex(READABLE, UNREADABLE)
    .regex(SEEN, '不能只有看不见的字符 something must be seen')
    .meta({ examples: [example] });
