import type { paths } from '../src/client/api-types.ts';
import type { Question, Read, Readable, Schemas } from './shapes.ts';

/** Why something was not done: the code and words of the API's problem, or that the API does not answer at all. */
export class ApiFault extends Error {
  /** HTTP status; 0 where nothing answered. */
  readonly status: number;
  readonly code: string;
  readonly requestId: string | null;
  readonly errors: readonly { pointer: string; detail: string }[];

  constructor(status: number, problem: Partial<Schemas['Problem']>) {
    super(problem.detail ?? problem.title ?? '');
    this.name = 'ApiFault';
    this.status = status;
    this.code = problem.code ?? (status === 0 ? 'away' : `http-${status}`);
    this.requestId = problem.requestId ?? null;
    this.errors = problem.errors ?? [];
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

async function send(url: string, init: RequestInit): Promise<Response> {
  const headers = { ...init.headers, 'Accept-Language': document.documentElement.lang };
  let answer: Response;
  try {
    answer = await fetch(url, { ...init, headers, credentials: 'same-origin' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiFault(0, {});
  }
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => ({}))) as Partial<Schemas['Problem']>;
  const fault = new ApiFault(answer.status, problem);
  if (NOT_SIGNED_IN.includes(fault.code)) toSignIn();
  throw fault;
}

/** Reads an address of the API. @throws ApiFault. */
export async function read<P extends Readable>(
  address: P,
  question: Question<P> = {},
  signal?: AbortSignal,
): Promise<Read<P>> {
  const answer = await send(addressOf(address, question), signal ? { signal } : {});
  return (await answer.json()) as Read<P>;
}

/** Reads a file that the API gives out, to be shown by the page itself. @throws ApiFault. */
export async function readFile(address: string, signal: AbortSignal): Promise<Blob> {
  return (await send(address, { signal })).blob();
}

/** A file that the API makes of what it is sent, with the name that it gives it. @throws ApiFault. */
export async function fetchFile(
  address: string,
  body: object,
): Promise<{ name: string; content: Blob }> {
  const answer = await send(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const told = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '');
  return { name: decodeURIComponent(told?.[1] ?? ''), content: await answer.blob() };
}

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
  const answer = await send(addressOf(address, { path, query }), {
    method: method.toUpperCase(),
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      ...(version === undefined ? {} : { 'If-Match': `"v${version}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, data: (await answer.json()) as WriteOf<P, M> };
}

/** A fresh key for a write; by chance, also where the page has come without TLS. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
