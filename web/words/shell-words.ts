import { en } from './en/shell.ts';
import { bilingual } from './words.ts';
import { zh } from './zh/shell.ts';

/** The words of the shell and of the states that every page may be in. */
export const SHELL_WORDS = bilingual(zh, en);
