import { setTimeout } from 'node:timers/promises';
import { Context, log } from '@temporalio/activity';
import type { Connection } from 'mongoose';
import { instantOfMs } from '../../domain/calendar/instant.ts';
import { feedRecorded } from '../../store/feed/feed.ts';
import { fanOut, forgetPushes, subscriptionsDue } from '../../store/feed/pushes.ts';
import { listSubscriptions } from '../../store/feed/subscriptions.ts';
import type { Surroundings } from '../notify/wire/outside.ts';
import { pushDue } from './push-due.ts';

/** What the activities of the feed need. */
export interface FeedDeps {
  connection: Connection;
  /** Opens the secrets of subscriptions; undefined: the house has none. */
  key: string | undefined;
  surroundings?: Surroundings;
  /** Given when the process is to end, so that no look keeps it. */
  stopping: AbortSignal;
}

/** How often it is looked for something new, and for how long one look goes on. */
const EVERY_MS = 1000;
const LOOK_MS = 25_000;

/** Waits for so long, or until the process is to end. */
const pause = (ms: number, stopping: AbortSignal): Promise<void> =>
  setTimeout(ms, undefined, { signal: stopping }).catch(() => undefined);

/**
 * Takes into the feed what was recorded, and makes ready what subscriptions are to be told of it.
 * @returns the subscriptions for which something may be tried now.
 */
export async function feedAndFanOut(connection: Connection, nowMs: number): Promise<string[]> {
  while ((await feedRecorded(connection)) > 0);
  const now = instantOfMs(nowMs);
  const all = await listSubscriptions(connection);
  for (const one of all) if (one.state === 'enabled') await fanOut(connection, one, now);
  const { due, tested } = await subscriptionsDue(connection, now);
  const known = new Map(all.map((one) => [one._id, one]));
  for (const id of due) if (!known.has(id)) await forgetPushes(connection, id);
  return due.filter((id) => {
    const one = known.get(id);
    if (one === undefined || (one.takenUntil ?? '') > now) return false;
    const rests = one.resting !== null && one.resting.until > now;
    return tested.includes(id) || (one.state === 'enabled' && !rests);
  });
}

/** The activities behind the feed: what is told to other systems of what happens to letters. */
export const createFeedActivities = ({ connection, key, surroundings, stopping }: FeedDeps) => ({
  /** Feeds what was recorded, and returns once something is to be pushed, at the latest after half a minute. */
  async lookForPushes(): Promise<string[]> {
    const context = Context.current();
    const began = performance.now();
    for (;;) {
      const due = await feedAndFanOut(connection, Date.now());
      const isOver = performance.now() - began > LOOK_MS || stopping.aborted;
      if (due.length > 0 || isOver) return due;
      context.heartbeat();
      await pause(EVERY_MS, stopping);
    }
  },

  /** Posts what is due to one subscription. */
  async push({ subscription }: { subscription: string }): Promise<void> {
    await pushDue(
      {
        ...{ connection, key, nowMs: () => Date.now() },
        ...(surroundings === undefined ? {} : { surroundings }),
        heartbeat: () => Context.current().heartbeat(),
        alarm: (text, about) => log.error(text, about),
      },
      subscription,
    );
  },
});

export type FeedActivities = ReturnType<typeof createFeedActivities>;
