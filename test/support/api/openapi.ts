/** The part of JSON Schema that the API's document uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

/** A documented parameter. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
}

/** What is sent or answered in one content type, with what it may look like. */
export interface Media {
  schema: Schema;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

/** A documented answer. */
export interface Answered {
  description: string;
  content: Record<string, Media>;
}

/** One documented operation, with where it stands. */
export interface Operation {
  method: string;
  path: string;
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answered | { $ref: string }>;
}

/** The API's document as far as the tests read it. */
export interface ApiDocument {
  openapi: string;
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Omit<Operation, 'method' | 'path'>>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Answered> };
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

const lastOf = (ref: string): string => ref.split('/').pop() ?? '';

/** What an operation documents for a status; undefined where it documents nothing. */
export function answerOf(
  { responses }: Operation,
  status: number,
  { components }: ApiDocument,
): Answered | undefined {
  const answer = responses[String(status)];
  return answer !== undefined && '$ref' in answer
    ? components.responses[lastOf(answer.$ref)]
    : answer;
}

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

function faultsInText(schema: Schema, value: string, at: string): string[] {
  const { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  const fits = pattern === undefined || new RegExp(pattern, 'u').test(value);
  const { length } = [...value];
  return [
    ...(fits ? [] : [`${at} does not match ${pattern}`]),
    ...(length >= minLength && length <= maxLength ? [] : [`${at} has ${length} characters`]),
  ];
}

/** Where a value is not one of several schemas, or not all of them. */
function faultsInChoices(schema: Schema, value: unknown, document: ApiDocument, at: string) {
  const fitting = (list: Schema[]) =>
    list.filter((s) => faultsOf(s, value, document).length === 0).length;
  const { oneOf, anyOf, allOf } = schema;
  return [
    ...(oneOf === undefined || fitting(oneOf) === 1 ? [] : [`${at} is not one of ${oneOf.length}`]),
    ...(anyOf === undefined || fitting(anyOf) > 0 ? [] : [`${at} is none of ${anyOf.length}`]),
    ...(allOf ?? []).flatMap((s) => faultsOf(s, value, document, at)),
  ];
}

/** Where a value is not as a schema documents it; nothing when it is. */
export function faultsOf(schema: Schema, value: unknown, document: ApiDocument, at = ''): string[] {
  if (schema.$ref !== undefined) {
    const named = document.components.schemas[lastOf(schema.$ref)];
    return named === undefined
      ? [`${schema.$ref} is not there`]
      : faultsOf(named, value, document, at);
  }
  const choices = faultsInChoices(schema, value, document, at);
  if (choices.length > 0) return choices;
  if (!typeFits(schema.type, value)) return [`${at} is ${typeOf(value)}, not ${schema.type}`];
  const list = 'const' in schema ? [schema.const] : schema.enum;
  if (list !== undefined && !list.includes(value)) return [`${at} is not in its list`];
  if (typeof value === 'string') return faultsInText(schema, value, at);
  if (Array.isArray(value))
    return value.flatMap((v, i) => faultsOf(schema.items ?? {}, v, document, `${at}/${i}`));
  return typeof value === 'object' && value !== null
    ? faultsInObject(schema, value, document, at)
    : [];
}
