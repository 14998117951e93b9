import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Evidence } from '../../../domain/notice/finding.ts';

/**
 * Evidence that has been received, but whose report was refused: the form carries it, signed and
 * bound to its link, so that nobody uploads twice and nobody claims a file that he did not send.
 */
const macOf = (secret: string, nonce: string, body: string): Buffer =>
  createHmac('sha256', secret).update(`kept\n${nonce}\n${body}`).digest();

/** A piece of evidence as a form's hidden value. */
export function keepEvidence(secret: string, nonce: string, evidence: Evidence): string {
  const { name, sha256, effectiveOn } = evidence;
  const body = Buffer.from(JSON.stringify([name, sha256, effectiveOn])).toString('base64url');
  return `${body}.${macOf(secret, nonce, body).toString('base64url')}`;
}

/** The evidence in a form's hidden value, or null where the value is not ours or of another link. */
export function keptEvidence(secret: string, nonce: string, value: string): Evidence | null {
  const [body = '', mac = ''] = value.split('.');
  const good = macOf(secret, nonce, body);
  const given = Buffer.from(mac, 'base64url');
  if (given.length !== good.length || !timingSafeEqual(given, good)) return null;
  const [name, sha256, effectiveOn] = JSON.parse(Buffer.from(body, 'base64url').toString());
  return { name, sha256, effectiveOn };
}
