import { en } from './en/house/messages.ts';
import { bilingual } from './words.ts';
import { zh } from './zh/house/messages.ts';

/** The words of lists of messages, and of the inbox. */
export const MESSAGES_WORDS = bilingual(zh, en);
