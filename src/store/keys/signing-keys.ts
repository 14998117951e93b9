import { createHmac } from 'node:crypto';

/** 签名密钥: what links, sessions and cursors are signed with. */
export interface SigningKey {
  /** Stands in everything that it has signed. */
  id: string;
  secret: string;
}

/** The keys as they are at one moment. */
export interface Keys {
  /** Signs what is made now. */
  signing: SigningKey;
  /** Keys whose texts are good, by their ids; the one that signs is among them. */
  good: ReadonlyMap<string, SigningKey>;
  /** Ids of keys that were revoked. */
  revoked: ReadonlySet<string>;
  /** What the nonces of links are made from. It outlives every key, so that a matter has one nonce whatever key signs. */
  nonceSeed: string;
}

/** Gives the keys as they are now, or were less than half a second ago. */
export interface KeyRing {
  /** @param oldMs how old the answer may be, in milliseconds; 0 for what leaves the house and cannot be made again. */
  read(oldMs?: number): Promise<Keys>;
}

/** How the id of a key is written; it stands in addresses. */
export const KEY_ID = /^[a-z0-9][a-z0-9-]{0,30}$/;

const DAY_MS = 86_400_000;
/** How long a link may be used; the next message brings a fresh one. */
const LINK_DAYS = 30;

/** Last instant of a link that is made now, in epoch milliseconds: the same one for all links of a day (UTC). */
export const linkEndMs = (nowMs: number): number =>
  (Math.ceil(nowMs / DAY_MS) + LINK_DAYS) * DAY_MS;

/** What is stored of a value that only its bearer has, such as a session's: to find it takes the key besides. */
export const sealOf = ({ secret }: SigningKey, value: string): string =>
  createHmac('sha256', secret).update(`session\n${value}`).digest('hex');
