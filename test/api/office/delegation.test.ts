import { expect } from 'chai';
import type { Office, Task } from '../../../src/client/api-types.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { placeOf, pointCliAt } from '../../cli/at-place.ts';
import { duban } from '../../cli/capture.ts';
import { linkTo, pageAt, sendForm, textOf } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { problemIn } from '../../support/api/caller.ts';
import { addCampaign, CLERK, importLetters, lettersFor } from '../../support/api/letters.ts';

const AS = ['--as', 'supervisionOffice:office-clerk'];
const PAPER = '云政授〔2026〕3号';
const HEAD = '督查一方人员';

describe('a delegation of the head of government (政府督查工作条例 第二十一条)', () => {
  let api: Api;
  let back: () => void;
  let letters: Notice[];
  let deputy = '';

  const letter = (n: number): Notice => letters[n] as Notice;
  const give = (n: number, actor: object, body: object) =>
    api.client.post(`/api/notices/${letter(n).id}/commands`, { actor: actor as never, body });
  const delegate = (...days: [on: string, from: string, until: string]) => {
    const [on, from, until] = days;
    const period = ['--on', on, '--from', from, '--until', until];
    return duban('office', 'delegate', '--name', '刘建国', '--document', PAPER, ...period, ...AS);
  };
  const office = () => api.client.get<Office>('/api/office');
  const refuse = (n: number) =>
    give(n, CLERK, {
      kind: 'establishBadFaith',
      ...{ finding: '1', ground: 'refused', facts: '拒不提供台账', basis: '条例第二十五条' },
    });
  const approval = { kind: 'approveRung', proposal: '1', basis: '条例第二十一条' };
  const approve = { ...approval, document: null, organ: null, factsChecked: true };

  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
    letters = await lettersFor(api, { units: 3, findings: 1, rehearsal: null });
  });
  after(async () => {
    back();
    await api.stop();
  });

  it('is refused where its days are wrong, where no head is on record, and to the head himself', async () => {
    const wrong: [Parameters<typeof delegate>, RegExp][] = [
      [['2026-09-10', '2026-09-01', '2026-12-31'], /起始日不得早于授权文件的日期/],
      [['2026-09-01', '2026-09-10', '2026-09-09'], /截止日不得早于起始日/],
      [['2019-09-01', '2026-09-10', '2026-12-31'], /没有登记在任的本级人民政府行政首长/],
    ];
    for (const [days, said] of wrong) {
      const { code: exit, err } = await delegate(...days);
      expect(err).to.match(said);
      expect(exit).to.equal(1);
    }
    const self = { name: HEAD, holder: 'office-governmentHead', document: PAPER };
    const days = { on: '2026-09-01', from: '2026-09-01', until: '2026-12-31' };
    const put = (actor: object, body: object) =>
      api.client.put('/api/office/delegations', { actor: actor as never, body });
    expect((await problemIn(put(CLERK, { ...self, ...days })))?.code).to.equal(
      'delegation-to-head',
    );
    const leader = { role: 'approver', id: 'leader', name: '主管领导' };
    expect((await problemIn(put(leader, { ...self, ...days })))?.code).to.equal('not-your-role');
    expect((await office()).delegations).to.deep.equal([]);
  });

  it('is entered by one command, kept among the posts, and known to open letters', async () => {
    const first = await delegate('2020-02-01', '2020-02-01', '2099-12-31');
    expect([first.code, first.err]).to.deep.equal([
      0,
      `刘建国自 2020-02-01 至 2099-12-31 可以批准通报批评、移送（${PAPER}）；已告知 3 份在办通知书\n`,
    ]);
    const [entry] = (await office()).delegations;
    expect(entry?.delegation).to.deep.equal({ head: HEAD, document: PAPER, on: '2020-02-01' });
    deputy = entry?.holder ?? '';
    const shown = await duban('office', 'show');
    expect(shown.out).to.contain('刘建国').and.to.contain(PAPER).and.to.contain(HEAD);
    const { holders } = await api.client.get<Notice>(`/api/notices/${letter(0).id}`);
    expect(holders.filter((h) => h.id === deputy)).to.have.length(1);
  });

  it('has a proposed criticism laid before the delegate, whose link works, with both names on page and record', async () => {
    await refuse(0);
    const url = await linkTo(api, letter(0), 'approveRung', {
      what: 'rungProposed',
      post: 'governmentHead',
    });
    expect(textOf((await pageAt(url)).html)).to.contain(
      `刘建国（经本级政府行政首长${HEAD}授权，${PAPER}）`,
    );
    const said = { proposal: '1', decision: 'approve', basis: '条例第二十一条' };
    const page = textOf((await sendForm(url, { ...said, factsChecked: 'true' })).html);
    expect(page).to.contain('✓ 审批意见已提交');
    expect(page).to.contain(`经${HEAD}授权（${PAPER}，2020年2月1日），由刘建国审批`);
    const delegation = { head: HEAD, document: PAPER, on: '2020-02-01', delegate: '刘建国' };
    const approved = (await eventsOf(api.connection, letter(0).id)).at(-1);
    expect(approved).to.deep.include({ type: 'rungApproved', delegation });
    const { proposals } = await api.client.get<Notice>(`/api/notices/${letter(0).id}`);
    expect(proposals[0]).to.deep.include({ decidedBy: '刘建国', delegation });
    const told = await duban('audit', 'timeline', letter(0).id);
    for (const word of [HEAD, '刘建国', PAPER]) expect(told.out).to.contain(word);
  });

  it('does not let the leader in charge approve it', async () => {
    await refuse(1);
    const leader = { role: 'approver', id: 'office-approver', name: '主管领导' };
    const refused = await problemIn(give(1, leader, approve));
    expect([refused?.status, refused?.code]).to.deep.equal([403, 'government-head-needed']);
    expect(refused?.message).to.contain('第二十一条');
  });

  it('is ended early by the same paper with another last day, and then neither link nor command decides', async () => {
    const url = await linkTo(api, letter(1), 'approveRung', {
      what: 'rungProposed',
      post: 'governmentHead',
    });
    expect((await delegate('2020-02-01', '2020-02-01', '2020-03-01')).code).to.equal(0);
    expect((await office()).delegations.map((d) => d.until)).to.deep.equal(['2020-03-01']);
    expect((await pageAt(url)).status).to.equal(403);
    const actor = { role: 'governmentHead', id: deputy, name: '刘建国' };
    const refused = await problemIn(give(1, actor, approve));
    expect([refused?.status, refused?.code]).to.deep.equal([403, 'delegation-not-in-force']);
    expect(refused?.message)
      .to.contain('不在有效期内')
      .and.to.contain(`${PAPER} 2020-02-01–2020-03-01`);
    const head = { role: 'governmentHead', id: 'office-governmentHead', name: HEAD };
    expect(await problemIn(give(1, head, approve))).to.equal(null);
  });

  it('or a head is missed: by a task once something waits, by the doctor, and by drafts', async () => {
    const governed = () => duban('doctor').then(({ out }) => out);
    expect(await governed()).to.match(/^✓ +通报批评、移送有人可批/m);
    const post = '/api/units/office/posts/governmentHead';
    await api.client.remove(`${post}?until=2026-01-31`, { actor: CLERK });
    expect(await api.client.all<Task>('/api/tasks')).to.deep.equal([]);
    await refuse(2);
    const [task] = await api.client.all<Task>('/api/tasks');
    expect(task).to.deep.include({
      kind: 'vacancy',
      posts: ['governmentHead'],
      since: '2026-01-31',
    });
    expect((await duban('task', 'list')).out).to.contain('本级政府行政首长空缺，有事项待其批准');
    expect(await governed()).to.match(
      /^✗ +通报批评、移送有人可批 .*duban unit post office governmentHead --name 姓名/m,
    );
    const plan = { units: 1, findings: 1, rehearsal: null, name: '另一督查', subject: '另一事项' };
    const [draft] = await importLetters(api, await addCampaign(api, plan), plan);
    const warned = await api.client.all<{ code: string }>(`/api/drafts/${draft}/warnings`);
    expect(warned.map((w) => w.code)).to.include('government-head-missing');
    // What he has delegated before he left ends with his post.
    await delegate('2026-01-15', '2026-01-15', '2099-12-31');
    expect(await api.client.all<Task>('/api/tasks')).to.have.length(1);
    const next = ['--name', '新任县长', '--from', '2026-02-01'];
    expect((await duban('unit', 'post', 'office', 'governmentHead', ...next, ...AS)).code).to.equal(
      0,
    );
    expect(await api.client.all<Task>('/api/tasks')).to.deep.equal([]);
    expect(await governed()).to.match(/^✓ +通报批评、移送有人可批/m);
  });
});
