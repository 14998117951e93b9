import type { Instant } from '../../domain/calendar/instant.ts';
import type { EventName } from '../../domain/messages/feed/event-names.ts';
import type { Sealed } from '../sending/sealed-secrets.ts';

/** A secret of a subscription, sealed; one that was replaced signs beside the new one until it is over. */
export interface SubscriptionSecret {
  id: string;
  sealed: Sealed;
  until: Instant | null;
}

/** 事件订阅: another system that is told what happens to letters. */
export interface SubscriptionDoc {
  _id: string;
  name: string;
  url: string;
  /** Names of what it is told; empty: everything. */
  events: EventName[];
  /** The campaign whose letters it is told of; null: the whole office. */
  campaign: string | null;
  /** `paused` by somebody, `stopped` by the house: because the receiver is gone (410), or has taken nothing for days. */
  state: 'enabled' | 'paused' | 'stopped';
  why: 'gone' | 'failing' | null;
  secrets: SubscriptionSecret[];
  createdAt: Instant;
  createdBy: string;
  /** Entries up to this one have been looked at for it. */
  fedTo: string;
  /** When the receiver last took something. */
  okAt: Instant | null;
  /** What went wrong last, and when; null once something is taken. */
  lastFault: { at: Instant; text: string } | null;
  /** Set while the receiver is left alone, which was found away so many times in a row. */
  resting: { times: number; until: Instant } | null;
  /** Until then somebody works on it. */
  takenUntil: Instant | null;
}
