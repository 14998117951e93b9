import type { paths } from '../src/client/api-types.ts';
import type { Question, Read, Readable, Schemas } from './shapes.ts';
import { NoAnswer, withinTime } from './within-time.ts';

/** So long an answer is waited for, in ms; the house itself gives an engine up after a quarter of it. */
const USUAL_MS = 60_000;
/** So long where the house works through much, or has others wait in line for it. */
const LONG_MS = 300_000;
/** So long for a file, which comes over a slow line. */
const FILE_MS = 600_000;

/** How long an address is waited for that is not as the others are. */
const WAITS: Partial<Record<keyof paths, number>> = {
  // It answers within two seconds whatever is away.
  '/readyz': 5_000,
  '/api/calls/check': LONG_MS,
  '/api/campaigns/{id}/authorisation': LONG_MS,
  '/api/campaigns/{id}/dry-run': LONG_MS,
  '/api/campaigns/{id}/ledger': LONG_MS,
  '/api/many': LONG_MS,
  '/api/notices/{id}/audit': LONG_MS,
  '/api/notices/{id}/forecast': LONG_MS,
  '/api/sweep': LONG_MS,
};

/** What is sent may come as slowly as the house lets it: 60 kB in 15 s. */
const LEAST_BYTES_PER_MS = 4;

/** The code of what bears none. */
const codeOf = (status: number, isSilence: boolean): string =>
  status === 0 ? (isSilence ? 'no-answer' : 'away') : `http-${status}`;

/** Why something was not done: the code and words of the API's problem, or that the API does not answer at all. */
export class ApiFault extends Error {
  /** HTTP status; 0 where nothing answered. */
  readonly status: number;
  readonly code: string;
  readonly requestId: string | null;
  readonly errors: readonly { pointer: string; detail: string }[];
  /** What was answered, whatever it is. */
  readonly body: Readonly<Record<string, unknown>>;

  /** True where something took the question and said nothing for as long as it is waited for. */
  readonly isSilence: boolean;

  constructor(status: number, problem: Partial<Schemas['Problem']>, isSilence = false) {
    super(problem.detail ?? problem.title ?? '');
    this.name = 'ApiFault';
    this.status = status;
    this.code = problem.code ?? codeOf(status, isSilence);
    this.requestId = problem.requestId ?? null;
    this.errors = problem.errors ?? [];
    this.body = { ...problem };
    this.isSilence = isSilence;
  }

  /** True where it is not known whether something was done: the same key asks again without doing it twice. */
  get isUnknown(): boolean {
    return this.status === 0 || this.code === 'outcome-unknown' || this.status >= 502;
  }
}

/** The address of a question. */
function addressOf(
  address: string,
  { path = {}, query = {} }: { path?: object; query?: object } = {},
): string {
  const names = path as Record<string, string>;
  const url = address.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(names[name] ?? ''));
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)] as [string, string]],
  );
  const text = new URLSearchParams(asked).toString();
  return text === '' ? url : `${url}?${text}`;
}

/** Somebody who is not signed in any more gets to the sign-in page and back; what he has typed is kept by its form. */
function toSignIn(): void {
  const { pathname, search } = window.location;
  window.location.assign(`/sign-in?to=${encodeURIComponent(`${pathname}${search}`)}`);
}

// A stranger who asks too often is told only that: whoever is signed in is never told so.
const NOT_SIGNED_IN: readonly string[] = [
  ...['not-signed-in', 'password-change-needed', 'too-many-faults'],
];

/** A question to the house, and how its answer is read. */
interface Asked<T> {
  url: string;
  init?: RequestInit;
  waitMs: number;
  signal?: AbortSignal | undefined;
  taken: (answer: Response) => Promise<T>;
}

/** @throws ApiFault. */
async function taken<T>(answer: Response, { taken: take }: Asked<T>): Promise<T> {
  if (answer.ok) return take(answer);
  const problem = (await answer.json().catch(() => ({}))) as Partial<Schemas['Problem']>;
  const fault = new ApiFault(answer.status, problem);
  if (NOT_SIGNED_IN.includes(fault.code)) toSignIn();
  throw fault;
}

