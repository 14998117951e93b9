import type { ClientActor } from '../../src/client/api-client.ts';
import { HARD_TEXTS } from '../support/api/hostile.ts';
import type { ApiDocument, Operation } from '../support/api/openapi.ts';
import type { Sample } from '../support/api/sample.ts';
import { signed } from '../support/api/signed-message.ts';
import { namedBy } from '../support/named/named.ts';
import type { Random } from '../support/simulation/random.ts';
import { type Known, meantBy, placeIn } from './known.ts';
import { noJson, spoilt, valueFor } from './values.ts';

/** One request as it goes out. */
export interface Asked {
  /** Operation, or what else is asked for. */
  what: string;
  /** What the ids in its answer are called. */
  place: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer | null;
  /** True where the operation answers once under a key, however often it is asked. */
  keyed: boolean;
}

/** What requests are made of. */
export interface World {
  r: Random;
  document: ApiDocument;
  operations: Operation[];
  samples: Record<string, Sample>;
  known: Known;
  /** Those who ask, and in whose name. */
  people: ClientActor[];
  secret: string;
  /** What was asked before, some of which is asked again. */
  before: Asked[];
}

/** A key: fresh, used before by anybody for anything, one that the house might use itself, or none. */
function keyFor({ r, known }: World): string {
  const kind = r.below(20);
  if (kind < 9) return `fresh-${r.seed()}`;
  if (kind < 15) return `k-${r.below(30)}`;
  const id = r.pick([...known.under('notices'), 'm-1']);
  if (kind < 18) return r.pick([`issue-${id}`, id, `callback-${id}`, `link-${id}`, `posts-${id}`]);
  if (kind === 18) return r.pick([...known.under('command'), 'many-m-1', 'act-m-1', 'key:', '-']);
  return r.pick(['', 'two words', 'k'.repeat(201), 'ключ'.slice(0, 0), '$ne']);
}

/** A value in an address: one that was seen, one of another kind, or a strange text. */
function pathPart({ r, known }: World, place: string, name: string, told: string): string {
  const seen = name === 'id' || name === 'code' ? known.under(place) : meantBy(known, name);
  if (seen.length > 0 && r.chance(0.75)) return r.pick(seen);
  if (told !== '' && r.chance(0.7)) return told;
  return r.pick([...known.under('notices'), ...HARD_TEXTS.filter((t) => t !== '')]);
}

function pathFor(world: World, { path }: Operation, sample: Sample): string {
  const parts = path.split('/').map((part, at, all) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return part;
    const place = placeIn(all.slice(0, at).join('/'));
    const value = pathPart(world, place, name, sample.params?.[name] ?? '');
    // No half of a pair stands in an address: it could not be written down.
    return encodeURIComponent(Buffer.from(value).toString());
  });
  return parts.join('/');
}

function queryFor(world: World, { parameters }: Operation, sample: Sample): URLSearchParams {
  const { r } = world;
  const query = new URLSearchParams(r.chance(0.5) ? sample.query : {});
  for (const { name, schema } of parameters.filter((p) => p.in === 'query'))
    if (r.chance(0.25)) query.set(name, String(valueFor(world, schema, name)));
  if (r.chance(0.1) && parameters.length > 0)
    query.set(r.pick(parameters).name, r.pick(HARD_TEXTS));
  return query;
}

/** A body: as the sample has it, as the document describes it, spoilt, or none that can be read. */
function bodyFor(world: World, operation: Operation, sample: Sample) {
  const { r } = world;
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined) return null;
  const kind = r.below(20);
  const made =
    kind < 6 && sample.body !== undefined ? sample.body : valueFor(world, schema, operation.path);
  if (kind >= 19) return noJson(r, made);
  const sent = kind >= 14 ? spoilt(r, made) : made;
  return { bytes: Buffer.from(JSON.stringify(sent) ?? ''), type: 'application/json' };
}

function whoAsks(world: World, sample: Sample): Record<string, string> {
  const { r, people } = world;
  if (sample.headers !== undefined && r.chance(0.5)) return sample.headers;
  const kind = r.below(20);
  if (kind === 0) return {};
  if (kind === 1) return { 'Test-Actor': r.pick(['nobody:x', 'mayor', 'approver:', 'contact:%']) };
  if (kind === 2) return { Authorization: `Bearer duban_${r.seed()}` };
  if (sample.actor !== undefined && kind < 9) return namedBy(sample.actor);
  return namedBy(r.pick(people));
}

