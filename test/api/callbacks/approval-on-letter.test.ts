import { expect } from 'chai';
import { ledgerRow } from '../../../src/api/desk/ledger-row.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { allDispatched, linkTo, pageAt, textOf } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { AUTHORISED, CLERK, lettersFor } from '../../support/api/letters.ts';
import { COUNTY } from '../../support/rules.ts';

const APPROVED = '经云岭县人民政府批准（云政办函〔2026〕30号）';

describe('who has approved the inspection of which a letter is part', () => {
  let api: Api;
  let letter: Notice;
  const read = () => api.client.get<Notice>(`/api/notices/${letter.id}`);

  before(async () => {
    api = await startApi();
    letter = (await lettersFor(api, { units: 1, findings: 1 }))[0] as Notice;
    await allDispatched(api);
  });
  after(() => api.stop());

  const page = async () =>
    textOf((await pageAt(await linkTo(api, letter, 'acknowledge', {}))).html);
  const source = (notice: Notice) => {
    const [finding] = notice.findings;
    if (finding === undefined) throw new Error('the letter has no finding');
    return ledgerRow(1, notice, finding, COUNTY, notice.issuedAt).campaignId;
  };

  it('stands on the letter with the number of the paper, and in the ledger', async () => {
    const { organ, document, on } = AUTHORISED;
    expect((await read()).authorisation).to.deep.equal({ organ, document, on });
    expect(await page()).to.match(new RegExp(`督查依据\\s*${APPROVED}`));
    expect(source(await read())).to.equal(`${letter.campaign.name}，${APPROVED}`);
  });

  it('stays as it stood on the day of the issue when another paper takes its place', async () => {
    const document = '云政办函〔2026〕99号';
    await api.client.put(`/api/campaigns/${letter.campaign.id}/authorisation`, {
      actor: CLERK,
      body: { ...AUTHORISED, document, subject: letter.campaign.name },
    });
    expect(await page())
      .to.include(APPROVED)
      .and.not.include(document);
    expect(source(await read()))
      .to.include(APPROVED)
      .and.not.include(document);
  });
});
