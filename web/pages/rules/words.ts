import { en } from '../../words/en/house/rules.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/house/rules.ts';

/** The words of policies. */
export const RULES_WORDS = bilingual(zh, en);
