import { ApplicationFailure } from '@temporalio/workflow';
import type { Decision } from '../domain/notice/refusals.ts';
import { REFUSED } from './contract.ts';

/** The events of a decision. @throws ApplicationFailure of type `Refused` carrying the refusal. */
export function orRefused<E>(decision: Decision<E>): E[] {
  if (decision.accepted) return decision.events;
  const { refusal } = decision;
  throw ApplicationFailure.nonRetryable(refusal.code, REFUSED, refusal);
}
