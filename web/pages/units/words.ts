import { en } from '../../words/en/house/units.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/house/units.ts';

/** The words of units. */
export const UNITS_WORDS = bilingual(zh, en);