/** From one of many addresses: what one address may do badly is limited, and would end the test early. */
const fromSomewhere = (r: Random): Record<string, string> => ({
  'X-Forwarded-For': `10.${r.below(250)}.${r.below(250)}.7`,
});

function byDocument(world: World): Asked {
  const { r, operations, samples } = world;
  const commands = operations.filter((o) => o.operationId === 'giveCommand');
  const operation = r.pick(commands.length > 0 && r.chance(0.3) ? commands : operations);
  const sample = samples[`${operation.method} ${operation.path}`] ?? {};
  const body = bodyFor(world, operation, sample);
  const query = queryFor(world, operation, sample);
  const takesKey = operation.parameters.some((p) => p.name === 'Idempotency-Key');
  const match = r.pick(['"v1"', '"v2"', '"v3"', '', 'W/"v1"', '*']);
  return {
    what: `${operation.method} ${operation.path}`,
    place: placeIn(operation.path),
    method: operation.method.toUpperCase(),
    path: `${pathFor(world, operation, sample)}${query.size === 0 ? '' : `?${query}`}`,
    headers: {
      ...fromSomewhere(r),
      ...whoAsks(world, sample),
      ...(operation.method !== 'get' ? { 'Idempotency-Key': keyFor(world) } : {}),
      ...(match === '' ? {} : { 'If-Match': match }),
      ...(body === null ? {} : { 'Content-Type': body.type }),
    },
    body: body?.bytes ?? null,
    keyed: takesKey,
  };
}

/** A machine's message: signed and well meant, signed and spoilt, or signed by nobody. */
function byMachine(world: World): Asked {
  const { r, known, document, people, secret } = world;
  const { id, ...actor } = r.pick(people);
  const command = valueFor(world, document.components.schemas.Command ?? {}, 'command');
  const said = {
    type: 'notice.command',
    notice: r.pick([...known.under('notices'), 'none']),
    actor: { name: '机器', id, ...actor },
    command,
  };
  const content = r.chance(0.3) ? spoilt(r, said) : said;
  const number = r.pick([`m-${r.below(30)}`, `fresh-${r.seed()}`, ...known.under('notices')]);
  const message = signed(secret, number, content, Date.now(), r.pick([0, 0, 0, 0, 10, 400]));
  const spoiltBytes = r.chance(0.1);
  return {
    what: 'post /callbacks',
    place: 'callbacks',
    method: 'POST',
    path: '/callbacks',
    headers: { ...fromSomewhere(r), ...message.headers },
    keyed: true,
    body: spoiltBytes ? Buffer.concat([message.body, Buffer.from(' ')]) : message.body,
  };
}

/** The names of the fields of a form. */
const fieldsIn = (html: string): string[] =>
  [
    ...new Set(
      [...html.matchAll(/<(?:input|textarea|select)[^>]* name="([^"]+)"/g)].map((m) => m[1]),
    ),
  ].flatMap((name) => name ?? []);

/** A link or the form of codes: opened, or its form sent with whatever comes to mind. */
function byForm(world: World): Asked {
  const { r, known } = world;
  const whole = r.pick([...known.under('link'), '/c']);
  const path = r.chance(0.2) ? whole.slice(0, r.below(whole.length) + 1) : whole;
  const place = { what: 'link', place: 'link', path, keyed: false };
  const named = known.under(`fields of ${path}`).at(-1) ?? '';
  if (named === '' || r.chance(0.4))
    return { ...place, method: 'GET', headers: fromSomewhere(r), body: null };
  const fields = new URLSearchParams();
  for (const pair of named.split('&')) {
    const [name = '', value = ''] = pair.split('=').map(decodeURIComponent);
    const said = r.pick(['已补正', '2026-10-15', '1', 'on', '', ...HARD_TEXTS]);
    fields.set(name, value !== '' && r.chance(0.9) ? value : said);
  }
  return {
    ...place,
    method: 'POST',
    headers: { ...fromSomewhere(r), 'Content-Type': 'application/x-www-form-urlencoded' },
    body: Buffer.from(fields.toString()),
  };
}

/** What a page's form asks for, with what the page has filled in itself: `name=value&name=`. */
export function formOf(html: string): string {
  const hidden = new Map(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
  );
  return fieldsIn(html)
    .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(hidden.get(name) ?? '')}`)
    .join('&');
}

/** The next request: one of the document's operations, a machine's message, a form, or what was asked before once more. */
export function nextRequest(world: World): Asked {
  const { r, before } = world;
  const kind = r.below(20);
  if (kind < 2 && before.length > 0) return r.pick(before);
  if (kind < 4) return byMachine(world);
  if (kind < 7) return byForm(world);
  return byDocument(world);
}
