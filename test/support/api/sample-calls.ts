import type { Api } from './api.ts';
import type { Operation } from './openapi.ts';
import type { Sample } from './sample.ts';

/** What of a sample's call is otherwise; a header of null is left out. */
export type Change = Omit<Sample, 'headers'> & {
  headers?: Record<string, string | null>;
  raw?: string;
};

let calls = 0;

/** Calls an operation as its sample does but for what is changed, each time under a key of its own. */
export function callSample(
  { url }: Pick<Api, 'url'>,
  { method, path, parameters }: Operation,
  sample: Sample,
  change: Change = {},
): Promise<Response> {
  const params = { ...sample.params, ...change.params };
  const named = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ''));
  const query = new URLSearchParams({ ...sample.query, ...change.query });
  const body = change.raw ?? JSON.stringify('body' in change ? change.body : sample.body);
  const isKeyed = parameters.some((p) => p.in === 'header' && p.name === 'Idempotency-Key');
  calls += 1;
  const headers: Record<string, string | null> = {
    'Content-Type': body === undefined ? null : 'application/json',
    'Idempotency-Key': isKeyed ? `sample-call-${calls}` : null,
    'Test-Actor': sample.actor === undefined ? null : `${sample.actor.role}:${sample.actor.id}`,
    ...sample.headers,
    ...change.headers,
  };
  const sent = Object.entries(headers).filter((h): h is [string, string] => h[1] !== null);
  return fetch(`${url}${named}?${query}`, {
    method: method.toUpperCase(),
    headers: sent,
    ...(body === undefined ? {} : { body }),
  });
}
