import type { Keys } from '../store/keys/signing-keys.ts';
import type { LinkFault } from './link-token.ts';
import { readSigned, signed } from './signed.ts';

/** What the link of a person's own page is bound to: one person, and the letters that are meant. */
export interface PageClaims {
  holder: string;
  /** The rehearsal whose letters are meant; null: all real ones. */
  rehearsal: string | null;
  /** Real time, whole seconds since the epoch, after which the link is void. */
  expires: number;
}

const VERSION = 'p1';
const PURPOSE = `page\n${VERSION}`;

/** The claims in the order in which a token holds them. */
type SaidPage = [string, string | null, number];

/** True for claims as we write them; what was signed once, with another version, may say something else. */
function isSaid(value: unknown): value is SaidPage {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [holder, rehearsal, expires] = value;
  const isMeant = rehearsal === null || typeof rehearsal === 'string';
  return typeof holder === 'string' && isMeant && Number.isSafeInteger(expires);
}

/** True for what claims to be the token of a person's own page, and not that of one act. */
export const isPageToken = (token: string): boolean => token.startsWith(`${VERSION}.`);

/** A signed token of a person's own page, URL-safe. It shows what is open to him, and gives no act that he could not give otherwise. */
export function pageToken(
  keys: Pick<Keys, 'signing'>,
  { holder, rehearsal, expires }: PageClaims,
): string {
  return `${VERSION}.${signed(keys, PURPOSE, [holder, rehearsal, expires])}`;
}

/**
 * Reads a token of a person's own page; every character counts.
 * @param nowMs real time in epoch milliseconds.
 */
export function readPageToken(
  keys: Pick<Keys, 'good' | 'revoked'>,
  token: string,
  nowMs: number,
): { ok: true; claims: PageClaims } | { ok: false; fault: LinkFault } {
  if (!isPageToken(token)) return { ok: false, fault: 'malformed' };
  const read = readSigned(keys, PURPOSE, token.slice(VERSION.length + 1));
  if (!read.ok) return read;
  if (!isSaid(read.value)) return { ok: false, fault: 'malformed' };
  const [holder, rehearsal, expires] = read.value;
  if (nowMs > expires * 1000) return { ok: false, fault: 'expired' };
  return { ok: true, claims: { holder, rehearsal, expires } };
}
