import { expect } from 'chai';
import type { Draft, ImportReport, Notice } from '../../../src/client/api-types.ts';
import { readSheets } from '../../../src/documents/sheet/read-sheets.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { APPROVER, addCampaign, CLERK, issueLetters } from '../../support/api/letters.ts';

const HEADS = [
  ...['序号', '问题来源', '问题类别', '问题表述', '整改要求', '整改措施', '牵头单位'],
  ...['责任领导', '责任人', '联络员', '整改时限'],
];
const ROW = [
  ...['1', '群众来信', '依法行政', '案卷未归档', '限期归档', '逐册核对', '县水务局'],
  ...['陈副局长', '林股长', '何联络', '60日内'],
];
const ROSTER = [
  '单位,类别,主要负责人,分管领导,承办人,联络员,电子邮箱',
  '县水务局,县直部门,赵正,钱副,孙办,李联,lianluo@example.cn',
].join('\r\n');
const ENTRY = {
  origin: '群众来信',
  measures: '逐册核对',
  responsibleLeader: '陈副局长',
  responsiblePerson: '林股长',
  contactPerson: '何联络',
};

describe('what a ledger says beside the text of a finding', () => {
  let api: Api;
  let campaign = '';
  const send = (row: readonly string[], more: object = {}) =>
    api.client.post<ImportReport>(`/api/campaigns/${campaign}/ledger`, {
      actor: CLERK,
      body: {
        ledger: {
          name: 'l.csv',
          content: Buffer.from([HEADS, row].map((r) => r.join(',')).join('\r\n')).toString(
            'base64',
          ),
        },
        roster: { name: 'r.csv', content: Buffer.from(ROSTER).toString('base64') },
        ...more,
      },
    });
  const drafts = async (): Promise<Draft[]> => {
    const listed = await api.client.all<{ id: string }>(`/api/drafts?campaign=${campaign}&limit=9`);
    return Promise.all(listed.map(({ id }) => api.client.get<Draft>(`/api/drafts/${id}`)));
  };

  before(async () => {
    api = await startApi();
    campaign = (await addCampaign(api, { units: 0, findings: 0, name: '台账所列' })).id;
  });
  after(() => api.stop());

  it('is in the draft, and a change of it is a change of the draft', async () => {
    expect((await send(ROW)).added).to.equal(1);
    expect((await drafts())[0]?.findings[0]?.ledgerEntry).to.deep.equal(ENTRY);
    expect((await send(ROW)).unchanged).to.equal(1);
    const other = ROW.map((cell) => (cell === '林股长' ? '高股长' : cell));
    expect((await send(other)).updated).to.equal(1);
    const [draft] = await drafts();
    expect(draft?.findings[0]?.ledgerEntry?.responsiblePerson).to.equal('高股长');
  });

  it('goes out with the letter, and stands in the closing ledger before the posts of the roster', async () => {
    const [draft] = await drafts();
    if (draft === undefined) throw new Error('there is no draft');
    await api.client.post(`/api/drafts/${draft.id}/approve`, { actor: APPROVER });
    const [issued] = await issueLetters(api, [draft.id]);
    const { findings } = await api.client.get<Notice>(`/api/notices/${issued?.id}`);
    expect(findings[0]?.ledgerEntry).to.deep.equal({ ...ENTRY, responsiblePerson: '高股长' });
    const bytes = await api.client.file(`/api/campaigns/${campaign}/ledger.xlsx`);
    const read = await readSheets({ name: 'ledger.xlsx', bytes });
    const texts = (read.ok ? read.sheets : []).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cell?.text)),
    );
    expect(texts).to.include.members(['陈副局长', '高股长', '何联络']);
    expect(texts).to.not.include.members(['钱副', '孙办']);
  });

  it('bears no mark of a state secret any more than the text does', async () => {
    const marked = ROW.map((cell) => (cell === '逐册核对' ? '机密★5年' : cell));
    const { errors } = await send(marked);
    expect(errors.map(({ code }) => code)).to.deep.equal(['classified']);
  });
});
