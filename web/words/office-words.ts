import { en } from './en/house/office.ts';
import { bilingual } from './words.ts';
import { zh } from './zh/house/office.ts';

/** The words of the office itself. */
export const OFFICE_WORDS = bilingual(zh, en);
