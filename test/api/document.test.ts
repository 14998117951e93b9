import { expect } from 'chai';
import { shapes } from '../../src/api/presenters/shape.ts';
import { permissionOf } from '../../src/domain/access/permissions.ts';
import { apiDescription } from '../support/api/api-types.ts';
import {
  type ApiDocument,
  answerOf,
  faultsOf,
  type Media,
  operationsOf,
  type Schema,
} from '../support/api/openapi.ts';

const HAN = /\p{Script=Han}/u;
/** Words of a reader of either language: Chinese first, English beside it. */
const isBoth = (text: string | undefined): boolean =>
  text !== undefined && HAN.test(text) && /[A-Za-z]{2}/.test(text);

/** The patterns that a text has to match. */
const patternsOf = ({ pattern, allOf = [] }: Schema): RegExp[] =>
  [pattern, ...allOf.map((one) => one.pattern)].flatMap((p) =>
    p === undefined ? [] : new RegExp(p, 'u'),
  );
const takes = (schema: Schema, text: string): boolean =>
  patternsOf(schema).every((pattern) => pattern.test(text));
/** True for a text that can only be a day or an instant. */
const isDate = (schema: Schema & { format?: string }): boolean =>
  ['date', 'date-time'].includes(schema.format ?? '') ||
  ((takes(schema, '2026-10-15') || takes(schema, '2026-10-15T01:00:00.000Z')) &&
    !['n', '1', '云', '2026-1', 'u-x'].some((text) => takes(schema, text)));
const isBounded = (schema: Schema): boolean =>
  ['0000-01-01', '9999-12-31', '1999-12-31'].every(
    (day) => !takes(schema, day) && !takes(schema, `${day}T00:00:00.000Z`),
  ) &&
  patternsOf(schema).some(
    (pattern) => !pattern.test('0000-01-01') && !pattern.test('9999-12-31T00:00:00.000Z'),
  );

/** Open by their nature: any object may be checked for being a policy, and a document is of its own standard. */
const OPEN = ['#/components/schemas/OpenApi', 'checkPolicy'];

