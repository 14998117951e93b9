import { expect } from 'chai';
import pMap from 'p-map';
import { callsOf } from '../../../src/store/calls/calls.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK } from '../../support/api/letters.ts';
import { namedBy } from '../../support/named/named.ts';

/** As many as an address is answered in a minute. */
const A_MINUTE = 600;

describe('strangers who ask again and again', () => {
  let api: Api;
  let now = Date.parse('2026-03-02T01:00:00.000Z');
  before(async () => {
    api = await startApi({ nowMs: () => now });
  });
  after(() => api.stop());

  const stranger = { 'Test-Actor': 'mayor:1' };
  const recorded = () => callsOf(api.connection).countDocuments({ kind: 'call' } as never);
  const ask = async (times: number) => {
    const statuses: Record<number, number> = {};
    const paths = ['/api/notices', '/api/campaigns', '/api/inbox/nobody'];
    await pMap(
      Array.from({ length: times }, (_, i) => paths[i % paths.length]),
      async (path) => {
        const { status } = await fetch(`${api.url}${path}`, { headers: stranger });
        statuses[status] = (statuses[status] ?? 0) + 1;
      },
      { concurrency: 20 },
    );
    return statuses;
  };

  it('are refused for who they are six hundred times a minute, and then told to come later', async () => {
    expect(await ask(A_MINUTE + 50)).to.deep.equal({ 401: A_MINUTE, 429: 50 });
    const answer = await fetch(`${api.url}/api/notices`, { headers: stranger });
    expect(Number(answer.headers.get('Retry-After'))).to.be.within(1, 60);
    expect(((await answer.json()) as { code: string }).code).to.equal('too-many-faults');
  });

  it('leave one record for each of these, and one more that says that they were too many (P16)', async () => {
    expect(await recorded()).to.equal(A_MINUTE + 1);
    const [last] = await callsOf(api.connection)
      .find({ code: 'too-many-faults' } as never)
      .toArray();
    expect(last).to.include({ kind: 'call', code: 'too-many-faults', status: 429 });
  });

  it('keep nobody from the same address out who is known', async () => {
    const headers = namedBy(CLERK);
    expect((await fetch(`${api.url}/api/notices`, { headers })).status).to.equal(200);
  });

  it('are answered again in the next minute', async () => {
    now += 60_000;
    expect(await ask(3)).to.deep.equal({ 401: 3 });
  });
});
