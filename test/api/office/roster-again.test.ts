import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';

const csv = (rows: string[][]): string =>
  Buffer.from(rows.map((row) => row.join(',')).join('\r\n')).toString('base64');

const HEADS = [
  '单位',
  '类别',
  '简称',
  '主要负责人',
  '分管领导',
  '承办人',
  '联络员',
  '联系电话',
  '电子邮箱',
];
const LEDGER = [['序号', '问题类别', '问题表述', '整改要求', '牵头单位', '整改类型', '配合单位']];

interface Posting {
  post: string;
  name: string;
  from: string;
  until: string | null;
}

describe('a roster that is imported again', () => {
  let api: Api;
  let letters: Notice[];

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { units: 2, findings: 1, rehearsal: null });
  });
  after(() => api.stop());

  const unitOf = (n: number) => letters[n]?.unit ?? { id: '', name: '' };
  const postings = async (n: number): Promise<Posting[]> =>
    (await api.client.get<{ postings: Posting[] }>(`/api/units/${unitOf(n).id}`)).postings;
  const knownTo = async (n: number): Promise<string[]> => {
    const { holders } = await api.client.get<Notice>(`/api/notices/${letters[n]?.id}`);
    return holders.filter((h) => h.until === null).map((h) => h.name);
  };
  const send = (heads: string[], row: string[], more: object = {}) =>
    api.client.post<{ ended: object[]; notTaken: { code: string; fields: string[] }[] }>(
      `/api/campaigns/${letters[0]?.campaign.id}/ledger`,
      {
        actor: CLERK,
        body: {
          ledger: {
            name: 'ledger.csv',
            content: csv([
              ...LEDGER,
              ['1', '依法行政', '又一问题', '整改', unitOf(0).name, '限期整改', ''],
            ]),
          },
          roster: { name: 'roster.csv', content: csv([heads, row]) },
          ...more,
        },
      },
    );

  const row = () => [unitOf(0).name, '县直部门', '', '赵正东', '钱副东', '', '何新', '', ''];

  it('tells beforehand whose time at a post it ends, and ends nothing by that', async () => {
    const { ended } = await send(HEADS, row(), { dryRun: true });
    expect(ended).to.deep.equal([{ unit: unitOf(0).name, post: 'handler', name: '孙办东' }]);
    expect((await postings(0)).filter((p) => p.until !== null)).to.deep.equal([]);
  });

  it('ends whom it does not name any more, deletes nobody, and open letters know of it at once', async () => {
    await send(HEADS, row());
    const now = await postings(0);
    const left = now.filter((p) => p.until !== null).map(({ post, name }) => `${post} ${name}`);
    expect(left.sort()).to.deep.equal(['contact 李联东', 'handler 孙办东']);
    expect(
      now
        .filter((p) => p.until === null)
        .map((p) => p.name)
        .sort(),
    ).to.deep.equal(['何新', '赵正东', '钱副东']);
    expect(await knownTo(0))
      .to.include('何新')
      .and.not.include('孙办东')
      .and.not.include('李联东');
    // The unit that it does not name is as it was.
    expect((await postings(1)).filter((p) => p.until !== null)).to.deep.equal([]);
    expect((await send(HEADS, row())).ended).to.deep.equal([]);
  });

  it('says nothing of a post for which it has no column', async () => {
    const heads = HEADS.filter((head) => head !== '主要负责人');
    const { ended } = await send(heads, [
      unitOf(0).name,
      '县直部门',
      '',
      '钱副东',
      '',
      '何新',
      '',
      '',
    ]);
    expect(ended).to.deep.equal([]);
    expect(
      (await postings(0)).filter((p) => p.until === null && p.post === 'unitHead'),
    ).to.have.length(1);
  });

  it('ends nobody for whoever may not put people at posts, and says whose it is', async () => {
    const actor = { role: 'reviewer', id: 'office-reviewer', name: '督查一方人员' };
    const body = {
      ledger: {
        name: 'ledger.csv',
        content: csv([
          ...LEDGER,
          ['1', '依法行政', '第三个问题', '整改', unitOf(0).name, '限期整改', ''],
        ]),
      },
      roster: {
        name: 'roster.csv',
        content: csv([HEADS, [unitOf(0).name, '县直部门', '', '赵正东', '', '', '何新', '', '']]),
      },
    };
    const path = `/api/campaigns/${letters[0]?.campaign.id}/ledger`;
    const { ended, notTaken } = await api.client.post<Awaited<ReturnType<typeof send>>>(path, {
      actor,
      body,
    });
    expect(ended).to.deep.equal([]);
    expect(notTaken.map((n) => [n.code, ...n.fields])).to.deep.equal([
      ['post-not-yours', 'responsibleLeader'],
    ]);
    expect(
      (await postings(0)).filter((p) => p.name === '钱副东' && p.until === null),
    ).to.have.length(1);
  });
});
