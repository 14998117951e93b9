import { eventLine, eventTold, pingTold } from '../presenters/feed/event-told.ts';
import { HEADERS } from '../requests/parameters.ts';
import type { DocumentSchemas } from './schemas.ts';

/** What is posted to others, and what the lines of the stream are: shapes that no route answers. */
export const TOLD_OUTSIDE = [eventTold, pingTold, eventLine];

const both = (zh: string, en: string): string => `${zh} · ${en}`;

const TAKEN = both(
  '2xx：已收下。410：不再需要，订阅随即停推。其他：约 75 小时内重试，遵从 Retry-After；不跟随重定向',
  '2xx: taken. 410: nothing more is wanted, and the subscription stops. Anything else: tried again for some 75 hours, minding Retry-After; redirects are not followed',
);

/** What subscriptions are posted, as OpenAPI documents it. */
export function webhooks(schemas: DocumentSchemas) {
  const posted = (shape: typeof eventTold | typeof pingTold, zh: string, en: string) => {
    const schema = schemas.of(shape, 'output');
    return {
      post: {
        tags: ['events'],
        summary: both(zh, en),
        description: both(
          '以 Standard Webhooks 1.0.0 签名：HMAC-SHA256(密钥, webhook-id.webhook-timestamp.正文)。webhook-id 在各次重试、重发中不变，据此识别重复；时间戳与签名每次不同。',
          'Signed by Standard Webhooks 1.0.0. The webhook-id is the same in every try and repetition, and a receiver knows repetitions by it; timestamp and signature are of the try.',
        ),
        parameters: (['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const).map(
          (name) => {
            const { description, ...header } = schemas.of(HEADERS[name], 'input');
            return { name, in: 'header', required: true, description, schema: header };
          },
        ),
        requestBody: {
          required: true,
          content: { 'application/json': { schema, example: schemas.exampleOf(schema) } },
        },
        responses: { default: { description: TAKEN } },
      },
    };
  };
  return {
    event: posted(
      eventTold,
      '推送一个事件，type 为其名称（EventName）',
      'An event, whose type is its name (EventName)',
    ),
    ping: posted(pingTold, '测试消息', 'A test'),
  };
}
