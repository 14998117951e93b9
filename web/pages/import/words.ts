import { en } from '../../words/en/import.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/import.ts';

/** The words of the import. */
export const IMPORT_WORDS = bilingual(zh, en);
