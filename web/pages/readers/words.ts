import { en } from '../../words/en/house/readers.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/house/readers.ts';

/** The words of the page on which messages of a rehearsal arrive. */
export const READERS_WORDS = bilingual(zh, en);
