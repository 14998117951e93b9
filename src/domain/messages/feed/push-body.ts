import type { Instant } from '../../calendar/instant.ts';
import type { EventName } from './event-names.ts';
import type { FeedEntry } from './feed-entry.ts';

/** What is told of an event, besides its name and instant. */
export type PushData = Omit<FeedEntry, 'id' | 'name' | 'at'> & {
  /** The entry's place in the feed, twelve digits; behind it the stream goes on. */
  cursor: string;
};

/** What is posted to a receiver: the three fields of Standard Webhooks. */
export type PushBody =
  | { type: EventName; timestamp: Instant; data: PushData }
  | { type: 'ping'; timestamp: Instant; data: { subscription: string } };

/** What an entry is posted as, the same in every try. @param cursor its place in the feed. */
export const bodyOf = (entry: FeedEntry, cursor: string): PushBody => ({
  type: entry.name,
  timestamp: entry.at,
  data: {
    ...{ cursor, notice: entry.notice, seq: entry.seq, hash: entry.hash },
    ...{ documentNumber: entry.documentNumber, campaign: entry.campaign, unit: entry.unit },
    ...{ findings: entry.findings, rung: entry.rung, dates: entry.dates },
  },
});

/** What a test says. */
export const pingBody = (subscription: string, at: Instant): PushBody => ({
  type: 'ping',
  timestamp: at,
  data: { subscription },
});
