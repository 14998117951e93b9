import { z } from 'zod';
import type { ChannelState } from '../../../store/sending/channel-states.ts';
import { count, like, listOf, shape } from '../shape.ts';
import { instant, text } from '../vocabulary.ts';

/** A way by which messages leave, without its settings and secrets. */
const channel = shape(
  'Channel',
  '消息渠道及七日内的发送情况（不含设置和密钥）',
  'A way by which messages leave, and what became of them within seven days; no settings and no secrets',
  z.strictObject({
    name: like('wecom'),
    configured: z
      .strictObject({
        kind: like('wecom-app'),
        order: z
          .int()
          .meta({ examples: [10] })
          .describe('小的先用 · the lower, the sooner it is tried'),
        opens: z.boolean().describe('DUBAN_CHANNEL_KEY 能否打开其密钥 · its secrets can be opened'),
      })
      .nullable()
      .describe('环境变量所设（电子邮件）或已停用的为 null · null: by the environment, or no more'),
    sent: count,
    waiting: count,
    failed: count,
    unknown: count.describe('结果未知 · of unknown outcome'),
    lastFault: z
      .strictObject({ at: instant, text: text.describe('地址和号码已略去 · without addresses') })
      .nullable(),
  }),
);

export const channels = shape(
  'ChannelList',
  '消息渠道',
  'The ways by which messages leave',
  listOf(channel),
);

/** A channel as callers see it. */
export const presentChannel = (state: ChannelState): z.infer<typeof channel> => ({
  name: state.name,
  configured: state.configured,
  sent: state.sent,
  waiting: state.waiting,
  failed: state.failed,
  unknown: state.unknown,
  lastFault: state.lastFault,
});
