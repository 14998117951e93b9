import { linkToken } from '../../../src/links/link-token.ts';
import type { Keys } from '../../../src/store/keys/signing-keys.ts';

/** The parts of a token. */
function partsOf(token: string) {
  const [version = '', key = '', body = '', mac = ''] = token.split('.');
  return { version: `${version}.${key}`, body, mac };
}

/** Every bit of a token flipped, one at a time. */
function* flipped(token: string): Generator<string> {
  const bytes = Buffer.from(token, 'latin1');
  for (let i = 0; i < bytes.length; i += 1)
    for (let bit = 0; bit < 8; bit += 1) {
      const twin = Buffer.from(bytes);
      twin[i] = (twin[i] ?? 0) ^ (1 << bit);
      yield twin.toString('latin1');
    }
}

/** Every cut of a token, at either end, and every character of it left out, doubled or swapped with the next. */
function* cut(token: string): Generator<string> {
  for (let i = 0; i < token.length; i += 1) {
    yield token.slice(0, i);
    yield token.slice(i + 1);
    yield token.slice(0, i) + token.slice(i + 1);
    yield token.slice(0, i + 1) + token.slice(i);
    const [a = '', b = ''] = token.slice(i, i + 2);
    if (b !== '' && a !== b) yield token.slice(0, i) + b + a + token.slice(i + 2);
  }
}

/** The same bytes and claims in other clothes. */
function* reencoded(token: string): Generator<string> {
  const { version, body, mac } = partsOf(token);
  const bytes = Buffer.from(body, 'base64url');
  const sign = Buffer.from(mac, 'base64url');
  const spaced = Buffer.from(JSON.stringify(JSON.parse(bytes.toString()), null, 1));
  for (const end of ['=', '==', '.', ' ', '%20', '%', '/', '?', '#', '\t', '%00', 'A'])
    for (const twin of [token + end, `${version}.${body}${end}.${mac}`, end + token]) {
      // What follows a question mark is no part of the token, nor is what follows a hash.
      if (!(twin.startsWith(token) && ['?', '#'].includes(end))) yield twin;
    }
  yield `${version}.${bytes.toString('hex')}.${mac}`;
  yield `${version}.${bytes.toString('base64')}.${sign.toString('base64')}`;
  yield `${version}.${body}.${sign.toString('hex')}`;
  yield `${version}.${spaced.toString('base64url')}.${mac}`;
  yield token.toUpperCase();
  yield token.toLowerCase();
  yield token.replace('v2', 'V2');
  yield token.replace('v2', 'v1');
  yield token.replace(version, version.split('.')[0] ?? '');
  yield token.replace(version, `${version}.${version}`);
  for (const id of ['k2', 'K1', 'k01', '', ' k1', 'constructor', '__proto__'])
    yield token.replace(version, `v2.${id}`);
  yield `${body}.${mac}`;
  yield `${version}.${mac}.${body}`;
  yield `${version}..${mac}`;
  yield `${version}.${body}.`;
  yield `${version}.${body}.${'A'.repeat(43)}`;
  yield `${version}.${body}.${mac}.${mac}`;
  for (let i = 0; i < token.length; i += 1) {
    const hex = token.charCodeAt(i).toString(16);
    yield `${token.slice(0, i)}%${hex}${token.slice(i + 1)}`;
  }
}

/** A claim changed under the old signature, and the claims of each under the signature of the other. */
function* swapped(token: string, other: string): Generator<string> {
  const { version, body, mac } = partsOf(token);
  const { body: otherBody, mac: otherMac } = partsOf(other);
  yield `${version}.${otherBody}.${mac}`;
  yield `${version}.${body}.${otherMac}`;
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as unknown[];
  const others = JSON.parse(Buffer.from(otherBody, 'base64url').toString()) as unknown[];
  for (const [i, claim] of claims.entries())
    for (const instead of [others[i], null, '', 'view', 'submitPlan', 9_999_999_999, [claim]]) {
      if (instead === claim) continue;
      const changed = Buffer.from(JSON.stringify(claims.with(i, instead))).toString('base64url');
      yield `${version}.${changed}.${mac}`;
    }
}

/** Signed by everybody but us: with other secrets, near ones among them. */
function* foreign(token: string, { id, secret }: Keys['signing']): Generator<string> {
  const [notice, unit, post, holder, act, expires, nonce] = JSON.parse(
    Buffer.from(partsOf(token).body, 'base64url').toString(),
  );
  const claims = { notice, unit, post, holder, act, expires, nonce };
  const near = [
    secret.slice(1),
    `${secret} `,
    secret.toUpperCase(),
    Buffer.from(secret).toString('hex'),
  ];
  for (const other of ['', 'secret', 'v2', ...near])
    yield linkToken({ signing: { id, secret: other } }, claims);
  yield linkToken({ signing: { id: 'another', secret } }, claims);
}

/** Forgeries of a good token, none of which is the token itself. */
export function* mutantsOf(token: string, other: string, keys: Keys): Generator<string> {
  yield* flipped(token);
  yield* cut(token);
  yield* reencoded(token);
  yield* swapped(token, other);
  yield* foreign(token, keys.signing);
}
