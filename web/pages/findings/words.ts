import { en } from '../../words/en/findings.ts';
import { bilingual } from '../../words/words.ts';
import { zh } from '../../words/zh/findings.ts';

/** The words of the page of findings. */
export const FINDINGS_WORDS = bilingual(zh, en);
