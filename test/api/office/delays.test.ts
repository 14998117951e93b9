import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';

interface Counted {
  notice: string;
  unit: { id: string };
  findings: {
    finding: string;
    overdue: boolean;
    overdueDays: number;
    days: number;
    shares: Record<string, number>;
  }[];
}

describe('whose time it took, over all notices', () => {
  let api: Api;
  let letters: Notice[];
  let campaign: string;

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '用时', units: 3, findings: 2 });
    campaign = letters[0]?.campaign.id ?? '';
    await api.client.post(`/api/notices/${letters[0]?.id}/commands`, {
      actor: CLERK,
      body: { kind: 'withdrawFinding', finding: '2', reason: '重复' },
    });
  });
  after(() => api.stop());

  const all = (query: string) => api.client.all<Counted>(`/api/delays?${query}`);

  it('is told of each finding that was not withdrawn, as its notice tells it', async () => {
    const counted = await all(`campaign=${campaign}&limit=2`);
    expect(counted.map(({ notice }) => notice)).to.deep.equal(letters.map(({ id }) => id).sort());
    expect(counted.flatMap(({ findings }) => findings)).to.have.length(5);
    for (const { notice, findings } of counted) {
      const { items } = await api.client.get<{ items: Counted['findings'] }>(
        `/api/notices/${notice}/delays`,
      );
      for (const { finding, days, shares } of findings) {
        const own = items.find((one) => one.finding === finding);
        expect([days, shares]).to.deep.equal([own?.days, own?.shares]);
        expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).to.equal(days);
      }
      expect(findings.map(({ overdue, overdueDays }) => overdue || overdueDays > 0)).to.not.include(
        true,
      );
    }
  });

  it('is narrowed to a unit, and leaves out rehearsals unless their campaign is named', async () => {
    const unit = letters[1]?.unit.id ?? '';
    const own = await all(`campaign=${campaign}&unit=${unit}`);
    expect(own.map((one) => one.unit.id)).to.deep.equal([unit]);
    expect(await all('')).to.deep.equal([]);
  });
});
