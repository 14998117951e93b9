import { Later, Unsure } from '../channel.ts';

/** More than any provider answers. */
const MOST_BYTES = 1024 * 1024;

/** What a provider has answered. */
export interface Answer {
  status: number;
  /** The body as JSON; null where it is none. */
  json: Record<string, unknown> | null;
  text: string;
}

/** Errors of a connection that was never made: nothing has left. */
const NOT_LEFT = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ...['ERR_TLS_CERT_ALTNAME_INVALID', 'SELF_SIGNED_CERT_IN_CHAIN'],
]);

const codeOf = (error: unknown): string => {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return cause === undefined ? '' : codeOf(cause);
};

/** What an error without an answer means for a message that was being sent. */
export function withoutAnswer(error: unknown, where: string): Error {
  const code = codeOf(error);
  const text = `${where}: ${code || (error instanceof Error ? error.message : String(error))}`;
  return NOT_LEFT.has(code) ? new Later(text) : new Unsure(text);
}

/** How long a provider wants to be left alone (`Retry-After`), at most a day. */
export function waitIn(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - nowMs;
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, 86_400_000) : undefined;
}

async function readBounded(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MOST_BYTES) break;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function jsonIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A request to a provider. */
export interface Question {
  url: string;
  method?: 'GET' | 'POST' | undefined;
  headers?: Record<string, string> | undefined;
  /** JSON, or a text that is sent as it is. */
  body?: Record<string, unknown> | string | undefined;
  patienceMs: number;
}

/**
 * Asks a provider; redirects are not followed.
 * @throws Later where nothing has left, or the provider is away or throttles; Unsure where no answer came.
 */
export async function ask(question: Question): Promise<Answer> {
  const { url, body, headers = {}, patienceMs } = question;
  const { host } = new URL(url);
  const isText = typeof body === 'string';
  const type = isText ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const content = isText || body === undefined ? body : JSON.stringify(body);
  let answer: { status: number; after: string | null; text: string };
  try {
    const response = await fetch(url, {
      method: question.method ?? 'POST',
      headers: { ...type, ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
      ...(content === undefined ? {} : { body: content }),
    });
    const after = response.headers.get('retry-after');
    answer = { status: response.status, after, text: await readBounded(response) };
  } catch (error) {
    throw withoutAnswer(error, host);
  }
  const { status, text } = answer;
  if (status === 429 || status >= 500)
    throw new Later(`${host}: HTTP ${status} ${text.slice(0, 200)}`, {
      waitMs: waitIn(answer.after, Date.now()),
    });
  return { status, text, json: jsonIn(text) };
}
