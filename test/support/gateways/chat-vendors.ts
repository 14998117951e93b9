import { createHmac } from 'node:crypto';
import type { Asked, Reply, Rules } from './gateway.ts';
import { GROUP, KNOWN, type Vendor } from './vendors.ts';

const bytes = (text: unknown): number => Buffer.byteLength(String(text));
const hmac = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64');

/** Tokens that a provider has given out; each is good until another is asked for. */
function tokens() {
  let count = 0;
  return {
    give: () => {
      count += 1;
      return `token-${count}`;
    },
    isGood: (token: string | null | undefined) => count > 0 && token === `token-${count}`,
  };
}

const wecomError = (errcode: number | string) => ({ errcode: Number(errcode), errmsg: 'no' });

function wecomMessage({ json, text: whole }: Asked): Reply {
  const { content } = json.text as { content: string };
  const to = String(json.touser);
  if (bytes(content) > 2048) return { json: wecomError(45_002) };
  if (json.agentid !== 1_000_002) return { json: wecomError(40_056) };
  const took = { to, text: content, key: whole };
  const once = json.enable_duplicate_check === 1 ? { once: whole } : {};
  return { json: { errcode: 0, msgid: 'm-1' }, took, coded: wecomError, ...once };
}

function wecomRules(): Rules {
  const given = tokens();
  return (asked) => {
    const { path, query, json } = asked;
    if (path === '/cgi-bin/gettoken')
      return query.get('corpsecret') === 'corp-secret' && query.get('corpid') === 'ww1'
        ? { json: { errcode: 0, access_token: given.give(), expires_in: 7200 } }
        : { json: wecomError(40_001) };
    if (!given.isGood(query.get('access_token'))) return { json: wecomError(40_014) };
    if (path === '/cgi-bin/user/getuserid')
      return KNOWN.has(String(json.mobile))
        ? { json: { errcode: 0, userid: `user-${json.mobile}` } }
        : { json: wecomError(46_004) };
    return path === '/cgi-bin/message/send' ? wecomMessage(asked) : null;
  };
}

export const WECOM_APP: Vendor = {
  kind: 'wecom-app',
  rules: wecomRules,
  settings: (url) => ({ corpId: 'ww1', agentId: '1000002', url }),
  secrets: { corpSecret: 'corp-secret' },
  wrong: { corpSecret: 'other' },
  codes: { 45009: 'later', [-1]: 'later', 60020: 'office', 81013: 'refused', 48002: 'office' },
  ...{ mostBytes: 2048, personal: true, knowsKeys: true },
};

export const WECOM_ROBOT: Vendor = {
  kind: 'wecom-robot',
  rules:
    () =>
    ({ path, query, json }) => {
      if (path !== '/cgi-bin/webhook/send') return null;
      if (query.get('key') !== 'robot-key') return { json: wecomError(93_000) };
      const { content } = json.text as { content: string };
      if (bytes(content) > 2048) return { json: wecomError(45_002) };
      return {
        json: { errcode: 0 },
        took: { to: GROUP, text: content, key: null },
        coded: wecomError,
      };
    },
  settings: (url) => ({ for: GROUP, url }),
  secrets: { key: 'robot-key' },
  wrong: { key: 'other' },
  codes: { 45009: 'later', 93000: 'office', 40008: 'refused' },
  ...{ mostBytes: 2048, personal: false, knowsKeys: false },
};

function dingtalkMessage({ json }: Asked, sent: Map<number, string>): Reply {
  const user = String(json.userid_list);
  const { content } = (json.msg as { text: { content: string } }).text;
  if (json.agent_id !== 7 || bytes(content) > 2048) return { json: wecomError(400_002) };
  const task = sent.size + 1;
  sent.set(task, user);
  const took = { to: user, text: content, key: null };
  // The same text to the same person on one day is dropped, and nobody is told.
  const once = `${user}\n${content}`;
  return { json: { errcode: 0, task_id: task }, took, once, coded: wecomError };
}

