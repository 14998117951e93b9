import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { faults } from '../../data/sample/make.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { APPROVER, authorised, CLERK, consentToTownships } from '../support/api/letters.ts';

interface Draft {
  id: string;
  status: string;
}

interface ImportAnswer {
  notices: number;
  findings: number;
  added: number;
  updated: number;
  errors: {
    row: number;
    letter: string;
    column: string;
    code: string;
    message: string;
    messageEn: string;
  }[];
}

const sample = (name: string) => ({
  name,
  content: readFileSync(new URL(`../../data/sample/${name}`, import.meta.url), 'base64'),
});

/** A campaign into which ledgers of the sample are imported. */
async function campaignOn(api: Api, name: string) {
  const body = { name, code: '云督整', policy: 'county-standard' };
  const made = await api.client.post<{ id: string }>('/api/campaigns', { actor: CLERK, body });
  await authorised(api, made, name);
  const path = `/api/campaigns/${made.id}`;
  return {
    id: made.id,
    load: (ledger: string): Promise<ImportAnswer> =>
      api.client.post(`${path}/ledger`, {
        actor: CLERK,
        body: { ledger: sample(ledger), roster: sample('roster.xlsx') },
      }),
    drafts: async (): Promise<Draft[]> =>
      (await api.client.get<{ items: Draft[] }>(`/api/drafts?campaign=${made.id}`)).items,
    findings: async (): Promise<number | undefined> =>
      (await api.client.get<{ counts: Record<string, number> }>(path)).counts.findings,
  };
}

describe('a ledger with three bad rows among 174 (S15)', () => {
  let api: Api;
  let campaign: Awaited<ReturnType<typeof campaignOn>>;

  before(async () => {
    api = await startApi();
    campaign = await campaignOn(api, '2026年法治建设专项督察');
  });
  after(() => api.stop());

  it('brings 171 findings and names the three by row, column and code, in both languages', async () => {
    const answer = await campaign.load('bad-ledger.xlsx');
    expect(answer).to.include({ notices: 32, findings: 171, added: 32 });
    expect(await campaign.findings()).to.equal(171);
    expect(answer.errors.map((e) => [e.row, e.letter, e.column, e.code])).to.deep.equal([
      [31, 'H', '牵头单位（责任单位）', 'unit-unknown'],
      [94, 'M', '整改时限', 'date-unreadable'],
      [158, 'C', '问题表述', 'statement-missing'],
    ]);
    expect(Object.keys(faults)).to.have.length(3);
    for (const { row, message, messageEn } of answer.errors) {
      expect(message).to.include(`第${row}行`);
      expect(messageEn).to.include(`row ${row}`);
    }
  });

  it('is completed by the mended ledger: three drafts grow, none is doubled', async () => {
    expect(await campaign.load('ledger.xlsx')).to.include({ findings: 174, added: 0, updated: 3 });
    expect(await campaign.findings()).to.equal(174);
    expect(await campaign.drafts()).to.have.length(32);
    expect(await campaign.load('ledger.xlsx')).to.include({ added: 0, updated: 0 });
  });

  it('imported again over the whole one takes nothing away', async () => {
    const answer = await campaign.load('bad-ledger.xlsx');
    expect(answer).to.include({ findings: 171, added: 0, updated: 0 });
    expect(await campaign.findings()).to.equal(174);
  });

  it('for letters that are approved already brings second ones with what was missing', async () => {
    const other = await campaignOn(api, '另一次督察');
    await other.load('bad-ledger.xlsx');
    await consentToTownships(api, other.id);
    for (const draft of await other.drafts())
      await api.client.post(`/api/drafts/${draft.id}/approve`, { actor: APPROVER });
    const approved = await other.drafts();
    expect(await other.load('ledger.xlsx')).to.include({ added: 3, updated: 0 });
    const after = await other.drafts();
    expect(after).to.have.length(35);
    expect(after).to.deep.include.members(approved);
    expect(await other.findings()).to.equal(174);
  });
});
