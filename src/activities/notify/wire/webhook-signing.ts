import { createHmac } from 'node:crypto';

const SECRET = /^whsec_([A-Za-z0-9+/]+={0,2})$/;

/** True for a secret as Standard Webhooks writes it, of 24 to 64 bytes. */
export function isWebhookSecret(text: string): boolean {
  const { length } = Buffer.from(SECRET.exec(text)?.[1] ?? '', 'base64');
  return length >= 24 && length <= 64;
}

/**
 * The three headers of Standard Webhooks 1.0.0 for a body.
 * @param secrets `whsec_…` with white space between them, several while one is being changed; each signs.
 * @param id the same for each try of one message.
 */
export function webhookHeaders(
  secrets: string,
  id: string,
  body: Buffer,
  nowMs: number,
): Record<string, string> {
  const timestamp = String(Math.floor(nowMs / 1000));
  const signatures = secrets.split(/\s+/).flatMap((secret) => {
    const key = SECRET.exec(secret)?.[1];
    if (key === undefined) return [];
    const hmac = createHmac('sha256', Buffer.from(key, 'base64'));
    return [`v1,${hmac.update(`${id}.${timestamp}.`).update(body).digest('base64')}`];
  });
  return {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Duban-Webhook/1',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
