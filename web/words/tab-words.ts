import { en } from './en/notice-tabs.ts';
import { bilingual } from './words.ts';
import { zh } from './zh/notice-tabs.ts';

/** The words of the parts of a notice. */
export const TAB_WORDS = bilingual(zh, en);
