import { en } from './en/notices.ts';
import { bilingual } from './words.ts';
import { zh } from './zh/notices.ts';

/** The words of lists of notices, on whatever page they stand. */
export const NOTICES_WORDS = bilingual(zh, en);
