import { expect } from 'chai';
import type { Request } from 'express';
import { REMEMBERED_MS, remembering } from '../../../src/api/access/remembered.ts';
import { whoAsks } from '../../../src/api/who-asks.ts';
import type { Identity } from '../../../src/domain/access/identity.ts';

const asking = (headers: Record<string, string>, method = 'POST') =>
  ({
    method,
    get: (name: string) => headers[name],
    headers: { cookie: headers.Cookie },
  }) as unknown as Request;

const WANG: Identity = {
  person: { id: 'p-wang', name: '王敏' },
  account: 'wangmin',
  roles: [{ role: 'supervisionOffice', unit: null }],
};

describe('who shows a session or a token', () => {
  let now = 0;
  let looked = 0;
  let known: Identity | null = WANG;
  const by = () =>
    remembering(
      async () => {
        looked += 1;
        return known;
      },
      'http://127.0.0.1',
      () => now,
    );
  const token = asking({ Authorization: 'Bearer duban_one' });
  beforeEach(() => {
    [now, looked, known] = [0, 0, WANG];
  });

  it('is remembered for less than half a second, and looked up then: what was revoked opens nothing', async () => {
    expect(REMEMBERED_MS).to.be.lessThan(500);
    const identify = by();
    await identify(token);
    now = REMEMBERED_MS - 1;
    known = null;
    expect(await identify(token)).to.deep.equal(WANG);
    expect(looked).to.equal(1);
    now = REMEMBERED_MS;
    expect(await identify(token)).to.equal(null);
    expect(looked).to.equal(2);
  });

  it('does not live longer by being used', async () => {
    const identify = by();
    for (now = 0; now < 2 * REMEMBERED_MS; now += REMEMBERED_MS / 4) await identify(token);
    expect(looked).to.equal(2);
  });

  it('is nobody else: another token or cookie is looked up by itself', async () => {
    const identify = by();
    await identify(token);
    known = null;
    for (const headers of [
      { Authorization: 'Bearer duban_two' },
      { Cookie: 'duban=duban_one' },
      { Authorization: 'Bearer duban_one ' },
      { Authorization: 'duban_one' },
    ])
      expect(await identify(asking(headers)), JSON.stringify(headers)).to.equal(null);
  });

  it('is looked up by itself where something is written: a token that only reads is refused there', async () => {
    const identify = by();
    const headers = { Authorization: 'Bearer duban_one' };
    await identify(asking(headers, 'GET'));
    await identify(asking(headers, 'HEAD'));
    expect(looked).to.equal(1);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      known = null;
      expect(await identify(asking(headers, method)), method).to.equal(null);
    }
  });

  it('is not remembered as nobody', async () => {
    const identify = by();
    known = null;
    expect(await identify(token)).to.equal(null);
    known = WANG;
    expect(await identify(token)).to.deep.equal(WANG);
  });

  it('is looked up for each request that shows nothing', async () => {
    const identify = by();
    for (let i = 0; i < 3; i += 1) await identify(asking({}));
    expect(looked).to.equal(3);
  });

  it('is looked up anew before he is refused what he may have been given meanwhile', async () => {
    const identify = by();
    known = { ...WANG, roles: [] };
    await identify(token);
    known = WANG;
    const { roles } = await whoAsks({ id: 'addCampaign' } as never, identify, token);
    expect(roles.map(({ role }) => role)).to.deep.equal(['supervisionOffice']);
    expect(looked).to.equal(2);
  });

  it('is refused what he has not been given, after one look more', async () => {
    const identify = by();
    known = { ...WANG, roles: [] };
    const refused = await whoAsks({ id: 'addCampaign' } as never, identify, token).catch(
      (error: { code: string }) => error.code,
    );
    expect([refused, looked]).to.deep.equal(['not-your-role', 2]);
  });
});
