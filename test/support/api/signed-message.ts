import { Webhook } from 'standardwebhooks';

/** A callback secret of 32 equal bytes. */
export const secretOf = (byte: number): string =>
  `whsec_${Buffer.alloc(32, byte).toString('base64')}`;

/** A message as it goes out: its three headers and its bytes. */
export interface Message {
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Signs as the reference library does, `late` seconds ago.
 * @param content a text as it is, anything else as JSON.
 */
export function signed(
  secret: string,
  id: string,
  content: unknown,
  nowMs: number,
  late = 0,
): Message {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const at = new Date(nowMs - late * 1000);
  return {
    body: Buffer.from(text),
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, text),
    },
  };
}
