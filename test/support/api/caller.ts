import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ApiAway, ApiProblem, type ClientActor } from '../../../src/client/api-client.ts';
import { namedBy } from '../named/named.ts';

/** What may go with a request. */
export interface Extras {
  body?: unknown;
  actor?: ClientActor;
  /** The idempotency key; a fresh one where none is given. */
  key?: string;
  headers?: Record<string, string>;
}

/** A pause between two tries of a patient caller. */
const AGAIN_MS = 250;

/**
 * A caller that may ask anything, also what the API does not know. A key that is given again has one effect.
 * @param shows the headers by which it shows who acts.
 * @param patienceMs for so long a request that is answered "not now" (503) is repeated under its key, as the API asks of everybody.
 */
export function callerOf(
  url: string,
  lang: 'zh' | 'en' = 'zh',
  shows: (actor?: ClientActor) => Record<string, string> = (actor) =>
    actor === undefined ? {} : namedBy(actor),
  patienceMs = 0,
) {
  const once = async (
    method: string,
    path: string,
    { body, actor, key = '', headers }: Extras,
  ): Promise<Response> => {
    try {
      return await fetch(new URL(path, url), {
        method,
        headers: {
          'Accept-Language': lang,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...shows(actor),
          ...(method === 'GET' ? {} : { 'Idempotency-Key': key }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw new ApiAway(url, error);
    }
  };
  const ask = async (method: string, path: string, extras: Extras = {}): Promise<Response> => {
    const { key = randomUUID() } = extras;
    for (const until = Date.now() + patienceMs; ; ) {
      const answer = await once(method, path, { ...extras, key });
      if (answer.status !== 503 || Date.now() >= until) return answer;
      await pause(AGAIN_MS);
    }
  };
  /** The JSON of an answer. @throws ApiProblem, ApiAway. */
  const json = async <T>(method: string, path: string, extras?: Extras): Promise<T> => {
    const answer = await ask(method, path, extras);
    const content = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
    if (!answer.ok) throw new ApiProblem(answer.status, content);
    return content as T;
  };
  return {
    url,
    get: <T>(path: string, extras?: Extras) => json<T>('GET', path, extras),
    post: <T>(path: string, extras?: Extras) => json<T>('POST', path, { body: {}, ...extras }),
    put: <T>(path: string, extras?: Extras) => json<T>('PUT', path, extras),
    /** Changes something that still stands at `version`. */
    patch: <T>(path: string, version: number, body: unknown, actor: ClientActor) =>
      json<T>('PATCH', path, { body, actor, headers: { 'If-Match': `"v${version}"` } }),
    remove: <T>(path: string, extras?: Extras) => json<T>('DELETE', path, extras),
    /** The bytes of a file. @throws ApiProblem, ApiAway. */
    async file(path: string): Promise<Uint8Array> {
      const answer = await ask('GET', path);
      if (!answer.ok)
        throw new ApiProblem(answer.status, (await answer.json().catch(() => ({}))) as never);
      return new Uint8Array(await answer.arrayBuffer());
    },
    /** Every item of a paged list. */
    async all<T>(path: string): Promise<T[]> {
      const items: T[] = [];
      for (let next: string | null = null; ; ) {
        const mark = path.includes('?') ? '&' : '?';
        const url = next === null ? path : `${path}${mark}cursor=${encodeURIComponent(next)}`;
        const page: { items: T[]; next?: string | null } = await json('GET', url);
        items.push(...page.items);
        next = page.next ?? null;
        if (next === null) return items;
      }
    },
  };
}

export type Caller = ReturnType<typeof callerOf>;

/** The problem with which a call is refused; null where it is not. @throws whatever else goes wrong. */
export const problemIn = (call: Promise<unknown>): Promise<ApiProblem | null> =>
  call.then(
    () => null,
    (error: unknown) => {
      if (error instanceof ApiProblem) return error;
      throw error;
    },
  );
