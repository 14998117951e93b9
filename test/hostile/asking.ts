import type { Random } from '../support/simulation/random.ts';
import type { Known } from './known.ts';
import { type Asked, formOf, nextRequest, type World } from './requests.ts';

/** So many requests are under way at once. They are made before the first of them is answered. */
const AT_ONCE = 6;

/** Whoever waits longer has no answer. */
const PATIENCE_MS = 60_000;

/** What came of all requests. */
export interface Tally {
  statuses: Record<string, number>;
  /** What should never be answered, with the request that brought it about. */
  faults: string[];
}

/** What came of one request. */
interface Came {
  status: number;
  text: string;
  retryAfter: string | null;
}

async function sent(url: string, { method, path, headers, body }: Asked): Promise<Came> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body === null ? {} : { body: Uint8Array.from(body) }),
  });
  const type = answer.headers.get('content-type') ?? '';
  const isEndless =
    type.startsWith('text/event-stream') ||
    (type.startsWith('application/x-ndjson') && path.includes('follow=true'));
  if (isEndless) await answer.body?.cancel();
  return {
    status: answer.status,
    text: isEndless ? '' : await answer.text(),
    retryAfter: answer.headers.get('retry-after'),
  };
}

const told = (asked: Asked): string =>
  JSON.stringify({ ...asked, body: asked.body?.toString().slice(0, 2000) ?? null });

/** What is wrong with an answer as such: an error of ours, or "not now" without a word of when. */
function faultIn(asked: Asked, came: Came): string[] {
  const { status, text, retryAfter } = came;
  const about = `${status} ${text.slice(0, 300)} for ${told(asked)}`;
  if (status >= 500 && status !== 503) return [about];
  if ([429, 503].includes(status) && retryAfter === null) return [`no Retry-After: ${about}`];
  return [];
}

function learn(known: Known, asked: Asked, { status, text }: Came): void {
  if (asked.what === 'link') {
    if (status === 200) known.note(`fields of ${asked.path}`, formOf(text));
    return;
  }
  if (status >= 300 || text.length > 200_000) return;
  try {
    known.read(JSON.parse(text), asked.place);
  } catch {
    // A file is no JSON, and nothing is learnt from it.
  }
}

const digestible = (asked: Asked): string =>
  JSON.stringify([asked.method, asked.path, asked.headers, asked.body?.toString('base64')]);

/** Remembers what was done under a key, and says where the same request is answered otherwise. */
function onceAndAgain(done: Map<string, string>, asked: Asked, { status, text }: Came): string[] {
  if (!asked.keyed || status >= 300) return [];
  const name = digestible(asked);
  const before = done.get(name);
  if (before === undefined) {
    done.set(name, text);
    return [];
  }
  return before === text ? [] : [`answered otherwise: ${before} then ${text} for ${told(asked)}`];
}

/**
 * Asks so many random requests, some at once, and learns from the answers.
 * @param every after so many requests `between` is done.
 */
export async function askAll(
  world: World,
  url: string,
  count: number,
  { every, between }: { every: number; between: () => Promise<void> },
): Promise<Tally> {
  const tally: Tally = { statuses: {}, faults: [] };
  const done = new Map<string, string>();
  for (let n = 0; n < count; n += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - n) }, () => nextRequest(world));
    const answers = await Promise.all(
      some.map((asked) => sent(url, asked).catch((error: unknown) => `${error} ${told(asked)}`)),
    );
    for (const [i, asked] of some.entries()) {
      const came = answers[i];
      if (came === undefined || typeof came === 'string') {
        tally.faults.push(`no answer: ${came}`);
        continue;
      }
      const name = `${Math.floor(came.status / 100)}xx`;
      const counted = [429, 503].includes(came.status) ? String(came.status) : name;
      tally.statuses[counted] = (tally.statuses[counted] ?? 0) + 1;
      tally.faults.push(...faultIn(asked, came), ...onceAndAgain(done, asked, came));
      learn(world.known, asked, came);
      remember(world.r, world.before, asked);
    }
    if (Math.floor((n + AT_ONCE) / every) > Math.floor(n / every)) await between();
  }
  return tally;
}

/** As many as are kept to be asked again. */
const KEPT = 200;

function remember(r: Random, before: Asked[], asked: Asked): void {
  if (before.length < KEPT) before.push(asked);
  else before[r.below(KEPT)] = asked;
}