function dingtalkResult({ json }: Asked, sent: Map<number, string>): Reply {
  const user = sent.get(Number(json.task_id)) ?? '';
  const list = user.endsWith('2') ? 'forbidden_user_id_list' : 'read_user_id_list';
  return { json: { errcode: 0, send_result: { [list]: [user] } } };
}

function dingtalkRules(): Rules {
  const given = tokens();
  const sent = new Map<number, string>();
  const paths: Record<string, (asked: Asked) => Reply> = {
    '/topapi/v2/user/getbymobile': ({ json }) =>
      KNOWN.has(String(json.mobile))
        ? { json: { errcode: 0, result: { userid: `user-${json.mobile}` } } }
        : { json: wecomError(60_121) },
    '/topapi/message/corpconversation/asyncsend_v2': (asked) => dingtalkMessage(asked, sent),
    '/topapi/message/corpconversation/getsendresult': (asked) => dingtalkResult(asked, sent),
  };
  return (asked) => {
    const { path, query } = asked;
    if (path === '/gettoken')
      return query.get('appsecret') === 'app-secret'
        ? { json: { errcode: 0, access_token: given.give(), expires_in: 7200 } }
        : { json: wecomError(40_089) };
    if (!given.isGood(query.get('access_token'))) return { json: wecomError(40_014) };
    return paths[path]?.(asked) ?? null;
  };
}

export const DINGTALK_APP: Vendor = {
  kind: 'dingtalk-app',
  rules: dingtalkRules,
  settings: (url) => ({ appKey: 'k', agentId: '7', url }),
  secrets: { appSecret: 'app-secret' },
  wrong: { appSecret: 'other' },
  codes: { 90018: 'later', 60020: 'office', 33012: 'refused' },
  ...{ mostBytes: 2048, personal: true, knowsKeys: false },
};

export const DINGTALK_ROBOT: Vendor = {
  kind: 'dingtalk-robot',
  rules:
    () =>
    ({ path, query, json }) => {
      if (path !== '/robot/send') return null;
      const at = query.get('timestamp') ?? '';
      const isLate = Math.abs(Date.now() - Number(at)) > 3_600_000;
      if (isLate || query.get('sign') !== hmac('SEC1', `${at}\nSEC1`))
        return { json: wecomError(310_000) };
      const { content } = json.text as { content: string };
      if (bytes(content) > 2048) return { json: wecomError(40_035) };
      return {
        json: { errcode: 0 },
        took: { to: GROUP, text: content, key: null },
        coded: wecomError,
      };
    },
  settings: (url) => ({ for: GROUP, url }),
  secrets: { accessToken: 't', secret: 'SEC1' },
  wrong: { accessToken: 't', secret: 'SEC2' },
  codes: { 130101: 'later', 310000: 'office' },
  ...{ mostBytes: 2048, personal: false, knowsKeys: false },
};

const feishuError = (code: number | string) => ({ code: Number(code), msg: 'no' });

function feishuMessage({ json }: Asked): Reply {
  const { text } = JSON.parse(String(json.content)) as { text: string };
  const uuid = String(json.uuid);
  if (uuid.length > 50 || bytes(json.content) > 150_000) return { json: feishuError(230_001) };
  const took = { to: String(json.receive_id), text, key: uuid };
  const said = { code: 0, data: { message_id: `om_${uuid}` } };
  return { json: said, took, once: uuid, coded: feishuError };
}

function feishuUsers({ json }: Asked): Reply {
  const [mobile] = json.mobiles as string[];
  const user = KNOWN.has(mobile ?? '') ? { mobile, user_id: `user-${mobile}` } : { mobile };
  return { json: { code: 0, data: { user_list: [user] } } };
}

function feishuRules(): Rules {
  const given = tokens();
  return (asked) => {
    const { path, headers, json } = asked;
    if (path.endsWith('/tenant_access_token/internal'))
      return json.app_secret === 'app-secret'
        ? { json: { code: 0, tenant_access_token: given.give(), expire: 7200 } }
        : { json: feishuError(10_014) };
    if (!given.isGood(headers.authorization?.replace('Bearer ', '')))
      return { json: feishuError(99_991_663) };
    if (path.endsWith('/batch_get_id')) return feishuUsers(asked);
    if (path.endsWith('/read_users'))
      return { json: { code: 0, data: { items: [{ user_id: 'user-13800000001' }] } } };
    return path === '/open-apis/im/v1/messages' ? feishuMessage(asked) : null;
  };
}

