import { en } from '../../words/en/commands.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/commands.ts';

/** The words of giving commands. */
export const COMMAND_WORDS = bilingual(zh, en);
