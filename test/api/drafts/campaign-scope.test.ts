import { expect } from 'chai';
import type { ApiProblem } from '../../../src/client/api-client.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { placeOf, pointCliAt } from '../../cli/at-place.ts';
import { duban } from '../../cli/capture.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import {
  APPROVER,
  AUTHORISED,
  addCampaign,
  CLERK,
  importLetters,
} from '../../support/api/letters.ts';

interface Draft {
  version: number;
  documentNumber: string | null;
  unit: { id: string; name: string };
}

/** The problem that a call is answered with, with its faults; null where there is none. */
const problemOf = (call: Promise<unknown>): Promise<{ code: string; errors: string[] } | null> =>
  call.then(
    () => null,
    (error: unknown) => {
      const { code, body } = error as ApiProblem;
      const errors = (body.errors ?? []) as { pointer: string; detail: string }[];
      return { code, errors: errors.map((e) => `${e.pointer} ${e.detail}`) };
    },
  );

describe('the authorisation of a campaign and its scope', () => {
  let api: Api;
  let back: () => void;
  let campaign: { id: string };
  let drafts: string[];
  const letters = { name: '范围', units: 3, findings: 2, rehearsal: null };

  const read = (id = '') => api.client.get<Draft>(`/api/drafts/${id}`);
  const approve = (id = '') =>
    problemOf(api.client.post(`/api/drafts/${id}/approve`, { actor: APPROVER }));
  const issue = (id = '') =>
    problemOf(api.client.post(`/api/drafts/${id}/issue`, { actor: CLERK }));
  const put = (more: object, actor: { role: string; id: string } = CLERK) =>
    problemOf(
      api.client.put(`/api/campaigns/${campaign.id}/authorisation`, {
        actor,
        body: { ...AUTHORISED, subject: '执法规范', ...more },
      }),
    );

  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
    campaign = await addCampaign(api, letters);
    drafts = await importLetters(api, campaign, letters);
    await collectionOf(api.connection, 'campaigns').updateOne({ _id: campaign.id }, {
      $unset: { authorisation: '' },
    } as never);
  });
  after(async () => {
    back();
    await api.stop();
  });

  it('is missed before anything of a real campaign is approved', async () => {
    expect((await approve(drafts[0]))?.code).to.equal('authorisation-missing');
    const { err } = await duban('approve', campaign.id, '--yes');
    expect(err).to.include('duban campaign authorise');
  });

  it('is entered by the office alone, whole, and with units of the roster', async () => {
    expect((await put({}, { role: 'contact', id: 'c' }))?.code).to.equal('not-your-role');
    expect((await put({ units: ['u-none'] }))?.code).to.equal('unit-unknown');
    expect((await put({ until: '2019-12-31' }))?.code).to.equal('invalid-request');
    for (const missing of ['organ', 'document', 'on', 'subject', 'from', 'until'])
      expect((await put({ [missing]: undefined }))?.code, missing).to.equal('invalid-request');
  });

  it('refuses a letter to another unit by its name', async () => {
    const { unit } = await read(drafts[0]);
    const { organ, document, on, from, until } = AUTHORISED;
    const said = ['--organ', organ, '--document', document, '--on', on, '--subject', '执法规范'];
    const days = ['--from', from, '--until', until, '--unit', unit.name];
    const clerk = ['--as', 'supervisionOffice:clerk'];
    const set = await duban('campaign', 'authorise', campaign.id, ...said, ...days, ...clerk);
    expect([set.code, set.out]).to.deep.equal([
      0,
      `范围：经${organ}批准（${document}，${on}），督查事项：执法规范，时限 ${from} 至 ${until}\n`,
    ]);
    const other = await read(drafts[1]);
    const refused = await approve(drafts[1]);
    expect(refused?.code).to.equal('outside-scope');
    expect(refused?.errors).to.have.length(1);
    expect(refused?.errors[0]).to.include(`/unit ${other.unit.name}不在批准的督查对象之列`);
    expect(await approve(drafts[0])).to.equal(null);
  });

  it('refuses findings of another category by their numbers, and a day outside of its period', async () => {
    await put({ categories: ['政务公开'] });
    const category = await approve(drafts[1]);
    expect(category?.errors.map((e) => e.split(' ')[0])).to.deep.equal([
      '/findings/0/category',
      '/findings/1/category',
    ]);
    expect(category?.errors[0]).to.include('第1条问题类别“依法行政”');
    await put({ until: '2020-12-31' });
    const late = await approve(drafts[1]);
    expect(late?.code).to.equal('outside-scope');
    expect(late?.errors[0]).to.include('2020-01-01 至 2020-12-31');
  });

  it('holds what was approved before, too: nothing outside of it is issued, and no number is spent', async () => {
    expect((await issue(drafts[0]))?.code).to.equal('outside-scope');
    expect((await read(drafts[0])).documentNumber).to.equal(null);
  });

  it('is not changed under the same paper once a letter has its number; another paper may change it', async () => {
    expect(await put({})).to.equal(null);
    expect(await issue(drafts[0])).to.equal(null);
    expect(await put({})).to.equal(null);
    expect((await put({ categories: ['政务公开'] }))?.code).to.equal('authorisation-sealed');
    const document = '云政办函〔2026〕41号';
    expect(await put({ document, categories: ['政务公开'] })).to.equal(null);
    expect((await approve(drafts[2]))?.code).to.equal('outside-scope');
    const shown = JSON.parse((await duban('campaign', 'show', campaign.id, '--json')).out);
    expect(shown.authorisation).to.deep.include({ document, categories: ['政务公开'] });
  });
});
