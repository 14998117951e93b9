import type { Instant } from '../../calendar/instant.ts';
import { type Delivery, lostDelivery } from './delivery.ts';

/** An instant, and who says so: a channel, or 收件箱 (`inbox`). */
export interface Evidenced {
  at: Instant;
  source: string;
}

/** How far a letter has got with one person; each instant is its source's own word, and nothing is concluded from a later one. */
export interface Receipt {
  /** A channel has taken it. */
  sent: Evidenced | null;
  /** The channel's provider says that it has reached him. */
  arrived: Evidenced | null;
  /** The provider says that he has read it, or he has opened it in the inbox. That somebody has fetched a link shows nothing: scanners do. */
  read: Evidenced | null;
}

/**
 * Where a letter stands with a unit that has not acknowledged it, or has. `undelivered`: given up, of unknown outcome, or tried for hours.
 * `inboxOnly`: no channel brings it, it lies in the inbox.
 * `waiting`: no channel has taken it yet. `sent`: taken, and the channel says no more. `unread`: arrived, not read. `silent`: read, not acknowledged.
 */
export const RECEIPT_STATES = [
  'undelivered',
  'inboxOnly',
  'waiting',
  'sent',
  'unread',
  'silent',
  'acknowledged',
] as const;

export type ReceiptState = (typeof RECEIPT_STATES)[number];

/** What is known of a message: its deliveries, and when it was opened in the inbox. */
interface Sent {
  deliveries: readonly Delivery[];
  readAt: Instant | null;
}

/** The earliest of what several sources say; null where none says anything. */
function earliest(said: readonly (Evidenced | null)[]): Evidenced | null {
  const known = said.filter((one): one is Evidenced => one !== null);
  return known.toSorted((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null;
}

const saidBy = (source: string, at: Instant | null | undefined): Evidenced | null =>
  at === null || at === undefined ? null : { at, source };

/** How far a message has got with its reader. */
export const receiptOf = ({ deliveries, readAt }: Sent): Receipt => ({
  sent: earliest(deliveries.map((d) => saidBy(d.channel, d.sentAt))),
  arrived: earliest(deliveries.map((d) => saidBy(d.channel, d.arrivedAt))),
  read: earliest([saidBy('inbox', readAt), ...deliveries.map((d) => saidBy(d.channel, d.readAt))]),
});

/** Where a message stands with its reader, who has acknowledged nothing. @param at now. */
export function receiptState(message: Sent, at: Instant): ReceiptState {
  const { sent, arrived, read } = receiptOf(message);
  if (read !== null) return 'silent';
  if (arrived !== null) return 'unread';
  if (sent !== null) return 'sent';
  const { deliveries } = message;
  if (deliveries.length === 0) return 'inboxOnly';
  return lostDelivery(deliveries, at) === undefined ? 'waiting' : 'undelivered';
}

/** The furthest of several people of one unit: who has it can tell the others. */
export const furthest = (states: readonly ReceiptState[]): ReceiptState =>
  RECEIPT_STATES.findLast((state) => states.includes(state)) ?? 'undelivered';
