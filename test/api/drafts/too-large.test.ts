import { expect } from 'chai';
import { collectionOf } from '../../../src/store/models.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { problemIn } from '../../support/api/caller.ts';
import { APPROVER, addCampaign, CLERK, importLetters } from '../../support/api/letters.ts';

describe('a draft that is larger than a letter may be', () => {
  let api: Api;
  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  it('is refused by name, to its approver and to whoever issues it, and spends no number', async () => {
    const plan = { name: '过大', units: 1, findings: 301 };
    const [id] = await importLetters(api, await addCampaign(api, plan), plan);
    const path = `/api/drafts/${id}`;
    const approving = () => problemIn(api.client.post(`${path}/approve`, { actor: APPROVER }));
    expect(await approving()).to.include({ status: 422, code: 'letter-too-large' });
    // One that an earlier version has approved is no better.
    await collectionOf(api.connection, 'drafts').updateOne({ _id: id } as never, {
      $set: { status: 'approved', approvedBy: 'leader' },
    });
    const issuing = () => problemIn(api.client.post(`${path}/issue`, { actor: CLERK }));
    expect(await issuing()).to.include({ status: 422, code: 'letter-too-large' });
    const { documentNumber } = await api.client.get<{ documentNumber: string | null }>(path);
    expect(documentNumber).to.equal(null);
  });
});
