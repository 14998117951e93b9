import { expect } from 'chai';
import { businessNow } from '../../../src/domain/campaign/tempo.ts';
import type { CampaignDoc } from '../../../src/store/campaigns.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK } from '../../support/api/letters.ts';

describe('the end of a rehearsal', () => {
  let api: Api;
  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  const tempoWith = async (rehearsal: object) => {
    const body = {
      ...{ name: '世纪末', code: '云督整', policy: 'county-standard' },
      rehearsal: { speed: 1000, ...rehearsal },
    };
    const { id } = await api.client.post<{ id: string }>('/api/campaigns', { body, actor: CLERK });
    const campaigns = collectionOf<CampaignDoc>(api.connection, 'campaigns');
    const campaign = await campaigns.findOne({ _id: id });
    if (campaign === null) throw new Error('no campaign');
    return campaign.tempo;
  };

  it('is one that its time comes to, whenever it starts: its courier ends then', async () => {
    const long = Date.parse('2200-01-01T00:00:00.000Z');
    for (const rehearsal of [
      { start: '2026-09-24T01:00:00.000Z' },
      { start: '2096-12-31T01:00:00.000Z' },
      { start: '2097-01-01T01:00:00.000Z' },
      { start: '2099-12-30T01:00:00.000Z' },
      { start: '2099-12-30T01:00:00.000Z', until: '2099-12-31T23:00:00.000Z' },
    ]) {
      const tempo = await tempoWith(rehearsal);
      expect(businessNow(tempo, long), rehearsal.start).to.equal(tempo.until);
    }
  });
});
