import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { channelKind } from '../channel-kind.ts';
import { robotChannel } from '../wire/robot.ts';
import type { Verdicts } from '../wire/verdicts.ts';

const settings = z.strictObject({
  for: z.string().min(1),
  url: z.url().default('https://open.feishu.cn'),
});

const VERDICTS: Verdicts = {
  codes: {
    ...{ 0: 'ok', 11232: 'later', 19021: 'office', 19022: 'office', 19024: 'office' },
    ...{ 19001: 'office', 9499: 'refused' },
  },
  others: 'later',
};

/** Below the 20 KB of a body. */
const MOST_BYTES = 4096;

/** 飞书群机器人. Its signature has the text as the key and nothing as the message. */
export const feishuRobot = channelKind({
  kind: 'feishu-robot',
  words: { zh: '飞书群机器人', en: 'Feishu robot' },
  settings,
  secrets: ['token', 'secret'],
  make({ name, settings: { url, ...group }, secrets }, world) {
    const { token = '', secret = '' } = secrets;
    const signed = () => {
      const timestamp = String(Math.floor(world.nowMs() / 1000));
      const sign = createHmac('sha256', `${timestamp}\n${secret}`).digest('base64');
      return { timestamp, sign };
    };
    return robotChannel(
      {
        ...{ name, group, mostBytes: MOST_BYTES, verdicts: VERDICTS },
        limits: {
          all: [
            { count: 5, ms: 1000 },
            { count: 100, ms: 60_000 },
          ],
        },
        fields: ['code', 'msg'],
        request: async (text) => ({
          url: `${url}/open-apis/bot/v2/hook/${encodeURIComponent(token)}`,
          body: { ...signed(), msg_type: 'text', content: { text } },
        }),
      },
      world,
    );
  },
});
