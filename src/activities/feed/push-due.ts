import type { Connection } from 'mongoose';
import { addMs, type Instant, instantOfMs } from '../../domain/calendar/instant.ts';
import { groupedBy } from '../../domain/grouped-by.ts';
import {
  AWAY_AFTER,
  isAway,
  judgeTry,
  restMs,
  type Tried,
} from '../../domain/messages/feed/push.ts';
import { bodyOf, pingBody } from '../../domain/messages/feed/push-body.ts';
import { feedAt } from '../../store/feed/feed.ts';
import {
  notePush,
  type PushDoc,
  tryAtOnce,
  waitBehind,
  waitingFor,
} from '../../store/feed/pushes.ts';
import type { SubscriptionDoc } from '../../store/feed/subscription-doc.ts';
import {
  letGo,
  noteReceiver,
  openSubscriptionSecrets,
  takeSubscription,
} from '../../store/feed/subscriptions.ts';
import { waitIn } from '../notify/wire/asking.ts';
import { postOutside, type Surroundings } from '../notify/wire/outside.ts';
import { webhookHeaders } from '../notify/wire/webhook-signing.ts';

/** What pushing needs of the outside world. */
export interface PushWorld {
  connection: Connection;
  /** Opens the secrets of subscriptions; undefined: the house has none. */
  key: string | undefined;
  surroundings?: Surroundings;
  nowMs: () => number;
  heartbeat: () => void;
  /** Tells whoever watches the log. */
  alarm: (text: string, about: Record<string, unknown>) => void;
}

/** For how long one activity goes on; what is left is taken by the next one. */
const PUSH_MS = 45_000;
/** Whoever has taken a subscription is dead by then. Beyond the time of an activity and the patience of one try. */
const TAKEN_MS = 120_000;
const PATIENCE_MS = 20_000;
/** Letters whose events are told side by side. */
const HANDS = 4;
/** Characters of an answer that are kept. */
const ANSWER_KEPT = 300;

/** What one run knows of its receiver. */
interface Run {
  world: PushWorld;
  subscription: SubscriptionDoc;
  secrets: string;
  /** Tries in a row that found the receiver away. */
  away: number;
  over: boolean;
  okAt: Instant | null;
}

const nowOf = ({ nowMs }: PushWorld): Instant => instantOfMs(nowMs());

/** What a push says; null where its entry is not in the feed, which is never so. */
async function contentOf(world: PushWorld, push: PushDoc): Promise<Buffer | null> {
  if (push.place === null)
    return Buffer.from(JSON.stringify(pingBody(push.subscription, push.madeAt)));
  const entry = await feedAt(world.connection, push.place);
  return entry === null ? null : Buffer.from(JSON.stringify(bodyOf(entry, entry._id)));
}

/** Posts a push once. */
async function post(run: Run, push: PushDoc): Promise<Tried & { ms: number }> {
  const { world, subscription, secrets } = run;
  const began = performance.now();
  const passed = () => Math.round(performance.now() - began);
  const body = await contentOf(world, push);
  if (body === null)
    return { status: null, answer: '', error: 'the entry is not in the feed', ms: passed() };
  const headers = webhookHeaders(secrets, push.event, body, world.nowMs());
  const around = { mostMs: PATIENCE_MS, ...world.surroundings };
  try {
    const { status, retryAfter, text } = await postOutside(subscription.url, body, headers, around);
    const waitMs = waitIn(retryAfter, world.nowMs());
    return { status, answer: text.slice(0, ANSWER_KEPT), error: null, waitMs, ms: passed() };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { status: null, answer: '', error: said, ms: passed() };
  }
}

/** What went wrong, in a few words. */
const faultOf = ({ status, answer, error }: Tried): string =>
  error ?? `HTTP ${status}${answer === '' ? '' : `: ${answer.slice(0, 120)}`}`;

/** Notes that the receiver takes something; where it had been left alone, all that waits goes at once. */
async function noteTaken(run: Run): Promise<void> {
  const { world, subscription } = run;
  run.away = 0;
  run.okAt = nowOf(world);
  await noteReceiver(world.connection, subscription._id, {
    okAt: run.okAt,
    lastFault: null,
    resting: null,
  });
  if (subscription.resting !== null) {
    subscription.resting = null;
    await tryAtOnce(world.connection, subscription._id, run.okAt);
  }
}

/** Stops a subscription, or leaves its receiver alone for a while, where that follows from a try. */
async function noteRefused(run: Run, tried: Tried, stop: 'gone' | 'failing' | null): Promise<void> {
  const { world, subscription } = run;
  const now = nowOf(world);
  run.away = isAway(tried) ? run.away + 1 : 0;
  const lastFault = { at: now, text: faultOf(tried) };
  const times = (subscription.resting?.times ?? 0) + 1;
  const rests = run.away >= AWAY_AFTER && stop === null && !run.over;
  if (rests || stop !== null) run.over = true;
  await noteReceiver(world.connection, subscription._id, {
    lastFault,
    ...(rests ? { resting: { times, until: addMs(now, restMs(times)) } } : {}),
    ...(stop === null ? {} : { state: 'stopped', why: stop }),
  });
  if (stop !== null)
    world.alarm('a subscription was stopped', { subscription: subscription._id, why: stop });
}

