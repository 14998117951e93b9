import type { Evidence } from '../../../domain/notice/finding.ts';
import type { Fields } from '../receive-form.ts';

/** What a form shows besides the letter: what was entered before, and files received already. */
export interface Entered {
  fields: Fields;
  /** Evidence received with an earlier try, with the signed values that stand for it. */
  kept: { value: string; evidence: Evidence }[];
}

/** What is said above every field for text and files. */
export const SECRECY = '严禁填写、上传国家秘密。';
