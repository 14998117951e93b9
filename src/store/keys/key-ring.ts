import type { Connection } from 'mongoose';
import { type Instant, instantOf, instantOfMs } from '../../domain/calendar/instant.ts';
import type { ConfiguredKey } from './configured-keys.ts';
import type { KeyRing, Keys, SigningKey } from './signing-keys.ts';
import {
  type KeyDoc,
  nonceSeed,
  revokeConfigured,
  revokeStored,
  rotateKeys,
  storedKeys,
} from './stored-keys.ts';

/** A key as it is listed. */
export interface ListedKey {
  id: string;
  /** Where its secret stands. */
  place: 'environment' | 'database';
  /** `coming` is good already, and signs from its day on. */
  state: 'signing' | 'coming' | 'good' | 'past' | 'revoked';
  /** Null for one from the environment. */
  madeAt: Instant | null;
  from: Instant | null;
  until: Instant | null;
  revokedAt: Instant | null;
}

/** The keys with what is done about them. */
export interface KeptKeys extends KeyRing {
  /** Those of the environment first, each in the order in which it came. */
  list(): Promise<ListedKey[]>;
  /** Makes a new key to sign with; `configured` where the environment gives them. @param by id of a person. */
  rotate(by: string): Promise<ListedKey | 'configured'>;
  /** Revokes a key at once; `last` for the last of the environment, in whose place nothing could sign. */
  revoke(id: string, by: string): Promise<ListedKey | 'unknown' | 'last'>;
}

/** Half a second: what is revoked is nobody's within one. */
const OLD_MS = 500;

/** A key that can be used, with when it begins to sign. */
interface Usable extends SigningKey {
  from: Instant;
}

const ALWAYS: Instant = '0000-01-01T00:00:00.000Z';

const beginOf = ({ from }: ConfiguredKey): Instant =>
  from === null ? ALWAYS : instantOf(from, '00:00');

/** The one that began last; of several that began together the last in order. Where none has begun, the first that will. */
function signingAmong(keys: readonly Usable[], now: Instant): Usable | undefined {
  const inOrder = keys.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return inOrder.findLast((key) => key.from <= now) ?? inOrder[0];
}

interface Known {
  configured: Usable[];
  stored: Usable[];
  revoked: Set<string>;
}

function known(configured: readonly ConfiguredKey[], docs: readonly KeyDoc[], now: Instant): Known {
  const revoked = new Set(docs.flatMap((doc) => (doc.revoked === null ? [] : [doc._id])));
  return {
    revoked,
    configured: configured
      .filter(({ id }) => !revoked.has(id))
      .map((key) => ({ id: key.id, secret: key.secret, from: beginOf(key) })),
    stored: docs.flatMap(({ _id: id, secret, from, until }) =>
      secret === null || revoked.has(id) || (until !== null && until < now)
        ? []
        : [{ id, secret, from }],
    ),
  };
}

/** Where the environment gives keys, no other signs. */
const signingOf = ({ configured, stored }: Known, now: Instant): Usable | undefined =>
  signingAmong(configured.length > 0 ? configured : stored, now);

/**
 * The keys of the house: those that the environment gives sign, else those that it keeps in its database. It is read anew
 * when it is asked for and older than half a second, so that a key that was revoked is none in any process within a second (ADR 0038).
 */
export function keyRing(parts: {
  connection: Connection;
  configured: readonly ConfiguredKey[];
  nowMs: () => number;
}): KeptKeys {
  const { connection, configured, nowMs } = parts;
  const load = async (): Promise<Keys> => {
    const [docs, seed] = await Promise.all([storedKeys(connection), nonceSeed(connection)]);
    const now = instantOfMs(nowMs());
    const all = known(configured, docs, now);
    const signing = signingOf(all, now);
    if (signing === undefined)
      throw new Error(
        '没有可用的签名密钥，请更换 DUBAN_SECRET (no key can sign; put another into DUBAN_SECRET)',
      );
    const good = [...all.stored, ...all.configured].map((key) => [key.id, key] as const);
    return { signing, good: new Map(good), revoked: all.revoked, nonceSeed: seed };
  };
  const list = async () => listing(configured, await storedKeys(connection), instantOfMs(nowMs()));
  const listed = async (id: string): Promise<ListedKey> => {
    const found = (await list()).find((key) => key.id === id);
    if (found === undefined) throw new Error(`key ${id} is gone`);
    return found;
  };
  let last: { atMs: number; keys: Promise<Keys> } | null = null;
  return {
    read(oldMs = OLD_MS) {
      const atMs = performance.now();
      if (last === null || atMs - last.atMs >= oldMs) {
        const begun = { atMs, keys: load() };
        last = begun;
        begun.keys.catch(() => {
          if (last === begun) last = null;
        });
      }
      return last.keys;
    },
    list,
    async rotate(by) {
      if (configured.length > 0) return 'configured';
      const { _id } = await rotateKeys(connection, by, instantOfMs(nowMs()));
      last = null;
      return listed(_id);
    },
    async revoke(id, by) {
      const keys = await list();
      const key = keys.find((one) => one.id === id);
      if (key === undefined) return 'unknown';
      if (key.state === 'revoked') return key;
      const revoked = { by, at: instantOfMs(nowMs()) };
      if (key.place === 'database')
        await revokeStored(connection, id, revoked, configured.length === 0);
      else if (keys.some((one) => one.id !== id && isInPlace(one)))
        await revokeConfigured(connection, id, revoked);
      else return 'last';
      last = null;
      return listed(id);
    },
  };
}

/** True for a key of the environment that may sign. */
const isInPlace = ({ place, state }: ListedKey): boolean =>
  place === 'environment' && state !== 'revoked';

function listing(configured: readonly ConfiguredKey[], docs: readonly KeyDoc[], now: Instant) {
  const signing = signingOf(known(configured, docs, now), now)?.id;
  const names = new Set(configured.map((key) => key.id));
  return [
    ...configured.map((key) => listedConfigured(key, docs, now, signing)),
    ...docs.flatMap((doc) => (names.has(doc._id) ? [] : [listedStored(doc, now, signing)])),
  ];
}

function listedConfigured(
  key: ConfiguredKey,
  docs: readonly KeyDoc[],
  now: Instant,
  signing: string | undefined,
): ListedKey {
  const revokedAt = docs.find(({ _id }) => _id === key.id)?.revoked?.at ?? null;
  const from = key.from === null ? null : beginOf(key);
  const state = revokedAt === null ? stateOf(key.id, from, now, signing) : 'revoked';
  return { id: key.id, place: 'environment', state, madeAt: null, from, until: null, revokedAt };
}

function listedStored(doc: KeyDoc, now: Instant, signing: string | undefined): ListedKey {
  const { _id: id, secret, madeAt, from, until, revoked } = doc;
  const isPast = secret === null || (until !== null && until < now);
  const good = isPast ? 'past' : stateOf(id, from, now, signing);
  const state = revoked === null ? good : 'revoked';
  // Of a key of the environment that stands there no more its revocation alone is known.
  return { id, place: 'database', state, madeAt, from, until, revokedAt: revoked?.at ?? null };
}

const stateOf = (
  id: string,
  from: Instant | null,
  now: Instant,
  signing: string | undefined,
): ListedKey['state'] => {
  if (id === signing) return 'signing';
  return from !== null && from > now ? 'coming' : 'good';
};
