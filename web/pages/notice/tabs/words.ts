import { en } from '../../../words/en/notice-tabs.ts';
import { bilingual } from '../../../words/words.ts';
import { zh } from '../../../words/zh/notice-tabs.ts';

/** The words of the parts of a notice. */
export const TAB_WORDS = bilingual(zh, en);
