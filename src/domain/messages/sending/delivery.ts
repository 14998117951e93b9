import { addMs, type Instant, msBetween } from '../../calendar/instant.ts';
import { retryMs } from './retries.ts';

/**
 * What has become of a dispatch on one channel. `waiting`: not tried yet; `sent`: taken by the provider, which is not yet that
 * it has arrived; `unknown`: 结果未知，请核实, nobody knows whether it was taken.
 */
export interface Delivery {
  channel: string;
  status: 'waiting' | 'sent' | 'failed' | 'unknown';
  /** True once it is not tried again. */
  givenUp?: true;
  attempts: number;
  /** When it was last tried; of a waiting one, when it was planned. */
  at: Instant;
  providerId: string | null;
  error: string | null;
  /** When it was first tried. */
  firstAt?: Instant;
  /** When it is tried again, or when its provider is asked what has become of it; not set where nothing more is done. */
  nextAt?: Instant;
  /** Set while a try is under way: one that is found here later has ended nobody knows how. */
  tryingAt?: Instant;
  /** How often the provider has been asked what has become of it. */
  asked?: number;
  /** When its provider has taken it. */
  sentAt?: Instant;
  /** When the channel's own evidence says that it arrived, and that it was read. */
  arrivedAt?: Instant;
  readAt?: Instant;
}

/** What came of a try, or of asking after one. */
export type Outcome =
  /** The provider has taken it. `askAt`: when it is asked what has become of it. */
  | { kind: 'taken'; providerId: string; askAt?: Instant | undefined }
  /** Not taken for now: an outage, greylisting, too many at once. `office`: no time mends it, a person has to. */
  | { kind: 'later'; error: string; waitMs?: number | undefined; office?: boolean }
  /** Refused for good: the address, or what is said. */
  | { kind: 'refused'; error: string }
  /** Nobody knows whether it was taken. `again`: trying again is the lesser evil. */
  | { kind: 'unknown'; error: string; again: boolean }
  /** What the provider says of one that it had taken. `askAt`: when it is asked again. */
  | { kind: 'known'; arrived: boolean; read: boolean; askAt?: Instant | undefined };

/** The state of a dispatch's deliveries: the channels by which it may go, the preferred first, and what has become of it on each. */
export interface Sending {
  plan: readonly string[];
  deliveries: readonly Delivery[];
  urgent: boolean;
}

/** How long a message is tried on one channel alone before the next one is tried beside it. */
const ALONE_MS = { urgent: 10 * 60_000, usual: 60 * 60_000 };

/** True for what has reached its reader's side, as far as the channel can tell. */
const isThrough = ({ status }: Delivery): boolean => status === 'sent';

/** True while something is still done about a delivery that has not got through. */
const isPending = ({ status, nextAt }: Delivery): boolean =>
  nextAt !== undefined && status !== 'sent';

/** True where every channel has been tried in vain, and nobody knows of one on which it may have arrived. */
export const isGivenUp = ({ plan, deliveries }: Sending): boolean =>
  plan.every((channel) => deliveries.some((d) => d.channel === channel)) &&
  deliveries.length > 0 &&
  deliveries.every((d) => d.givenUp === true);

/** What stands in the place of a channel where none has an address of the reader. */
export const NO_CHANNEL = 'none';

/** The one delivery of a dispatch whose reader no channel reaches: it is given up before it is tried. */
export const unreached = (at: Instant): Delivery => ({
  ...{ channel: NO_CHANNEL, status: 'failed', givenUp: true, attempts: 0, at, providerId: null },
  error: '没有登记任何渠道可用的联系方式 (no address for any channel is on record)',
});

/** A message that is still tried after so long is the office's matter, too. */
export const LONG_MS = 4 * 60 * 60_000;

/**
 * The delivery for which a message is the office's matter: given up, of unknown outcome, or tried for hours; undefined while a channel may
 * still bring it soon, or has.
 */
export function lostDelivery(deliveries: readonly Delivery[], at: Instant): Delivery | undefined {
  if (deliveries.some(isThrough)) return undefined;
  const long = addMs(at, -LONG_MS);
  if (deliveries.some((d) => d.nextAt !== undefined && (d.firstAt ?? d.at) > long))
    return undefined;
  return deliveries.findLast((d) => d.status === 'unknown') ?? deliveries.at(-1);
}

const planned = (channel: string, at: Instant): Delivery => ({
  channel,
  status: 'waiting',
  attempts: 0,
  at,
  providerId: null,
  error: null,
  nextAt: at,
});

