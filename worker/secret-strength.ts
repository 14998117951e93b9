/** Why a secret does not protect anything. */
export type SecretWeakness = 'short' | 'repeated' | 'known';

const SHORTEST = 32;
/** A random text of 32 hexadecimal digits has fewer in one case of a hundred thousand. */
const FEWEST_DISTINCT = 8;

/** What people and manuals write where a secret belongs; long enough that no random text holds it. */
const KNOWN = [
  'secret',
  'password',
  'passwd',
  'changeme',
  'change-me',
  'change_me',
  'example',
  'default',
  'insecure',
  'letmein',
  'qwerty',
  '12345678',
  '87654321',
  'abcdefgh',
  'replace',
  'yourkey',
  'your-key',
  'duban-',
];

/** True for a few characters over and over: the text is the same when it is moved on by them. */
const isRepeated = (text: string): boolean =>
  new Set(text).size < FEWEST_DISTINCT ||
  Array.from({ length: Math.floor(text.length / 2) }, (_, i) => i + 1).some((step) =>
    text.startsWith(text.slice(step)),
  );

/** What is wrong with a secret; null for one that looks random and has 32 characters or more. */
export function weaknessOf(secret: string): SecretWeakness | null {
  if (secret.length < SHORTEST) return 'short';
  const small = secret.toLowerCase();
  if (KNOWN.some((word) => small.includes(word))) return 'known';
  return isRepeated(secret) ? 'repeated' : null;
}
