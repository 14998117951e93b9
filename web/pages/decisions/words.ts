import { en } from '../../words/en/decisions.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/decisions.ts';

/** The words of the page of decisions. */
export const DECISION_WORDS = bilingual(zh, en);