/** The first delivery of a dispatch. */
export const firstDelivery = ([channel]: readonly string[], at: Instant): Delivery[] =>
  channel === undefined ? [] : [planned(channel, at)];

/** A delivery with which nothing more is done. */
function ended(delivery: Delivery): Delivery {
  const { nextAt: _next, tryingAt: _trying, ...rest } = delivery;
  return rest;
}

const givenUp = (delivery: Delivery, error: string): Delivery => ({
  ...ended(delivery),
  status: 'failed',
  error,
  givenUp: true,
});

/** A delivery after a try that has to be made again, or after its last one. */
function triedInVain(
  d: Delivery,
  now: Instant,
  { error, waitMs = 0 }: { error: string; waitMs?: number | undefined },
  seed: string,
): Delivery {
  const since = d.firstAt ?? now;
  const wait = retryMs(d.attempts, `${seed}/${d.channel}`);
  if (wait === null) return givenUp(d, error);
  const { tryingAt: _trying, ...rest } = d;
  return {
    ...rest,
    status: 'failed',
    error,
    firstAt: since,
    nextAt: addMs(now, Math.max(wait, waitMs)),
  };
}

function afterOutcome(d: Delivery, outcome: Outcome, now: Instant, seed: string): Delivery {
  switch (outcome.kind) {
    case 'taken': {
      const { providerId, askAt } = outcome;
      const taken: Delivery = {
        ...ended(d),
        status: 'sent',
        at: now,
        sentAt: now,
        providerId,
        error: null,
      };
      return askAt === undefined ? taken : { ...taken, nextAt: askAt };
    }
    case 'refused':
      return givenUp(d, outcome.error);
    case 'later':
      return triedInVain(d, now, outcome, seed);
    case 'unknown':
      return outcome.again
        ? triedInVain(d, now, outcome, seed)
        : { ...ended(d), status: 'unknown', error: outcome.error };
    case 'known': {
      const told: Delivery = { ...ended(d), asked: (d.asked ?? 0) + 1 };
      if (outcome.arrived || outcome.read) told.arrivedAt = d.arrivedAt ?? now;
      if (outcome.read) told.readAt = d.readAt ?? now;
      return outcome.askAt === undefined ? told : { ...told, nextAt: outcome.askAt };
    }
  }
}

/** True where the next channel is tried though this one is not given up: it has failed for too long, or no time mends it. */
function wantsCompany(d: Delivery, outcome: Outcome, now: Instant, urgent: boolean): boolean {
  if (!isPending(d)) return false;
  if (outcome.kind === 'later' && outcome.office === true) return true;
  const alone = urgent ? ALONE_MS.urgent : ALONE_MS.usual;
  // The next try of this channel must not be what the reader waits for.
  return msBetween(d.firstAt ?? now, d.nextAt ?? now) > alone;
}

/**
 * The deliveries of a dispatch after a try on a channel has come to something. What got through on one channel is not tried on
 * another; what one has given up is tried on the next at once.
 * @param seed spreads the tries of several dispatches.
 */
export function afterTry(
  { plan, deliveries, urgent }: Sending,
  channel: string,
  outcome: Outcome,
  now: Instant,
  seed: string,
): Delivery[] {
  const all = deliveries.map((d) =>
    d.channel === channel ? afterOutcome({ ...d, at: now }, outcome, now, seed) : d,
  );
  if (all.some(isThrough))
    return all.filter((d) => d.status !== 'waiting').map((d) => (isPending(d) ? ended(d) : d));
  const mine = all.find((d) => d.channel === channel);
  const next = plan.find((name) => !all.some((d) => d.channel === name));
  if (mine === undefined || next === undefined) return all;
  const others = all.some((d) => d !== mine && isPending(d));
  const isOver = mine.givenUp === true && !others;
  return isOver || wantsCompany(mine, outcome, now, urgent) ? [...all, planned(next, now)] : all;
}

/**
 * A delivery that is put off without a try: its channel takes no more at the moment, or the hour is quiet.
 * @param attempts as many as there were before.
 */
export const putOff = (
  deliveries: readonly Delivery[],
  channel: string,
  nextAt: Instant,
  attempts: number,
): Delivery[] =>
  deliveries.map((d) => {
    if (d.channel !== channel) return d;
    const { tryingAt: _trying, ...rest } = d;
    return { ...rest, nextAt, attempts };
  });