describe('the document of the API', () => {
  const document = apiDescription() as unknown as ApiDocument;
  const operations = operationsOf(document);
  const { schemas, responses } = document.components;

  /** Every schema of the document with where it stands, and all that are in it. */
  const inside = (schema: Schema, at: string): [string, Schema][] => [
    [at, schema],
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
      inside(one, `${at}/${name}`),
    ),
    ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((one) => inside(one, at)),
    ...(schema.items === undefined ? [] : inside(schema.items, `${at}/0`)),
    ...(typeof schema.additionalProperties === 'object'
      ? inside(schema.additionalProperties, `${at}/*`)
      : []),
  ];
  const named = Object.entries(schemas).map(
    ([id, s]) => [`#/components/schemas/${id}`, s] as const,
  );
  const bodies = operations.flatMap(({ operationId, requestBody }) =>
    Object.values(requestBody?.content ?? {}).map(({ schema }) => [operationId, schema] as const),
  );
  /** A schema with all that is in it, and in what it refers to. */
  const wholly = (schema: Schema, at: string): [string, Schema][] =>
    inside(schema, at).flatMap(([place, one]): [string, Schema][] => {
      const named = one.$ref?.split('/').pop() ?? '';
      const meant = schemas[named];
      return meant === undefined || at.split(' ').includes(named)
        ? [[place, one]]
        : wholly(meant, `${place} ${named}`);
    });
  const everySchema = [...named, ...bodies].flatMap(([at, schema]) => inside(schema, at));

  it('bounds each date and instant that a request may hold: no calendar reaches the year 0 or 9999', () => {
    const asked = operations.flatMap(({ operationId, parameters, requestBody }) => [
      ...parameters.map((p) => [`${operationId}?${p.name}`, p.schema] as const),
      ...Object.values(requestBody?.content ?? {}).map((c) => [operationId, c.schema] as const),
    ]);
    const dated = asked.flatMap(([at, schema]) => wholly(schema, at)).filter(([, s]) => isDate(s));
    expect(dated.length).to.be.greaterThan(30);
    expect(dated.filter(([, s]) => !isBounded(s)).map(([at]) => at)).to.deep.equal([]);
  });

  it('names each operation once, by a verb and what it is about', () => {
    const ids = operations.map((o) => o.operationId);
    expect(new Set(ids).size).to.equal(ids.length);
    const verbs =
      /^(list|get|add|import|export|draw|note|change|approve|issue|audit|give|explain|foresee|workOut|act|put|vacate|succeed|mark|check|publish|remove|take|sweep|sign|end|revoke|is)([A-Z]\w*)?$/;
    for (const id of ids) expect(id).to.match(verbs);
  });

  it('says of what is not for everybody that it takes a token or a session, and what these are', () => {
    const { securitySchemes = {} } = document.components as { securitySchemes?: object };
    for (const { operationId, security } of operations) {
      const isForAll = permissionOf(operationId) === 'anyone';
      expect(
        security.map((one) => Object.keys(one)[0]),
        operationId,
      ).to.deep.equal(isForAll ? [] : Object.keys(securitySchemes));
    }
    for (const { description } of Object.values(securitySchemes))
      expect(isBoth(description)).to.equal(true);
  });

  it('tells in Chinese and in English what each operation, tag and parameter is', () => {
    for (const { operationId, summary, description, tags, parameters } of operations) {
      expect(isBoth(summary), `${operationId} summary`).to.equal(true);
      expect(isBoth(description), `${operationId} description`).to.equal(true);
      expect(document.tags.map((t) => t.name)).to.include.members(tags);
      for (const { name, description: told } of parameters)
        expect(isBoth(told), `${operationId} ${name}`).to.equal(true);
    }
    for (const { name, description } of document.tags)
      expect(isBoth(description), name).to.equal(true);
    for (const [id, schema] of Object.entries(schemas))
      expect(isBoth((schema as { description?: string }).description), id).to.equal(true);
  });

  it('documents for every operation what it answers, and that a fault of ours is told', () => {
    for (const operation of operations) {
      const statuses = Object.keys(operation.responses).map(Number);
      expect(
        statuses.some((s) => s < 300),
        operation.operationId,
      ).to.equal(true);
      expect(answerOf(operation, 500, document)?.content).to.have.property(
        'application/problem+json',
      );
      for (const status of statuses)
        expect(answerOf(operation, status, document)?.description, operation.operationId).to.be.a(
          'string',
        );
    }
  });

  it('has no reference that leads nowhere', () => {
    const refs = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g);
    const kinds: Record<string, object> = { schemas, responses };
    for (const [, kind = '', id = ''] of refs) expect(kinds[kind]).to.have.property(id);
  });

  it('leaves no object open but those that are open by nature', () => {
    const open = everySchema
      .filter(([, s]) => s.type === 'object' && s.additionalProperties !== false)
      .filter(([, s]) => typeof s.additionalProperties !== 'object' || isAnything(s))
      .map(([at]) => at);
    expect(open).to.have.members(OPEN);
    const anything = everySchema.filter(([, s]) => Object.keys(s).length === 0).map(([at]) => at);
    expect(anything.filter((at) => !OPEN.some((o) => at.startsWith(o)))).to.deep.equal([]);
  });
  const isAnything = ({ additionalProperties: more }: Schema): boolean =>
    typeof more === 'object' && Object.keys(more).length === 0;

  describe('by its examples', () => {
    const valuesIn = ({ example, examples }: Media): unknown[] =>
      examples === undefined ? [example] : Object.values(examples).map((one) => one.value);
    const isJson = (type: string) => /json$/.test(type);

    it('shows parameters that fit', () => {
      const all = operations.flatMap((o) => o.parameters.map((p) => ({ ...p, of: o.operationId })));
      expect(all.length).to.be.greaterThan(100);
      for (const { of, name, example, schema } of all) {
        expect(example, `${of} ${name}`).not.to.equal(undefined);
        expect(faultsOf(schema, example, document), `${of} ${name}`).to.deep.equal([]);
      }
    });

    it('shows bodies and answers that fit, for every operation', () => {
      let shown = 0;
      for (const operation of operations) {
        const answers = Object.keys(operation.responses).map(
          (status) => answerOf(operation, Number(status), document)?.content ?? {},
        );
        const contents = [...answers, operation.requestBody?.content ?? {}];
        const media = contents.flatMap((content) =>
          Object.entries(content).flatMap(([type, one]) => (isJson(type) ? [one] : [])),
        );
        for (const one of media)
          for (const value of valuesIn(one)) {
            expect(faultsOf(one.schema, value, document), operation.operationId).to.deep.equal([]);
            shown += 1;
          }
      }
      expect(shown).to.be.greaterThan(300);
    });

    it('shows nothing that its own schema would not take', () => {
      for (const [schema, id] of shapes)
        for (const example of (schema.meta()?.examples as unknown[] | undefined) ?? [])
          expect(schema.safeParse(example).error?.message, id).to.equal(undefined);
    });
  });
});
