import { z } from 'zod';
import { stampedLetter } from '../../../links/short-letter.ts';
import { Undeliverable } from '../channel.ts';
import { channelKind } from '../channel-kind.ts';
import { accessToken } from '../wire/access-token.ts';
import { ask } from '../wire/asking.ts';
import { judge, type Verdicts, withToken } from '../wire/verdicts.ts';

const settings = z.strictObject({
  corpId: z.string().min(1),
  agentId: z.string().regex(/^\d+$/),
  url: z.url().default('https://qyapi.weixin.qq.com'),
});

/** 全局错误码, developer.work.weixin.qq.com/document/path/90313. */
const VERDICTS: Verdicts = {
  codes: {
    ...{ 0: 'ok', [-1]: 'later', 40014: 'renew', 42001: 'renew', 41001: 'renew' },
    ...{ 40001: 'office', 40013: 'office', 40056: 'office', 60020: 'office', 48002: 'office' },
    ...{ 45009: 'later', 45011: 'later', 45033: 'later' },
    ...{ 81013: 'refused', 40003: 'refused', 60111: 'refused', 45002: 'refused' },
  },
  others: 'later',
};

/** `user/getuserid`: nobody has that telephone. */
const NOBODY = 46_004;
/** For how long the provider knows a repetition by its content, in seconds. */
const SAME_S = 14_400;
/** Bytes of a text. */
const MOST_BYTES = 2048;

/** 企业微信应用消息 (path/90236). */
export const wecomApp = channelKind({
  kind: 'wecom-app',
  words: { zh: '企业微信', en: 'WeCom' },
  settings,
  secrets: ['corpSecret'],
  make({ name, settings: { corpId, agentId, url }, secrets }, world) {
    const { patienceMs } = world;
    const post = async (path: string, token: string, body: Record<string, unknown>) => {
      const at = `${url}/cgi-bin/${path}?access_token=${encodeURIComponent(token)}`;
      return ask({ url: at, body, patienceMs });
    };
    const token = accessToken(async () => {
      const query = new URLSearchParams({ corpid: corpId, corpsecret: secrets.corpSecret ?? '' });
      const at = `${url}/cgi-bin/gettoken?${query}`;
      const answer = await ask({ url: at, method: 'GET', patienceMs });
      const { access_token, expires_in } = judge(VERDICTS, answer, 'errcode', 'errmsg');
      return { token: String(access_token), forSeconds: Number(expires_in) };
    }, world.nowMs);
    const userOf = (mobile: string) =>
      withToken(token, async (value) => {
        const answer = await post('user/getuserid', value, { mobile });
        if (answer.json?.errcode === NOBODY) throw new Undeliverable(`企业微信中没有 ${mobile}`);
        return String(judge(VERDICTS, answer, 'errcode', 'errmsg').userid);
      });
    return {
      name,
      rings: true,
      uncertain: 'miss',
      keyMs: SAME_S * 1000,
      limits: {
        each: [
          { count: 30, ms: 60_000 },
          { count: 1000, ms: 3_600_000 },
        ],
      },
      address: ({ holder }) => world.mobileOf(holder),
      async send(dispatch, mobile) {
        const content = stampedLetter(dispatch, await world.messageOf(dispatch), MOST_BYTES);
        const touser = await userOf(mobile);
        const sameness = { enable_duplicate_check: 1, duplicate_check_interval: SAME_S };
        const body = { touser, msgtype: 'text', agentid: Number(agentId), text: { content } };
        return withToken(token, async (value) => {
          const answer = await post('message/send', value, { ...body, ...sameness });
          const said = judge(VERDICTS, answer, 'errcode', 'errmsg');
          for (const field of ['invaliduser', 'unlicenseduser'])
            if (said[field]) throw new Undeliverable(`${field} ${String(said[field])}`);
          return { providerId: String(said.msgid) };
        });
      },
    };
  },
});
