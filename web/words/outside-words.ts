import { en } from './en/house/outside.ts';
import { bilingual } from './words.ts';
import { zh } from './zh/house/outside.ts';

/** The words of calendars that subscribe to dates, and of other systems that subscribe to events. */
export const OUTSIDE_WORDS = bilingual(zh, en);
