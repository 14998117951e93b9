import {
  continueAsNew,
  log,
  proxyActivities,
  setCurrentDetails,
  sleep,
} from '@temporalio/workflow';
import type { CourierActivities } from '../activities/index.ts';
import { businessNow, realMsUntil } from '../domain/campaign/tempo.ts';
import type { CourierInput } from './contract.ts';

const { look, dispatch } = proxyActivities<CourierActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
});

/** How often a channel is tried. */
const SEND_ATTEMPTS = 6;

// A channel that keeps failing is given up after a while; the failure stands on the dispatch.
const { send } = proxyActivities<CourierActivities>({
  startToCloseTimeout: '60s',
  retry: { initialInterval: '2s', maximumInterval: '60s', maximumAttempts: SEND_ATTEMPTS },
});

/**
 * Carries messages from the outbox to people: whoever has something due gets one dispatch with all
 * of it. One courier serves one tempo; it sleeps until the next message may leave.
 */
export async function courier(input: CourierInput): Promise<void> {
  const { campaign, tempo, everyMs, looks } = input;
  let finished = false;
  const sending = new Set<Promise<void>>();
  for (let i = 0; i < looks; i += 1) {
    const now = businessNow(tempo, Date.now());
    const { holders, nextAt, over } = await look({ campaign, now });
    if (over) {
      finished = true;
      break;
    }
    await Promise.all(holders.map((holder) => deliver({ campaign, holder, now }, sending)));
    setCurrentDetails(`${now}: ${holders.length} dispatched, next ${nextAt ?? '-'}`);
    const ahead = nextAt === null ? everyMs : realMsUntil(tempo, nextAt, Date.now());
    await sleep(Math.max(1, Math.min(ahead, everyMs)));
  }
  await Promise.all(sending);
  if (!finished) await continueAsNew<typeof courier>(input);
}

/**
 * One person's dispatch: into the inbox at once, then through each channel that reaches him. Sending is
 * not waited for: a server that fails for minutes must not hold up what others get meanwhile.
 */
async function deliver(
  to: { campaign: string | null; holder: string; now: string },
  sending: Set<Promise<void>>,
): Promise<void> {
  const { id, channels } = await dispatch(to);
  for (const channel of channels) {
    const one: Promise<void> = sendThrough(id, channel).finally(() => sending.delete(one));
    sending.add(one);
  }
}

async function sendThrough(id: string, channel: string): Promise<void> {
  try {
    await send({ dispatch: id, channel, attempts: SEND_ATTEMPTS });
  } catch (error) {
    // The activity has noted the failure on the dispatch; the others must still get theirs.
    log.warn('a channel has been given up', { dispatch: id, channel, error: String(error) });
  }
}
