import { randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { takingTurns } from '../../taking-turns.ts';

/** N = 2^15, r = 8, p = 3: one of the equal choices of OWASP, some 300 ms and 32 MiB. */
const COST = { ln: 15, r: 8, p: 3 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** Hashings at once in a process, of libuv's four threads; more would keep files and names waiting. */
const AT_ONCE = 2;
/** Hashings that wait, some ten seconds of them; the next is told to come back. */
const WAITING = 60;

const turns = takingTurns(AT_ONCE, WAITING);

/** How many hashings have run in this process, and how many at once at the most. */
export const hashings = turns.counts;

interface Parameters {
  ln: number;
  r: number;
  p: number;
}

function derived(password: string, salt: Buffer, { ln, r, p }: Parameters): Promise<Buffer> {
  const N = 2 ** ln;
  // Node's own limit is just too small for these 32 MiB.
  const options: ScryptOptions = { N, r, p, maxmem: 128 * N * r * 2 };
  return turns.take(
    () =>
      new Promise((resolve, reject) => {
        scrypt(password, salt, HASH_BYTES, options, (error, key) =>
          error === null ? resolve(key) : reject(error),
        );
      }),
  );
}

const text64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** A password as it is stored: a PHC string with its cost and its salt. @throws TooManyWait */
export async function hashOf(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const { ln, r, p } = COST;
  const key = await derived(password, salt, COST);
  return `$scrypt$ln=${ln},r=${r},p=${p}$${text64(salt)}$${text64(key)}`;
}

const PHC = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Of no password: what an unknown name is compared with, at the same cost. */
const NOBODY = `$scrypt$ln=${COST.ln},r=${COST.r},p=${COST.p}$${text64(randomBytes(SALT_BYTES))}$${text64(randomBytes(HASH_BYTES))}`;

/**
 * True for the password of which this is the hash. Null is the hash of somebody who is not there: it costs the same, and is
 * nobody's.
 * @throws TooManyWait
 */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, ln, r, p, salt = '', key = ''] = PHC.exec(hash ?? NOBODY) ?? [];
  if (ln === undefined) throw new Error('a stored password is no PHC string of scrypt');
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  const found = await derived(password, Buffer.from(salt, 'base64'), cost);
  const kept = Buffer.from(key, 'base64');
  return found.length === kept.length && timingSafeEqual(found, kept) && hash !== null;
}

const SHORTEST = 12;
export const LONGEST = 200;

/** Why a password is not taken. */
export type PasswordFault = 'tooShort' | 'tooLong' | 'hasName' | 'repeats' | 'same';

/**
 * What is wrong with a new password. Its length counts, by characters; there are no rules about which characters (ASVS 5.0, 6.2), but
 * it is neither the owner's name nor a few characters over and over.
 */
export function passwordFault(
  password: string,
  { account, name }: { account: string; name: string },
): PasswordFault | null {
  const signs = [...password];
  if (signs.length < SHORTEST) return 'tooShort';
  if (signs.length > LONGEST) return 'tooLong';
  const lower = password.toLowerCase();
  if (lower.includes(account.toLowerCase()) || lower.includes(name.toLowerCase())) return 'hasName';
  return new Set(signs).size < 5 ? 'repeats' : null;
}

/** Without what is mistaken for something else when it is read from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A first password, which is told once and changed at the first sign-in: 16 characters, 79 bits. */
export function firstPassword(): string {
  const signs = Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]);
  return [0, 4, 8, 12].map((at) => signs.slice(at, at + 4).join('')).join('-');
}
