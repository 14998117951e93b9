import { en } from '../../words/en/views.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/views.ts';

/** The words of saved views. */
export const VIEWS_WORDS = bilingual(zh, en);
