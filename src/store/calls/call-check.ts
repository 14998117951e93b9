import type { Connection } from 'mongoose';
import type { Instant } from '../../domain/calendar/instant.ts';
import {
  type CallFault,
  type Entry,
  followChain,
  genesisOf,
  type Head,
  placeId,
} from './call-chain.ts';
import { type Anchor, anchorsOf, keptSince } from './call-retention.ts';
import { callsOf } from './calls.ts';

/** What a check of the record has found. */
export interface CallCheck {
  entries: number;
  /** Each chain of the period with its last place in it. */
  chains: Head[];
  faults: CallFault[];
  /** Writes that were begun and of whose end nothing is known: request ids. */
  unfinished: string[];
}

/** A write that has begun is given so long to end. */
const UNDER_WAY_MS = 600_000;

/** How many faults and unfinished writes are named; there may be more. */
const NAMED = 1000;

/** Where a chain stood before its first entry in the period; null where that place is gone, and nothing says why. */
async function before(
  connection: Connection,
  anchors: ReadonlyMap<string, Anchor>,
  { chain, seq }: Entry,
): Promise<{ seq: number; hash: string } | null> {
  if (seq === 1) return { seq: 0, hash: genesisOf(chain) };
  const found = await callsOf(connection).findOne({ _id: placeId(chain, seq - 1) });
  if (found !== null) return { seq: found.seq, hash: found.hash };
  const anchor = anchors.get(chain);
  return anchor?.seq === seq - 1 ? { seq: anchor.seq, hash: anchor.hash } : null;
}

/** True if what was said of another chain's head holds: its place is there with that hash, or was removed with its age. */
async function stands(
  connection: Connection,
  anchors: ReadonlyMap<string, Anchor>,
  { chain, seq, hash }: Head,
): Promise<boolean> {
  const anchor = anchors.get(chain);
  if (anchor !== undefined && seq < anchor.seq) return true;
  if (anchor?.seq === seq) return anchor.hash === hash;
  const found = await callsOf(connection).findOne({ _id: placeId(chain, seq) });
  return found?.hash === hash;
}

/** Gathers what the entries of a period say. */
function checking(connection: Connection, anchors: ReadonlyMap<string, Anchor>, now: Instant) {
  const check: CallCheck = { entries: 0, chains: [], faults: [], unfinished: [] };
  const begun = new Map<string, Instant>();
  const heads: Head[] = [];
  let follow: ReturnType<typeof followChain> | null = null;
  let last: Entry | null = null;
  const say = (...faults: CallFault[]): void => {
    check.faults.push(...faults.slice(0, NAMED - check.faults.length));
  };
  const endChain = (): void => {
    if (last !== null) check.chains.push({ chain: last.chain, seq: last.seq, hash: last.hash });
  };
  const note = (entry: Entry): void => {
    if (entry.kind === 'begun') begun.set(entry.requestId, entry.at);
    if (entry.kind === 'call') begun.delete(entry.requestId);
    if ('heads' in entry) heads.push(...entry.heads);
  };
  return {
    async take(entry: Entry): Promise<void> {
      if (entry.chain !== last?.chain) {
        endChain();
        const from = await before(connection, anchors, entry);
        if (from === null) say({ chain: entry.chain, seq: entry.seq, fault: 'gap' });
        follow = followChain(entry.chain, from);
      }
      last = entry;
      check.entries += 1;
      say(...(follow?.(entry) ?? []));
      note(entry);
    },
    async end(): Promise<CallCheck> {
      endChain();
      for (const head of heads)
        if (!(await stands(connection, anchors, head)))
          say({ chain: head.chain, seq: head.seq, fault: 'head-differs' });
      const late = new Date(Date.parse(now) - UNDER_WAY_MS).toISOString();
      check.unfinished = [...begun].flatMap(([id, at]) => (at < late ? [id] : [])).slice(0, NAMED);
      return check;
    },
  };
}

/** The part of each chain that lies in a period. A clock may be set back; the places of a chain are not. */
async function parts(
  connection: Connection,
  since: Instant,
  until: Instant,
): Promise<[string, { from: string; to: string }][]> {
  const found = await callsOf(connection)
    .aggregate<{ _id: string; from: string; to: string }>(
      [
        { $match: { at: { $gte: since, $lt: until } } },
        { $group: { _id: '$chain', from: { $min: '$_id' }, to: { $max: '$_id' } } },
        { $sort: { _id: 1 } },
      ],
      { allowDiskUse: true },
    )
    .toArray();
  return found.map(({ _id, from, to }) => [_id, { from, to }]);
}

/** Removals of which the record itself does not tell; what it told of old ones has gone with its age. */
async function unsaid(
  connection: Connection,
  anchors: readonly Anchor[],
  now: Instant,
): Promise<CallFault[]> {
  const faults: CallFault[] = [];
  for (const { _id: chain, seq, hash, at } of anchors) {
    if (at < keptSince(0, now)) continue;
    const said = { kind: 'removed', heads: { $exists: true, $elemMatch: { chain, seq, hash } } };
    const found = await callsOf(connection).findOne(said as never);
    if (found === null) faults.push({ chain, seq, fault: 'removal-unsaid' });
  }
  return faults;
}

/**
 * Follows every chain of a period and looks up what each says of the others: an entry that was removed, changed or put in
 * shows. What was cut off at the end of a chain shows once another chain has named its head, and in the other sink.
 */
export async function checkCalls(
  connection: Connection,
  { since, until }: { since: Instant; until: Instant },
  now: Instant,
): Promise<CallCheck> {
  const anchors = new Map((await anchorsOf(connection).find({}).toArray()).map((a) => [a._id, a]));
  const work = checking(connection, anchors, now);
  for (const [chain, { from, to }] of await parts(connection, since, until)) {
    // By what names the chain too: what was put in under a foreign id widens the range, and shows.
    const range = { chain, _id: { $gte: from, $lte: to } };
    const entries = callsOf(connection)
      .find(range as never)
      .sort({ _id: 1 });
    for await (const entry of entries) await work.take(entry as Entry);
  }
  const check = await work.end();
  check.faults.push(...(await unsaid(connection, [...anchors.values()], now)));
  return check;
}
