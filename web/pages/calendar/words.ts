import { en } from '../../words/en/house/calendar.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/house/calendar.ts';

/** The words of the calendar of the year. */
export const CALENDAR_WORDS = bilingual(zh, en);
