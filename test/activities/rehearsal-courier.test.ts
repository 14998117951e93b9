import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { DispatchDoc } from '../../src/store/dispatches.ts';
import { collectionOf } from '../../src/store/models.ts';
import { courierIdOf } from '../../src/workflows/contract.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { problemIn } from '../support/api/caller.ts';
import { addCampaign, CLERK, importLetters, issueLetters } from '../support/api/letters.ts';
import { eventually } from '../support/live-notice.ts';

const START = '2026-03-02T01:00:00.000Z';

describe('the courier of a rehearsal', () => {
  let api: Api;
  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  const courierOf = async (campaign: string) => {
    try {
      return await api.temporal.workflow.getHandle(courierIdOf(campaign)).describe();
    } catch {
      return null;
    }
  };
  const dispatched = (campaign: string): Promise<number> =>
    collectionOf<DispatchDoc>(api.connection, 'dispatches').countDocuments({
      'items.campaign': campaign,
    } as never);

  it('does not run before there is a letter', async () => {
    const { id } = await addCampaign(api, { name: '空演练', units: 1, findings: 1 });
    expect(await courierOf(id)).to.equal(null);
  });

  it('sleeps until something is due, and carries at once what somebody has done', async () => {
    const plan = { name: '慢演练', units: 1, findings: 1, rehearsal: { start: START, speed: 1 } };
    const campaign = await addCampaign(api, plan);
    const [notice] = await issueLetters(api, await importLetters(api, campaign, plan));
    if (notice === undefined) throw new Error('no letter');
    await eventually(async () => (await dispatched(campaign.id)) > 0, 'the letter is told');
    const looked = async () => (await courierOf(campaign.id))?.historyLength ?? 0;
    await pause(500);
    const before = await looked();
    await pause(2500);
    expect((await looked()) - before).to.be.at.most(20);
    const told = await dispatched(campaign.id);
    await api.client.post(`/api/notices/${notice.id}/commands`, {
      ...{ body: { kind: 'withdrawNotice', reason: '演练结束' }, actor: CLERK },
    });
    await eventually(async () => (await dispatched(campaign.id)) > told, 'the end is told');
    await eventually(
      async () => (await courierOf(campaign.id))?.status.name === 'COMPLETED',
      'it has ended',
    );
  });

  it('ends with the time of its rehearsal, which every rehearsal has', async () => {
    const plan = { name: '快演练', units: 1, findings: 1 };
    const until = '2026-03-04T01:00:00.000Z';
    const rehearsal = { start: START, speed: 86_400, until } as { start: string; speed: number };
    const campaign = await addCampaign(api, { ...plan, rehearsal });
    await issueLetters(api, await importLetters(api, campaign, plan));
    await eventually(
      async () => (await courierOf(campaign.id))?.status.name === 'COMPLETED',
      'it has ended',
    );
    const { tempo } = (await collectionOf(api.connection, 'campaigns').findOne({
      name: '慢演练',
    } as never)) as unknown as { tempo: { until: string } };
    expect(tempo.until.slice(0, 4)).to.equal('2029');
  });

  it('runs in no year beyond this century: such a start is refused', async () => {
    for (const start of ['9999-12-31T00:00:00.000Z', '0001-01-01T00:00:00.000Z']) {
      const plan = { name: '远', units: 1, findings: 1, rehearsal: { start, speed: 1 } };
      expect((await problemIn(addCampaign(api, plan)))?.code).to.equal('invalid-request');
    }
  });
});
