import { en } from '../../words/en/house/statistics.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/house/statistics.ts';

/** The words of the statistics. */
export const STATISTICS_WORDS = bilingual(zh, en);
