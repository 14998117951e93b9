import { en } from '../../words/en/house/deadline.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/house/deadline.ts';

/** The words of the calculator of deadlines. */
export const DEADLINE_WORDS = bilingual(zh, en);