/** @throws ApiFault, also where an answer breaks off or does not come in time; otherwise only once `signal` has ended it. */
async function ask<T>(asked: Asked<T>): Promise<T> {
  const { url, init = {}, waitMs, signal } = asked;
  const headers = { ...init.headers, 'Accept-Language': document.documentElement.lang };
  const sentMs = typeof init.body === 'string' ? init.body.length / LEAST_BYTES_PER_MS : 0;
  try {
    return await withinTime(waitMs + sentMs, signal, async (within) => {
      const sent = { ...init, headers, credentials: 'same-origin', signal: within } as const;
      return taken(await fetch(url, sent), asked);
    });
  } catch (error) {
    if (error instanceof ApiFault || signal?.aborted) throw error;
    throw new ApiFault(0, {}, error instanceof NoAnswer);
  }
}

/** Reads an address of the API. @throws ApiFault. */
export const read = <P extends Readable>(
  address: P,
  question: Question<P> = {},
  signal?: AbortSignal,
): Promise<Read<P>> =>
  ask({
    url: addressOf(address, question),
    waitMs: WAITS[address] ?? USUAL_MS,
    signal,
    taken: (answer) => answer.json() as Promise<Read<P>>,
  });

/** Each check of the house as it is now. What is missing is said by a 503. @throws ApiFault where it says nothing of the kind. */
export async function readReadiness(signal: AbortSignal): Promise<Schemas['Readiness']> {
  try {
    return await read('/readyz', {}, signal);
  } catch (error) {
    if (error instanceof ApiFault && error.body.checks !== undefined)
      return error.body as unknown as Schemas['Readiness'];
    throw error;
  }
}

/** Reads a file that the API gives out, to be shown by the page itself. @throws ApiFault. */
export const readFile = (url: string, signal: AbortSignal): Promise<Blob> =>
  ask({ url, waitMs: FILE_MS, signal, taken: (answer) => answer.blob() });

/** A file that the API makes of what it is sent, with the name that it gives it. @throws ApiFault. */
export const fetchFile = (url: string, body: object): Promise<{ name: string; content: Blob }> =>
  ask({
    url,
    init: {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    },
    waitMs: FILE_MS,
    async taken(answer) {
      const told = answer.headers.get('Content-Disposition') ?? '';
      const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(told) ?? [];
      return { name: decodeURIComponent(name), content: await answer.blob() };
    },
  });

type Json<R> = R extends { content: { 'application/json': infer D } } ? D : never;

type Answered<R, S> = Json<{ [K in keyof R]: K extends S ? R[K] : never }[keyof R]>;

/** What a write is answered once it is done; of what only begins there, how it was taken. */
type WriteOf<P extends keyof paths, M extends 'post' | 'put' | 'patch' | 'delete'> =
  paths[P] extends Record<M, { responses: infer R }>
    ? [Answered<R, 200 | 201>] extends [never]
      ? Answered<R, 202>
      : Answered<R, 200 | 201>
    : never;
type BodyOf<P extends keyof paths, M extends string> =
  paths[P] extends Record<M, { requestBody?: infer R }>
    ? [NonNullable<R>] extends [never]
      ? undefined
      : Json<NonNullable<R>>
    : undefined;

/** What a write is sent with. */
export interface Writing<P extends keyof paths, M extends string> {
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: BodyOf<P, M>;
  /** Its Idempotency-Key: the same key has one effect. */
  key?: string;
  /** The version that it is based on, for what has versions (If-Match). */
  version?: number;
}

/**
 * Changes something by the API. An answer of 202 says that it was taken and will be decided later.
 * @throws ApiFault; `isUnknown` where nobody knows whether it was done.
 */
export async function write<P extends keyof paths, M extends 'post' | 'put' | 'patch' | 'delete'>(
  method: M,
  address: P,
  { path = {}, query = {}, body, key, version }: Writing<P, M> = {},
): Promise<{ status: number; data: WriteOf<P, M> }> {
  const init = {
    method: method.toUpperCase(),
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      ...(version === undefined ? {} : { 'If-Match': `"v${version}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  return ask({
    url: addressOf(address, { path, query }),
    init,
    waitMs: WAITS[address] ?? USUAL_MS,
    taken: async (answer) => ({
      status: answer.status,
      data: (await answer.json()) as WriteOf<P, M>,
    }),
  });
}

/** A fresh key for a write; by chance, also where the page has come without TLS. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
