import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import { digestOf } from '../../../domain/notice/chain.ts';
import { Unsure } from '../channel.ts';
import { channelKind } from '../channel-kind.ts';
import { ask } from '../wire/asking.ts';
import { mobileForText, partsNamed, shortTextFor } from '../wire/short-text.ts';
import { judge, type Verdicts } from '../wire/verdicts.ts';

const settings = z.strictObject({
  secretId: z.string().min(1),
  sdkAppId: z.string().regex(/^\d+$/),
  signature: z.string().min(2).max(12),
  templateId: z.string().regex(/^\d+$/),
  variables: z.string().default('number,days,code'),
  region: z.string().default('ap-guangzhou'),
  url: z.url().default('https://sms.tencentcloudapi.com'),
});

/** 发送短信 API 错误码, cloud.tencent.com/document/api/382/55981. */
const VERDICTS: Verdicts = {
  codes: {
    Ok: 'ok',
    'FailedOperation.PhoneNumberInBlacklist': 'refused',
    'InvalidParameterValue.IncorrectPhoneNumber': 'refused',
    'FailedOperation.ContainSensitiveWord': 'refused',
    'FailedOperation.InsufficientBalanceInSmsPackage': 'office',
    'FailedOperation.SignatureIncorrectOrUnapproved': 'office',
    'FailedOperation.TemplateIncorrectOrUnapproved': 'office',
    'FailedOperation.TemplateParamSetNotMatchApprovedTemplate': 'office',
    'AuthFailure.SignatureFailure': 'office',
    'AuthFailure.SecretIdNotFound': 'office',
    'AuthFailure.SignatureExpire': 'later',
    'LimitExceeded.PhoneNumberDailyLimit': 'later',
    'LimitExceeded.PhoneNumberThirtySecondLimit': 'later',
    'LimitExceeded.PhoneNumberOneHourLimit': 'later',
    'LimitExceeded.DeliveryFrequencyLimit': 'later',
    RequestLimitExceeded: 'later',
    InternalError: 'later',
  },
  others: 'later',
};

const SERVICE = 'sms';
const TYPE = 'application/json; charset=utf-8';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** The headers of a signed request (签名方法 v3, TC3-HMAC-SHA256). */
function signedHeaders(
  own: { url: string; secretId: string; region: string },
  secret: string,
  body: string,
  nowMs: number,
): Record<string, string> {
  const { host } = new URL(own.url);
  const timestamp = String(Math.floor(nowMs / 1000));
  const date = new Date(nowMs).toISOString().slice(0, 10);
  const names = 'content-type;host';
  const canonical = ['POST', '/', '', `content-type:${TYPE}\nhost:${host}\n`, names, sha256(body)];
  const scope = `${date}/${SERVICE}/tc3_request`;
  const text = ['TC3-HMAC-SHA256', timestamp, scope, sha256(canonical.join('\n'))].join('\n');
  const key = hmac(hmac(hmac(`TC3${secret}`, date), SERVICE), 'tc3_request');
  const signature = hmac(key, text).toString('hex');
  return {
    'content-type': TYPE,
    authorization: `TC3-HMAC-SHA256 Credential=${own.secretId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
    'x-tc-action': 'SendSms',
    'x-tc-version': '2021-01-11',
    'x-tc-timestamp': timestamp,
    'x-tc-region': own.region,
  };
}

/** 腾讯云短信: its answer tells of each number; the same text to one number goes once in thirty seconds. */
export const smsTencent = channelKind({
  kind: 'sms-tencent',
  words: { zh: '短信（腾讯云）', en: 'SMS (Tencent)' },
  settings,
  secrets: ['secretKey'],
  make({ name, settings: own, secrets: { secretKey = '' } }, world) {
    return {
      name,
      rings: true,
      uncertain: 'miss',
      limits: {
        each: [
          { count: 1, ms: 30_000 },
          { count: 10, ms: 86_400_000 },
        ],
      },
      address: (dispatch) => mobileForText(world, dispatch, own.signature),
      async send(dispatch, mobile) {
        const text = await shortTextFor(world, dispatch, own.signature);
        const body = JSON.stringify({
          PhoneNumberSet: [`+86${mobile}`],
          SmsSdkAppId: own.sdkAppId,
          SignName: own.signature,
          TemplateId: own.templateId,
          TemplateParamSet: partsNamed(text, own.variables).map(([, value]) => value),
          SessionContext: digestOf(dispatch._id).slice(0, 32),
        });
        const headers = signedHeaders(own, secretKey, body, world.nowMs());
        const answer = await ask({
          url: `${own.url}/`,
          headers,
          body,
          patienceMs: world.patienceMs,
        });
        const said = answer.json?.Response as Record<string, unknown> | undefined;
        if (said === undefined)
          throw new Unsure(`HTTP ${answer.status}: ${answer.text.slice(0, 200)}`);
        if (said.Error !== undefined)
          judge(
            VERDICTS,
            { ...answer, json: said.Error as Record<string, unknown> },
            'Code',
            'Message',
          );
        const [one] = (said.SendStatusSet ?? []) as Record<string, unknown>[];
        const { SerialNo } = judge(VERDICTS, { ...answer, json: one ?? null }, 'Code', 'Message');
        return { providerId: String(SerialNo) };
      },
    };
  },
});
