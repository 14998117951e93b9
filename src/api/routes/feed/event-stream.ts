import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Sight } from '../../../domain/access/identity.ts';
import { bodyOf } from '../../../domain/messages/feed/push-body.ts';
import { entriesSeen, type FeedDoc, feedAfter, feedEnd } from '../../../store/feed/feed.ts';
import type { Deps } from '../../deps.ts';
import { type Followers, followers } from '../../live/followers.ts';
import type { eventLine } from '../../presenters/feed/event-told.ts';
import { Problem } from '../../problem.ts';
import { streamQuery } from '../../requests/feed-bodies.ts';
import { fileRoute, type Route } from '../../route.ts';
import { type Identify, whoAsks } from '../../who-asks.ts';

/** Content type of lines that are JSON each. */
const NDJSON = 'application/x-ndjson';

/** Entries that are read at once; no more is held for a collector that reads slowly. */
const PART = 200;
const EVERY_MS = 1000;
/** A proxy takes a connection for dead that says nothing for a minute. */
const ALIVE_MS = 20_000;
/** Then whoever follows asks anew. */
const LONGEST_MS = 10 * 60_000;

/** One line of the stream. */
function lineOf(entry: FeedDoc): string {
  const { type, timestamp, data } = bodyOf(entry, entry._id);
  const line = { cursor: entry._id, id: entry.id, type, timestamp, data };
  return `${JSON.stringify(line satisfies { type: string } as z.infer<typeof eventLine>)}\n`;
}

/** Writes, and waits until the collector has taken it. @returns false once he has left. */
async function written(res: Response, text: string): Promise<boolean> {
  if (res.closed || res.destroyed) return false;
  if (!res.write(text)) {
    const gone = new AbortController();
    const leave = () => gone.abort();
    res.once('close', leave);
    await once(res, 'drain', { signal: gone.signal }).catch(() => undefined);
    res.off('close', leave);
  }
  return !res.closed;
}

interface Reading {
  after: string;
  follow: boolean;
  sightNow: () => Promise<Sight>;
}

/** The next part of the feed, and the place behind it, with what else was looked at for it. */
async function nextPart(connection: Deps['connection'], after: string, sight: Sight) {
  // The end is looked up before the part is read: what has come since is in the next one.
  const end = await feedEnd(connection);
  const part = await feedAfter(connection, after, PART, entriesSeen(sight));
  const isWhole = part.length < PART;
  const last = part.at(-1)?._id ?? after;
  return { text: part.map(lineOf).join(''), isWhole, after: isWhole && end > last ? end : last };
}

/** Writes the feed from a place on, part by part, each once the one before it was taken. */
async function pump({ connection }: Deps, res: Response, reading: Reading): Promise<void> {
  const { follow, sightNow } = reading;
  let { after } = reading;
  const over = performance.now() + LONGEST_MS;
  // A stream that is followed begins at once, though there is nothing to tell yet.
  let isGoing = !follow || (await written(res, '\n'));
  let aliveUntil = performance.now() + ALIVE_MS;
  while (isGoing) {
    const part = await nextPart(connection, after, await sightNow());
    after = part.after;
    const isDue = part.text !== '' || performance.now() > aliveUntil;
    if (isDue) {
      isGoing = await written(res, part.text || '\n');
      aliveUntil = performance.now() + ALIVE_MS;
    }
    if (!part.isWhole) continue;
    if (!follow || performance.now() > over) break;
    await pause(EVERY_MS);
    if (res.closed) return;
  }
  res.end();
}

/** Collectors of records, of which an office has few. */
const LIMITS = { atOnce: 50, perPerson: 5 };

/** What happened to letters as one stream, for a collector of records. */
export const eventStreamRoutes = (deps: Deps, there: Followers = followers(LIMITS)): Route[] => [
  fileRoute({
    id: 'getEventStream',
    method: 'get',
    path: '/api/events/stream',
    tag: 'events',
    summary: { zh: '事件流', en: 'Stream the events' },
    about: {
      zh: '每行一个 JSON（NDJSON），结构见 EventLine：正式通知书上发生的、本人可见的事件，按外发次序，不缺不重。断开后以最后一行的 cursor 作 after 续取；follow=true 的到末尾后不结束，空行只表示连接仍在。只有编号、文号、日期，不含文字和姓名。',
      en: 'One JSON on each line (NDJSON), as EventLine has it: what happened to real letters that whoever asks may see, in the order in which it is told, without a gap or a repetition. Go on with the cursor of the last line as after; with follow=true it does not end at the end, and an empty line says no more than that it goes on. Ids, numbers and dates; no text and nobody’s name.',
    },
    query: streamQuery,
    produces: NDJSON,
    async handle({ req, res, query, identity }) {
      if (query.after > (await feedEnd(deps.connection)))
        throw new Problem('invalid-query', {
          errors: [{ pointer: '/after', detail: '没有这个位置 there is no such place' }],
        });
      there.enter(identity, res);
      const anew: Identify = (asked) => deps.identify(asked, true);
      const sightNow = async () => (await whoAsks({ id: 'getEventStream' }, anew, req)).sight;
      res.set({ 'Content-Type': NDJSON, 'X-Accel-Buffering': 'no' });
      void pump(deps, res, { ...query, sightNow }).catch((error: unknown) => {
        if (!res.closed) deps.log.error({ error }, 'the stream of events broke off');
        res.destroy();
      });
      return { sent: true };
    },
  }),
];
