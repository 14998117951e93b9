import { en } from '../../words/en/house/inbox.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/house/inbox.ts';

/** The words of the inbox. */
export const INBOX_WORDS = bilingual(zh, en);
