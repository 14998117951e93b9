import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { Registry } from 'prom-client';
import { createApp } from '../../../src/api/app.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { callsOf } from '../../../src/store/calls/calls.ts';
import type { Access } from '../../../src/store/links.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { secretOf, signed } from '../../support/api/signed-message.ts';

const OLD = secretOf(1);
const NEW = secretOf(2);
const STRANGER = secretOf(9);

/** Sends bytes as they are; a header may be sent twice. */
const send = (url: string, { headers, body }: { headers: object; body: Uint8Array }) =>
  new Promise<{ status: number; code: string; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const options = { hostname, port, path: '/callbacks', method: 'POST' };
    const sent = request({ ...options, headers: { ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const { code = '' } = JSON.parse(text) as { code?: string };
        resolve({ status: answer.statusCode ?? 0, code, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

describe('machine callbacks', () => {
  let api: Api;
  let letters: Notice[];
  /** The API's clock stands still, so that a second is a second. */
  let now = Math.floor(Date.now() / 1000) * 1000;

  before(async () => {
    api = await startApi({ callbackSecrets: [NEW, OLD], nowMs: () => now });
    letters = await lettersFor(api, { name: '回调', units: 2, findings: 1 });
  });
  after(() => api.stop());
  beforeEach(() => {
    // Another minute, in which bad calls are counted anew.
    now += 60_000;
  });

  const contactOf = (i: number) => {
    const { holders, unit } = letters[i] ?? { holders: [], unit: { id: '' } };
    const { id } = holders.find((h) => h.post === 'contact') ?? { id: '' };
    return { role: 'contact', id, name: '办公系统', unit: unit.id };
  };
  const officeOf = (i: number) => {
    const holder = letters[i]?.holders.find((h) => h.post === 'supervisionOffice');
    return { role: 'supervisionOffice', id: holder?.id ?? '', name: '办公系统' };
  };
  const saying = (i: number, command: object, more: object = {}) => ({
    type: 'notice.command',
    notice: letters[i]?.id,
    actor: contactOf(i),
    command,
    ...more,
  });
  const noting = (text: string) => saying(0, { kind: 'addNote', text }, { actor: officeOf(0) });
  const eventsAt = (i: number) => eventsOf(api.connection, letters[i]?.id ?? '');
  const refused = { status: 401, code: 'signature-invalid' };
  const verdict = async (message: Parameters<typeof send>[1], url = api.url) => {
    const { status, code } = await send(url, message);
    return { status, code };
  };

  it('act once: the same signed message has the same answer and one event (M13)', async () => {
    const message = signed(NEW, 'msg_1', saying(0, { kind: 'acknowledge' }), now);
    const first = await send(api.url, message);
    expect(first.status, first.text).to.equal(200);
    const again = await Promise.all(Array.from({ length: 20 }, () => send(api.url, message)));
    for (const answer of again) expect(answer).to.deep.equal(first);
    const resigned = signed(OLD, 'msg_1', saying(0, { kind: 'acknowledge' }), now, 100);
    expect(await send(api.url, resigned)).to.deep.equal(first);
    const [, acknowledged, ...more] = await eventsAt(0);
    expect([acknowledged?.type, acknowledged?.by?.name, more]).to.deep.equal([
      'acknowledged',
      '办公系统',
      [],
    ]);
  });

  it('under one id say one thing', async () => {
    const other = signed(NEW, 'msg_1', noting('另一内容'), now);
    expect(await verdict(other)).to.deep.equal({ status: 422, code: 'key-reused' });
    expect(await eventsAt(0)).to.have.length(2);
  });

  it('are refused when they are 301 seconds old or ahead, and taken at 299 (P9)', async () => {
    for (const late of [299, -299, 300, -300]) {
      const message = signed(NEW, `late_${late}`, noting(`${late}`), now, late);
      expect((await send(api.url, message)).status, `${late}`).to.equal(200);
    }
    const before = await eventsAt(0);
    for (const late of [301, -301, 86_400, -86_400, now / 1000]) {
      const message = signed(NEW, `stale_${late}`, noting(`${late}`), now, late);
      expect(await verdict(message), `${late}`).to.deep.equal(refused);
    }
    expect(await eventsAt(0)).to.deep.equal(before);
  });

  it('may be signed with either secret while one is being changed, and with no other', async () => {
    for (const [i, secret] of [OLD, NEW].entries())
      expect(
        (await send(api.url, signed(secret, `rot_${i}`, noting(`${i}`), now))).status,
      ).to.equal(200);
    expect(await verdict(signed(STRANGER, 'rot_9', noting('9'), now))).to.deep.equal(refused);
    const both = signed(NEW, 'rot_2', noting('2'), now);
    const strange = signed(STRANGER, 'rot_2', noting('2'), now);
    const signature = `${strange.headers['webhook-signature']} v2,x ${both.headers['webhook-signature']}`;
    const message = { ...both, headers: { ...both.headers, 'webhook-signature': signature } };
    expect((await send(api.url, message)).status).to.equal(200);
  });

  it('are refused with the old secret once it is taken away, and altogether without any', async () => {
    const health = {
      version: 'test',
      checks: async () => ({}),
      metrics: new Registry(),
      more: async () => '',
    };
    for (const [secrets, statuses] of [
      [[NEW], [401, 200]],
      [[], [401, 401]],
      [undefined, [401, 401]],
    ] as const) {
      const { callbackSecrets, ...deps } = api.deps;
      const after = secrets === undefined ? deps : { ...deps, callbackSecrets: secrets };
      const server = createServer(createApp(after, health));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const found: number[] = [];
      for (const secret of [OLD, NEW])
        found.push((await send(url, signed(secret, 'rot_3', noting('3'), now))).status);
      server.close();
      expect(found).to.deep.equal(statuses);
    }
  });

  it('are checked on their bytes: one altered, added or taken away is one too many (P9)', async () => {
    const good = signed(NEW, 'raw_1', noting('签收情况属实'), now);
    const before = await eventsAt(0);
    const twins: Buffer[] = [];
    for (let i = 0; i < good.body.length; i += 1) {
      const twin = Buffer.from(good.body);
      twin[i] = (twin[i] ?? 0) ^ (1 << (i % 8));
      twins.push(twin);
    }
    const text = good.body.toString();
    for (const twin of [` ${text}`, `${text}\n`, text.slice(0, -1), text.replace(':', ': ')])
      twins.push(Buffer.from(twin));
    twins.push(Buffer.from(JSON.stringify(JSON.parse(text), null, 1)), Buffer.alloc(0));
    twins.push(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), good.body]));
    for (const body of twins)
      expect(await verdict({ ...good, body }), body.toString()).to.deep.equal(refused);
    expect(await eventsAt(0)).to.deep.equal(before);
    expect((await send(api.url, good)).status).to.equal(200);
  });

  it('are refused packed, twofold, of another type, or with a header too few or too many', async () => {
    const good = signed(NEW, 'odd_1', noting('一'), now);
    const { headers, body } = good;
    const before = await eventsAt(0);
    for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature']) {
      const { [name]: value = '', ...without } = headers;
      expect(await verdict({ body, headers: without }), `no ${name}`).to.deep.equal(refused);
      const twice = { ...headers, [name]: [value, value] };
      expect(await verdict({ body, headers: twice }), `two of ${name}`).to.deep.equal(refused);
      const empty = { ...headers, [name]: '' };
      expect(await verdict({ body, headers: empty }), `empty ${name}`).to.deep.equal(refused);
    }
    const packed = { ...headers, 'content-encoding': 'gzip' };
    expect((await send(api.url, { body: gzipSync(body), headers: packed })).status).to.equal(415);
    const plain = { ...headers, 'content-type': 'text/plain' };
    expect(await verdict({ body, headers: plain })).to.deep.equal({
      status: 415,
      code: 'wrong-content-type',
    });
    expect(await eventsAt(0)).to.deep.equal(before);
  });

  it('that are signed still have to say something that may be said', async () => {
    const cases: [unknown, number, string][] = [
      ['{', 400, 'not-json'],
      ['{"a":"\\ud800"}', 400, 'not-json'],
      [{}, 422, 'invalid-request'],
      [{ ...noting('一'), more: 1 }, 422, 'invalid-request'],
      [saying(0, { kind: 'issue' }), 422, 'invalid-request'],
      [
        saying(0, { kind: 'acknowledge' }, { actor: { role: 'contact', id: 'h', name: 'h' } }),
        422,
        'invalid-request',
      ],
      [saying(0, { kind: 'acknowledge' }, { notice: 'none' }), 404, 'notice-unknown'],
      [saying(1, { kind: 'acknowledge' }, { notice: letters[0]?.id }), 403, 'another-unit'],
      [saying(0, { kind: 'acknowledge' }), 409, 'already-acknowledged'],
      [saying(0, { kind: 'acceptFinding', finding: '1' }), 403, 'not-your-role'],
    ];
    for (const [i, [content, status, code]] of cases.entries())
      expect(await verdict(signed(NEW, `said_${i}`, content, now))).to.deep.equal({ status, code });
  });

  it('act only as whoever holds the named post of that letter at that instant; each refusal is on record', async () => {
    const before = await eventsAt(1);
    const office = { role: 'supervisionOffice', id: 'oa', name: '办公系统' };
    const note = { kind: 'addNote', text: '冒名' };
    const cases: [object, object, string][] = [
      [{ kind: 'acknowledge' }, { ...contactOf(1), id: 'h-oa' }, 'not-the-holder'],
      [{ kind: 'acknowledge' }, { ...contactOf(1), id: contactOf(0).id }, 'not-the-holder'],
      [{ kind: 'acknowledge' }, { ...contactOf(1), role: 'unitHead' }, 'not-the-holder'],
      [{ kind: 'acknowledge' }, contactOf(0), 'another-unit'],
      [note, office, 'not-the-holder'],
      [note, { ...office, id: contactOf(1).id }, 'not-the-holder'],
    ];
    for (const [i, [command, actor, code]] of cases.entries()) {
      const message = signed(NEW, `stranger_${i}`, saying(1, command, { actor }), now);
      expect(await verdict(message), code).to.deep.equal({ status: 403, code });
    }
    expect(await eventsAt(1)).to.deep.equal(before);
    const refused = { operation: 'takeCallback', code: 'not-the-holder', kind: 'call' };
    const onRecord = await callsOf(api.connection).countDocuments(refused as never);
    expect(onRecord).to.equal(cases.filter((c) => c[2] === 'not-the-holder').length);
  });

  it('are each recorded, taken or refused', async () => {
    const accesses = collectionOf<Access>(api.connection, 'accesses');
    const count = (outcome: string) => accesses.countDocuments({ door: 'callback', outcome });
    const before = [await count('done'), await count('signature-invalid')] as const;
    await send(api.url, signed(NEW, 'rec_1', noting('一'), now));
    await send(api.url, signed(STRANGER, 'rec_2', noting('二'), now));
    expect([await count('done'), await count('signature-invalid')]).to.deep.equal([
      before[0] + 1,
      before[1] + 1,
    ]);
    expect(await count('another-unit')).to.equal(2);
  });
});