export const FEISHU_APP: Vendor = {
  kind: 'feishu-app',
  rules: feishuRules,
  settings: (url) => ({ appId: 'cli_1', url }),
  secrets: { appSecret: 'app-secret' },
  wrong: { appSecret: 'other' },
  codes: { 230020: 'later', 99991400: 'later', 230013: 'refused', 230006: 'office' },
  ...{ mostBytes: 4096, personal: true, knowsKeys: true },
};

export const FEISHU_ROBOT: Vendor = {
  kind: 'feishu-robot',
  rules:
    () =>
    ({ path, json, text: whole }) => {
      if (path !== '/open-apis/bot/v2/hook/hook-1') return null;
      const at = String(json.timestamp);
      const isLate = Math.abs(Date.now() / 1000 - Number(at)) > 3600;
      if (isLate || json.sign !== hmac(`${at}\nsecret-1`, '')) return { json: feishuError(19_021) };
      if (bytes(whole) > 20_000) return { json: feishuError(9499) };
      const { text } = json.content as { text: string };
      return { json: { code: 0 }, took: { to: GROUP, text, key: null }, coded: feishuError };
    },
  settings: (url) => ({ for: GROUP, url }),
  secrets: { token: 'hook-1', secret: 'secret-1' },
  wrong: { token: 'hook-1', secret: 'other' },
  codes: { 11232: 'later', 19021: 'office', 19022: 'office', 19024: 'office', 9499: 'refused' },
  ...{ mostBytes: 4096, personal: false, knowsKeys: false },
};

const govError = (errorCode: string) => ({ success: false, errorCode, errorMsg: 'no' });

function govSigned({ path, headers }: Asked, form: URLSearchParams): boolean {
  const sorted = [...form].sort(([a], [b]) => (a < b ? -1 : 1));
  const query = sorted.map(([name, value]) => `${name}=${value}`).join('&');
  const [at, nonce] = [headers['x-hmac-auth-timestamp'], headers['x-hmac-auth-nonce']];
  const signature = hmac('gov-secret', ['POST', at, nonce, path, query].join('\n'));
  return headers['x-hmac-auth-signature'] === signature;
}

/** It answers a key that it knows with an error that says so. */
function govMessage(form: URLSearchParams, known: Set<string>): Reply {
  const key = form.get('bizMsgId') ?? '';
  if (known.has(key)) return { json: { ...govError('biz'), errorMsg: 'bizMsgId duplicate' } };
  const { content } = JSON.parse(form.get('msg') ?? '{}').text as { content: string };
  if (bytes(content) > 2048) return { json: govError('param.error') };
  const took = { to: form.get('receiverIds') ?? '', text: content, key };
  const said = { success: true, content: { data: { messageId: key } } };
  const onTaken = () => void known.add(key);
  return { json: said, took, onTaken, coded: govError };
}

function govRules(): Rules {
  const known = new Set<string>();
  return (asked) => {
    const form = new URLSearchParams(asked.text);
    if (!govSigned(asked, form)) return { json: govError('auth.fail') };
    if (asked.path === '/message/workNotification') return govMessage(form, known);
    if (asked.path !== '/mozi/employee/get_by_mobile') return null;
    const accountId = `user-${form.get('mobile')}`;
    return KNOWN.has(form.get('mobile') ?? '')
      ? { json: { success: true, content: { data: { accountId } } } }
      : { json: govError('employee.not.exist') };
  };
}

export const DINGTALK_GOV: Vendor = {
  kind: 'dingtalk-gov',
  rules: govRules,
  settings: (url) => ({ accessKey: 'ak', tenantId: '196729', url }),
  secrets: { secretKey: 'gov-secret' },
  wrong: { secretKey: 'other' },
  codes: { 'flow.limit': 'later', 'param.error': 'refused' },
  ...{ mostBytes: 2048, personal: true, knowsKeys: true },
};
