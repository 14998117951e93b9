import { en } from '../../words/en/house/tasks.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/house/tasks.ts';

/** The words of the office's tasks, and of the inbox. */
export const TASKS_WORDS = bilingual(zh, en);
