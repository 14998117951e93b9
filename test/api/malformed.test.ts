import { expect } from 'chai';
import { type Api, startApi } from '../support/api/api.ts';
import { secretOf, signed } from '../support/api/signed-message.ts';

const SECRET = secretOf(5);

const ACTOR = { 'Test-Actor': 'supervisionOffice:office-1' };

describe('a request that is not well formed', () => {
  let api: Api;

  before(async () => {
    api = await startApi({ callbackSecrets: [SECRET] });
  });
  after(() => api.stop());

  const ask = async (method: string, path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${api.url}${path}`, { method, ...init });
    const { code } = (await answer.json()) as { code?: string };
    return [answer.status, code ?? null];
  };

  it('has no body at all: that stands for an empty one, where all of it may be left out', async () => {
    const headers = { ...ACTOR, 'Content-Length': '0' };
    expect(await ask('POST', '/api/sweep', { headers })).to.deep.equal([200, null]);
    expect(await ask('POST', '/api/sweep', { headers: ACTOR })).to.deep.equal([200, null]);
    expect(await ask('POST', '/api/deadlines', { headers })).to.deep.equal([
      422,
      'invalid-request',
    ]);
  });

  it('has a body of another type: it is refused as such, whatever is in it', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded']) {
      const headers = { ...ACTOR, 'Content-Type': type };
      const init = { headers, body: '{"repair":false}' };
      expect(await ask('POST', '/api/sweep', init), type).to.deep.equal([
        415,
        'wrong-content-type',
      ]);
    }
  });

  it('has a body where none is taken: it is left unread', async () => {
    const approver = { 'Test-Actor': 'approver:leader' };
    const headers = { ...approver, 'Idempotency-Key': 'k', 'Content-Type': 'application/json' };
    const answer = await ask('POST', '/api/drafts/none/approve', { headers, body: '{"a":' });
    expect(answer).to.deep.equal([404, 'draft-unknown']);
  });

  it('is JSON in another encoding than UTF-8, or in none: not one sign is read as another', async () => {
    const send = (bytes: Buffer, type = 'application/json') =>
      ask('POST', '/api/sweep', {
        headers: { ...ACTOR, 'Content-Type': type },
        body: Uint8Array.from(bytes),
      });
    const text = '{"repair":false}';
    for (const charset of ['utf-7', 'utf-16', 'utf-16le', 'gbk', 'iso-8859-1', '"utf-7"'])
      expect(
        await send(Buffer.from(text), `application/json; charset=${charset}`),
        charset,
      ).to.deep.equal([415, 'wrong-content-type']);
    for (const charset of ['utf-8', 'UTF-8', '"utf-8"'])
      expect(
        await send(Buffer.from(text), `application/json; charset=${charset}`),
        charset,
      ).to.deep.equal([200, null]);
    for (const wrong of [
      [0xc3, 0x28],
      [0xff],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xe2],
    ]) {
      const bytes = Buffer.concat([Buffer.from('{"a":"'), Buffer.from(wrong), Buffer.from('"}')]);
      expect(await send(bytes), String(wrong)).to.deep.equal([400, 'not-json']);
    }
    expect(await send(Buffer.from(text, 'utf16le'))).to.deep.equal([400, 'not-json']);
  });

  it('is JSON behind a byte order mark: it is read, here as in a callback', async () => {
    const text = '\uFEFF{"repair":false}';
    const headers = { ...ACTOR, 'Content-Type': 'application/json' };
    expect(await ask('POST', '/api/sweep', { headers, body: text })).to.deep.equal([200, null]);
    // A callback's mark is signed with it; what it says is then looked at as any other's.
    const said = '\uFEFF{"type":"x"}';
    const message = signed(SECRET, 'marked', said, Date.now());
    const init = { headers: message.headers, body: Uint8Array.from(message.body) };
    expect(await ask('POST', '/callbacks', init)).to.deep.equal([422, 'invalid-request']);
  });

  it('asks for a policy to be checked and sends none: every part that is missing is named', async () => {
    const headers = { ...ACTOR, 'Content-Length': '0' };
    const answer = await fetch(`${api.url}/api/policies/check`, { method: 'POST', headers });
    const { ok, faults } = (await answer.json()) as { ok: boolean; faults: object[] };
    expect([answer.status, ok]).to.deep.equal([200, false]);
    expect(faults).to.have.length.above(10);
  });

  it('writes a number as no person does: the field is named', async () => {
    for (const limit of ['0x10', '1e2', '0b1', '0o7', ' 5', '5.0', '+5', '']) {
      const path = `/api/notices?limit=${encodeURIComponent(limit)}`;
      expect(await ask('GET', path), limit).to.deep.equal([400, 'invalid-query']);
    }
    expect(await ask('GET', '/api/notices?limit=5')).to.deep.equal([200, null]);
  });

  it('names a number that no number is: the field is named', async () => {
    for (const after of ['-1', '1.5', '2398489803157678850048', 'many']) {
      const path = `/api/notices/none/events?after=${after}`;
      expect(await ask('GET', path), after).to.deep.equal([400, 'invalid-query']);
    }
  });
});
