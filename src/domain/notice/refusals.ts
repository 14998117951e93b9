/** Why a command was refused; stable codes, worded for people by `messages/refusal-text.ts`. */
export const REFUSALS = [
  'not-found',
  'already-issued',
  'same-person',
  'urgency-reason-missing',
  'issuer-missing',
  'no-findings',
  'duplicate-finding-code',
  'limit-unreadable',
  'date-past',
  'too-little-time',
  'closed',
  'withdrawn',
  'not-your-role',
  'own-unit',
  'another-unit',
  'received-out-of-order',
  'already-acknowledged',
  'plan-not-needed',
  'plan-already-submitted',
  'plan-already-accepted',
  'plan-not-submitted',
  'plan-incomplete',
  'unknown-finding',
  'finding-closed',
  'already-reported',
  'not-reported',
  'evidence-missing',
  'evidence-invalid',
  'reason-missing',
  'text-missing',
  'progress-not-asked',
  'extension-pending',
  'no-extension-pending',
  'extension-too-late',
  'extension-too-many',
  'extension-too-long',
  'extension-not-later',
  'extension-not-ahead',
  'unknown-proposal',
  'proposal-not-pending',
  'proposal-pending',
  'organ-missing',
  'government-head-needed',
  'not-government-head',
  'delegation-not-in-force',
  'deputy-not-in-force',
  'basis-missing',
  'facts-not-checked',
  'reminded-today',
  'reminder-budget-spent',
  'nothing-to-remind',
  'written-decision-needed',
  'changed-since-shown',
  'suspended',
  'suspended-already',
  'not-suspended',
  'estimate-unreadable',
  'objection-too-late',
  'objection-pending',
  'no-objection-pending',
  'formal-review-too-late',
  'formal-review-pending',
  'no-formal-review-pending',
  'formal-reviewer-not-assigned',
  'recused',
  'revision-missing',
  'revision-not-asked',
  'matter-pending',
  'no-matter-pending',
  'owner-sought',
  'facts-missing',
  'milestone-out-of-range',
  'unknown-milestone',
  'milestone-reported',
  'no-part',
  'part-done',
  'check-missing',
  'same-person-again',
  'not-deferrable',
  'deferral-too-long',
  'same-unit',
  'succession-not-yet',
  'rung-not-on-ladder',
  'rung-not-higher',
  'nobody-to-tell',
  'extension-above-power',
  'calendar-same',
  'rules-unknown',
  'rules-not-newer',
] as const;

export type RefusalCode = (typeof REFUSALS)[number];

/** A refusal is a value, not an error. `subject` names the finding, proposal or day it is about. */
export interface Refusal {
  code: RefusalCode;
  subject?: string;
  /** The day or instant on which it turns: the latest that is taken, or when the thing was done. */
  when?: string;
}

/** What a rule answers when it refuses. */
export type Refused = { accepted: false; refusal: Refusal };

/** The answer of `decide`. */
export type Decision<E> = { accepted: true; events: E[] } | Refused;

/** Builds a refusal. */
export const refuse = (code: RefusalCode, subject?: string, when?: string): Refused => ({
  accepted: false,
  refusal: {
    code,
    ...(subject === undefined ? {} : { subject }),
    ...(when === undefined ? {} : { when }),
  },
});
