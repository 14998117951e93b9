import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { LinkAct } from '../../../src/links/link-token.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import type { OutboxDoc } from '../../../src/store/stored.ts';
import {
  allDispatched,
  hiddenIn,
  linkTo,
  openAndSend,
  pageAt,
  sendFiles,
  sendForm,
  textOf,
} from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor, sentProof } from '../../support/api/letters.ts';

const PDF = new Uint8Array(Buffer.from('%PDF-1.7\n整改情况'));

describe('what the office is asked in a message, it answers by the link in it', () => {
  let api: Api;
  let letter: Notice;

  before(async () => {
    api = await startApi();
    const posts = { reviewer: '陈立', supervisionOffice: '周宁' };
    for (const [post, name] of Object.entries(posts))
      await api.client.put(`/api/units/office/posts/${post}`, {
        body: { holder: `${post}-1`, name, from: '2026-01-01' },
        actor: CLERK,
      });
    const letters = await lettersFor(api, {
      name: '督查室办理',
      units: 1,
      findings: 2,
      timings: ['限期整改'],
    });
    letter = letters[0] ?? expect.fail('no letter');
    await allDispatched(api);
  });
  after(() => api.stop());

  const types = async () => (await eventsOf(api.connection, letter.id)).map((e) => e.type);
  const newest = async () => (await types()).at(-1);
  const unit = (act: LinkAct) => linkTo(api, letter, act);
  const office = (act: LinkAct, what: OutboxDoc['what'], post: OutboxDoc['post'] = 'reviewer') =>
    linkTo(api, letter, act, { what, post });
  const plan = { 'measures-1': '补正记录', 'person-1': '王敏', 'measures-2': '建立制度' };

  it('a plan: shown with its measures, returned with a reason, accepted when it comes again', async () => {
    await sendForm(await unit('submitPlan'), plan);
    const url = await office('acceptPlan', 'planSubmitted');
    expect(textOf((await pageAt(url)).html))
      .to.include('补正记录')
      .and.include('审核结论');
    const silent = await openAndSend(url, { opinion: '同意' });
    expect(textOf(silent.html)).to.include('未能提交').and.include('审核结论');
    expect(await newest()).to.equal('planSubmitted');
    // A form from which somebody has taken what it had shown, or put something else there, decides nothing.
    const blind = { decision: 'approve', opinion: '同意' };
    for (const shown of [{}, { shown: '' }, { shown: 'f'.repeat(64) }]) {
      const { status } = await sendForm(url, { ...blind, ...shown });
      expect(status).to.be.within(400, 499);
      expect(await newest()).to.equal('planSubmitted');
    }
    await openAndSend(url, { decision: 'refuse', opinion: '第2条责任人未填写' });
    expect(await newest()).to.equal('planReturned');
    const again = { ...plan, 'person-2': '张强' };
    await sendForm(await linkTo(api, letter, 'submitPlan', { what: 'planReturned' }), again);
    await openAndSend(await office('acceptPlan', 'planSubmitted'), { decision: 'approve' });
    expect(await newest()).to.equal('planAccepted');
  });

  it('an extension: shown with its reason, granted for less than was asked', async () => {
    const until = letter.findings[0]?.dueAt.slice(0, 10) ?? '';
    const later = new Date(Date.parse(until) + 20 * 86_400_000).toISOString().slice(0, 10);
    const less = new Date(Date.parse(until) + 13 * 86_400_000).toISOString().slice(0, 10);
    const asked = { finding: '1', until: later, reason: '需提请常务会议审议' };
    await sendForm(await unit('requestExtension'), asked);
    const url = await office('grantExtension', 'extensionRequested', 'supervisionOffice');
    expect(textOf((await pageAt(url)).html)).to.include('需提请常务会议审议');
    await openAndSend(url, { finding: '1', decision: 'approve', until: less, opinion: '同意' });
    expect(await newest()).to.equal('extensionGranted');
    const [finding] = (await api.client.get<Notice>(`/api/notices/${letter.id}`)).findings;
    expect(finding?.dueAt.slice(0, 10)).to.equal(less);
  });

  it('an objection: shown with its ground, and decided only with words', async () => {
    await sendForm(await unit('raiseObjection'), {
      ...{ finding: '2', ground: 'wrongFact', reasons: '记录已于检查前补正' },
    });
    const url = await office('decideObjection', 'objectionRaised', 'supervisionOffice');
    expect(textOf((await pageAt(url)).html)).to.include('记录已于检查前补正');
    const said = { objection: 'objection-1', finding: '2', decision: 'refuse' };
    expect(textOf((await openAndSend(url, { ...said, opinion: '' })).html)).to.include('未能提交');
    await openAndSend(url, { ...said, opinion: '现场记录显示检查时仍缺' });
    expect(await newest()).to.equal('objectionDecided');
  });

  it('a report: its files open from the page, it is returned, and closed when it comes again', async () => {
    const files = [{ name: '补正后的案卷.pdf', bytes: PDF }];
    const report = { finding: '1', summary: '已补正全部记录', effective1: '2026-09-25' };
    const sent = await sendFiles(await unit('reportFinding'), report, files);
    expect(textOf(sent.html)).to.include('整改结果已报送');
    const url = await office('acceptFinding', 'findingReported');
    const page = await pageAt(url);
    expect(textOf(page.html)).to.include('已补正全部记录').and.include('补正后的案卷.pdf');
    const [, query = ''] = /href="(\?evidence=[0-9a-f]{64})"/.exec(page.html) ?? [];
    const file = await fetch(`${url}${query}`);
    expect([file.status, file.headers.get('x-content-type-options')]).to.deep.equal([
      200,
      'nosniff',
    ]);
    expect(new Uint8Array(await file.arrayBuffer())).to.deep.equal(PDF);
    // Neither a file of nobody's report nor a reader on the unit's side learns anything.
    expect((await fetch(`${url}?evidence=${'0'.repeat(64)}`)).status).to.equal(403);
    expect((await fetch(`${await unit('acknowledge')}${query}`)).status).to.equal(403);
    await openAndSend(url, { finding: '1', decision: 'refuse', opinion: '缺第二页' });
    expect(await types()).to.include('findingReturned');
    const once = await linkTo(api, letter, 'reportFinding', { what: 'findingReturned' });
    await sendFiles(once, { ...report, summary: '已补第二页' }, files);
    const next = await office('acceptFinding', 'findingReported');
    await openAndSend(next, { finding: '1', decision: 'implemented', opinion: '同意销号' });
    expect(await newest()).to.equal('findingAccepted');
  });

  it('a report that was given back and made anew since its page was opened is not accepted unseen', async () => {
    const files = [{ name: '制度.pdf', bytes: PDF }];
    const report = { finding: '2', summary: '制度已建立', effective1: '2026-09-25' };
    await sendFiles(await unit('reportFinding'), report, files);
    const url = await office('acceptFinding', 'findingReported');
    const first = await pageAt(url);
    const said = { finding: '2', decision: 'implemented', opinion: '同意销号' };
    await api.client.post(`/api/notices/${letter.id}/commands`, {
      ...{ key: 'elsewhere', actor: { role: 'reviewer', id: 'reviewer-1', name: '陈立' } },
      body: { kind: 'returnFinding', finding: '2', reason: '未经集体研究' },
    });
    const once = await linkTo(api, letter, 'reportFinding', { what: 'findingReturned' });
    await sendFiles(once, { ...report, summary: '拟于下月建立制度' }, files);
    const told = await sendForm(url, { ...hiddenIn(first.html), ...said });
    expect(told.status).to.equal(409);
    expect(textOf(told.html)).to.include('内容已有变化').and.include('拟于下月建立制度');
    expect(await newest()).to.equal('findingReported');
    // Whoever has read the new one decides on it, by the very page that showed it.
    await sendForm(url, {
      ...hiddenIn(told.html),
      finding: '2',
      decision: 'refuse',
      opinion: '未建立',
    });
    const [, second] = (await api.client.get<Notice>(`/api/notices/${letter.id}`)).findings;
    expect(second?.returns.map((r) => r.reason)).to.deep.equal(['未经集体研究', '未建立']);
  });

  it('a report whose file has been lost: the reader learns its name and hash, and that it is not here', async () => {
    const sent = await sentProof(api, letter.id, CLERK, '会议纪要.pdf');
    const { sha256 } = sent;
    const evidence = [sent];
    await api.client.post(`/api/notices/${letter.id}/commands`, {
      body: { kind: 'reportFinding', finding: '2', summary: '已建立制度', evidence },
      key: 'by-hash',
      actor: {
        role: 'contact',
        id: letter.holders.find((h) => h.post === 'contact')?.id ?? '',
        unit: letter.unit.id,
      },
    });
    await api.connection.collection('evidence.files').deleteOne({ filename: sha256 });
    const url = await office('acceptFinding', 'findingReported');
    const answer = await pageAt(`${url}?evidence=${sha256}`);
    expect(answer.status).to.equal(404);
    expect(textOf(answer.html)).to.include('会议纪要.pdf').and.include(sha256);
    expect(textOf(answer.html)).not.to.include('链接无法使用');
  });

  it('and the unit takes back what it has asked', async () => {
    await sendForm(await unit('applyForFormalReview'), { findings: '2', grounds: '事实有出入' });
    const [row] = (
      await api.client.get<{ items: { lines: { links: { act: string; url: string }[] }[] }[] }>(
        `/api/inbox/${letter.holders.find((h) => h.post === 'contact')?.id}?rehearsal=true`,
      )
    ).items.flatMap((item) => item.lines);
    const back = row?.links.find((link) => link.act === 'takeBack');
    if (back === undefined) return expect.fail('no link to take it back');
    expect(textOf((await pageAt(back.url)).html)).to.include('对第2条问题的复核申请');
    const page = await sendForm(back.url, { matter: 'formal-review-1' });
    expect(textOf(page.html)).to.include('✓ 已撤回');
    expect(await newest()).to.equal('matterTakenBack');
  });
});
