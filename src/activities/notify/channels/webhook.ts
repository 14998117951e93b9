import { z } from 'zod';
import { digestOf } from '../../../domain/notice/chain.ts';
import { Later } from '../channel.ts';
import { channelKind } from '../channel-kind.ts';
import { type GroupOf, groupAddress } from '../wire/group.ts';
import { judgeStatus, postOutside, type Surroundings } from '../wire/outside.ts';
import { isWebhookSecret, webhookHeaders } from '../wire/webhook-signing.ts';

const settings = z.strictObject({
  for: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
});

/**
 * 出站 Webhook: a system of a unit, or of the office, is told that somebody has a message, and fetches the rest. What it says is thin, for it
 * crosses a network that is not ours; it holds no link.
 */
export const webhookKind = (surroundings: Surroundings = {}) =>
  channelKind({
    kind: 'webhook',
    words: { zh: '网络回调', en: 'Webhook' },
    settings,
    secrets: ['secret'],
    make({ name, settings: { url, ...group }, secrets }, world) {
      return {
        name,
        uncertain: 'duplicate',
        address: async (dispatch) => groupAddress(group as GroupOf, dispatch),
        async send(dispatch) {
          const secret = secrets.secret ?? '';
          if (!secret.split(/\s+/).every(isWebhookSecret))
            throw new Later('密钥应为 whsec_ 加 24 至 64 字节的 base64', { office: true });
          const { subject } = await world.messageOf(dispatch);
          const letters = new Map(
            dispatch.items.map((row) => [
              row.noticeId,
              { notice: row.noticeId, documentNumber: row.documentNumber, dueAt: row.dueAt },
            ]),
          );
          const data = { to: { holder: dispatch.holder }, subject, letters: [...letters.values()] };
          const id = `msg_${digestOf(dispatch._id).slice(0, 32)}`;
          // Each try says when the message left, not when it was tried: the body is the same one.
          const said = { type: 'message.sent', timestamp: dispatch.slot, data };
          const body = Buffer.from(JSON.stringify(said));
          const headers = webhookHeaders(secret, id, body, world.nowMs());
          const around = { mostMs: world.patienceMs, ...surroundings };
          judgeStatus(await postOutside(url, body, headers, around), world.nowMs());
          return { providerId: id };
        },
      };
    },
  });
