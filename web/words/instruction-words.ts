import { en } from './en/instructions.ts';
import { bilingual } from './words.ts';
import { zh } from './zh/instructions.ts';

/** The words of leaders' instructions. */
export const INSTRUCTION_WORDS = bilingual(zh, en);
