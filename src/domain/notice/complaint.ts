import type { Instant } from '../calendar/instant.ts';
import type { Post } from '../policy/policy.ts';

/** Why somebody says that he is reminded without need. */
export const COMPLAINT_GROUNDS = [
  'alreadyDone',
  'notMine',
  'repeated',
  'tooOften',
  'otherwise',
] as const;
export type ComplaintGround = (typeof COMPLAINT_GROUNDS)[number];

/**
 * 这条提醒多余: what somebody who is reminded says of the reminders about a letter. It is a matter of the office, answers nothing, and moves
 * no clock.
 */
export interface Complaint {
  id: string;
  at: Instant;
  by: { holder: string; name: string; post: Post };
  unit: { id: string; name: string };
  notice: { id: string; documentNumber: string };
  campaign: string;
  /** Complaints in a rehearsal are nobody's task, and do not count. */
  rehearsal: boolean;
  ground: ComplaintGround;
  reason: string;
  /** The last line that he had been told about the letter; null where he had been told nothing. */
  told: string | null;
}

/** How many complaints there are, by their grounds and by the months in which they came, the newest first. */
export interface ComplaintCount {
  all: number;
  /** Of which the office has not done with yet. */
  open: number;
  byGround: Record<ComplaintGround, number>;
  byMonth: { month: string; count: number }[];
}
