import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Keys, SigningKey } from '../store/keys/signing-keys.ts';

/** Why a signed text was refused; for the log, never for its bearer. */
export type SignatureFault = 'malformed' | 'forged' | 'key-unknown' | 'key-revoked';

const FORM = /^([a-z0-9][a-z0-9-]{0,30})\.([A-Za-z0-9_-]{2,4000})\.([A-Za-z0-9_-]{43})$/;

const macOf = ({ id, secret }: SigningKey, purpose: string, body: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose}\n${id}\n${body}`).digest();

/**
 * A value of JSON as URL-safe text with its key and its signature, `key.body.mac`. Everybody can read it, nobody can change it.
 * @param purpose what the text is for: one that was signed for something else is forged.
 */
export function signed(
  { signing }: Pick<Keys, 'signing'>,
  purpose: string,
  value: unknown,
): string {
  const body = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${signing.id}.${body}.${macOf(signing, purpose, body).toString('base64url')}`;
}

/**
 * Reads what `signed` made, by the key that is named in it. Every character counts: a re-encoded or padded twin of a good text
 * is malformed.
 */
export function readSigned(
  { good, revoked }: Pick<Keys, 'good' | 'revoked'>,
  purpose: string,
  text: string,
): { ok: true; value: unknown } | { ok: false; fault: SignatureFault } {
  const [, id = '', body, mac = ''] = FORM.exec(text) ?? [];
  if (body === undefined) return { ok: false, fault: 'malformed' };
  const given = Buffer.from(mac, 'base64url');
  // The last character of 43 carries two idle bits; only the canonical form is ours.
  if (given.toString('base64url') !== mac) return { ok: false, fault: 'malformed' };
  const key = good.get(id);
  if (key === undefined)
    return { ok: false, fault: revoked.has(id) ? 'key-revoked' : 'key-unknown' };
  const sound = macOf(key, purpose, body);
  if (given.length !== sound.length || !timingSafeEqual(given, sound))
    return { ok: false, fault: 'forged' };
  return { ok: true, value: JSON.parse(Buffer.from(body, 'base64url').toString()) };
}
