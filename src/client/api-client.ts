import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import createClient from 'openapi-fetch';
import type { paths } from './api-types.ts';

/** Somebody at a post. */
export interface ClientActor {
  role: string;
  id: string;
  name?: string;
  unit?: string;
}

/** An answer of the API that is no success. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly body: Record<string, unknown>;

  constructor(status: number, body: Record<string, unknown>) {
    super(String(body.detail ?? body.title ?? `HTTP ${status}`));
    this.name = 'ApiProblem';
    this.status = status;
    this.code = String(body.code ?? `http-${status}`);
    this.body = body;
  }
}

/** The API does not answer at that address. */
export class ApiAway extends Error {
  readonly url: string;
  /** How long it was silent after it had taken the question, which it may have done; null where it was not reached or has hung up. */
  readonly silentMs: number | null;

  constructor(url: string, cause: unknown) {
    super(`${url} does not answer`, { cause });
    this.name = 'ApiAway';
    this.url = url;
    this.silentMs = cause instanceof Silence ? cause.ms : null;
  }
}

/** Nothing has come for so long, or not the whole. */
class Silence extends Error {
  readonly ms: number;

  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
    this.name = 'Silence';
    this.ms = ms;
  }
}

/** How long an answer is waited for, in milliseconds. */
interface Patience {
  /** Whether the process lives and is ready, which it says at once. */
  healthMs: number;
  /** Anything else, to its last byte; a file may take longer, while something of it comes within this time. */
  answerMs: number;
}

/** No question is worked on for longer than two minutes. */
const PATIENCE: Patience = { healthMs: 10_000, answerMs: 150_000 };

/** Somebody at a post as one text: `role:id:name:unit`, each part percent-encoded. */
export const actorText = ({ role, id, name, unit }: ClientActor): string =>
  [role, id, name ?? id, unit ?? ''].map(encodeURIComponent).join(':');

/** The header of an act: its key, a fresh one where none is given. Given again, a key has one effect. */
export const keyed = (key: string = randomUUID()) => ({ 'Idempotency-Key': key });

/** The headers of an act that the office does in the part of somebody who is rehearsed. */
export const playing = (actor: ClientActor, key?: string) => ({
  'Duban-Rehearsed': actorText(actor),
  ...keyed(key),
});

/** The header of a change of something that still stands at `version`. */
export const at = (version: number) => ({ 'If-Match': `"v${version}"` });

/** What became of a question; the API's description says what its data are. */
interface Answer<T> {
  data?: T;
}

/** What is answered. @throws ApiProblem, ApiAway. */
export async function done<T>(asked: Promise<Answer<T>>): Promise<T> {
  // Whatever is no success was thrown by the client.
  return (await asked).data as T;
}

/** The page that is asked for: the first without a cursor, each as large as may be. */
interface Part {
  cursor?: string;
  limit: number;
}

/** As many items as a page may hold: fewest questions for a whole list. */
const WHOLE_PAGE = 200;

/** Every item of a paged list, page after page. @throws ApiProblem, ApiAway. */
export async function every<T>(
  ask: (part: Part) => Promise<Answer<{ items: T[]; next: string | null }>>,
): Promise<T[]> {
  const items: T[] = [];
  for (let part: Part | null = { limit: WHOLE_PAGE }; part !== null; ) {
    const page: { items: T[]; next: string | null } = await done(ask(part));
    items.push(...page.items);
    part = page.next === null ? null : { cursor: page.next, limit: WHOLE_PAGE };
  }
  return items;
}

/** Pauses before a question that was answered "not now" is asked again, in milliseconds. */
const AGAIN_MS = [250, 500, 1000, 2000];

const HEALTH = ['/livez', '/readyz'];

/** A whole answer. It is read here, so that a house that falls silent in the middle of it is given up too. @throws Silence. */
async function answered(request: Request, { healthMs, answerMs }: Patience): Promise<Response> {
  const { pathname } = new URL(request.url);
  const ms = HEALTH.includes(pathname) ? healthMs : answerMs;
  const isFile = /\.\w+$/.test(pathname);
  const silence = new AbortController();
  const waiting = setTimeout(() => silence.abort(new Silence(ms)), ms);
  try {
    const signal = AbortSignal.any([request.signal, silence.signal]);
    const answer = await fetch(request, { signal });
    const parts: Uint8Array[] = [];
    for await (const part of answer.body ?? []) {
      if (isFile) waiting.refresh();
      parts.push(part);
    }
    const { status, statusText, headers } = answer;
    const body = parts.length === 0 ? null : Buffer.concat(parts);
    return new Response(body, { status, statusText, headers });
  } finally {
    clearTimeout(waiting);
  }
}

/** Asks; a reading that the API cannot answer now (503) is asked again a few times, for nothing comes of asking twice. */
async function patiently(request: Request, patience: Patience): Promise<Response> {
  const isReading = request.method === 'GET' && new URL(request.url).pathname.startsWith('/api/');
  for (const ms of isReading ? AGAIN_MS : []) {
    const answer = await answered(request.clone(), patience);
    if (answer.status !== 503) return answer;
    await pause(ms);
  }
  return answered(request, patience);
}

/**
 * A caller of the API at `url`, its words in that language, in the name of whoever's the access token is. What it may ask, and what is answered, is what the API's
 * description says; a question throws ApiProblem where the API refuses and ApiAway where it does not answer.
 */
export function apiClient(
  url: string,
  lang: 'zh' | 'en' = 'zh',
  token?: string,
  patience: Patience = PATIENCE,
) {
  const headers = {
    'Accept-Language': lang,
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
  };
  const client = createClient<paths>({
    baseUrl: url,
    headers,
    fetch: (request) => patiently(request, patience),
  });
  client.use({
    async onResponse({ response }) {
      if (response.ok) return;
      const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
      throw new ApiProblem(response.status, body);
    },
    onError: ({ error }) => new ApiAway(url, error),
  });
  return Object.assign(client, { url });
}

export type ApiClient = ReturnType<typeof apiClient>;
