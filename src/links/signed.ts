import { createHmac, timingSafeEqual } from 'node:crypto';

/** Why a signed text was refused; for the log, never for its bearer. */
export type SignatureFault = 'malformed' | 'forged';

const FORM = /^([A-Za-z0-9_-]{2,4000})\.([A-Za-z0-9_-]{43})$/;

const macOf = (secret: string, purpose: string, body: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose}\n${body}`).digest();

/**
 * A value of JSON as URL-safe text with its signature, `body.mac`. Everybody can read it, nobody can change it.
 * @param purpose what the text is for: one that was signed for something else is forged.
 */
export function signed(secret: string, purpose: string, value: unknown): string {
  const body = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${body}.${macOf(secret, purpose, body).toString('base64url')}`;
}

/** Reads what `signed` made. Every character counts: a re-encoded or padded twin of a good text is malformed. */
export function readSigned(
  secret: string,
  purpose: string,
  text: string,
): { ok: true; value: unknown } | { ok: false; fault: SignatureFault } {
  const [, body, mac = ''] = FORM.exec(text) ?? [];
  if (body === undefined) return { ok: false, fault: 'malformed' };
  const given = Buffer.from(mac, 'base64url');
  // The last character of 43 carries two idle bits; only the canonical form is ours.
  if (given.toString('base64url') !== mac) return { ok: false, fault: 'malformed' };
  const good = macOf(secret, purpose, body);
  if (given.length !== good.length || !timingSafeEqual(given, good))
    return { ok: false, fault: 'forged' };
  return { ok: true, value: JSON.parse(Buffer.from(body, 'base64url').toString()) };
}
