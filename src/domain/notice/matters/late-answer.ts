import type { CommandKind } from '../kinds.ts';
import type { RefusalCode } from '../refusals.ts';

/** An answer that was taken while nobody could decide it, and that the rules refuse. */
export interface AnswerRefused {
  type: 'answerRefused';
  kind: CommandKind;
  code: RefusalCode;
  subject: string | null;
  /** The day or instant on which the refusal turns. */
  when: string | null;
}

/** Every event of this matter. */
export type LateAnswerEvent = AnswerRefused;
