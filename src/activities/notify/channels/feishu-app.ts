import { z } from 'zod';
import { digestOf } from '../../../domain/notice/chain.ts';
import { shortLetter } from '../../../links/short-letter.ts';
import { Undeliverable } from '../channel.ts';
import { channelKind } from '../channel-kind.ts';
import { accessToken } from '../wire/access-token.ts';
import { ask } from '../wire/asking.ts';
import { judge, type Verdicts, withToken } from '../wire/verdicts.ts';

const settings = z.strictObject({
  appId: z.string().min(1),
  url: z.url().default('https://open.feishu.cn'),
});

/** 通用错误码 and those of im/v1/messages. */
const VERDICTS: Verdicts = {
  codes: {
    ...{ 0: 'ok', 99991663: 'renew', 99991661: 'renew', 99991668: 'renew' },
    ...{ 99991400: 'later', 230020: 'later', 11232: 'later', 10014: 'office', 10003: 'office' },
    ...{ 99991401: 'office', 99991672: 'office', 230006: 'office', 230013: 'refused' },
    ...{ 230001: 'refused', 230025: 'refused', 230053: 'refused' },
  },
  others: 'later',
};

/** Below the 150 KB of a text: nobody reads more than this on a telephone. */
const MOST_BYTES = 4096;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** 飞书应用消息: it knows a repetition by `uuid` for an hour, and for seven days who has read it. */
export const feishuApp = channelKind({
  kind: 'feishu-app',
  words: { zh: '飞书', en: 'Feishu' },
  settings,
  secrets: ['appSecret'],
  make({ name, settings: { appId, url }, secrets }, world) {
    const { patienceMs } = world;
    const token = accessToken(async () => {
      const at = `${url}/open-apis/auth/v3/tenant_access_token/internal`;
      const body = { app_id: appId, app_secret: secrets.appSecret ?? '' };
      const said = judge(VERDICTS, await ask({ url: at, body, patienceMs }), 'code', 'msg');
      return { token: String(said.tenant_access_token), forSeconds: Number(said.expire) };
    }, world.nowMs);
    const call = (path: string, body?: Record<string, unknown>) =>
      withToken(token, async (value) => {
        const headers = { authorization: `Bearer ${value}` };
        const method = body === undefined ? ('GET' as const) : undefined;
        const at = `${url}/open-apis/${path}`;
        const answer = await ask({ url: at, headers, body, method, patienceMs });
        const { data } = judge(VERDICTS, answer, 'code', 'msg');
        return (data ?? {}) as Record<string, unknown>;
      });
    const userOf = async (mobile: string): Promise<string> => {
      const path = 'contact/v3/users/batch_get_id?user_id_type=open_id';
      const { user_list } = await call(path, { mobiles: [mobile] });
      const [user] = (user_list ?? []) as { user_id?: string }[];
      if (user?.user_id === undefined) throw new Undeliverable(`飞书中没有 ${mobile}`);
      return user.user_id;
    };
    return {
      name,
      rings: true,
      uncertain: 'miss',
      keyMs: 60 * MINUTE_MS,
      limits: {
        all: [
          { count: 50, ms: 1000 },
          { count: 1000, ms: MINUTE_MS },
        ],
        each: [{ count: 5, ms: 1000 }],
      },
      askAfterMs: [30 * MINUTE_MS, 240 * MINUTE_MS, DAY_MS, 3 * DAY_MS, 6 * DAY_MS],
      address: ({ holder }) => world.mobileOf(holder),
      async send(dispatch, mobile) {
        const text = shortLetter(dispatch.name, await world.messageOf(dispatch), MOST_BYTES);
        const uuid = digestOf(dispatch._id).slice(0, 40);
        const content = JSON.stringify({ text });
        const body = { receive_id: await userOf(mobile), msg_type: 'text', content, uuid };
        const { message_id } = await call('im/v1/messages?receive_id_type=open_id', body);
        return { providerId: String(message_id) };
      },
      async ask({ providerId, address }) {
        const id = encodeURIComponent(providerId);
        const path = `im/v1/messages/${id}/read_users?user_id_type=open_id&page_size=100`;
        const { items } = await call(path);
        const user = await userOf(address);
        const readers = (items ?? []) as { user_id?: string }[];
        return { is: readers.some((one) => one.user_id === user) ? 'read' : 'pending' };
      },
    };
  },
});
