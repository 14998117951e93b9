import { expect } from 'chai';
import { type Api, startApi } from '../../support/api/api.ts';

interface Worked {
  dueOn: string;
  papers: string[];
  sources: { year: number; known: boolean; papers: string[] }[];
  days: { date: string; why: string }[];
}

describe('a deadline that is worked out for anybody', () => {
  let api: Api;
  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  const ask = (body: object) =>
    fetch(`${api.url}/api/deadlines`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const worked = async (body: object) => (await (await ask(body)).json()) as Worked;

  it('names for each year that it touches the papers, or that it is not published', async () => {
    const { sources, papers } = await worked({ start: '2026-09-24', rule: '120wd' });
    expect(sources.map(({ year, known }) => [year, known])).to.deep.equal([
      [2026, true],
      [2027, false],
    ]);
    expect(sources.flatMap((source) => source.papers)).to.deep.equal(papers);
    expect(papers[0]).to.match(/^https:\/\/www\.gov\.cn\//);
  });

  it('takes what was received after office hours as received the next day', async () => {
    const asked = { start: '2026-09-24T19:00', rule: '15d' };
    const { dueOn, days } = await worked({ ...asked, officeHours: '08:30-18:00' });
    expect([days[0]?.why, dueOn]).to.deep.equal(['afterHoursStart', '2026-10-10']);
    expect((await worked(asked)).dueOn).to.equal('2026-10-09');
  });

  it('is refused with what is wrong where the hours make no sense', async () => {
    for (const officeHours of ['18:00-08:30', '8-18', '08:30-25:00'])
      expect((await ask({ start: '2026-09-24T19:00', rule: '1d', officeHours })).status).to.equal(
        422,
      );
  });
});
