import type { Finding } from '../notice/finding.ts';
import type { Light } from './light.ts';

/** How a finding stands in the ledger that every office keeps, in the order in which its marks are explained. */
export const STANDINGS = [
  'open',
  'late',
  'answered',
  'answeredLate',
  'resting',
  'closed',
  'withdrawn',
] as const;

export type Standing = (typeof STANDINGS)[number];

/**
 * How a finding stands in the ledger: closed, answered (in time or late), not answered (late where its light is red), or at rest.
 * @param light its light now.
 * @param isLate true where the newest report came after its date.
 */
export function standingOf(stage: Finding['stage'], light: Light, isLate: boolean): Standing {
  if (stage === 'closed' || stage === 'withdrawn') return stage;
  if (stage === 'underReview') return isLate ? 'answeredLate' : 'answered';
  if (stage === 'deferred' || stage === 'ownerSought') return 'resting';
  return light === 'red' ? 'late' : 'open';
}
