import { createHash, createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Asked, Reply, Rules } from './gateway.ts';
import { GROUP, KNOWN, type Vendor } from './vendors.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** What carriers block in a text message. */
const BLOCKED = /https?:|www\.|[a-z0-9-]+\.(?:cn|com|net)|\d{7}/i;
const OWN_BYTES = 70 * 3;

export const SMS_HTTP: Vendor = {
  kind: 'sms-http',
  rules:
    () =>
    ({ json, headers }) => {
      const coded = (code: string) => ({ code });
      if (headers.authorization !== 'sms-secret') return { json: {}, status: 401 };
      const [to, text] = [String(json.mobile), String(json.text)];
      if (!KNOWN.has(to)) return { json: { code: '9' } };
      if (BLOCKED.test(text) || text.length > 70) return { json: { code: '8' } };
      return { json: { code: '0', id: 's1' }, took: { to, text, key: null }, coded };
    },
  settings: (url) => ({ url: `${url}/send`, signature: '云岭督查室', refused: '9,8' }),
  secrets: { secret: 'sms-secret' },
  wrong: { secret: 'other' },
  codes: { 5: 'later', 9: 'refused' },
  ...{ mostBytes: OWN_BYTES, personal: true, knowsKeys: false },
};

const aliyunError = (Code: string) => ({ Code, Message: 'no' });

function aliyunSigned({ headers, query }: Asked, secret: string): boolean {
  const by = headers.authorization ?? '';
  const names = /SignedHeaders=([^,]+)/.exec(by)?.[1] ?? '';
  const encoded = (text: string) =>
    encodeURIComponent(text).replaceAll(
      /[!'()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const sorted = [...query].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = sorted.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
  const lines = names.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const canonical = ['POST', '/', text, lines.join(''), names, sha256('')].join('\n');
  const signature = hmac(secret, `ACS3-HMAC-SHA256\n${sha256(canonical)}`).toString('hex');
  return by.includes(`Credential=ak1,`) && by.endsWith(`Signature=${signature}`);
}

const aliyunRules = (): Rules => (asked) => {
  const { query, headers } = asked;
  if (!aliyunSigned(asked, 'ak-secret')) return { json: aliyunError('SignatureDoesNotMatch') };
  if (headers['x-acs-action'] === 'QuerySendDetails') {
    const SendStatus = query.get('PhoneNumber')?.endsWith('2') ? 2 : 3;
    return { json: { Code: 'OK', SmsSendDetailDTOs: { SmsSendDetailDTO: [{ SendStatus }] } } };
  }
  const to = query.get('PhoneNumbers') ?? '';
  if (!KNOWN.has(to)) return { json: aliyunError('isv.MOBILE_NUMBER_ILLEGAL') };
  const parameters = Object.values(JSON.parse(query.get('TemplateParam') ?? '{}') as object).map(
    String,
  );
  if (parameters.some((p) => p.length < 1 || p.length > 35))
    return { json: aliyunError('isv.PARAM_LENGTH_LIMIT') };
  if (parameters.some((p) => BLOCKED.test(p)))
    return { json: aliyunError('isv.PARAM_NOT_SUPPORT_URL') };
  const took = { to, text: parameters.join(' '), key: null };
  return { json: { Code: 'OK', Message: 'OK', BizId: 'b1' }, took, coded: aliyunError };
};

export const SMS_ALIYUN: Vendor = {
  kind: 'sms-aliyun',
  rules: aliyunRules,
  settings: (url) => ({ accessKeyId: 'ak1', signature: '云岭督查室', templateCode: 'SMS_1', url }),
  secrets: { accessKeySecret: 'ak-secret' },
  wrong: { accessKeySecret: 'other' },
  codes: {
    'isv.BUSINESS_LIMIT_CONTROL': 'later',
    'isv.AMOUNT_NOT_ENOUGH': 'office',
    'isv.SMS_TEMPLATE_ILLEGAL': 'office',
    'isv.MOBILE_NUMBER_ILLEGAL': 'refused',
  },
  ...{ mostBytes: OWN_BYTES, personal: true, knowsKeys: false },
};

function tencentSigned({ headers, text }: Asked, secret: string): boolean {
  const timestamp = String(headers['x-tc-timestamp']);
  const date = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
  const types = `content-type:${headers['content-type']}\nhost:${headers.host}\n`;
  const canonical = ['POST', '/', '', types, 'content-type;host', sha256(text)].join('\n');
  const scope = `${date}/sms/tc3_request`;
  const signing = ['TC3-HMAC-SHA256', timestamp, scope, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(`TC3${secret}`, date), 'sms'), 'tc3_request');
  return (
    headers.authorization?.endsWith(`Signature=${hmac(key, signing).toString('hex')}`) === true
  );
}

const tencentRules =
  (): Rules =>
  (asked): Reply => {
    const coded = (Code: string) => ({ Response: { SendStatusSet: [{ Code, Message: 'no' }] } });
    if (!tencentSigned(asked, 'tc-secret'))
      return {
        json: { Response: { Error: { Code: 'AuthFailure.SignatureFailure', Message: 'no' } } },
      };
    const [number = ''] = asked.json.PhoneNumberSet as string[];
    const to = number.replace('+86', '');
    if (!KNOWN.has(to)) return { json: coded('InvalidParameterValue.IncorrectPhoneNumber') };
    const parameters = asked.json.TemplateParamSet as string[];
    if (parameters.some((p) => BLOCKED.test(p)))
      return { json: coded('FailedOperation.ContainSensitiveWord') };
    const json = { Response: { SendStatusSet: [{ Code: 'Ok', SerialNo: 's1' }] } };
    return { json, took: { to, text: parameters.join(' '), key: null }, coded };
  };

export const SMS_TENCENT: Vendor = {
  kind: 'sms-tencent',
  rules: tencentRules,
  settings: (url) => ({
    ...{
      secretId: 'id1',
      sdkAppId: '1400000001',
      signature: '云岭督查室',
      templateId: '449739',
      url,
    },
  }),
  secrets: { secretKey: 'tc-secret' },
  wrong: { secretKey: 'other' },
  codes: {
    'LimitExceeded.PhoneNumberThirtySecondLimit': 'later',
    'FailedOperation.InsufficientBalanceInSmsPackage': 'office',
    'FailedOperation.PhoneNumberInBlacklist': 'refused',
  },
  ...{ mostBytes: OWN_BYTES, personal: true, knowsKeys: false },
};

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** A receiver that checks signatures by the library of Standard Webhooks. */
const webhookRules =
  (): Rules =>
  ({ headers, text }) => {
    try {
      new Webhook(SECRET).verify(text, headers as Record<string, string>);
    } catch {
      return { json: {}, status: 401 };
    }
    const key = String(headers['webhook-id']);
    const { data } = JSON.parse(text) as { data: { subject: string } };
    const took = { to: GROUP, text: data.subject, key };
    return { json: {}, took, once: key, coded: () => ({}) };
  };

export const WEBHOOK: Vendor = {
  kind: 'webhook',
  rules: webhookRules,
  settings: (url) => ({ for: GROUP, url: `${url}/hook` }),
  secrets: { secret: SECRET },
  wrong: { secret: `whsec_${Buffer.alloc(32, 8).toString('base64')}` },
  codes: {},
  ...{ mostBytes: 20_000, personal: false, knowsKeys: true },
};
