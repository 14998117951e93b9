import { createHash } from 'node:crypto';
import type { Call } from '../../domain/access/call-record.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import { canonical } from '../../domain/notice/chain.ts';

/** Where a chain stood when another one looked. */
export interface Head {
  chain: string;
  seq: number;
  hash: string;
}

/** What a chain says in one of its places. */
export type Said =
  /** A process begins its chain; it names where the others stood. */
  | { kind: 'opened'; at: Instant; heads: Head[] }
  /** Where the others stand by now. */
  | { kind: 'cited'; at: Instant; heads: Head[] }
  /** A write is about to have its effect; its call follows. */
  | ({ kind: 'begun' } & Omit<Call, 'status' | 'code'>)
  | ({ kind: 'call' } & Call)
  /** While nothing could be written so many refusals were not kept. */
  | { kind: 'missed'; at: Instant; count: number }
  /** What was older than is kept was removed: of that chain, everything up to its place. */
  | { kind: 'removed'; at: Instant; heads: Head[] }
  /** The process has ended its chain. */
  | { kind: 'closed'; at: Instant };

/** A place in a chain; `hash` covers everything but itself. */
export type Entry = Said & { _id: string; chain: string; seq: number; prev: string; hash: string };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Where a chain begins. */
export const genesisOf = (chain: string): string => sha256(canonical({ chain }));

/** No chain has a later place. */
export const LAST_PLACE = 999_999_999_999;

/** The id of a place: ids of a chain are in its order. */
export const placeId = (chain: string, seq: number): string =>
  `${chain}/${String(seq).padStart(12, '0')}`;

/** The hash that an entry ought to have. */
export function hashOf({ hash: _stored, ...rest }: Entry): string {
  return sha256(canonical(rest));
}

/** The chain of one process: each thing said gets its place at once, before it is written anywhere. */
export function chainOf(chain: string): (said: Said) => Entry {
  let seq = 0;
  let prev = genesisOf(chain);
  return (said) => {
    seq += 1;
    const body = { ...said, _id: placeId(chain, seq), chain, seq, prev };
    const entry = { ...body, hash: sha256(canonical(body)) } as Entry;
    prev = entry.hash;
    return entry;
  };
}

/** What is wrong in a place of a chain. */
export interface CallFault {
  chain: string;
  seq: number;
  fault:
    | 'gap'
    | 'prev-differs'
    | 'hash-differs'
    | 'place-differs'
    | 'head-differs'
    | 'removal-unsaid';
}

/**
 * Follows one chain, entry by entry, in the order of its places.
 * @param from where it is known to stand before the first entry; null: not known, and not compared.
 */
export function followChain(chain: string, from: { seq: number; hash: string } | null) {
  let at = from;
  let ended = false;
  return (entry: Entry): CallFault[] => {
    const { seq } = entry;
    const faults: CallFault['fault'][] = [];
    if (entry.chain !== chain || entry._id !== placeId(chain, seq)) faults.push('place-differs');
    if (at !== null && seq !== at.seq + 1) faults.push('gap');
    if (at !== null && seq === at.seq + 1 && entry.prev !== at.hash) faults.push('prev-differs');
    if (hashOf(entry) !== entry.hash) faults.push('hash-differs');
    if (ended) faults.push('place-differs');
    ended = entry.kind === 'closed';
    at = { seq, hash: entry.hash };
    return faults.map((fault) => ({ chain, seq, fault }));
  };
}
