import type { Response } from 'express';
import type { Sight } from '../../domain/access/identity.ts';
import type { Change } from '../../store/live/changes.ts';
import { versionsOf } from '../../store/live/versions.ts';
import type { Deps } from '../deps.ts';
import { fileRoute, type Route } from '../route.ts';
import { type Identify, whoAsks } from '../who-asks.ts';
import { type ChangeHub, changeHub } from './change-hub.ts';
import { type Followers, followers } from './followers.ts';

const STREAM = 'text/event-stream';

/** Changes that come together are told together: a reader looks at each thing once. */
const GATHER_MS = 300;
/** What one change makes every follower ask is spread by so much for each of them. */
const SPREAD_MS = 5;
/** A person has a few windows open. */
const LIMITS = { atOnce: 400, perPerson: 12 };
/** A proxy takes a connection for dead that says nothing for a minute. */
const ALIVE_MS = 20_000;
/** Then whoever follows asks anew, and what he may see is looked up anew. */
const LONGEST_MS = 10 * 60_000;

const eventText = (event: string, data: object): string =>
  `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** What of some changes lies in a sight: letters by their id and version; what has no units is the office's. */
async function seenOf(
  { connection }: Pick<Deps, 'connection'>,
  sight: Sight,
  changes: readonly Change[],
): Promise<(Change & { seq?: number })[]> {
  const others = sight.of === 'office' ? changes.filter(({ kind }) => kind !== 'notice') : [];
  const letters = changes.flatMap(({ kind, id }) => (kind === 'notice' ? [id] : []));
  const versions = await versionsOf(connection, sight, letters);
  return [...others, ...versions.map(({ id, seq }) => ({ kind: 'notice' as const, id, seq }))];
}

/** Writes changes to one follower until he leaves, is nobody any more, or his time is over. */
function follow(
  deps: Deps,
  res: Response,
  sightNow: () => Promise<Sight>,
  gatherMs: () => number,
): { told(change: Change): void; end(): void; stop(): void } {
  let gathered = new Map<string, Change>();
  let gathering: NodeJS.Timeout | undefined;
  const alive = setInterval(() => res.write(':\n\n'), ALIVE_MS);
  const over = setTimeout(() => end(), LONGEST_MS);
  const stop = (): void => {
    clearTimeout(gathering);
    clearTimeout(over);
    clearInterval(alive);
  };
  const end = (): void => {
    stop();
    if (!res.writableEnded) res.end();
  };
  const tell = async (): Promise<void> => {
    const changes = [...gathered.values()];
    gathered = new Map();
    gathering = undefined;
    try {
      for (const change of await seenOf(deps, await sightNow(), changes))
        res.write(eventText('change', change));
    } catch {
      // He is nobody any more, or it cannot be looked up: he is told nothing, comes back, and looks at everything anew.
      end();
    }
  };
  return {
    end,
    stop,
    told(change) {
      gathered.set(`${change.kind}/${change.id}`, change);
      gathering ??= setTimeout(() => void tell(), gatherMs());
    },
  };
}

/** What others change, told at once. */
export const changeRoutes = (
  deps: Deps,
  hub: ChangeHub = changeHub(deps.connection),
  there: Followers = followers(LIMITS),
): Route[] => [
  fileRoute({
    id: 'getChanges',
    method: 'get',
    path: '/api/changes',
    tag: 'service',
    summary: { zh: '随时告知变化', en: 'Follow what others change' },
    about: {
      zh: '以 Accept: text/event-stream 请求的，连接保持打开至多十分钟：先发 ready，其后每有通知书（附 seq）、草稿、专项督查、待办变化即发 change，只含本人可见的；断开后重新连接，并重新读取所看的内容。其他请求只答 ready。',
      en: 'Whoever asks with Accept: text/event-stream is kept for ten minutes at most: first ready, then a change for each notice (with its seq), draft, campaign or task that has changed, of what he may see alone. Once it ends, connect again and read anew what is looked at. Anybody else is answered ready and no more.',
    },
    produces: STREAM,
    async handle({ req, res, identity }) {
      const ready = eventText('ready', { at: new Date(deps.nowMs()).toISOString() });
      if (!(req.get('Accept') ?? '').includes(STREAM)) {
        res.set('Content-Type', STREAM).send(ready);
        return { sent: true };
      }
      const anew: Identify = (asked) => deps.identify(asked, true);
      const sightNow = async () => (await whoAsks({ id: 'getChanges' }, anew, req)).sight;
      there.enter(identity, res);
      const gatherMs = () => GATHER_MS + Math.random() * SPREAD_MS * there.count();
      const follower = follow(deps, res, sightNow, gatherMs);
      res.on('close', follower.stop);
      try {
        const leave = await hub.listen({ told: follower.told, lost: follower.end });
        res.on('close', leave);
        if (res.closed) leave();
      } catch (error) {
        follower.stop();
        throw error;
      }
      res.set({ 'Content-Type': STREAM, 'X-Accel-Buffering': 'no' });
      res.write(`retry: 3000\n\n${ready}`);
      return { sent: true };
    },
  }),
];
