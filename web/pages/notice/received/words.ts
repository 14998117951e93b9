import { en } from '../../../words/en/house/received.ts';
import { bilingual } from '../../../words/words.ts';
import { zh } from '../../../words/zh/house/received.ts';

/** The words of the form for what came on paper or by telephone. */
export const RECEIVED_WORDS = bilingual(zh, en);
