const HALF = /\p{Surrogate}/u;

/**
 * For `JSON.parse`: lets only whole characters in (RFC 7493, 2.1). Half of a surrogate pair is decided
 * and hashed as one text and stored as another, which would look like tampering for ever.
 * @throws SyntaxError on half a character.
 */
export function wholeText(key: string, value: unknown): unknown {
  if (HALF.test(key) || (typeof value === 'string' && HALF.test(value)))
    throw new SyntaxError('a text holds half a character');
  return value;
}
