import { en } from '../../words/en/replay.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/replay.ts';

/** The words of the page of a letter's replay. */
export const REPLAY_WORDS = bilingual(zh, en);
