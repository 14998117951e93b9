import { en } from '../../../words/en/timeline.ts';
import { bilingual } from '../../../words/words.ts';
import { zh } from '../../../words/zh/timeline.ts';

/** The words of a time line. */
export const TIMELINE_WORDS = bilingual(zh, en);
