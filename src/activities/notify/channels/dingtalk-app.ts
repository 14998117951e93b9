import { z } from 'zod';
import { stampedLetter } from '../../../links/short-letter.ts';
import { type Known, Undeliverable } from '../channel.ts';
import { channelKind } from '../channel-kind.ts';
import { accessToken } from '../wire/access-token.ts';
import { ask } from '../wire/asking.ts';
import { judge, type Verdicts, withToken } from '../wire/verdicts.ts';

const settings = z.strictObject({
  appKey: z.string().min(1),
  agentId: z.string().regex(/^\d+$/),
  url: z.url().default('https://oapi.dingtalk.com'),
});

/** 服务端错误码, open.dingtalk.com/document/orgapp/error-code. */
const VERDICTS: Verdicts = {
  codes: {
    ...{ 0: 'ok', [-1]: 'later', 88: 'later', 40014: 'renew', 42001: 'renew', 40001: 'office' },
    ...{ 40089: 'office', 50015: 'office', 60020: 'office', 90018: 'later', 90002: 'later' },
    ...{ 33012: 'refused', 60121: 'refused', 400002: 'refused', 41025: 'refused' },
  },
  others: 'later',
};

const MOST_BYTES = 2048;
const MINUTE_MS = 60_000;

/** What the lists of a result say of one reader. */
function knownIn(result: Record<string, unknown>, user: string): Known {
  const lists = (field: string): boolean =>
    Array.isArray(result[field]) && (result[field] as unknown[]).map(String).includes(user);
  for (const field of ['invalid_user_id_list', 'forbidden_user_id_list', 'failed_user_id_list'])
    if (lists(field)) return { is: 'refused', error: field };
  if (lists('read_user_id_list')) return { is: 'read' };
  return { is: lists('unread_user_id_list') ? 'arrived' : 'pending' };
}

/**
 * 钉钉工作通知. It is taken at once and worked off later, so that its result is asked for. The same text to the same person on one day is
 * dropped silently: each text begins with the time of its message.
 */
export const dingtalkApp = channelKind({
  kind: 'dingtalk-app',
  words: { zh: '钉钉工作通知', en: 'DingTalk' },
  settings,
  secrets: ['appSecret'],
  make({ name, settings: { appKey, agentId, url }, secrets }, world) {
    const { patienceMs } = world;
    const agent_id = Number(agentId);
    const token = accessToken(async () => {
      const query = new URLSearchParams({ appkey: appKey, appsecret: secrets.appSecret ?? '' });
      const answer = await ask({ url: `${url}/gettoken?${query}`, method: 'GET', patienceMs });
      const { access_token, expires_in } = judge(VERDICTS, answer, 'errcode', 'errmsg');
      return { token: String(access_token), forSeconds: Number(expires_in) };
    }, world.nowMs);
    const post = (path: string, body: Record<string, unknown>) =>
      withToken(token, async (value) => {
        const at = `${url}/topapi/${path}?access_token=${encodeURIComponent(value)}`;
        return judge(VERDICTS, await ask({ url: at, body, patienceMs }), 'errcode', 'errmsg');
      });
    const userOf = async (mobile: string): Promise<string> => {
      const { result } = await post('v2/user/getbymobile', { mobile });
      const user = (result as { userid?: unknown } | undefined)?.userid;
      if (user === undefined) throw new Undeliverable(`钉钉中没有 ${mobile}`);
      return String(user);
    };
    return {
      name,
      rings: true,
      uncertain: 'miss',
      limits: { each: [{ count: 500, ms: 86_400_000 }], all: [{ count: 1200, ms: MINUTE_MS }] },
      askAfterMs: [MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS],
      address: ({ holder }) => world.mobileOf(holder),
      async send(dispatch, mobile) {
        const content = stampedLetter(dispatch, await world.messageOf(dispatch), MOST_BYTES);
        const userid_list = await userOf(mobile);
        const msg = { msgtype: 'text', text: { content } };
        const path = 'message/corpconversation/asyncsend_v2';
        const { task_id } = await post(path, { agent_id, userid_list, msg });
        return { providerId: String(task_id) };
      },
      async ask({ providerId, address }) {
        const path = 'message/corpconversation/getsendresult';
        const { send_result } = await post(path, { agent_id, task_id: Number(providerId) });
        const result = (send_result ?? {}) as Record<string, unknown>;
        return knownIn(result, await userOf(address));
      },
    };
  },
});
