import { expect } from 'chai';
import { type Api, startApi } from '../support/api/api.ts';

const ACTOR = { 'Test-Actor': 'supervisionOffice:office-1' };

describe('a request that is not well formed', () => {
  let api: Api;

  before(async () => {
    api = await startApi();
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

  it('names a number that no number is: the field is named', async () => {
    for (const after of ['-1', '1.5', '2398489803157678850048', 'many']) {
      const path = `/api/notices/none/events?after=${after}`;
      expect(await ask('GET', path), after).to.deep.equal([400, 'invalid-query']);
    }
  });
});
