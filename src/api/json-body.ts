import { Problem } from './problem.ts';

const HALF = /\p{Surrogate}/u;

/**
 * Lets only whole characters in (RFC 7493, 2.1). Half of a surrogate pair is decided and hashed as one text and stored as
 * another, which would look like tampering for ever.
 */
export function wholeText(key: string, value: unknown): unknown {
  if (HALF.test(key) || (typeof value === 'string' && HALF.test(value)))
    throw new SyntaxError('a text holds half a character');
  return value;
}

/**
 * The JSON of bytes as they came: UTF-8 and nothing else (RFC 8259, 8.1), for a byte that is read as another sign changes what
 * was said. A byte order mark before it is passed over, whichever way it comes.
 * @throws Problem `not-json`.
 */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), wholeText);
  } catch {
    throw new Problem('not-json');
  }
}

/** True where a content type names no other encoding than that of JSON. */
export const isUtf8 = (contentType: string | undefined): boolean => {
  const named = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
  return /^utf-?8$/i.test(named);
};
