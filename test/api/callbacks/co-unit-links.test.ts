import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { LinkAct } from '../../../src/links/link-token.ts';
import { allDispatched, linkTo, pageAt, sendForm, textOf } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';

describe('the links of a co-operating unit', () => {
  let api: Api;
  let letter: Notice;
  let unit: string;
  const read = () => api.client.get<Notice>(`/api/notices/${letter.id}`);

  before(async () => {
    api = await startApi();
    const letters = await lettersFor(api, { units: 2, findings: 2, together: true });
    await allDispatched(api);
    letter = letters[0] as Notice;
    unit = letter.coUnits[0]?.id ?? '';
  });
  after(() => api.stop());

  it('open a page about its own part, for its own people', async () => {
    const { status, html } = await pageAt(await linkTo(api, letter, 'reportPart', { unit }));
    expect(status).to.equal(200);
    const name = letter.coUnits[0]?.name ?? '';
    expect(html).to.include(`本链接供${name}联络员`).and.include('报送配合任务');
    expect(html).to.include('配合任务待完成').and.not.include('请于<strong>2026年9月28日');
    expect(html).not.to.include('书面申请复核');
    expect(textOf(html))
      .to.match(/办理状态\s*待签收，配合任务待完成/)
      .and.match(/你单位配合 2 个/);
    expect((await pageAt(await linkTo(api, letter, 'acknowledge', { unit: letter.unit.id }))).html)
      .to.match(/可于\S+24:00前提出异议/)
      .and.include('书面申请复核');
  });

  it('acknowledge for that unit, not for the lead', async () => {
    const { status } = await sendForm(await linkTo(api, letter, 'acknowledge', { unit }));
    expect(status).to.equal(200);
    const { acknowledgedAt, coUnits } = await read();
    expect([acknowledgedAt, coUnits[0]?.acknowledgedAt === null]).to.deep.equal([null, false]);
    const standing = async (act: LinkAct, of: string) =>
      /办理状态\s*(\S+)/.exec(
        textOf((await pageAt(await linkTo(api, letter, act, { unit: of }))).html),
      )?.[1];
    expect(await standing('reportPart', unit)).to.equal('已签收，配合任务待完成');
    expect(await standing('acknowledge', letter.unit.id)).to.equal('待签收');
  });

  it('report one part and decline another, each once', async () => {
    const url = await linkTo(api, letter, 'reportPart', { unit });
    const empty = await sendForm(url, { finding: '1', part: 'done', summary: ' ' });
    expect(empty.html).to.include('未能提交');
    await sendForm(url, { finding: '1', part: 'done', summary: '已提供全部名录数据' });
    await sendForm(url, { finding: '2', part: 'declined', summary: '名录不由本单位管理' });
    const { findings } = await read();
    expect(findings.map((f) => f.parts[0]?.status)).to.deep.equal(['reported', 'declined']);
    const done = await pageAt(url);
    expect(done.html).to.include('配合任务已报送');
  });
});

describe('the page of a unit that co-operates in one of two findings', () => {
  let api: Api;
  let letter: Notice;
  let unit: string;

  before(async () => {
    api = await startApi();
    const [first] = await lettersFor(api, { units: 2, findings: 2, together: 'first' });
    await allDispatched(api);
    letter = first as Notice;
    unit = letter.coUnits[0]?.id ?? '';
  });
  after(() => api.stop());

  const page = async (act: LinkAct, of: string) =>
    textOf((await pageAt(await linkTo(api, letter, act, { unit: of }))).html);
  const [own, other] = ['案卷第1项记录不完整', '案卷第2项记录不完整'];

  it('shows and counts that one only, and the lead’s page both', async () => {
    const theirs = await page('reportPart', unit);
    expect(theirs).to.include(own).and.not.include(other);
    expect(theirs)
      .to.match(/你单位配合 1 个/)
      .and.not.match(/2 个/);
    expect(await page('acknowledge', unit)).to.include('所列 1 个问题');
    expect(await page('acknowledge', letter.unit.id))
      .to.include(own)
      .and.include(other)
      .and.include('所列 2 个问题');
  });

  it('shows the state of its own part, whatever the lead unit has reported', async () => {
    await sendForm(await linkTo(api, letter, 'reportFinding', { unit: letter.unit.id }), {
      finding: '1',
      summary: '已补正',
    });
    expect(await page('acknowledge', letter.unit.id)).to.match(/办理情况\s*待验收/);
    const before = await page('reportPart', unit);
    expect(before)
      .to.match(/配合任务\s*配合任务待完成/)
      .and.not.match(/待验收/);
    await sendForm(await linkTo(api, letter, 'reportPart', { unit }), {
      finding: '1',
      part: 'done',
      summary: '已提供全部名录数据',
    });
    const after = await page('reportPart', unit);
    expect(after)
      .to.match(/配合任务\s*配合任务已报送/)
      .and.match(/没有待完成的配合任务/);
  });
});
