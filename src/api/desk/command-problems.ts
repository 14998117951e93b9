import { REFUSALS, type RefusalCode } from '../../domain/notice/refusals.ts';
import type { ProblemCode } from '../problem-codes.ts';

/** Refusals of the issue alone; an issued letter has passed them. */
const AT_ISSUE: readonly RefusalCode[] = [
  'already-issued',
  'urgency-reason-missing',
  'issuer-missing',
  'no-findings',
  'letter-too-large',
  'duplicate-finding-code',
];

/** The codes that answer a command that is not done. @see commander */
export const COMMAND_PROBLEMS: readonly (ProblemCode | RefusalCode)[] = [
  'notice-unknown',
  'campaign-unknown',
  'other-register',
  'unit-unknown',
  'evidence-not-sent',
  'key-reused',
  'busy',
  'letter-lost',
  'answer-taken',
  'outcome-unknown',
  'engine-away',
  ...REFUSALS.filter((code) => !AT_ISSUE.includes(code)),
];
