import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { allDispatched, linkTo, pageAt, sendForm, textOf } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';

describe('the answer page for the rights of the unit and the decision of a leader', () => {
  let api: Api;
  let letters: Notice[];

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '权利', units: 1, findings: 2 });
    await allDispatched(api);
  });
  after(() => api.stop());

  const letter = (): Notice => {
    const [only] = letters;
    if (only === undefined) throw new Error('no letter');
    return only;
  };
  const typesOf = async () => (await eventsOf(api.connection, letter().id)).map((e) => e.type);
  const command = (role: string, body: object) =>
    api.client.post(`/api/notices/${letter().id}/commands`, {
      actor: { role, id: `${role}-1`, name: '周宁' },
      body,
    });

  it('takes an objection; the page says what it does and what has become of it', async () => {
    const url = await linkTo(api, letter(), 'raiseObjection');
    const shown = await pageAt(url);
    expect(textOf(shown.html)).to.include('异议事由').and.include('可于2026年9月');
    const empty = await sendForm(url, { finding: '1', ground: 'wrongFact', reasons: '' });
    expect(textOf(empty.html)).to.include('未能提交');
    const page = await sendForm(url, {
      finding: '1',
      ground: 'notOurRemit',
      reasons: '该事项由县财政局负责',
    });
    expect(textOf(page.html)).to.include('✓ 第1条问题异议已提出');
    expect(textOf(page.html)).to.include('异议处理中，暂停计时，恢复后按剩余时间继续计算');
    await command('supervisionOffice', {
      kind: 'decideObjection',
      objection: 'objection-1',
      upheld: false,
      opinion: '三定方案已列明职责',
    });
    const later = await pageAt(await linkTo(api, letter(), 'acknowledge'));
    expect(textOf(later.html)).to.include('第1条问题异议不成立：三定方案已列明职责');
  });

  it('takes an application for a formal review, with the findings it is about', async () => {
    const url = await linkTo(api, letter(), 'applyForFormalReview');
    expect(textOf((await pageAt(url)).html)).to.include('《政府督查工作条例》第十七条');
    const page = await sendForm(url, { findings: '2', grounds: '事实认定有出入' });
    expect(textOf(page.html)).to.include('✓ 复核申请已提交');
    const [asked] = (await eventsOf(api.connection, letter().id)).filter(
      (e) => e.type === 'formalReviewApplied',
    );
    expect(asked).to.deep.include({ findings: ['2'], grounds: '事实认定有出入' });
  });

  it('shows a leader the facts and takes his decision, with its basis', async () => {
    await api.client.put('/api/units/office/posts/approver', {
      body: { holder: 'leader-1', name: '周副县长', from: '2026-01-01' },
      actor: CLERK,
    });
    await command('supervisionOffice', {
      kind: 'raiseRung',
      finding: '1',
      rung: 'interview',
      reason: '影响恶劣',
    });
    const url = await linkTo(api, letter(), 'approveRung', {
      what: 'rungProposed',
      post: 'approver',
    });
    const shown = textOf((await pageAt(url)).html);
    expect(shown).to.include('审批意见').and.include('第1条问题：整改期限');
    const unchecked = await sendForm(url, { proposal: '1', decision: 'approve', basis: '批示' });
    expect(textOf(unchecked.html)).to.include('请先核实情况');
    const page = await sendForm(url, {
      ...{ proposal: '1', decision: 'approve', basis: '县政府督查办法第九条' },
      factsChecked: 'true',
    });
    expect(textOf(page.html)).to.include('✓ 审批意见已提交');
    expect(await typesOf()).to.include('rungApproved');
  });
});
