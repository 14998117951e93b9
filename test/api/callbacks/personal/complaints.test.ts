import { expect } from 'chai';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { allDispatched, openAndSend, pageAt, textOf } from '../../../support/api/answer-links.ts';
import { type Api, startApi } from '../../../support/api/api.ts';
import { CLERK, lettersFor } from '../../../support/api/letters.ts';
import { holderOf, hrefIn, ownPageOf } from '../../../support/ways-in/own-pages.ts';

interface Task {
  id: string;
  kind: string;
  status: string;
  notice: { id: string } | null;
  complaint: { by: { name: string }; ground: string; reason: string; told: string | null } | null;
}

describe('whoever is reminded without need', () => {
  let api: Api;
  let letter: Notice;
  let url: string;

  const listed = (query = '') => api.client.all<Task>(`/api/tasks?kind=complaint${query}`);
  const counts = () =>
    api.client.get<{ all: number; open: number; byGround: Record<string, number> }>(
      '/api/tasks/complaints',
    );
  const SAID = { ground: 'alreadyDone', reason: '整改结果已于上周报送' };

  before(async () => {
    api = await startApi();
    [letter] = (await lettersFor(api, { units: 1, findings: 1, rehearsal: null })) as [Notice];
    await allDispatched(api);
    const home = await ownPageOf(api, holderOf(letter));
    url = `${api.url}${hrefIn((await pageAt(home)).html, '查看通知书')}`;
  });
  after(() => api.stop());

  it('has to say why', async () => {
    const { status, html } = await openAndSend(url, { ...SAID, reason: ' ' });
    expect([status, textOf(html).includes('未能提交')]).to.deep.equal([422, true]);
    const wrong = await openAndSend(url, { ...SAID, ground: 'none' });
    expect([wrong.status, textOf(wrong.html).includes('反映事项')]).to.deep.equal([422, true]);
    const secret = await openAndSend(url, { ...SAID, reason: '见机密★文件' });
    expect(secret.status).to.equal(422);
    expect(secret.html).to.include('见机密★文件</textarea>');
    expect(await listed()).to.deep.equal([]);
  });

  it('is a task of the office that says who, why, and which reminder; once however often it is sent', async () => {
    const { html } = await openAndSend(url, SAID);
    expect(textOf(html)).to.include('已转督查室').and.to.include('办理期限不变');
    const again = await openAndSend(url, SAID);
    expect(textOf(again.html)).to.include('此前已反映');
    const [task, ...more] = await listed();
    expect(more).to.deep.equal([]);
    expect([task?.status, task?.notice?.id]).to.deep.equal(['open', letter.id]);
    const name = letter.holders.find((h) => h.post === 'contact')?.name;
    expect(task?.complaint).to.deep.include({ ...SAID, by: { holder: holderOf(letter), name } });
    expect(task?.complaint?.told).to.include('新的整改通知书');
  });

  it('moves no clock and answers nothing', async () => {
    const { clocks, stage, seq } = await api.client.get<Notice>(`/api/notices/${letter.id}`);
    expect({ clocks, stage, seq }).to.deep.equal({
      clocks: letter.clocks,
      stage: letter.stage,
      seq: letter.seq,
    });
  });

  it('is taken and done with, and counts all the same', async () => {
    expect(await counts()).to.deep.include({ all: 1, open: 1 });
    const [task] = await listed();
    await api.client.post(`/api/tasks/${task?.id}/take`, { actor: CLERK });
    expect((await listed())[0]?.status).to.equal('taken');
    await api.client.post(`/api/tasks/${task?.id}/done`, {
      actor: CLERK,
      body: { how: '核实后已停止重复提醒' },
    });
    expect(await listed()).to.deep.equal([]);
    expect((await listed('&status=done'))[0]?.complaint?.reason).to.equal(SAID.reason);
    const { all, open, byGround } = await counts();
    expect([all, open, byGround.alreadyDone]).to.deep.equal([1, 0, 1]);
  });

  it('does so on a page that only shows the letter, in a rehearsal without a task', async () => {
    const [other] = (await lettersFor(api, { units: 1, findings: 1, name: '演练' })) as [Notice];
    const home = await ownPageOf(api, holderOf(other), other.campaign.id);
    const { html } = await pageAt(home);
    const act = `${api.url}${hrefIn(html, '签收')}`;
    expect((await pageAt(act)).html).not.to.include('这条提醒多余');
    expect((await openAndSend(act, { ...SAID, do: 'complain' })).status).to.equal(403);
    const view = `${api.url}${hrefIn(html, '查看通知书')}`;
    expect((await openAndSend(view, SAID)).status).to.equal(200);
    expect([(await listed()).length, (await counts()).all]).to.deep.equal([0, 1]);
  });
});
