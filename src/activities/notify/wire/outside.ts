import { lookup as systemLookup } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Later, Undeliverable } from '../channel.ts';
import { waitIn, withoutAnswer } from './asking.ts';
import { isInside } from './inside-addresses.ts';

/** What is allowed to somebody else's server. */
const MOST_MS = 30_000;
const MOST_BYTES = 1024 * 1024;

/** How names are resolved, and which addresses are inside; both as they are, unless a test gives others. */
export interface Surroundings {
  lookup?: LookupFunction;
  isInside?: (address: string) => boolean;
  mostMs?: number;
}

/** The address leads into the house, or nowhere it could. */
export class InsideAddress extends Undeliverable {
  constructor(what: string) {
    super(`${what} 是内部地址，不予连接 (an address inside is never connected to)`);
    this.name = 'InsideAddress';
  }
}

/** A URL to which a webhook may be sent. @throws Undeliverable for any other. */
function outsideUrl(text: string, inside: (address: string) => boolean): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new Undeliverable('网址无法识别 (not a URL)');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new Undeliverable(`不支持 ${url.protocol} (https or http alone)`);
  if (url.username !== '' || url.password !== '')
    throw new Undeliverable('网址不得含用户名或密码 (no user or password in a URL)');
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0 && inside(host)) throw new InsideAddress(host);
  if (/^(?:.*\.)?localhost\.?$/i.test(host)) throw new InsideAddress(host);
  return url;
}

/** Resolves a name and refuses it where any of its addresses is inside. The address that is checked is the one that is connected to. */
const guarded =
  (lookup: LookupFunction, inside: (address: string) => boolean): LookupFunction =>
  (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, [], 0);
      const all = typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found;
      const first = all[0];
      if (first === undefined || all.some(({ address }) => inside(address)))
        return done(new InsideAddress(host), [], 0);
      if (options.all === true) return done(null, all);
      return done(null, first.address, first.family);
    });

/** What a receiver has answered. */
export interface Heard {
  status: number;
  retryAfter: string | null;
  /** The first characters of what was answered, so far as they are text. */
  text: string;
}

/** Bytes of an answer that are kept, for whoever looks why something was refused. */
const KEPT_BYTES = 1000;

/** The beginning of an answer as one line of text: signs that are none become blanks. */
const textIn = (parts: readonly Buffer[]): string =>
  Buffer.concat(parts)
    .subarray(0, KEPT_BYTES)
    .toString('utf8')
    .replaceAll(/[\p{Cc}\p{Cf}\uFFFD]+/gu, ' ')
    .trim();

/**
 * Posts a body to a server outside of the house. Redirects are not followed, of its answer no more than the beginning is kept, and it
 * has 30 seconds and a mebibyte in all.
 * @throws InsideAddress, Later, Unsure.
 */
export function postOutside(
  to: string,
  body: Buffer,
  headers: Record<string, string>,
  {
    lookup = systemLookup as LookupFunction,
    isInside: inside = isInside,
    mostMs = MOST_MS,
  }: Surroundings = {},
): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const url = outsideUrl(to, inside);
    const request = url.protocol === 'https:' ? tlsRequest : plainRequest;
    const asked = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': body.length, connection: 'close' },
      lookup: guarded(lookup, inside),
      agent: false,
      signal: AbortSignal.timeout(mostMs),
      maxHeaderSize: 16_384,
    });
    const failed = (error: unknown) =>
      reject(error instanceof Undeliverable ? error : withoutAnswer(error, url.host));
    asked.on('error', failed);
    asked.on('response', (answer) => {
      const { statusCode: status = 0 } = answer;
      const retryAfter = answer.headers['retry-after'] ?? null;
      let size = 0;
      const kept: Buffer[] = [];
      answer.on('data', (part: Buffer) => {
        if (size < KEPT_BYTES) kept.push(part);
        size += part.length;
        if (size > MOST_BYTES) asked.destroy(new Error('answer too long'));
      });
      answer.on('error', failed);
      answer.on('end', () => resolve({ status, retryAfter, text: textIn(kept) }));
    });
    asked.end(body);
  });
}

/** What an answer's status means for a message. @throws Later, Undeliverable; nothing for 2xx. */
export function judgeStatus({ status, retryAfter }: Omit<Heard, 'text'>, nowMs: number): void {
  if (status >= 200 && status < 300) return;
  const said = `HTTP ${status}`;
  // 410: the receiver wants nothing more. A redirect is never followed, so that nobody is led inside.
  if (status === 410 || (status >= 300 && status < 400)) throw new Undeliverable(said);
  throw new Later(said, {
    waitMs: waitIn(retryAfter, nowMs),
    office: status === 401 || status === 403,
  });
}
