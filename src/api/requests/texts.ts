import { z } from 'zod';

/** Text of at most so many characters, which may be empty. */
export const text = (max: number, example = '说明') =>
  z
    .string()
    .max(max)
    .meta({ examples: [example] });

/** Text of at most so many characters in which something must stand. */
export const words = (max: number, example = '说明') =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .meta({ examples: [example] });
