import { z } from 'zod';
import { channelKind } from '../channel-kind.ts';
import { robotChannel } from '../wire/robot.ts';
import type { Verdicts } from '../wire/verdicts.ts';

const settings = z.strictObject({
  for: z.string().min(1),
  url: z.url().default('https://qyapi.weixin.qq.com'),
});

const VERDICTS: Verdicts = {
  codes: {
    ...{ 0: 'ok', [-1]: 'later', 45009: 'later', 45033: 'later' },
    ...{ 93000: 'office', 40008: 'refused', 40058: 'refused', 45002: 'refused' },
  },
  others: 'later',
};

const MOST_BYTES = 2048;

/** 企业微信群机器人: its key is its secret, and it has no key for repetitions. */
export const wecomRobot = channelKind({
  kind: 'wecom-robot',
  words: { zh: '企业微信群机器人', en: 'WeCom robot' },
  settings,
  secrets: ['key'],
  make({ name, settings: { url, ...group }, secrets }, world) {
    const at = `${url}/cgi-bin/webhook/send?key=${encodeURIComponent(secrets.key ?? '')}`;
    return robotChannel(
      {
        ...{ name, group, mostBytes: MOST_BYTES, verdicts: VERDICTS },
        limits: { all: [{ count: 20, ms: 60_000 }] },
        fields: ['errcode', 'errmsg'],
        async request(content, mobileOf) {
          const mobile = await mobileOf();
          const mentioned = mobile === null ? {} : { mentioned_mobile_list: [mobile] };
          return { url: at, body: { msgtype: 'text', text: { content, ...mentioned } } };
        },
      },
      world,
    );
  },
});
