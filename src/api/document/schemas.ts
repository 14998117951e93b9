import { z } from 'zod';
import { shapes } from '../presenters/shape.ts';

/** A JSON Schema (2020-12) as it stands in the document. */
export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  additionalProperties?: boolean | JsonSchema;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  minimum?: number;
  pattern?: string;
  allOf?: JsonSchema[];
  examples?: unknown[];
}

const PREFIX = '#/components/schemas/';

/** Whole numbers of JavaScript; that no number is larger need not be said. */
const isBound = (value: unknown): boolean => Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER;

/** The code points of some properties of Unicode, in the order of numbers, as runs from one to another. */
function runsOf(properties: string): [number, number][] {
  const pattern = new RegExp(`[${properties}]`, 'u');
  const runs: [number, number][] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (!pattern.test(String.fromCodePoint(code))) continue;
    const last = runs.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs;
}

/** A sign within a class. Beyond four digits every language writes numbers differently, so that it stands there itself. */
const spelled = (code: number): string =>
  code > 0xffff ? String.fromCodePoint(code) : `\\u${code.toString(16).padStart(4, '0')}`;

const spellings = new Map<string, string>();

/** The signs of some properties of Unicode, as they stand in a class. */
function spellingOf(properties: string): string {
  const known = spellings.get(properties);
  if (known !== undefined) return known;
  const spelling = runsOf(properties)
    .map(([first, last]) =>
      first === last ? spelled(first) : `${spelled(first)}-${spelled(last)}`,
    )
    .join('');
  spellings.set(properties, spelling);
  return spelling;
}

/** A pattern that every reader of JSON Schema knows: those outside of JavaScript know ranges, and few properties of Unicode. */
const readByAll = (pattern: string): string =>
  pattern.replaceAll(/(?:\\p\{\w+\})+/g, (properties) => spellingOf(properties));

/** Takes out what readers of the document do not need: its formats are exact, and say more than long patterns. */
function plain({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  // What a reference leads to says it already.
  if (jsonSchema.$ref !== undefined) delete jsonSchema.pattern;
  if (isBound(jsonSchema.minimum)) delete jsonSchema.minimum;
  if (isBound(jsonSchema.maximum)) delete jsonSchema.maximum;
  if (jsonSchema.format === 'date') delete jsonSchema.pattern;
  // All instants are in UTC; the format would allow any offset.
  if (jsonSchema.format === 'date-time') jsonSchema.pattern = '^[^+]*Z$';
  if (jsonSchema.type === 'object') delete jsonSchema.propertyNames;
  for (const one of [jsonSchema, ...(jsonSchema.allOf ?? [])])
    if (one.pattern !== undefined) one.pattern = readByAll(one.pattern);
}

type Side = 'input' | 'output';

/** Schemas of one side by name: those that have a name in the document, and others under names of their own. */
function converted(others: ReadonlyMap<string, z.ZodType>, io: Side): Map<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of shapes) registry.add(schema, { id });
  for (const [id, schema] of others) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `${PREFIX}${id}`,
    io,
    override: plain as never,
  });
  return new Map(
    Object.entries(schemas as Record<string, JsonSchema>).map(([id, schema]) => {
      const { $schema: _s, $id: _i, ...rest } = schema;
      return [id, rest];
    }),
  );
}

/** Names of the schemas that a schema refers to, itself and by others. */
function namesIn(value: unknown, of: ReadonlyMap<string, JsonSchema>, seen: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== '$ref' || typeof inner !== 'string') namesIn(inner, of, seen);
    else {
      const name = inner.slice(PREFIX.length);
      if (seen.has(name)) continue;
      seen.add(name);
      namesIn(of.get(name), of, seen);
    }
  }
}

/** The schemas of a document: what requests carry as it is sent, what is answered as it comes. */
export class DocumentSchemas {
  readonly components: Record<string, JsonSchema> = {};
  readonly #sides: Record<Side, Map<string, JsonSchema>>;
  readonly #unnamed: Record<Side, Map<z.ZodType, string>>;

  /** @param schemas all that the document will ask for, by the side on which they stand. */
  constructor(schemas: Record<Side, readonly z.ZodType[]>) {
    const unnamed = (side: Side) => {
      const without = schemas[side].filter((schema) => shapes.get(schema) === undefined);
      return new Map([...new Set(without)].map((schema, i) => [schema, `~${i}`]));
    };
    this.#unnamed = { input: unnamed('input'), output: unnamed('output') };
    const side = (io: Side) =>
      converted(new Map([...this.#unnamed[io]].map(([schema, id]) => [id, schema])), io);
    this.#sides = { input: side('input'), output: side('output') };
  }

  /** A schema, or the reference to it where it has a name; what it refers to stands in the components then. */
  of(schema: z.ZodType, side: Side): JsonSchema {
    const all = this.#sides[side];
    const name = shapes.get(schema);
    const unnamed = this.#unnamed[side].get(schema) ?? '';
    const found = name === undefined ? (all.get(unnamed) ?? {}) : { $ref: `${PREFIX}${name}` };
    const names = new Set<string>();
    namesIn(found, all, names);
    for (const id of names) this.#keep(id, all.get(id) ?? {});
    return found;
  }

  #keep(id: string, schema: JsonSchema): void {
    const kept = this.components[id];
    if (kept !== undefined && JSON.stringify(kept) !== JSON.stringify(schema))
      throw new Error(`${id} is sent in one shape and answered in another`);
    this.components[id] = schema;
  }

  /** The schema behind a reference. */
  #target(schema: JsonSchema): JsonSchema {
    const { $ref } = schema;
    return $ref === undefined ? schema : (this.components[$ref.slice(PREFIX.length)] ?? {});
  }

  /** A value of a schema, put together from the examples of its parts. */
  exampleOf(schema: JsonSchema): unknown {
    if (schema.examples !== undefined) return schema.examples[0];
    if (schema.$ref !== undefined) return this.exampleOf(this.#target(schema));
    if ('const' in schema) return schema.const;
    if (schema.enum !== undefined) return schema.enum[0];
    const choice = (schema.oneOf ?? schema.anyOf)?.[0];
    if (choice !== undefined) return this.exampleOf(choice);
    const [type] = [schema.type].flat();
    if (type === 'object') return this.#objectExample(schema);
    if (type === 'array') return [this.exampleOf(schema.items ?? {})];
    if (type === 'null') return null;
    if (type === 'boolean') return false;
    return type === 'string' ? '' : (schema.minimum ?? 1);
  }

  #objectExample({ properties = {}, additionalProperties: more }: JsonSchema): unknown {
    const named = Object.entries(properties).map(([key, one]) => [key, this.exampleOf(one)]);
    const others = typeof more === 'object' ? [['issued', this.exampleOf(more)]] : [];
    return Object.fromEntries([...named, ...others]);
  }

  /** Examples of every variant of a choice, by the name of its schema; null where there is no choice. */
  variantsOf(schema: JsonSchema): Record<string, { summary: string; value: unknown }> | null {
    const { oneOf } = this.#target(schema);
    if (oneOf === undefined) return null;
    return Object.fromEntries(
      oneOf.map((one) => {
        const { description, ...variant } = this.#target(one);
        const name = one.$ref?.slice(PREFIX.length) ?? '';
        return [name, { summary: String(description ?? ''), value: this.exampleOf(variant) }];
      }),
    );
  }
}
