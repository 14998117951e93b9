import type { Deps } from '../deps.ts';
import { fileRoute, type Route } from '../route.ts';
import { type Identify, whoAsks } from '../who-asks.ts';
import { type ChangeHub, changeHub } from './change-hub.ts';
import { eventText, follow } from './follower.ts';
import { type Followers, followers } from './followers.ts';

const STREAM = 'text/event-stream';

/** Changes that come together are told together: a reader looks at each thing once. */
const GATHER_MS = 300;
/** What one change makes every follower ask is spread by so much for each of them. */
const SPREAD_MS = 5;
/** A person has a few windows open. */
const LIMITS = { atOnce: 400, perPerson: 12 };

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
      zh: '以 Accept: text/event-stream 请求的，连接保持打开至多十分钟：先发 ready，其后每有通知书（附 seq）、草稿、专项督查、待办变化即发 change，只含本人可见的；每二十秒发 alive，表示连接仍在；断开后重新连接，并重新读取所看的内容。其他请求只答 ready。',
      en: 'Whoever asks with Accept: text/event-stream is kept for ten minutes at most: first ready, then a change for each notice (with its seq), draft, campaign or task that has changed, of what he may see alone, and every twenty seconds alive, by which he knows that the connection is. Once it ends, connect again and read anew what is looked at. Anybody else is answered ready and no more.',
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
      const follower = follow(deps, res, { sightNow, gatherMs });
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
