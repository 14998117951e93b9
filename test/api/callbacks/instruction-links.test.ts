import { expect } from 'chai';
import { instructionsOf, type Notice } from '../../../src/domain/notice/notice.ts';
import { allDispatched, linkTo, pageAt, sendForm, textOf } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { APPROVER, lettersFor } from '../../support/api/letters.ts';

describe('the link by which a unit answers a leader’s instruction', () => {
  let api: Api;
  let letter: Notice;
  const read = () => api.client.get<Notice>(`/api/notices/${letter.id}`);
  const instruct = (instruction: string) =>
    api.client.post(`/api/notices/${letter.id}/commands`, {
      actor: APPROVER,
      body: {
        ...{ kind: 'instruct', instruction, addressee: 'contact', limit: '2wd' },
        text: `请抓紧办理（${instruction}）`,
      },
    });

  before(async () => {
    api = await startApi();
    const [first] = await lettersFor(api, { units: 1, findings: 1 });
    await allDispatched(api);
    letter = first as Notice;
    await instruct('批-1');
    await instruct('批-2');
  });
  after(() => api.stop());

  it('shows what was asked, by whom and until when, and the other one a step away', async () => {
    const { status, html } = await pageAt(
      await linkTo(api, letter, 'answerInstruction', { what: 'instructed' }),
    );
    expect(status).to.equal(200);
    expect(textOf(html))
      .to.include('主管领导批示（批-1）')
      .and.include('请抓紧办理（批-1）')
      .and.match(/应于\S+前报告办理情况/)
      .and.include('改为报告主管领导批示（批-2）');
  });

  it('asks again where nothing was written, and takes each answer once', async () => {
    const url = await linkTo(api, letter, 'answerInstruction', { what: 'instructed' });
    const empty = await sendForm(url, { instruction: '批-1', text: ' ' });
    expect(empty.html).to.include('未能提交');
    const { html } = await sendForm(url, { instruction: '批-1', text: '已召开专题会研究' });
    expect(html).to.include('批示办理情况已报告');
    expect(instructionsOf(await read()).map((i) => i.status)).to.deep.equal([
      'answered',
      'pending',
    ]);
    await sendForm(url, { instruction: '批-2', text: '正在整改' });
    expect(instructionsOf(await read()).map((i) => i.status)).to.deep.equal([
      'answered',
      'answered',
    ]);
    expect(textOf((await pageAt(url)).html)).to.include('不能再办此事');
  });
});
