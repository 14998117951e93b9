import { expect } from 'chai';
import { REHEARSED } from '../../src/api/access/rehearsed.ts';
import { permissionOf } from '../../src/domain/access/permissions.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { CLERK } from '../support/api/letters.ts';
import {
  type ApiDocument,
  answerOf,
  faultsOf,
  type Operation,
  operationsOf,
  type Schema,
} from '../support/api/openapi.ts';
import type { Sample } from '../support/api/sample.ts';
import { signedInElseNamed } from '../support/named/signed-in-or-named.ts';
import { MACHINE_SECRET, prepareSamples } from '../support/samples.ts';

const UNKNOWN = 'nobody-knows-this';
/** Takes any object, for it tells what is wrong with it. */
const TAKES_ALL = ['post /api/policies/check'];
/** Its signature is checked before anything else; see the machine's own tests. */
const SIGNED = 'post /callbacks';

/** What an answer has to be that no operation documents. */
const NEVER = { schema: { enum: [] } };

const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;

describe('the API and its document', () => {
  let api: Api;
  let document: ApiDocument;
  let documented: Operation[];
  /** Those that have a sample; that all have one is a claim of its own. */
  let operations: Operation[];
  let samples: Record<string, Sample>;
  let calls = 0;

  before(async () => {
    api = await startApi({ callbackSecrets: [MACHINE_SECRET], identify: signedInElseNamed });
    document = (await (await fetch(`${api.url}/openapi.json`)).json()) as ApiDocument;
    documented = operationsOf(document);
    samples = await prepareSamples(api);
    operations = documented.filter((o) => samples[nameOf(o)] !== undefined);
  });
  after(() => api.stop());

  const sampleOf = (operation: Operation): Sample => samples[nameOf(operation)] ?? {};
  const takes = ({ parameters }: Operation, place: string, name?: string) =>
    parameters.some((p) => p.in === place && (name === undefined || p.name === name));

  /** Calls an operation as its sample does but for what is changed; a header of null is left out. */
  const call = (
    operation: Operation,
    change: Omit<Sample, 'headers'> & {
      headers?: Record<string, string | null>;
      raw?: string;
    } = {},
  ): Promise<Response> => {
    const sample = sampleOf(operation);
    const params = { ...sample.params, ...change.params };
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      encodeURIComponent(params[name] ?? ''),
    );
    const query = new URLSearchParams({ ...sample.query, ...change.query });
    const body = change.raw ?? JSON.stringify('body' in change ? change.body : sample.body);
    calls += 1;
    const headers: Record<string, string | null> = {
      'Content-Type': body === undefined ? null : 'application/json',
      'Idempotency-Key': takes(operation, 'header', 'Idempotency-Key') ? `contract-${calls}` : null,
      'Test-Actor': sample.actor === undefined ? null : `${sample.actor.role}:${sample.actor.id}`,
      ...sample.headers,
      ...change.headers,
    };
    const sent = Object.entries(headers).filter((h): h is [string, string] => h[1] !== null);
    return fetch(`${api.url}${path}?${query}`, {
      method: operation.method.toUpperCase(),
      headers: sent,
      ...(body === undefined ? {} : { body }),
    });
  };

  /** What is wrong with an answer that has to be this problem; nothing when it is as documented. */
  const problemFaults = async (
    answer: Response,
    status: number,
    code: string,
    operation?: Operation,
  ) => {
    const { headers } = answer;
    const body = (await answer.json()) as Record<string, unknown>;
    const { schema } =
      operation === undefined
        ? { schema: document.components.schemas.Problem ?? {} }
        : (answerOf(operation, status, document)?.content['application/problem+json'] ?? NEVER);
    const faults = faultsOf(schema, body, document);
    const said = [answer.status, body.status, body.code, body.type];
    const wanted = [status, status, code, `/problems/${code}`];
    if (JSON.stringify(said) !== JSON.stringify(wanted)) faults.push(`${said} is not ${wanted}`);
    if (!headers.get('content-type')?.startsWith('application/problem+json'))
      faults.push(`it is ${headers.get('content-type')}`);
    if (headers.get('content-language') !== 'zh-CN') faults.push('its language is not told');
    if (body.instance !== new URL(answer.url).pathname) faults.push(`instance ${body.instance}`);
    if (body.requestId !== headers.get('x-request-id')) faults.push('another request id');
    return faults;
  };

  /** Every operation of a kind, called with a change, has to answer with one problem. */
  const allAnswer = async (
    kind: (operation: Operation) => boolean,
    change: (operation: Operation) => Parameters<typeof call>[1],
    status: number,
    code: string,
  ) => {
    const faults: string[] = [];
    const concerned = operations.filter(kind);
    expect(concerned.length).to.be.greaterThan(0);
    for (const operation of concerned) {
      const answer = await call(operation, change(operation));
      const found = await problemFaults(answer, status, code, operation);
      faults.push(...found.map((fault) => `${nameOf(operation)}: ${fault}`));
    }
    expect(faults).to.deep.equal([]);
  };

  it('name the same operations, each with a sample in test/support/samples.ts', () => {
    expect(document.openapi).to.equal('3.1.0');
    expect(documented.map(nameOf).sort()).to.deep.equal(Object.keys(samples).sort());
  });

  it('agree on what is no operation: it is not found', async () => {
    for (const [method, path] of [
      ['GET', '/api/nothing'],
      ['GET', '/api/notices/%E0%A4%A'],
    ] as const) {
      const answer = await fetch(`${api.url}${path}`, { method });
      expect(await problemFaults(answer, 404, 'route-unknown'), path).to.deep.equal([]);
    }
  });

  it('agree on the methods of an address: others are refused, and those that it knows are named', async () => {
    for (const [method, path, allow] of [
      ['DELETE', '/api/campaigns', 'POST, GET, HEAD, OPTIONS'],
      ['POST', '/livez', 'GET, HEAD, OPTIONS'],
      ['PUT', '/api/policies/check', 'POST, OPTIONS'],
    ] as const) {
      const answer = await fetch(`${api.url}${path}`, { method });
      expect(answer.headers.get('allow'), path).to.equal(allow);
      expect(await problemFaults(answer, 405, 'method-unknown'), path).to.deep.equal([]);
      const asked = await fetch(`${api.url}${path}`, { method: 'OPTIONS' });
      expect([asked.status, asked.headers.get('allow')], path).to.deep.equal([204, allow]);
    }
  });

  describe('called well', () => {
    const answerFaults = async (operation: Operation): Promise<string[]> => {
      const answer = await call(operation);
      const content = answerOf(operation, answer.status, document)?.content ?? {};
      const [type = '', { schema } = { schema: {} }] = Object.entries(content)[0] ?? [];
      const is = answer.headers.get('content-type')?.split(';')[0];
      if (!answer.ok) return [`${answer.status} ${await answer.text()}`];
      if (type !== '*/*' && is !== type) return [`${is} is not ${type}`];
      if (type === 'application/json') return faultsOf(schema, await answer.json(), document);
      return (await answer.arrayBuffer()).byteLength > 0 ? [] : ['nothing'];
    };

    it('agree on status, content type and body of every answer', async () => {
      for (const operation of operations)
        expect(await answerFaults(operation), nameOf(operation)).to.deep.equal([]);
    });
  });

  describe('called badly', () => {
    const hasBody = (operation: Operation) =>
      operation.requestBody !== undefined && nameOf(operation) !== SIGNED;
    const idsOf = (operation: Operation) =>
      Object.fromEntries(
        operation.parameters.filter((p) => p.in === 'path').map((p) => [p.name, UNKNOWN]),
      );

    it('refuse whoever changes something and has not signed in, but what everybody may ask for', async () => {
      // Who reads is believed in this test; that nobody else's reads are answered is told by the isolation.
      const needsHim = (o: Operation) =>
        o.method !== 'get' && permissionOf(o.operationId) !== 'anyone';
      for (const Authorization of ['Bearer duban_nothing', 'Bearer', 'Basic YTpi'])
        await allAnswer(
          needsHim,
          () => ({ headers: { 'Test-Actor': null, Cookie: null, Authorization } }),
          401,
          'not-signed-in',
        );
    });

    it('refuse a part in a rehearsal that nobody can play', async () => {
      const played = (o: Operation) => takes(o, 'header', REHEARSED);
      const clerk = `${CLERK.role}:${CLERK.id}`;
      for (const part of ['', 'mayor:1', 'reviewer:', 'reviewer:%E0%A4%A', 'contact:h-1::u-ncj'])
        await allAnswer(
          played,
          () => ({ headers: { 'Test-Actor': clerk, Cookie: null, [REHEARSED]: part } }),
          400,
          'rehearsed-wrong',
        );
    });

    it('refuse a key that is missing or no key', async () => {
      const keyed = (o: Operation) => takes(o, 'header', 'Idempotency-Key');
      for (const key of [null, '', 'two words', 'k'.repeat(201), 'ключ-é'.slice(-1), 'a\tb'])
        await allAnswer(keyed, () => ({ headers: { 'Idempotency-Key': key } }), 400, 'key-missing');
    });

    it('find nothing under an id that nobody knows', async () => {
      // A calendar is told no more than that its address opens nothing: test/api/dates holds that.
      const named = operations.filter((o) => takes(o, 'path') && !o.path.startsWith('/calendar/'));
      for (const operation of named) {
        const answer = await call(operation, { params: idsOf(operation) });
        const { code } = (await answer.clone().json()) as { code: string };
        expect(code, nameOf(operation)).to.match(/-unknown$/);
        expect(await problemFaults(answer, 404, code, operation), nameOf(operation)).to.deep.equal(
          [],
        );
      }
      const strange = ['%00', '..%2f..', '$ne', '[object Object]', '😀', 'a'.repeat(3000)];
      for (const id of strange)
        await allAnswer(
          (o) => o.method === 'get' && o.path === '/api/notices/{id}',
          () => ({ params: { id } }),
          404,
          'notice-unknown',
        );
    });

    it('refuse a body that is no JSON, whatever it is', async () => {
      for (const raw of ['{', '{"a":1', 'null', '"text"', '7', '{"a":01}', '\u0000', 'a=1'])
        await allAnswer(hasBody, () => ({ raw }), 400, 'not-json');
      const packed = { headers: { 'Content-Encoding': 'brotli-of-mine' } };
      await allAnswer(hasBody, () => packed, 415, 'wrong-content-type');
    });

    it('name every field that is missing', async () => {
      for (const operation of operations.filter(hasBody)) {
        const { schema } = Object.values(operation.requestBody?.content ?? {})[0] ?? { schema: {} };
        const required = schema.required ?? [];
        if (required.length === 0) continue;
        const answer = await call(operation, { body: {} });
        const { errors } = (await answer.json()) as { errors: { pointer: string }[] };
        expect(answer.status, nameOf(operation)).to.equal(422);
        expect(errors.map((e) => e.pointer)).to.have.members(required.map((name) => `/${name}`));
      }
    });

    it('say what they expect in the language of the reader', async () => {
      const path = `${api.url}/api/notices?limit=many`;
      const detailFor = async (lang: string) => {
        const answer = await fetch(path, { headers: { 'Accept-Language': lang } });
        const { errors } = (await answer.json()) as { errors: { detail: string }[] };
        return errors[0]?.detail ?? '';
      };
      expect(await detailFor('zh-CN')).to.match(/\p{Script=Han}/u);
      expect(await detailFor('en')).to.match(/^Invalid input: expected number/);
    });

    it('refuse fields that are not documented', async () => {
      await allAnswer(
        (o) => hasBody(o) && !TAKES_ALL.includes(nameOf(o)),
        (o) => ({ body: { ...(sampleOf(o).body as object), unheard: 1 } }),
        422,
        'invalid-request',
      );
      const queried = (o: Operation) => takes(o, 'query');
      await allAnswer(queried, () => ({ query: { unheard: '1' } }), 400, 'invalid-query');
    });

    const badValues = ({ enum: list, minimum, maximum }: Schema): string[] => [
      ...(list === undefined ? [] : [UNKNOWN]),
      ...(minimum === undefined ? [] : [String(minimum - 1), 'many', '1.5']),
      ...(maximum === undefined ? [] : [String(maximum + 1)]),
    ];

    it('refuse values outside the bounds and lists of a query', async () => {
      const wrong = operations.flatMap((operation) =>
        operation.parameters
          .filter((p) => p.in === 'query')
          .flatMap(({ name, schema }) =>
            badValues(schema).map((value) => ({ operation, query: { [name]: value } })),
          ),
      );
      expect(wrong.length).to.be.greaterThan(10);
      for (const { operation, query } of wrong) {
        const answer = await call(operation, { query });
        const faults = await problemFaults(answer, 400, 'invalid-query', operation);
        expect(faults, `${nameOf(operation)} ${JSON.stringify(query)}`).to.deep.equal([]);
      }
    });
  });

  describe('after all this', () => {
    it('have logged no error of ours', () => {
      expect(api.logged).to.deep.equal([]);
    });

    it('would be told apart if they differed', () => {
      const { Problem } = document.components.schemas;
      if (Problem === undefined) throw new Error('there is no schema of a problem');
      expect(faultsOf(Problem, { title: '', status: '404', code: 1 }, document)).to.deep.equal([
        '/type is missing',
        '/instance is missing',
        '/requestId is missing',
        '/status is string, not integer',
        '/code is integer, not string',
      ]);
    });
  });
});
