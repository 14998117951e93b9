import { createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { digestOf } from '../../../domain/notice/chain.ts';
import { shortLetter } from '../../../links/short-letter.ts';
import { Undeliverable } from '../channel.ts';
import { channelKind } from '../channel-kind.ts';
import { ask } from '../wire/asking.ts';
import { judge, type Verdicts } from '../wire/verdicts.ts';

const settings = z.strictObject({
  accessKey: z.string().min(1),
  tenantId: z.string().regex(/^\d+$/),
  url: z.url().default('https://openplatform-pro.ding.zj.gov.cn'),
});

const VERDICTS: Verdicts = {
  codes: {
    true: 'ok',
    ...{ '001': 'office', '002': 'office', '003': 'office', 'auth.fail': 'office' },
    ...{ 'employee.not.exist': 'refused', 'param.error': 'refused', 'flow.limit': 'later' },
  },
  others: 'later',
};

/** The provider's answer to a key that it knows: the message is taken already. */
const KNOWN_KEY = /duplicate/i;
const MOST_BYTES = 2048;

/** 专有钉钉、浙政钉工作通知. It knows a repetition by `bizMsgId`. */
export const dingtalkGov = channelKind({
  kind: 'dingtalk-gov',
  words: { zh: '专有钉钉', en: 'DingTalk for government' },
  settings,
  secrets: ['secretKey'],
  make({ name, settings: own, secrets: { secretKey = '' } }, world) {
    const call = async (path: string, form: Record<string, string>) => {
      const timestamp = `${new Date(world.nowMs()).toISOString().slice(0, 19)}.000+00:00`;
      const nonce = randomUUID().replaceAll('-', '');
      const sorted = Object.entries(form).sort(([a], [b]) => (a < b ? -1 : 1));
      const query = sorted.map(([field, value]) => `${field}=${value}`).join('&');
      const text = ['POST', timestamp, nonce, path, query].join('\n');
      const answer = await ask({
        url: `${own.url}${path}`,
        body: new URLSearchParams(sorted).toString(),
        patienceMs: world.patienceMs,
        headers: {
          'content-type': 'application/x-www-form-urlencoded;charset=utf-8',
          'x-hmac-auth-timestamp': timestamp,
          'x-hmac-auth-version': '1.0',
          'x-hmac-auth-nonce': nonce,
          apikey: own.accessKey,
          'x-hmac-auth-signature': createHmac('sha256', secretKey).update(text).digest('base64'),
        },
      });
      const { json } = answer;
      if (json !== null && KNOWN_KEY.test(String(json.errorMsg ?? '')))
        return { known: true, said: json };
      const code = json?.success === true ? true : json?.errorCode;
      const coded = json === null ? null : { ...json, code };
      return {
        known: false,
        said: judge(VERDICTS, { ...answer, json: coded }, 'code', 'errorMsg'),
      };
    };
    const contentOf = (said: Record<string, unknown>) =>
      ((said.content ?? {}) as { data?: Record<string, unknown> }).data ?? {};
    return {
      name,
      rings: true,
      uncertain: 'miss',
      keyMs: 86_400_000,
      limits: { each: [{ count: 100, ms: 86_400_000 }] },
      address: ({ holder }) => world.mobileOf(holder),
      async send(dispatch, mobile) {
        const content = shortLetter(dispatch.name, await world.messageOf(dispatch), MOST_BYTES);
        const { tenantId } = own;
        const asked = { areaCode: '86', tenantId, namespace: 'local', mobile };
        const { said: found } = await call('/mozi/employee/get_by_mobile', asked);
        const { accountId } = contentOf(found);
        if (accountId === undefined) throw new Undeliverable(`专有钉钉中没有 ${mobile}`);
        const bizMsgId = digestOf(dispatch._id).slice(0, 32);
        const { said } = await call('/message/workNotification', {
          ...{ tenantId, bizMsgId, receiverIds: String(accountId) },
          msg: JSON.stringify({ msgtype: 'text', text: { content } }),
        });
        return { providerId: String(contentOf(said).messageId ?? bizMsgId) };
      },
    };
  },
});
