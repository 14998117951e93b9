/** The part of JSON Schema that the API's document uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  minimum?: number;
  maximum?: number;
}

/** A documented parameter. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Schema;
}

type Content = Record<string, { schema: Schema }>;

/** One documented operation, with where it stands. */
export interface Operation {
  method: string;
  path: string;
  parameters: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { content: Content }>;
}

/** The API's document as far as the tests read it. */
export interface ApiDocument {
  openapi: string;
  paths: Record<string, Record<string, Omit<Operation, 'method' | 'path'>>>;
  components: { schemas: Record<string, Schema> };
}

/** Every operation of the document. */
export const operationsOf = ({ paths }: ApiDocument): Operation[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      ...operation,
      method,
      path,
      parameters: operation.parameters ?? [],
    })),
  );

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

function typeFits(type: Schema['type'], value: unknown): boolean {
  if (type === undefined) return true;
  const is = typeOf(value);
  return [type].flat().some((t) => t === is || (t === 'number' && is === 'integer'));
}

function faultsInObject(schema: Schema, value: object, document: ApiDocument, at: string) {
  const has = value as Record<string, unknown>;
  const missing = (schema.required ?? []).filter((name) => !(name in has));
  const known = schema.properties ?? {};
  const below = Object.entries(has).flatMap(([name, inner]) => {
    const place = `${at}/${name}`;
    const { additionalProperties: more } = schema;
    if (known[name] !== undefined) return faultsOf(known[name], inner, document, place);
    if (more === false) return [`${place} is not documented`];
    return typeof more === 'object' ? faultsOf(more, inner, document, place) : [];
  });
  return [...missing.map((name) => `${at}/${name} is missing`), ...below];
}

/** Where a value is not as a schema documents it; nothing when it is. */
export function faultsOf(schema: Schema, value: unknown, document: ApiDocument, at = ''): string[] {
  if (schema.$ref !== undefined) {
    const named = document.components.schemas[schema.$ref.split('/').pop() ?? ''];
    return named === undefined
      ? [`${schema.$ref} is not there`]
      : faultsOf(named, value, document, at);
  }
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined && !choices.some((s) => faultsOf(s, value, document).length === 0))
    return [`${at} is none of ${choices.length}`];
  if (!typeFits(schema.type, value)) return [`${at} is ${typeOf(value)}, not ${schema.type}`];
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return [`${at} is not in its list`];
  if (Array.isArray(value))
    return value.flatMap((v, i) => faultsOf(schema.items ?? {}, v, document, `${at}/${i}`));
  return typeof value === 'object' && value !== null
    ? faultsInObject(schema, value, document, at)
    : [];
}
