import { en } from '../../words/en/issue.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/issue.ts';

/** The words of drafts and their issue. */
export const ISSUE_WORDS = bilingual(zh, en);
