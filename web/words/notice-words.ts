import { en } from './en/notice.ts';
import { bilingual } from './words.ts';
import { zh } from './zh/notice.ts';

/** The words of the page of a notice. */
export const NOTICE_WORDS = bilingual(zh, en);
