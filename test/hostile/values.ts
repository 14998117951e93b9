import { HARD_TEXTS, LONG_TEXTS, NO_TEXTS } from '../support/api/hostile.ts';
import type { ApiDocument, Schema } from '../support/api/openapi.ts';
import type { Random } from '../support/simulation/random.ts';
import { type Known, meantBy } from './known.ts';

/** What of a schema this reads besides. */
type Told = Schema & { examples?: unknown[]; format?: string; default?: unknown };

/** What values are made with. */
export interface Making {
  r: Random;
  document: ApiDocument;
  known: Known;
}

const DAYS = ['2026-03-02', '2026-09-24', '2026-10-15', '2026-12-31', '2027-02-28', '2099-12-31'];
const TEXTS = ['已补正并建立制度', '材料不齐，请补充', '已电话了解情况', '情况属实', 'x'];
/** A schema that names itself ends here. */
const DEEPEST = 6;

const lastOf = (ref: string): string => ref.split('/').pop() ?? '';

function textFor({ r, known }: Making, schema: Told, name: string): string {
  const seen = meantBy(known, name);
  const told = (schema.examples ?? []).filter((e) => typeof e === 'string');
  if (seen.length > 0 && r.chance(0.6)) return r.pick(seen);
  if (schema.format?.startsWith('date-time')) return `${r.pick(DAYS)}T01:00:00.000Z`;
  if (schema.format === 'date') return r.pick(DAYS);
  if (told.length > 0 && r.chance(0.7)) return r.pick(told);
  if (/on$|from$|until$|day$/i.test(name) && r.chance(0.7)) return r.pick(DAYS);
  if (schema.pattern !== undefined && told.length > 0) return r.pick(told);
  return r.pick(TEXTS);
}

function objectFor(making: Making, schema: Told, deep: number): Record<string, unknown> {
  const { properties = {}, required = [] } = schema;
  const names = Object.keys(properties).filter(
    (name) => required.includes(name) || making.r.chance(0.4),
  );
  return Object.fromEntries(
    names.map((name) => [name, valueFor(making, properties[name] ?? {}, name, deep + 1)]),
  );
}

function numberFor({ r }: Making, { minimum = 0, maximum = 200 }: Told): number {
  const from = Math.max(minimum, -1000);
  return r.between(from, Math.max(from, Math.min(maximum, from + 1000)));
}

/** A value as a schema describes it; `name` is that of the field in which it stands. */
export function valueFor(making: Making, given: Schema, name: string, deep = 0): unknown {
  const { r, document } = making;
  const schema: Told = given;
  if (deep > DEEPEST) return null;
  if (schema.$ref !== undefined) {
    const named = document.components.schemas[lastOf(schema.$ref)] ?? {};
    return valueFor(making, named, name, deep);
  }
  const list = 'const' in schema ? [schema.const] : (schema.enum ?? []);
  if (list.length > 0) return r.pick(list);
  const choices = schema.oneOf ?? schema.anyOf ?? schema.allOf ?? [];
  if (choices.length > 0) return valueFor(making, r.pick(choices), name, deep);
  return ofType(making, schema, name, deep);
}

function ofType(making: Making, schema: Told, name: string, deep: number): unknown {
  const { r } = making;
  const type = r.pick([schema.type ?? 'string'].flat());
  if (type === 'object') return objectFor(making, schema, deep);
  if (type === 'array')
    return Array.from({ length: r.below(3) }, () =>
      valueFor(making, schema.items ?? {}, name, deep + 1),
    );
  if (type === 'integer' || type === 'number') return numberFor(making, schema);
  if (type === 'boolean') return r.chance(0.5);
  return type === 'null' ? null : textFor(making, schema, name);
}

/** Something that nobody in good faith puts there. */
const strange = (r: Random): unknown => {
  const kind = r.below(20);
  if (kind === 0) return r.pick(LONG_TEXTS);
  return kind < 10 ? r.pick(HARD_TEXTS) : r.pick(NO_TEXTS);
};

/** A value with one place of it taken away, exchanged for something strange, or set where it does not belong. */
export function spoilt(r: Random, value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0 || r.chance(0.3)) return [...value, ...value, strange(r)];
    const at = r.below(value.length);
    return value.with(at, spoilt(r, value[at]));
  }
  if (value === null || typeof value !== 'object') return strange(r);
  const names = Object.keys(value);
  const name = names.length === 0 || r.chance(0.15) ? 'unheard' : r.pick(names);
  const rest: Record<string, unknown> = { ...value };
  if (r.chance(0.2)) delete rest[name];
  else rest[name] = spoilt(r, rest[name]);
  return rest;
}

/** Bytes that are no JSON of ours, with the type under which they are sent. */
export function noJson(r: Random, body: unknown): { bytes: Buffer; type: string } {
  const text = JSON.stringify(body ?? {});
  const json = 'application/json';
  return r.pick([
    { bytes: Buffer.from(text.slice(0, r.below(text.length + 1))), type: json },
    { bytes: Buffer.from(`\uFEFF${text}`), type: json },
    { bytes: Buffer.from(text, 'utf16le'), type: `${json}; charset=utf-16le` },
    { bytes: Buffer.from(text), type: `${json}; charset=utf-7` },
    {
      bytes: Buffer.concat([Buffer.from('{"kind":"'), Buffer.from([0xc3, 0x28])]),
      type: json,
    },
    { bytes: Buffer.from('['.repeat(r.between(1, 20_000))), type: json },
    { bytes: Buffer.from('null'), type: json },
    { bytes: Buffer.from(text), type: 'text/plain' },
    { bytes: Buffer.from('a=1&b=2'), type: 'application/x-www-form-urlencoded' },
    { bytes: Buffer.alloc(0), type: json },
    { bytes: Buffer.from([0, 1, 2, 255]), type: json },
  ]);
}
