import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a link lets its bearer do; `view` shows the letter and nothing more. */
export const LINK_ACTS = [
  'acknowledge',
  'submitPlan',
  'reportProgress',
  'reportFinding',
  'requestExtension',
  'view',
] as const;
export type LinkAct = (typeof LINK_ACTS)[number];

/** What a link is bound to. */
export interface LinkClaims {
  notice: string;
  unit: string;
  post: string;
  holder: string;
  act: LinkAct;
  /** Real time, whole seconds since the epoch, after which the link is void. */
  expires: number;
  /** 128 bits that nobody can guess: one nonce acts once. */
  nonce: string;
}

const VERSION = 'v1';
const NONCE_BYTES = 16;

const sign = (secret: string, body: string): Buffer =>
  createHmac('sha256', secret).update(`link\n${VERSION}\n${body}`).digest();

/**
 * The nonce of a matter, always the same one: the link in a mail, in its second try and in the inbox
 * are then one link, which acts once.
 */
export const nonceOf = (secret: string, matter: string): string =>
  createHmac('sha256', secret)
    .update(`nonce\n${matter}`)
    .digest()
    .subarray(0, NONCE_BYTES)
    .toString('base64url');

/** A signed link token, URL-safe; without a nonce of its own it gets a random one. */
export function linkToken(
  secret: string,
  claims: Omit<LinkClaims, 'nonce'> & { nonce?: string },
): string {
  const { notice, unit, post, holder, act, expires } = claims;
  const nonce = claims.nonce ?? randomBytes(NONCE_BYTES).toString('base64url');
  const body = Buffer.from(
    JSON.stringify([notice, unit, post, holder, act, expires, nonce]),
  ).toString('base64url');
  return `${VERSION}.${body}.${sign(secret, body).toString('base64url')}`;
}

/** Why a token was refused; for the log, never for the bearer. */
export type LinkFault = 'malformed' | 'forged' | 'expired';

/**
 * Reads a token. Every character counts: a re-encoded or padded twin of a good token is malformed.
 * @param nowMs real time in epoch milliseconds.
 */
export function readLink(
  secret: string,
  token: string,
  nowMs: number,
): { ok: true; claims: LinkClaims } | { ok: false; fault: LinkFault } {
  const match = /^v1\.([A-Za-z0-9_-]{20,2000})\.([A-Za-z0-9_-]{43})$/.exec(token);
  const [, body = '', mac = ''] = match ?? [];
  if (match === null) return { ok: false, fault: 'malformed' };
  const given = Buffer.from(mac, 'base64url');
  const good = sign(secret, body);
  // The last character of 43 carries two idle bits; only the canonical form is ours.
  if (given.toString('base64url') !== mac) return { ok: false, fault: 'malformed' };
  if (given.length !== good.length || !timingSafeEqual(given, good))
    return { ok: false, fault: 'forged' };
  const [notice, unit, post, holder, act, expires, nonce] = JSON.parse(
    Buffer.from(body, 'base64url').toString(),
  );
  const claims = { notice, unit, post, holder, act, expires, nonce };
  return nowMs > expires * 1000 ? { ok: false, fault: 'expired' } : { ok: true, claims };
}
