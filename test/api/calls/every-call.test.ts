import { request } from 'node:http';
import { expect } from 'chai';
import { UNRECORDED } from '../../../src/domain/access/call-record.ts';
import type { Entry } from '../../../src/store/calls/call-chain.ts';
import { callsOf } from '../../../src/store/calls/calls.ts';
import { linkTo, sendForm } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK } from '../../support/api/letters.ts';
import { type ApiDocument, type Operation, operationsOf } from '../../support/api/openapi.ts';
import type { Sample } from '../../support/api/sample.ts';
import { type Change, callSample } from '../../support/api/sample-calls.ts';
import { signedInElseNamed } from '../../support/named/signed-in-or-named.ts';
import { MACHINE_SECRET, prepareSamples } from '../../support/samples.ts';

type CallEntry = Extract<Entry, { kind: 'call' }>;

const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;
const isWrite = ({ method }: Operation): boolean => method !== 'get';
const SIGNED = 'post /callbacks';
const BY_ADDRESS = 'get /calendar/{address}.ics';

/** A call that is not as its operation takes it; null where there is no such call. */
function badCall({ parameters, requestBody, ...operation }: Operation): Change | null {
  const takes = (place: string) => parameters.filter((p) => p.in === place);
  if (nameOf({ parameters, ...operation } as Operation) === SIGNED)
    return { headers: { 'webhook-signature': null } };
  if (requestBody !== undefined) return { raw: '{' };
  if (takes('header').some((p) => p.name === 'Idempotency-Key'))
    return { headers: { 'Idempotency-Key': null } };
  if (takes('query').length > 0) return { query: { unheard: '1' } };
  const names = takes('path').map((p) => [p.name, 'nobody-knows-this']);
  return names.length > 0 ? { params: Object.fromEntries(names) } : null;
}

