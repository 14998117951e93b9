import { en } from '../../words/en/today.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/today.ts';

/** The words of the page of today. */
export const TODAY_WORDS = bilingual(zh, en);
