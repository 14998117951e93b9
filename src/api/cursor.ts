import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from './problem.ts';

const mac = (secret: string, body: string): string =>
  createHmac('sha256', secret).update(`cursor\n${body}`).digest('base64url').slice(0, 22);

/** An opaque cursor that stands after `id`; signed, so that nobody builds on what is in it. */
export function cursorAfter(secret: string, id: string): string {
  const body = Buffer.from(id).toString('base64url');
  return `${body}.${mac(secret, body)}`;
}

/** The id a cursor stands after; null without a cursor. @throws Problem `invalid-query`. */
export function afterOf(secret: string, cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const [body = '', sign = ''] = cursor.split('.');
  const good = Buffer.from(mac(secret, body));
  const given = Buffer.from(sign);
  if (good.length !== given.length || !timingSafeEqual(good, given))
    throw new Problem('invalid-query', {
      errors: [{ pointer: '/cursor', detail: 'unknown cursor' }],
    });
  return Buffer.from(body, 'base64url').toString();
}
