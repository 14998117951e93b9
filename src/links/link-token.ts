import { createHmac, randomBytes } from 'node:crypto';
import { OFFICE_ASKS } from '../domain/readings/trial.ts';
import type { Keys } from '../store/keys/signing-keys.ts';
import { readSigned, type SignatureFault, signed } from './signed.ts';

/** What a link lets its bearer do; `view` shows the letter and nothing more. */
export const LINK_ACTS = [
  'acknowledge',
  'submitPlan',
  'reportProgress',
  'reportFinding',
  'requestExtension',
  'raiseObjection',
  'applyForFormalReview',
  'reportMilestone',
  'reportPart',
  ...OFFICE_ASKS,
  'answerInstruction',
  'takeBack',
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

const VERSION = 'v2';
const NONCE_BYTES = 16;

/** The claims in the order in which a token holds them. */
type SaidLink = [string, string, string, string, LinkAct, number, string];

const PURPOSE = `link\n${VERSION}`;

/**
 * The nonce of a matter, always the same one, whatever key signs: the link in a mail, in its second try and in the inbox
 * are then one link, which acts once.
 */
export const nonceOf = ({ nonceSeed }: Pick<Keys, 'nonceSeed'>, matter: string): string =>
  createHmac('sha256', nonceSeed)
    .update(`nonce\n${matter}`)
    .digest()
    .subarray(0, NONCE_BYTES)
    .toString('base64url');

/** A signed link token, URL-safe; without a nonce of its own it gets a random one. */
export function linkToken(
  keys: Pick<Keys, 'signing'>,
  claims: Omit<LinkClaims, 'nonce'> & { nonce?: string },
): string {
  const { notice, unit, post, holder, act, expires } = claims;
  const nonce = claims.nonce ?? randomBytes(NONCE_BYTES).toString('base64url');
  const said = [notice, unit, post, holder, act, expires, nonce];
  return `${VERSION}.${signed(keys, PURPOSE, said)}`;
}

/** True for claims as we write them: what we have signed once, with another version, may say what no link of today says. */
function isSaid(value: unknown): value is SaidLink {
  if (!Array.isArray(value) || value.length !== 7) return false;
  const [act, expires] = [value[4], value[5]];
  const texts = value.filter((part) => typeof part === 'string');
  return texts.length === 6 && LINK_ACTS.includes(act) && Number.isSafeInteger(expires);
}

/** Why a token was refused; for the log, never for the bearer. */
export type LinkFault = SignatureFault | 'expired';

/**
 * Reads a token. Every character counts: a re-encoded or padded twin of a good token is malformed.
 * @param nowMs real time in epoch milliseconds.
 */
export function readLink(
  keys: Pick<Keys, 'good' | 'revoked'>,
  token: string,
  nowMs: number,
): { ok: true; claims: LinkClaims } | { ok: false; fault: LinkFault } {
  const [version, ...rest] = token.split('.');
  if (version !== VERSION) return { ok: false, fault: 'malformed' };
  const read = readSigned(keys, PURPOSE, rest.join('.'));
  if (!read.ok) return read;
  if (!isSaid(read.value)) return { ok: false, fault: 'malformed' };
  const [notice, unit, post, holder, act, expires, nonce] = read.value;
  const claims = { notice, unit, post, holder, act, expires, nonce };
  return nowMs > expires * 1000 ? { ok: false, fault: 'expired' } : { ok: true, claims };
}
