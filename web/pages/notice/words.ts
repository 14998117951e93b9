import { en } from '../../words/en/notice.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/notice.ts';

/** The words of the page of a notice. */
export const NOTICE_WORDS = bilingual(zh, en);
