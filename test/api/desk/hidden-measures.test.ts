import { expect } from 'chai';
import { readSheets } from '../../../src/documents/sheet/read-sheets.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';
import { namedBy } from '../../support/named/named.ts';

interface Listed {
  id: string;
  pending: { proposals: number; decisions: number };
}

describe('a measure that nobody has approved yet', () => {
  let api: Api;
  let letter: Notice;
  let contact: { role: string; id: string; name: string; unit: string };

  before(async () => {
    api = await startApi();
    const [first] = await lettersFor(api, { name: '拟稿', units: 2, findings: 1 });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
    contact = {
      ...{ role: 'contact', name: '联', unit: letter.unit.id },
      id: letter.holders.find((h) => h.post === 'contact')?.id ?? '',
    };
    const give = (actor: object, body: object) =>
      api.client.post(`/api/notices/${letter.id}/commands`, { actor: actor as typeof CLERK, body });
    await give(contact, { kind: 'acknowledge' });
    await give(CLERK, {
      kind: 'raiseRung',
      finding: '1',
      rung: 'interview',
      reason: '多次催办无果',
    });
  });
  after(() => api.stop());

  const listed = async (query: string, actor: object) =>
    (
      await api.client.get<{ items: Listed[] }>(
        `/api/notices?campaign=${letter.campaign.id}&${query}`,
        { actor: actor as typeof CLERK },
      )
    ).items;

  it('is counted for the office', async () => {
    const [row] = await listed('awaits=proposal', CLERK);
    expect([row?.id, row?.pending.proposals]).to.deep.equal([letter.id, 1]);
  });

  it('is told to its unit by no list, no filter and no number', async () => {
    expect((await listed('', contact)).map(({ pending }) => pending.proposals)).to.deep.equal([0]);
    expect(await listed('awaits=proposal', contact)).to.deep.equal([]);
    const counts = await api.client.get<{ proposals: { count: number } }>(
      `/api/notice-counts?campaign=${letter.campaign.id}`,
      { actor: contact as never },
    );
    expect(counts.proposals.count).to.equal(0);
  });

  it('stands in no file of its unit', async () => {
    const answer = await fetch(
      `${api.url}/api/notices.xlsx?campaign=${letter.campaign.id}&cols=number,office`,
      { headers: namedBy(contact as never) },
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const read = await readSheets({ name: 'a.xlsx', bytes });
    if (!read.ok) throw new Error(read.refusal.message);
    const text = JSON.stringify(read.sheets[0]?.rows);
    expect(text).to.include(letter.documentNumber).and.to.not.include('待批准');
  });
});
