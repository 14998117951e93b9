import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** A secret as it is stored: AES-256-GCM, its nonce, its tag and the ciphertext, in base64url. */
export type Sealed = string;

const VERSION = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The shortest text from which a key is made. */
export const SHORTEST_KEY = 32;

const keyOf = (text: string): Buffer =>
  Buffer.from(hkdfSync('sha256', text, '', 'duban channel secrets', 32));

/**
 * Seals a secret so that only whoever has the key of the environment reads it.
 * @param place the channel and the name of the secret: sealed for one place, it opens in no other.
 */
export function seal(key: string, place: string, secret: string): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), nonce);
  cipher.setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
}

/** Opens a sealed secret; null where the key is another one, or it was sealed for another place or altered. */
export function unseal(key: string, place: string, sealed: Sealed): string | null {
  const [version, text = ''] = sealed.split('.');
  const bytes = Buffer.from(text, 'base64url');
  if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(key), nonce);
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const opened = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([opened, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
