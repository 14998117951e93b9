import { z } from 'zod';

/** Control signs but line ends and tabs, and signs that turn the direction of writing: nobody would read what was sent. */
const SPOILING = String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`;
const READABLE = new RegExp(`^(?:[^${SPOILING}]|\\r\\n)*$`);
const UNREADABLE =
  '不能含控制字符或改变文字方向的字符 no control signs and none that turn the direction';

/** Text of at most so many characters, which may be empty. */
export const text = (max: number, example = '说明') =>
  z
    .string()
    .max(max)
    .regex(READABLE, UNREADABLE)
    .meta({ examples: [example] });

/** What is not seen: control signs, line ends, signs without width and those that turn the direction of writing. */
const UNSEEN = String.raw`\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff`;
const ON_ONE_LINE = new RegExp(`^[^${UNSEEN}]*$`);

/** What is seen as nothing: blanks of all kinds, fillers, joiners and selectors, besides what is never seen. */
const BLANK = String.raw`\s\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0`;
const VISIBLE = new RegExp(`[^${UNSEEN}${BLANK}]`);

/** The name of somebody or something, on one line: what it seems to be is what it is. */
export const name = (max: number, example: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(ON_ONE_LINE, '不能含换行或不可见字符 no line ends and no invisible signs')
    .regex(VISIBLE, '不能只有看不见的字符 something must be seen')
    .meta({ examples: [example] });

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

/** Text of at most so many characters in which something must be seen. */
export const words = (max: number, example = '说明') =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(READABLE, UNREADABLE)
    .regex(VISIBLE, '不能只有看不见的字符 something must be seen')
    .meta({ examples: [example] });
