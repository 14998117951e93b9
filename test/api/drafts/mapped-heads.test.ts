import { expect } from 'chai';
import type { Draft, ImportReport, LedgerBody } from '../../../src/client/api-types.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { problemIn } from '../../support/api/caller.ts';
import { addCampaign, CLERK } from '../../support/api/letters.ts';

type Asked = NonNullable<LedgerBody['map']>;

const LEDGER = ['序号,事由,整改要求,牵头单位,了结日', '1,案卷未归档,限期归档,县水务局,60日内'].join(
  '\r\n',
);

describe('what heads of an office’s ledgers are said to mean', () => {
  let api: Api;
  const campaignOf = async (name: string, more: object = {}): Promise<string> =>
    (await addCampaign(api, { units: 0, findings: 0, name, ...more })).id;
  const send = (campaign: string, map: Asked = [], more: object = {}, actor: object = CLERK) =>
    api.client.post<ImportReport>(`/api/campaigns/${campaign}/ledger`, {
      actor: actor as typeof CLERK,
      body: {
        ledger: { name: 'l.csv', content: Buffer.from(LEDGER).toString('base64') },
        ...{ map, ...more },
      },
    });
  const codes = ({ warnings }: ImportReport) => warnings.map(({ code }) => code);
  const SAID: Asked = [
    { column: '事由', as: 'statement' },
    { column: '了结日', as: 'dueDate' },
  ];

  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  it('is kept for the office’s later ledgers, other campaigns among them, until it is taken back', async () => {
    const first = await campaignOf('甲次督查', { rehearsal: null });
    expect((await send(first)).errors.map(({ code }) => code)).to.deep.equal(['head-missing']);
    expect((await send(first, SAID)).added).to.equal(1);
    const [listed] = await api.client.all<{ id: string }>(`/api/drafts?campaign=${first}&limit=9`);
    const draft = await api.client.get<Draft>(`/api/drafts/${listed?.id}`);
    expect(draft.findings[0]).to.include({ statement: '案卷未归档', due: '60d' });

    const second = await campaignOf('乙次督查', { rehearsal: null });
    const again = await send(second);
    expect([again.added, codes(again)]).to.deep.equal([1, ['columns-missing', 'heads-mapped']]);
    const back = await send(second, [{ column: '了结日', as: 'automatic' }], { dryRun: true });
    expect(codes(back)).to.include('column-unread');
    await send(second, [{ column: '了结日', as: 'automatic' }]);
    expect(codes(await send(second))).to.include('column-unread');
  });

  it('is not kept by a dry run, for a letter of a column, or in another county', async () => {
    const county = { rehearsal: null, county: '清河县', code: '清' };
    const other = await campaignOf('丙次督查', county);
    expect((await send(other)).errors.map(({ code }) => code)).to.deep.equal(['head-missing']);
    expect((await send(other, SAID, { dryRun: true })).findings).to.equal(1);
    expect((await send(other, [{ column: 'B', as: 'statement' }])).findings).to.equal(1);
    expect((await send(other)).findings).to.equal(0);
  });

  it('is one saying however the head is marked, so that it can be taken back', async () => {
    const campaign = await campaignOf('戊次督查', { rehearsal: null });
    await send(campaign, [
      { column: '*事由：', as: 'statement' },
      { column: ' 了结日', as: 'dueDate' },
    ]);
    expect(codes(await send(campaign))).to.include('heads-mapped');
    await send(campaign, [
      { column: '事由', as: 'automatic' },
      { column: '了结日:', as: 'automatic' },
    ]);
    expect((await send(campaign)).errors.map(({ code }) => code)).to.deep.equal(['head-missing']);
  });

  it('is said by the office alone: whoever else imports is refused, and nothing is kept', async () => {
    const campaign = await campaignOf('己次督查', { rehearsal: null });
    const stranger = { role: 'contact', id: 'h-1' };
    const refused = await problemIn(send(campaign, SAID, {}, stranger));
    expect([refused?.status, refused?.code]).to.deep.equal([403, 'not-your-role']);
    expect((await send(campaign)).errors.map(({ code }) => code)).to.deep.equal(['head-missing']);
  });

  it('is refused for what is no column of a ledger', async () => {
    const map = [{ column: '事由', as: 'anything' }] as unknown as Asked;
    const campaign = await campaignOf('丁次督查');
    expect((await problemIn(send(campaign, map)))?.code).to.equal('invalid-request');
  });
});
