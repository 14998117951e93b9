import { en } from './en/house/system.ts';
import { bilingual } from './words.ts';
import { zh } from './zh/house/system.ts';

/** The words of the administration, and of one's own sessions and tokens. */
export const SYSTEM_WORDS = bilingual(zh, en);
