import { en } from '../../words/en/reviews.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/reviews.ts';

/** The words of the page of reviews. */
export const REVIEW_WORDS = bilingual(zh, en);
