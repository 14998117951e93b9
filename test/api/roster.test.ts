import { expect } from 'chai';
import { type Api, startApi } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';

describe('a roster that comes with a rehearsal', () => {
  let api: Api;
  const daysOf = async (unit: string): Promise<string[]> => {
    const path = `/api/units/${unit}`;
    const { postings } = await api.client.get<{ postings: { from: string }[] }>(path);
    return [...new Set(postings.map((p) => p.from))];
  };
  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  it('names people who are at their posts today, where the rehearsal is ahead of time', async () => {
    const rehearsal = { start: '2036-09-24T01:00:00.000Z', speed: 1 };
    const [letter] = await lettersFor(api, { units: 1, findings: 1, rehearsal });
    const days = await daysOf(letter?.unit.id ?? '');
    expect(days).to.have.length(1);
    expect(Number(days[0]?.slice(0, 4))).to.be.below(2036);
  });

  it('names people who were at their posts then, where the rehearsal is of years ago', async () => {
    const rehearsal = { start: '2022-09-22T01:00:00.000Z', speed: 1 };
    const [letter] = await lettersFor(api, { name: '2022', units: 1, findings: 1, rehearsal });
    expect(await daysOf(letter?.unit.id ?? '')).to.deep.equal(['2022-09-22']);
  });
});
