import type { Connection } from 'mongoose';
import { addMs, type Instant, msBetween, msOf } from '../domain/calendar/instant.ts';
import {
  afterTry,
  type Delivery,
  type Outcome,
  putOff,
} from '../domain/messages/sending/delivery.ts';
import type { DispatchDoc } from '../store/dispatches.ts';
import { takePlace } from '../store/sending/budgets.ts';
import {
  type Claim,
  changeDeliveries,
  claimDelivery,
  sendingOf,
} from '../store/sending/outgoing.ts';
import { quietUntil } from '../store/sending/quiet-hours.ts';
import { type Channel, Later, Undeliverable, Unsure } from './notify/channel.ts';

/** For how long one activity goes on taking messages; what is left is taken by the next one. */
const CARRY_MS = 45_000;
/** A try that has not ended by then has ended nobody knows how. Beyond the patience of every channel. */
const LEASE_MS = 120_000;
const AT_ONCE = 4;
/** When a provider could not be asked, it is asked again after this. */
const ASK_AGAIN_MS = 300_000;

interface Carrying {
  connection: Connection;
  name: string;
  /** Undefined where it is configured no more. */
  channel: Channel | undefined;
  /** Business instant at which the activity was given. */
  now: Instant;
  heartbeat: () => void;
  /** Tells whoever watches the log. */
  alarm: (text: string, about: Record<string, unknown>) => void;
}

/** Does what is due on one channel, several messages side by side: one that hangs holds up nobody else. */
export async function carryDue(carrying: Carrying): Promise<void> {
  const began = performance.now();
  const passed = () => performance.now() - began;
  const at = (): Instant => addMs(carrying.now, Math.round(passed()));
  const work = async (): Promise<void> => {
    while (passed() < CARRY_MS) {
      const [now, until] = [at(), addMs(at(), LEASE_MS)];
      const claim = await claimDelivery(carrying.connection, carrying.name, now, until);
      if (claim === null) return;
      await dealWith(carrying, claim, at);
      carrying.heartbeat();
    }
  };
  const hands = carrying.channel?.atOnce ?? AT_ONCE;
  await Promise.all(Array.from({ length: hands }, work));
}

/** One claimed delivery: what is to be done about it is done, and what came of it noted. */
async function dealWith(
  { connection, name, channel, alarm }: Carrying,
  { dispatch, found }: Claim,
  at: () => Instant,
): Promise<void> {
  const note = async (outcome: Outcome): Promise<void> => {
    const { _id, givenUpAt } = dispatch;
    const change = (doc: DispatchDoc) => afterTry(sendingOf(doc), name, outcome, at(), _id);
    const after = await changeDeliveries(connection, _id, change, at());
    if (after?.givenUpAt !== undefined && givenUpAt === undefined)
      alarm('no channel brings a message to its reader', { dispatch: _id, channel: name });
  };
  if (channel === undefined) {
    await note({
      kind: 'refused',
      error: `渠道 ${name} 已停用 (the channel is configured no more)`,
    });
    return;
  }
  const address = await channel.address(dispatch);
  if (address === null) {
    await note({ kind: 'refused', error: '已没有登记的联系方式 (no address on record any more)' });
    return;
  }
  if (found.status === 'sent') {
    await note(await asked(channel, found, address, at()));
    return;
  }
  if (found.tryingAt !== undefined && !isSafeAgain(channel, found, at())) {
    const error = '发送中断，结果未知，请核实 (interrupted; nobody knows whether it was taken)';
    await note({ kind: 'unknown', error, again: false });
    return;
  }
  const waitUntil = await notBefore(connection, channel, dispatch, address, at());
  if (waitUntil === null) await note(await tried(channel, dispatch, found, address, at));
  else
    await changeDeliveries(
      connection,
      dispatch._id,
      (doc) => putOff(doc.deliveries, name, waitUntil, found.attempts),
      at(),
    );
}

/** True where a repetition of a try of unknown outcome is no duplicate, or the lesser evil. */
function isSafeAgain(channel: Channel, { firstAt, tryingAt }: Delivery, now: Instant): boolean {
  if (channel.uncertain !== 'miss') return true;
  const since = firstAt ?? tryingAt ?? now;
  return channel.keyMs !== undefined && msBetween(since, now) < channel.keyMs;
}

/** Until when a message has to wait: for the end of quiet hours, or for a place within the provider's limits; null: it may leave. */
async function notBefore(
  connection: Connection,
  channel: Channel,
  dispatch: DispatchDoc,
  address: string,
  now: Instant,
): Promise<Instant | null> {
  if (channel.rings === true && !dispatch.urgent) {
    const end = await quietUntil(connection, dispatch, now);
    if (end !== null) return end;
  }
  const { all = [], each = [] } = channel.limits ?? {};
  const theirs = await takePlace(connection, `${channel.name}/${address}`, each, msOf(now));
  const wait = theirs > 0 ? theirs : await takePlace(connection, channel.name, all, msOf(now));
  return wait > 0 ? addMs(now, wait) : null;
}

async function tried(
  channel: Channel,
  dispatch: DispatchDoc,
  found: Delivery,
  address: string,
  at: () => Instant,
): Promise<Outcome> {
  try {
    const { providerId } = await channel.send(dispatch, address);
    const askMs = channel.ask === undefined ? undefined : channel.askAfterMs?.[0];
    const askAt = askMs === undefined ? undefined : addMs(at(), askMs);
    return { kind: 'taken', providerId, askAt };
  } catch (error) {
    const text = String(error instanceof Error ? error.message : error);
    if (error instanceof Undeliverable) return { kind: 'refused', error: text };
    if (error instanceof Unsure)
      return { kind: 'unknown', error: text, again: isSafeAgain(channel, found, at()) };
    if (error instanceof Later)
      return { kind: 'later', error: text, waitMs: error.waitMs, office: error.office };
    return { kind: 'later', error: text };
  }
}

/** What the provider says of a message that it had taken; where it cannot be asked, it is asked again. */
async function asked(
  channel: Channel,
  found: Delivery,
  address: string,
  now: Instant,
): Promise<Outcome> {
  const nothing = { kind: 'known', arrived: false, read: false } as const;
  if (channel.ask === undefined || found.providerId === null) return nothing;
  const times = (found.asked ?? 0) + 1;
  const next = channel.askAfterMs?.[times];
  const last = channel.askAfterMs?.[times - 1] ?? 0;
  const askAt = next === undefined ? undefined : addMs(now, Math.max(1000, next - last));
  try {
    const { is, error } = await channel.ask({ providerId: found.providerId, address });
    if (is === 'refused') return { kind: 'refused', error: error ?? '未送达 (not delivered)' };
    const read = is === 'read';
    return { kind: 'known', arrived: is === 'arrived', read, askAt: read ? undefined : askAt };
  } catch {
    return { ...nothing, askAt: askAt === undefined ? undefined : addMs(now, ASK_AGAIN_MS) };
  }
}
