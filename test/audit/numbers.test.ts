import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { campaignBody } from '../../src/api/requests/campaign-body.ts';
import { missingNumbers } from '../../src/audit/all-letters.ts';
import { type CollectionName, collectionOf } from '../../src/store/models.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';

describe('document numbers, of which an audit misses those that are nobody’s (P7)', () => {
  let connection: Connection;
  const put = (name: CollectionName, _id: string, content: object) =>
    collectionOf<{ _id: string }>(connection, name).insertOne({ _id, ...content } as never);
  const named = async () => (await missingNumbers(connection)).map(({ where }) => where);

  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));
  beforeEach(async () => {
    for (const name of ['counters', 'drafts', 'notices', 'campaigns'] as const)
      await collectionOf(connection, name).deleteMany({});
  });

  it('are missed of a body whose code holds a stroke', async () => {
    await put('counters', '云政办/督/2026', { last: 2 });
    await put('drafts', 'd-1', { campaign: 'c-1', documentNumber: '云政办/督〔2026〕1号' });
    expect(await named()).to.deep.equal(['云政办/督〔2026〕2号']);
  });

  it('of a rehearsal are counted apart from those of real letters under the same code', async () => {
    for (const [counter, last] of [['云督整/2026', 2] as const, ['c-2/云督整/2026', 3] as const])
      await put('counters', counter, { last });
    await put('campaigns', 'c-2', { rehearsal: true, tempo: {} });
    await put('drafts', 'd-1', { campaign: 'c-1', documentNumber: '云督整〔2026〕1号' });
    for (const n of [1, 2])
      await put('drafts', `r-${n}`, { campaign: 'c-2', documentNumber: `云督整〔2026〕${n}号` });
    expect(await named()).to.deep.equal(['云督整〔2026〕2号', '云督整〔2026〕3号']);
    // Those of a rehearsal that was removed went with it.
    await collectionOf(connection, 'campaigns').deleteMany({});
    await collectionOf(connection, 'drafts').deleteMany({ campaign: 'c-2' } as never);
    expect(await named()).to.deep.equal(['云督整〔2026〕2号']);
  });

  it('end somewhere, though their counter was set to what nobody can count: it is named', async () => {
    await put('drafts', 'd-1', { campaign: 'c-1', documentNumber: '云督整〔2026〕1号' });
    for (const last of [1e12, Number.POSITIVE_INFINITY, Number.NaN, 1.5, '2', null]) {
      await put('counters', '云督整/2026', { last });
      const missing = await named();
      expect(missing.at(-1), String(last)).to.equal('counters 云督整/2026');
      expect(missing.length, String(last)).to.be.at.most(1001);
      await collectionOf(connection, 'counters').deleteMany({});
    }
  });

  it('have no code that would begin the counter of a rehearsal', () => {
    const campaign = { name: '专项', code: '', policy: 'county-standard' };
    for (const code of ['云督整', '云政办/督', 'c-1', 'x/c-1/y'])
      expect(campaignBody.safeParse({ ...campaign, code }).error, code).to.equal(undefined);
    expect(campaignBody.safeParse({ ...campaign, code: 'c-3f2a91bc04/督' }).success).to.equal(
      false,
    );
  });
});
