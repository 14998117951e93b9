import { createHash, createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { digestOf } from '../../../domain/notice/chain.ts';
import type { Known } from '../channel.ts';
import { channelKind } from '../channel-kind.ts';
import { ask } from '../wire/asking.ts';
import { mobileForText, partsNamed, shortTextFor } from '../wire/short-text.ts';
import { judge, type Verdicts } from '../wire/verdicts.ts';

const settings = z.strictObject({
  accessKeyId: z.string().min(1),
  signature: z.string().min(2).max(12),
  templateCode: z.string().min(1),
  variables: z.string().default('number,days,code'),
  url: z.url().default('https://dysmsapi.aliyuncs.com'),
});

/** 短信服务 API 错误码, help.aliyun.com/document_detail/101346.html. */
const VERDICTS: Verdicts = {
  codes: {
    OK: 'ok',
    'isv.MOBILE_NUMBER_ILLEGAL': 'refused',
    'isv.BLACK_KEY_CONTROL_LIMIT': 'refused',
    'isv.PARAM_LENGTH_LIMIT': 'refused',
    'isv.PARAM_NOT_SUPPORT_URL': 'refused',
    'isv.MOBILE_NUMBER_BLACK': 'refused',
    'isv.BUSINESS_LIMIT_CONTROL': 'later',
    'isv.DAY_LIMIT_CONTROL': 'office',
    'isv.AMOUNT_NOT_ENOUGH': 'office',
    'isv.OUT_OF_SERVICE': 'office',
    'isv.ACCOUNT_NOT_EXISTS': 'office',
    'isv.SMS_SIGNATURE_ILLEGAL': 'office',
    'isv.SMS_TEMPLATE_ILLEGAL': 'office',
    'isp.RAM_PERMISSION_DENY': 'office',
    SignatureDoesNotMatch: 'office',
    'InvalidAccessKeyId.NotFound': 'office',
    'isp.SYSTEM_ERROR': 'later',
    'Throttling.User': 'later',
  },
  others: 'later',
};

const VERSION = '2017-05-25';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** RFC 3986, as the signature wants it. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A signed request (V3 请求体和签名机制, ACS3-HMAC-SHA256) with its parameters in the query. */
function signed(
  own: { url: string; accessKeyId: string },
  secret: string,
  action: string,
  parameters: Record<string, string>,
  nowMs: number,
) {
  const { host } = new URL(own.url);
  const query = Object.entries(parameters)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .join('&');
  const headers: Record<string, string> = {
    host,
    'x-acs-action': action,
    'x-acs-content-sha256': sha256(''),
    'x-acs-date': `${new Date(nowMs).toISOString().slice(0, 19)}Z`,
    'x-acs-signature-nonce': randomUUID(),
    'x-acs-version': VERSION,
  };
  const names = Object.keys(headers).sort();
  const canonicalHeaders = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = ['POST', '/', query, canonicalHeaders, names.join(';'), sha256('')].join('\n');
  const signature = createHmac('sha256', secret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest('hex');
  const { host: _host, ...sent } = headers;
  const by = `Credential=${own.accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return {
    url: `${own.url}/?${query}`,
    headers: { ...sent, authorization: `ACS3-HMAC-SHA256 ${by}` },
  };
}

/** What a detail of 查询发送详情 says: 1 waiting for the receipt, 2 failed, 3 arrived. */
function knownIn(details: unknown): Known {
  const list = (details as { SmsSendDetailDTO?: unknown } | undefined)?.SmsSendDetailDTO;
  const [detail] = (Array.isArray(list) ? list : []) as { SendStatus?: number; ErrCode?: string }[];
  if (detail?.SendStatus === 3) return { is: 'arrived' };
  return detail?.SendStatus === 2
    ? { is: 'refused', error: detail.ErrCode ?? '发送失败' }
    : { is: 'pending' };
}

const MINUTE_MS = 60_000;

/** 阿里云短信: notices at most 50 a day to one number; it has no key for repetitions. */
export const smsAliyun = channelKind({
  kind: 'sms-aliyun',
  words: { zh: '短信（阿里云）', en: 'SMS (Aliyun)' },
  settings,
  secrets: ['accessKeySecret'],
  make({ name, settings: own, secrets: { accessKeySecret = '' } }, world) {
    const call = async (action: string, parameters: Record<string, string>) => {
      const { url, headers } = signed(own, accessKeySecret, action, parameters, world.nowMs());
      const answer = await ask({ url, headers, patienceMs: world.patienceMs });
      return judge(VERDICTS, answer, 'Code', 'Message');
    };
    return {
      name,
      rings: true,
      uncertain: 'miss',
      limits: { each: [{ count: 50, ms: 86_400_000 }] },
      askAfterMs: [MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS],
      address: (dispatch) => mobileForText(world, dispatch, own.signature),
      async send(dispatch, mobile) {
        const text = await shortTextFor(world, dispatch, own.signature);
        const said = await call('SendSms', {
          PhoneNumbers: mobile,
          SignName: own.signature,
          TemplateCode: own.templateCode,
          TemplateParam: JSON.stringify(Object.fromEntries(partsNamed(text, own.variables))),
          OutId: digestOf(dispatch._id).slice(0, 32),
        });
        return { providerId: String(said.BizId) };
      },
      async ask({ providerId, address }) {
        const on = new Date(world.nowMs() + 8 * 3_600_000).toISOString().slice(0, 10);
        const said = await call('QuerySendDetails', {
          ...{ PhoneNumber: address, BizId: providerId, SendDate: on.replaceAll('-', '') },
          ...{ PageSize: '10', CurrentPage: '1' },
        });
        return knownIn(said.SmsSendDetailDTOs);
      },
    };
  },
});
