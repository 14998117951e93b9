import { z } from 'zod';

/** Text of at most so many characters, which may be empty. */
export const text = (max: number, example = '说明') =>
  z
    .string()
    .max(max)
    .meta({ examples: [example] });

/** What is not seen: control signs, line ends, signs without width and those that turn the direction of writing. */
const UNSEEN = String.raw`\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff`;
const ON_ONE_LINE = new RegExp(`^[^${UNSEEN}]*$`);

/** The name of somebody or something, on one line: what it seems to be is what it is. */
export const name = (max: number, example: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(ON_ONE_LINE, '不能含换行或不可见字符 no line ends and no invisible signs')
    .meta({ examples: [example] });

/** Text of at most so many characters in which something must stand. */
export const words = (max: number, example = '说明') =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .meta({ examples: [example] });
