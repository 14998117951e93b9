import { expect } from 'chai';
import { dueDateOf } from '../../../src/domain/calendar/instant.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';

interface Row {
  id: string;
  unit: { name: string };
  findings: { code: string; standing: string; dueAt: string }[];
}

describe('the ledger of a campaign as it is read off its letters', () => {
  let api: Api;
  let letters: Notice[];
  let campaign: string;

  before(async () => {
    api = await startApi();
    const plan = { name: '对照', units: 4, findings: 3, timings: ['立行立改', '限期整改'] };
    letters = await lettersFor(api, plan);
    campaign = letters[0]?.campaign.id ?? '';
    const [first, second] = letters;
    await api.client.post(`/api/notices/${first?.id}/commands`, {
      actor: { role: 'contact', id: 'c', unit: first?.unit.id ?? '' },
      body: { kind: 'reportFinding', finding: '1', summary: '已补正', evidence: [] },
    });
    await api.client.post(`/api/notices/${second?.id}/commands`, {
      actor: CLERK,
      body: { kind: 'withdrawFinding', finding: '2', reason: '重复' },
    });
  });
  after(() => api.stop());

  const matrix = (limit = 200) =>
    api.client.all<Row>(`/api/campaigns/${campaign}/matrix?limit=${limit}`);

  it('has a row a letter and a mark a finding, whatever the size of its pages', async () => {
    for (const limit of [1, 3, 200]) {
      const rows = await matrix(limit);
      expect(rows.map(({ id }) => id)).to.deep.equal(letters.map(({ id }) => id).sort());
    }
    const marks = new Map((await matrix()).map((row) => [row.id, row.findings]));
    const standings = (letter: Notice | undefined) =>
      marks.get(letter?.id ?? '')?.map(({ standing }) => standing);
    expect(standings(letters[0])).to.deep.equal(['answered', 'open', 'open']);
    expect(standings(letters[1])).to.deep.equal(['open', 'withdrawn', 'open']);
    expect(standings(letters[2])).to.deep.equal(['open', 'open', 'open']);
  });

  it('counts what is due on each day, and the list of the day has as many rows', async () => {
    const { items } = await api.client.get<{
      items: { on: string; findings: number; list: string }[];
    }>(`/api/campaigns/${campaign}/due-days`);
    const open = (await matrix()).flatMap((row) =>
      row.findings.filter(({ standing }) => standing !== 'withdrawn' && standing !== 'closed'),
    );
    expect(items.reduce((sum, { findings }) => sum + findings, 0)).to.equal(open.length);
    expect(items.map(({ on }) => on)).to.deep.equal(
      [...new Set(open.map(({ dueAt }) => dueDateOf(dueAt)))].sort(),
    );
    for (const { findings, list } of items)
      expect(await api.client.all<object>(list), list).to.have.length(findings);
  });

  it('says late of what was not answered by its date, on the campaign’s own clock', async () => {
    await collectionOf(api.connection, 'campaigns').updateOne(
      { _id: campaign },
      { $set: { 'tempo.businessAnchor': '2027-06-01T00:00:00.000Z' } },
    );
    const marks = (await matrix()).flatMap((row) => row.findings.map((f) => f.standing));
    expect(marks.filter((mark) => mark === 'late')).to.have.length(10);
    expect(marks.filter((mark) => mark === 'answered')).to.have.length(1);
  });
});
