import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { channelKind } from '../channel-kind.ts';
import { robotChannel } from '../wire/robot.ts';
import type { Verdicts } from '../wire/verdicts.ts';

const settings = z.strictObject({
  for: z.string().min(1),
  url: z.url().default('https://oapi.dingtalk.com'),
});

const VERDICTS: Verdicts = {
  codes: {
    ...{ 0: 'ok', [-1]: 'later', 130101: 'later', 90018: 'later' },
    ...{ 310000: 'office', 300001: 'office', 300005: 'office', 40035: 'refused' },
  },
  others: 'later',
};

const MOST_BYTES = 2048;

/** 钉钉群机器人: 20 a minute, and ten minutes of silence beyond that. */
export const dingtalkRobot = channelKind({
  kind: 'dingtalk-robot',
  words: { zh: '钉钉群机器人', en: 'DingTalk robot' },
  settings,
  secrets: ['accessToken', 'secret'],
  make({ name, settings: { url, ...group }, secrets }, world) {
    const { accessToken = '', secret = '' } = secrets;
    const addressed = (): string => {
      const timestamp = String(world.nowMs());
      const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
      return `${url}/robot/send?${new URLSearchParams({ access_token: accessToken, timestamp, sign })}`;
    };
    return robotChannel(
      {
        ...{ name, group, mostBytes: MOST_BYTES, verdicts: VERDICTS },
        limits: { all: [{ count: 20, ms: 60_000 }] },
        fields: ['errcode', 'errmsg'],
        async request(content, mobileOf) {
          const mobile = await mobileOf();
          const at = { atMobiles: mobile === null ? [] : [mobile], isAtAll: false };
          return { url: addressed(), body: { msgtype: 'text', text: { content }, at } };
        },
      },
      world,
    );
  },
});
