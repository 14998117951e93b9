import { en } from '../../../words/en/many.ts';
import { bilingual } from '../../../words/words.ts';
import { zh } from '../../../words/zh/many.ts';

/** The words of acts on many notices. */
export const MANY_WORDS = bilingual(zh, en);
