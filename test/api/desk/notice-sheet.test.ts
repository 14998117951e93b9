import { expect } from 'chai';
import { readSheets } from '../../../src/documents/sheet/read-sheets.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';

describe('a list of notices as a file', () => {
  let api: Api;
  let letters: Notice[];
  let campaign: string;

  /** The rows of the file as texts: title, facts, heads, and one a letter. */
  async function rowsOf(query: string): Promise<string[][]> {
    const bytes = await api.client.file(`/api/notices.xlsx?campaign=${campaign}&${query}`);
    const read = await readSheets({ name: 'a.xlsx', bytes });
    if (!read.ok) throw new Error(read.refusal.message);
    return (read.sheets[0]?.rows ?? []).map((row) => row.cells.map((cell) => cell?.text ?? ''));
  }

  before(async () => {
    api = await startApi();
    const plan = { name: '导出', units: 3, findings: 2, timings: ['限期整改', '立行立改'] };
    letters = await lettersFor(api, plan);
    campaign = letters[0]?.campaign.id ?? '';
    await api.client.post(`/api/notices/${letters[2]?.id}/commands`, {
      actor: CLERK,
      body: { kind: 'withdrawNotice', reason: '重复' },
    });
  });
  after(() => api.stop());

  it('has the letters, the order and the columns that the list has', async () => {
    const rows = await rowsOf('open=true&sort=due&cols=due,number,findings');
    const { items } = await api.client.get<{ items: { documentNumber: string }[] }>(
      `/api/notices?campaign=${campaign}&open=true&sort=due`,
    );
    const text = rows.map((row) => row.join('|'));
    const head = text.findIndex((line) =>
      line.startsWith('最早期限|剩余|文号|未办结|问题总数|逾期'),
    );
    expect(head, text.join('\n')).to.be.greaterThan(-1);
    expect(rows.slice(head + 1).map((row) => row[2])).to.deep.equal(
      items.map(({ documentNumber }) => `${documentNumber}（演练）`),
    );
  });

  it('holds nothing that the list does not show', async () => {
    const text = (await rowsOf('stage=withdrawn')).map((row) => row.join('|')).join('\n');
    expect(text).to.include(letters[2]?.documentNumber).and.to.not.include(letters[0]?.unit.name);
  });

  it('is refused for a filter that nobody knows, as the list refuses it', async () => {
    const answer = await fetch(`${api.url}/api/notices.xlsx?colour=red`);
    expect(answer.status).to.equal(400);
  });
});
