import { expect } from 'chai';
import type {
  Draft,
  ErrorCopyBody,
  ImportReport,
  LedgerBody,
} from '../../../src/client/api-types.ts';
import { readSheets } from '../../../src/documents/sheet/read-sheets.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { addCampaign, CLERK } from '../../support/api/letters.ts';
import { namedBy } from '../../support/named/named.ts';

const LEDGER = [
  '序号,问题表述,整改要求,牵头单位,整改时限',
  '1,案卷未归档,限期归档,县水务局,60日内',
  '2,台账缺失,补建台账,县林业署,尽快',
].join('\r\n');
const ROSTER = '单位,类别,联络员\r\n县水务局,县直部门,张三';

const file = (name: string, text: string) => ({
  name,
  content: Buffer.from(text).toString('base64'),
});

describe('a ledger that is corrected before it is imported', () => {
  let api: Api;
  let campaign: string;
  const files = { ledger: file('l.csv', LEDGER), roster: file('r.csv', ROSTER) };
  const send = (body: Partial<LedgerBody> = {}) =>
    api.client.post<ImportReport>(`/api/campaigns/${campaign}/ledger`, {
      actor: CLERK,
      body: { ...files, ...body },
    });
  const CORRECTIONS = [
    { file: 'ledger' as const, sheet: 'l.csv', row: 3, letter: 'D', text: '县水务局' },
    { file: 'ledger' as const, sheet: 'l.csv', row: 3, letter: 'E', text: '三个月内' },
  ];

  before(async () => {
    api = await startApi();
    ({ id: campaign } = await addCampaign(api, { units: 0, findings: 0, rehearsal: null }));
  });
  after(() => api.stop());

  it('is shown by a dry run, sheet by sheet, and by no run', async () => {
    const dry = await send({ dryRun: true });
    expect(dry.sheets?.map(({ file: which, sheet }) => [which, sheet])).to.deep.equal([
      ['ledger', 'l.csv'],
      ['roster', 'r.csv'],
    ]);
    expect(dry.sheets?.[0]?.rows.at(-1)?.cells[3]).to.equal('县林业署');
    expect(dry.errors).to.have.length.above(0);
  });

  it('makes drafts of what was corrected, and says so only of a dry run', async () => {
    expect((await send({ dryRun: true, corrections: CORRECTIONS })).errors).to.deep.equal([]);
    const done = await send({ corrections: CORRECTIONS });
    expect([done.added, done.findings, done.sheets]).to.deep.equal([1, 2, undefined]);
    const [draft] = await api.client.all<{ id: string }>(`/api/drafts?campaign=${campaign}`);
    const { findings } = await api.client.get<Draft>(`/api/drafts/${draft?.id}`);
    expect(findings.map(({ due }) => due)).to.deep.equal(['60d', '3m']);
  });

  it('is given out as a copy of the own file with faults, notes and corrections as comments', async () => {
    const ask = (more: Partial<ErrorCopyBody>) =>
      fetch(`${api.url}/api/campaigns/${campaign}/ledger/error-copy`, {
        method: 'POST',
        headers: { ...namedBy(CLERK), 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...files, ...more }),
      });
    const answer = await ask({ corrections: CORRECTIONS.slice(0, 1) });
    expect(answer.status).to.equal(200);
    expect(decodeURIComponent(answer.headers.get('Content-Disposition') ?? '')).to.include(
      'l-批注.xlsx',
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const read = await readSheets({ name: 'copy.xlsx', bytes });
    expect(read.ok && read.sheets[0]?.rows[2]?.cells[3]?.text).to.equal('县林业署');
    const broken = await ask({ ledger: file('l.xlsx', 'no workbook') });
    expect(((await broken.json()) as { code: string }).code).to.equal('copy-impossible');
  });
});