/** Tries one push. @returns true where the next of its lane may follow. */
async function tryOne(run: Run, push: PushDoc): Promise<boolean> {
  const { world } = run;
  const at = nowOf(world);
  const tried = await post(run, push);
  const now = nowOf(world);
  const seed = push._id;
  const judged = judgeTry(push, tried, { now, okAt: run.okAt, seed });
  // A test is tried once: whoever has asked for it looks at what came of it.
  const verdict = push.place === null && judged.kind !== 'delivered' ? 'test' : judged.kind;
  const { status, answer, error, ms } = tried;
  const state = { delivered: 'delivered', failed: 'failed', test: 'failed' } as const;
  await notePush(
    world.connection,
    push,
    { at, ms, status, answer, error },
    {
      state: verdict === 'again' || verdict === 'stop' ? 'waiting' : state[verdict],
      nextAt: judged.kind === 'again' ? judged.nextAt : now,
      tries: push.tries + 1,
    },
  );
  // What comes behind it in its lane waits with it.
  if (judged.kind === 'again') await waitBehind(world.connection, push, judged.nextAt);
  if (verdict === 'delivered') await noteTaken(run);
  else if (verdict !== 'test')
    await noteRefused(run, tried, judged.kind === 'stop' ? judged.why : null);
  return verdict === 'delivered' || verdict === 'failed';
}

/** What waits, lane by lane, each in its order. */
const lanesOf = (waiting: readonly PushDoc[], testsAlone: boolean): PushDoc[][] => {
  const due = waiting.filter(({ place }) => !testsAlone || place === null);
  return [...groupedBy(due, ({ lane }) => lane).values()];
};

/** Lets what stands behind a push that may not be tried yet wait with it. */
async function waitInLine(world: PushWorld, lane: PushDoc[], now: Instant): Promise<void> {
  const [head, ...rest] = lane;
  if (head === undefined || head.nextAt <= now) return;
  if (rest.some(({ nextAt }) => nextAt < head.nextAt))
    await waitBehind(world.connection, head, head.nextAt);
}

/**
 * Posts what is due to one subscription: of each letter one event after the other, and none before the one before it is taken; several
 * letters side by side. A letter whose event is refused waits; the others go on.
 */
export async function pushDue(world: PushWorld, id: string): Promise<void> {
  const began = performance.now();
  const now = nowOf(world);
  const until = addMs(now, TAKEN_MS);
  const subscription = await takeSubscription(world.connection, id, now, until);
  if (subscription === null) return;
  try {
    const secrets =
      world.key === undefined ? null : openSubscriptionSecrets(world.key, subscription, now);
    const waiting = await waitingFor(world.connection, id);
    const rests = subscription.resting !== null && subscription.resting.until > now;
    const all = lanesOf(waiting, rests || subscription.state !== 'enabled');
    const lanes = all.filter(([head]) => (head?.nextAt ?? now) <= now);
    for (const lane of all) await waitInLine(world, lane, now);
    if (secrets === null) {
      const text = 'DUBAN_CHANNEL_KEY 打不开其密钥 (does not open its secret)';
      const head = lanes.map(([push]) => push).filter((push) => push !== undefined);
      for (const push of head) await putOff(world, push, text);
      return;
    }
    const { okAt } = subscription;
    const run: Run = {
      world,
      subscription,
      secrets: secrets.join(' '),
      away: 0,
      over: false,
      okAt,
    };
    const hand = async (): Promise<void> => {
      for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift())
        for (const push of lane) {
          if (run.over || performance.now() - began > PUSH_MS) return;
          const goesOn = await tryOne(run, push);
          world.heartbeat();
          if (!goesOn) break;
        }
    };
    await Promise.all(Array.from({ length: HANDS }, hand));
  } finally {
    await letGo(world.connection, id, until);
  }
}

/** Until its secret can be opened again, which only the office can mend, nothing is tried more often than this. */
const UNSIGNED_MS = 300_000;

async function putOff(world: PushWorld, push: PushDoc, text: string): Promise<void> {
  const at = nowOf(world);
  const tried = { at, ms: 0, status: null, answer: '', error: text };
  const state = push.place === null ? 'failed' : 'waiting';
  await notePush(world.connection, push, tried, {
    ...{ state, nextAt: addMs(at, UNSIGNED_MS), tries: push.tries },
  });
  await noteReceiver(world.connection, push.subscription, { lastFault: { at, text } });
}
