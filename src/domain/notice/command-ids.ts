import { digestOf } from './chain.ts';

/** Where a command comes from that no caller has named by a key of his own. */
export const ORIGINS = ['issue', 'callback', 'link', 'many', 'posts', 'holders'] as const;
export type Origin = (typeof ORIGINS)[number];

/**
 * The id of a command by the house: of a draft's issue, a signed message, a link, an act on many. No origin is the beginning of
 * another, so that two of them never meet.
 */
export const idByHouse = (origin: Origin, name: string): string => `${origin}-${name}`;

const CALLERS = 'key:';

/** Digits that name a caller's space: enough that nobody finds another's by trying. */
const SPACE = 32;

/**
 * The id of a command that a caller has named. It lies in a space of his own, who he is and what he asks for, and begins as no id of
 * the house does: a key is chosen by whoever asks, and a letter takes a second command under a known id for a repetition.
 */
export const idByCaller = (space: string, key: string): string =>
  `${CALLERS}${digestOf(space).slice(0, SPACE)}:${key}`;

/** The key that a caller has chosen, for him to read; an id of the house as it is. */
export const keyIn = (id: string): string =>
  id.startsWith(CALLERS) ? id.slice(CALLERS.length + SPACE + 1) : id;
