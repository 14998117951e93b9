import type { KeptFile } from '../evidence/kept-evidence.ts';
import type { Fields } from '../receive-form.ts';

/** What a form shows besides the letter: what was entered before, and files received already. */
export interface Entered {
  fields: Fields;
  /** Evidence received with an earlier try, with the values under which the form carries it on. */
  kept: KeptFile[];
}

/** What is said above every field for text and files. */
export const SECRECY = '严禁填写、上传国家秘密。';