describe('the record of every call', () => {
  let api: Api;
  let operations: Operation[];
  let samples: Record<string, Sample>;

  before(async () => {
    api = await startApi({ callbackSecrets: [MACHINE_SECRET], identify: signedInElseNamed });
    const document = (await (await fetch(`${api.url}/openapi.json`)).json()) as ApiDocument;
    samples = await prepareSamples(api);
    operations = operationsOf(document);
  });
  after(() => api.stop());

  const entriesOf = (requestId: string) =>
    callsOf(api.connection)
      .find({ requestId } as never)
      .sort({ seq: 1 })
      .toArray();
  const kindsOf = async (requestId: string) => (await entriesOf(requestId)).map((e) => e.kind);
  const idOf = (answer: Response) => answer.headers.get('x-request-id') ?? '';

  /** Whoever is not known is nobody; of a machine's message and a session it is told elsewhere who they are. */
  const expectWho = (operation: Operation, answer: Response, sample: Sample, call: CallEntry) => {
    const name = nameOf(operation);
    // Whoever signs in is known once he has.
    const hasSession = name === 'post /api/sessions' || sample.headers?.Cookie !== undefined;
    if (hasSession && answer.ok) expect(call.account, name).to.be.a('string');
    if (hasSession || name === SIGNED) return;
    // Whoever has the address of a calendar has not signed in; whose it is, its id among the objects says.
    const isNobody = answer.status === 401 || name === BY_ADDRESS;
    const who = isNobody ? undefined : (sample.actor?.id ?? 'reader');
    expect(call.person?.id, name).to.equal(who);
  };

  /** The one record that a call has left; it says who asked, what about and how it ended. */
  const expectOne = async (operation: Operation, answer: Response, sample: Sample) => {
    const { operationId, method } = operation;
    const body = answer.ok ? {} : ((await answer.clone().json()) as { code?: string });
    const found = await entriesOf(idOf(answer));
    const calls = found.filter((e): e is CallEntry => e.kind === 'call');
    expect(calls, nameOf(operation)).to.have.length(1);
    const call = calls[0] as CallEntry;
    expect(call, nameOf(operation)).to.include({
      ...{ operation: operationId, method: method.toUpperCase() },
      ...{ status: answer.status, code: body.code ?? null },
    });
    expect(call.address).to.match(/127\.0\.0\.1$/);
    expect(call.at).to.match(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/);
    const values = answer.ok ? Object.values(sample.params ?? {}) : [];
    expect(call.object.map((o) => o.value)).to.include.members(values);
    expectWho(operation, answer, sample, call);
  };

  const isOnRecord = (operation: Operation): boolean =>
    !(UNRECORDED as readonly string[]).includes(operation.operationId);

  it('is one for each good call of an operation, which says who, what, about what and how it ended (P16)', async () => {
    const recorded = operations.filter(isOnRecord);
    expect(recorded.filter(isWrite).length).to.be.greaterThan(25);
    for (const operation of recorded) {
      const sample = samples[nameOf(operation)] ?? {};
      const answer = await callSample(api, operation, sample);
      expect(answer.ok, nameOf(operation)).to.equal(true);
      await expectOne(operation, answer, sample);
      const kinds = isWrite(operation) ? ['begun', 'call'] : ['call'];
      expect(await kindsOf(idOf(answer)), nameOf(operation)).to.deep.equal(kinds);
    }
  });

  it('is one for each call that was refused, of every operation that is not for all, and begins nothing (P16)', async () => {
    const nobody = { headers: { 'Test-Actor': 'mayor:1', Cookie: null } };
    let refused = 0;
    for (const operation of operations) {
      const change =
        nameOf(operation) === SIGNED ? { headers: { 'webhook-signature': 'v1,x' } } : nobody;
      const answer = await callSample(api, operation, samples[nameOf(operation)] ?? {}, change);
      if (answer.ok) continue;
      refused += 1;
      expect(answer.status, nameOf(operation)).to.equal(401);
      await expectOne(operation, answer, {});
      expect(await kindsOf(idOf(answer)), nameOf(operation)).to.deep.equal(['call']);
    }
    expect(refused).to.be.greaterThan(operations.length - 10);
  });

  it('is one for each call that was not as its operation takes it (P16)', async () => {
    let bad = 0;
    for (const operation of operations.filter(isOnRecord)) {
      const change = badCall(operation);
      if (change === null) continue;
      const sample = samples[nameOf(operation)] ?? {};
      const answer = await callSample(api, operation, sample, change);
      expect(answer.status, nameOf(operation)).to.be.within(400, 499);
      await expectOne(operation, answer, sample);
      bad += 1;
    }
    expect(bad).to.be.greaterThan(50);
  });

  it('is none for what changes nothing and tells nothing of a person', async () => {
    for (const operation of operations.filter((o) => !isOnRecord(o))) {
      const answer = await callSample(api, operation, samples[nameOf(operation)] ?? {});
      expect(await kindsOf(idOf(answer)), nameOf(operation)).to.deep.equal([]);
    }
  });

  it('is one for a call by a foreign name, of every operation', async () => {
    for (const operation of operations.filter((o) => !/^\/(?:livez|readyz)$/.test(o.path))) {
      const { port } = new URL(api.url);
      const id = `foreign-${operation.operationId}`;
      const headers = { Host: 'evil.example', 'X-Request-Id': id };
      const options = { port, method: operation.method, path: operation.path, headers };
      await new Promise<void>((resolve, reject) => {
        const sent = request(options, (answer) => answer.resume().on('end', resolve));
        sent.on('error', reject).end();
      });
      const found = (await entriesOf(id)) as CallEntry[];
      expect(
        found.map((e) => [e.kind, e.status, e.code]),
        id,
      ).to.deep.equal([['call', 421, 'host-unknown']]);
    }
  });

  it('is one for a link that is shown, used, forged or sent from another site, and never holds the link', async () => {
    const [letter] = await callsOf(api.connection)
      .find({ operation: 'getNotice', status: 200 } as never)
      .toArray();
    const id = (letter as CallEntry | undefined)?.object[0]?.value ?? '';
    const url = await linkTo(api, { id }, 'acknowledge');
    const foreign = { method: 'POST', headers: { 'Sec-Fetch-Site': 'cross-site' } };
    const token = url.split('/a/')[1] ?? '';
    for (const [ask, operation, status, code, kinds] of [
      [() => fetch(url), 'openLink', 200, null, ['call']],
      [() => fetch(`${url}x`), 'openLink', 403, 'signature', ['call']],
      [() => fetch(url, foreign), 'useLink', 403, 'cross-site', ['call']],
      [() => fetch(url, { method: 'PUT' }), 'useLink', 404, 'route-unknown', ['call']],
      [() => sendForm(url), 'useLink', 200, null, ['begun', 'call']],
    ] as const) {
      const { headers } = await ask();
      const found = await entriesOf(headers.get('x-request-id') ?? '');
      expect(
        found.map((e) => e.kind),
        operation,
      ).to.deep.equal(kinds);
      const call = found.at(-1) as CallEntry;
      expect([call.operation, call.status], operation).to.deep.equal([operation, status]);
      if (code !== 'signature') expect(call.code, operation).to.equal(code);
      expect(JSON.stringify(found)).not.to.include(token.slice(0, 20));
      if (status === 200)
        expect([call.role, call.person !== null]).to.deep.equal(['contact', true]);
    }
  });

  it('is one for a write to no operation, by a method that is none, and by a body of another kind', async () => {
    const text = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'x' };
    for (const [path, init, status] of [
      ['/api/nothing', { method: 'POST' }, 404],
      ['/api/campaigns', { method: 'DELETE' }, 405],
      ['/api/notices/%E0%A4%A', { method: 'POST' }, 404],
      ['/docs', { method: 'POST' }, 404],
      ['/api/campaigns', text, 415],
    ] as const) {
      const headers = {
        'Test-Actor': `${CLERK.role}:${CLERK.id}`,
        ...('headers' in init ? init.headers : {}),
      };
      const answer = await fetch(`${api.url}${path}`, { ...init, headers });
      expect(answer.status, path).to.equal(status);
      const calls = (await kindsOf(idOf(answer))).filter((kind) => kind === 'call');
      expect(calls, path).to.have.length(1);
    }
    for (const path of ['/api/nothing', '/docs', '/favicon.ico'])
      expect(await kindsOf(idOf(await fetch(`${api.url}${path}`))), path).to.deep.equal([]);
  });

  it('is one for a call at which we are at fault', async () => {
    const { engine } = api.deps;
    const { sweep } = engine;
    engine.sweep = async () => Promise.reject(new Error('broken on purpose'));
    const operation = operations.find((o) => o.operationId === 'sweepClocks') as Operation;
    const sample = samples[nameOf(operation)] ?? {};
    const answer = await callSample(api, operation, sample);
    engine.sweep = sweep;
    expect(answer.status).to.equal(500);
    await expectOne(operation, answer, sample);
  });
});
