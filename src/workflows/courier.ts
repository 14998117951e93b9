import {
  condition,
  continueAsNew,
  log,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { CourierActivities } from '../activities/index.ts';
import { businessNow, realMsUntil, type Tempo } from '../domain/campaign/tempo.ts';
import { type CourierInput, stirSignal } from './contract.ts';

const { look, dispatch } = proxyActivities<CourierActivities>({
  startToCloseTimeout: '2m',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
});

// It knows the instant at which it was given: a second run of it would act in the past. What it has left is due at the next look.
const { carry } = proxyActivities<CourierActivities>({
  startToCloseTimeout: '5m',
  heartbeatTimeout: '150s',
  retry: { maximumAttempts: 1 },
});

/** People whose messages are made by one activity. */
const HOLDERS_AT_ONCE = 50;

function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );
}

/** The longest sleep of a rehearsal's courier, whatever it expects. */
const LONGEST_MS = 30_000;

type Looked = Awaited<ReturnType<CourierActivities['look']>>;

/** True at the end of a rehearsal's time, when nothing more will be due in it. */
const standsStill = ({ until }: Tempo, now: string, { holders, nextAt }: Looked): boolean =>
  until !== undefined && now >= until && holders.length === 0 && (nextAt ?? '9') > until;

/**
 * How long nothing will be due. In real time anybody may act at any moment, and it looks again before long. A rehearsal's courier is
 * stirred by whoever acts, so that it sleeps until the next message or alarm of its letters.
 */
function pauseMs(input: CourierInput, now: string, looked: Looked): number {
  const { campaign, tempo, everyMs } = input;
  const { nextAt, alarmAt, holders } = looked;
  const until = (at: string) => realMsUntil(input.tempo, at, Date.now());
  if (campaign === null)
    return Math.max(1, Math.min(nextAt === null ? everyMs : until(nextAt), everyMs));
  // What was told just now may have been all; at the end of its time it is asked whether it was.
  if (holders.length > 0) return everyMs;
  const ahead = [nextAt, alarmAt, tempo.until ?? null].flatMap((at) =>
    at === null ? [] : [at <= now ? everyMs : until(at)],
  );
  return Math.max(1, Math.min(...ahead, LONGEST_MS));
}

/**
 * Carries messages from the outbox to people: whoever has something due gets one dispatch with all
 * of it. One courier serves one tempo; it sleeps until the next message may leave.
 *
 * What is to be done about a dispatch stands with the dispatch (ADR 0047): a message may be tried for days, and neither a
 * restart nor this run's end may lose it. Each channel is carried by itself, so that one that hangs delays no other.
 */
export async function courier(input: CourierInput): Promise<void> {
  const { campaign, tempo, looks } = input;
  const carried = new Map<string, Promise<void>>();
  let ended = false;
  let stirred = false;
  setHandler(stirSignal, () => {
    stirred = true;
  });
  const begin = (channel: string, now: string): void => {
    if (carried.has(channel)) return;
    const one = carry({ channel, now })
      // What has come to nothing on one channel may be due on the next.
      .then(() => {
        ended = true;
      })
      .catch((error) => log.warn('a channel was not carried', { channel, error: String(error) }))
      .finally(() => void carried.delete(channel));
    carried.set(channel, one);
  };
  for (let i = 0; i < looks && !workflowInfo().continueAsNewSuggested; i += 1) {
    ended = false;
    stirred = false;
    const now = businessNow(tempo, Date.now());
    const looked = await look({ campaign, now });
    const { holders, channels, nextAt } = looked;
    // Whoever stirs it meanwhile has something to be carried.
    if (!stirred && (looked.over || standsStill(tempo, now, looked))) {
      await Promise.all(carried.values());
      return;
    }
    for (const some of inParts(holders, HOLDERS_AT_ONCE))
      await dispatch({ campaign, holders: some, now });
    for (const channel of channels) begin(channel, now);
    setCurrentDetails(`${now}: ${holders.length} dispatched, next ${nextAt ?? '-'}`);
    // What has just been made may be due at once on its channel: it is looked for again without a pause.
    if (holders.length > 0 && campaign === null) continue;
    await condition(() => ended || stirred, pauseMs(input, now, looked));
  }
  await Promise.all(carried.values());
  await continueAsNew<typeof courier>(input);
}
