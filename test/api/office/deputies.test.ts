import { expect } from 'chai';
import type { Call } from '../../../src/domain/access/call-record.ts';
import { addDays, dateOf } from '../../../src/domain/calendar/instant.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { linksFor } from '../../../src/links/answer-links.ts';
import type { DispatchDoc } from '../../../src/store/dispatches.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { putPosting } from '../../../src/store/roster.ts';
import { hiddenIn, pageAt, sendForm, textOf } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { addCampaign, importLetters, issueLetters } from '../../support/api/letters.ts';
import { addPerson, signedIn } from '../../support/api/people.ts';
import { allOf, storedRows } from '../../support/database.ts';
import { signedInOrNamed } from '../../support/named/signed-in-or-named.ts';

const TODAY = dateOf(new Date().toISOString());
const UNTIL = addDays(TODAY, 7);

describe('a deputy while the holder of a post is away (S3)', () => {
  let api: Api;
  let drafts: string[];
  let unit = '';
  let url = '';
  const cookies: Record<string, string> = {};
  const ids: Record<string, string> = {};

  const ask = async (who: string, method: string, path: string, body?: object) => {
    const answer = await fetch(new URL(path, api.url), {
      method,
      headers: {
        Cookie: cookies[who] ?? '',
        'Idempotency-Key': crypto.randomUUID(),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const content = (await answer.json()) as Record<string, unknown>;
    return { status: answer.status, code: content.code as string | undefined, content };
  };
  const days = { from: TODAY, until: UNTIL };
  const name = (who: string, post: string, body: object, side = unit) =>
    ask(who, 'PUT', `/api/units/${side}/posts/${post}/deputies`, { ...days, ...body });
  const end = (who: string, post: string, holder: string, of: string) =>
    ask(who, 'DELETE', `/api/units/${unit}/posts/${post}/deputies/${holder}?of=${of}`);
  const account = async (login: string, id: string, called: string) => {
    await addPerson(api.connection, login, { person: { id, name: called } });
    cookies[login] = await signedIn(api.connection, login);
    ids[login] = id;
  };

  before(async () => {
    api = await startApi({ identify: signedInOrNamed });
    const plan = { units: 2, findings: 1, rehearsal: null };
    const campaign = await addCampaign(api, plan);
    drafts = await importLetters(api, campaign, plan);
    const [first] = await issueLetters(api, drafts.slice(0, 1));
    unit = first?.unit.id ?? '';
    for (const { post, id, name: called } of first?.holders ?? [])
      if (['contact', 'handler', 'unitHead'].includes(post)) await account(post, id, called);
    await account('clerk', 'office-supervisionOffice', '督查一方人员');
    const elsewhere = { unit: `${unit}x`, post: 'handler' as const, holder: 'p-far', name: '远' };
    await putPosting(api.connection, {
      ...{ register: 'real', phone: null, email: null, from: '2020-01-01', ...elsewhere },
    });
  });
  after(() => api.stop());

  const letterOf = async (n: number): Promise<Notice> =>
    api.client.get<Notice>(`/api/notices/${drafts[n]}`);

  it('is named by nobody but the holder, the contact of the unit, and the supervision office', async () => {
    const handlers = { name: '赵正东', holder: ids.unitHead };
    // The handler names nobody for the head; the head names nobody for the handler.
    const head = { ...handlers, holder: ids.handler, name: '孙办东', of: ids.unitHead };
    expect(await name('handler', 'unitHead', head)).to.include({
      status: 403,
      code: 'not-your-role',
    });
    expect(await name('unitHead', 'handler', { ...handlers, of: ids.handler })).to.include({
      status: 403,
    });
    expect(await name('contact', 'contact', handlers, 'u-none')).to.include({
      status: 404,
      code: 'unit-unknown',
    });
    expect(await name('contact', 'approver', { name: '某' }, 'office')).to.include({ status: 404 });
  });

  it('is refused where he is himself the holder, names himself, is of another unit, or is not on record', async () => {
    const contact = { name: '李联东', holder: ids.contact };
    expect((await name('clerk', 'contact', contact)).code).to.equal('deputy-is-holder');
    expect((await name('contact', 'handler', contact)).code).to.equal('deputy-by-himself');
    expect((await name('clerk', 'contact', { name: '远', holder: 'p-far' })).code).to.equal(
      'deputy-of-another-side',
    );
    expect(
      (await name('contact', 'contact', { name: '新人', email: 'x@example.cn' })).code,
    ).to.equal('deputy-unknown');
    const moved = { name: '孙办东', holder: ids.handler, email: 'other@example.cn' };
    expect((await name('clerk', 'contact', moved)).code).to.equal('invalid-request');
    expect((await name('clerk', 'governmentHead', { name: '某' }, 'office')).code).to.equal(
      'deputy-of-head',
    );
    expect((await name('clerk', 'contact', { name: '某', of: 'nobody' })).code).to.equal(
      'deputy-of-nobody',
    );
    const over = { name: '孙办东', holder: ids.handler, until: addDays(TODAY, -1) };
    expect((await name('clerk', 'contact', over)).code).to.equal('deputy-days-wrong');
  });

  it('is answered alike for nobody, for somebody of another unit and for an administrator, except to the office', async () => {
    await addPerson(api.connection, 'secadmin', {
      ...{ person: { id: 'p-sec', name: '安' }, administrator: 'securityAdmin' },
    });
    const asked = [
      { name: '无', holder: 'p-none' },
      { name: '远', holder: 'p-far' },
      { name: '近', holder: 'p-far' },
      { name: '安', holder: 'p-sec' },
    ];
    const answers = await Promise.all(asked.map((body) => name('contact', 'handler', body)));
    expect(answers.map(({ status, code }) => [status, code])).to.deep.equal(
      asked.map(() => [409, 'deputy-unknown']),
    );
    const told = await Promise.all(asked.slice(1).map((body) => name('clerk', 'handler', body)));
    expect(told.map(({ code }) => code)).to.deep.equal([
      'deputy-of-another-side',
      'deputy-of-another-side',
      'holder-administers',
    ]);
  });

  it('is named by the office, which may enter somebody new, and open letters know of him', async () => {
    const body = {
      name: '李芳',
      email: 'lifang@example.cn',
      reason: '外出学习',
      document: '人〔2026〕8号',
    };
    const named = await name('clerk', 'contact', body);
    expect(named.content).to.deep.equal({ changed: true, notices: 1 });
    expect((await name('clerk', 'contact', body)).content).to.deep.equal({
      changed: false,
      notices: 1,
    });
    const { postings } = (await ask('contact', 'GET', `/api/units/${unit}`)).content as {
      postings: { holder: string; deputyFor?: object; until: string }[];
    };
    const [entry] = postings.filter((p) => p.deputyFor !== undefined);
    expect(entry).to.deep.include({
      until: UNTIL,
      deputyFor: {
        ...{ id: ids.contact, name: '李联东', reason: body.reason, document: body.document },
        namedBy: { id: 'office-supervisionOffice', name: '督查一方人员' },
      },
    });
    await account('deputy', entry?.holder ?? '', '李芳');
    const { holders } = await letterOf(0);
    expect(holders.find((h) => h.id === ids.deputy)?.deputyFor).to.deep.equal({
      id: ids.contact,
      name: '李联东',
    });
  });

  it('says of himself for whom he acts, and sees what the holder sees', async () => {
    const { roles } = (await ask('deputy', 'GET', '/api/me')).content;
    expect(roles).to.deep.equal([
      { role: 'contact', unit, deputyFor: { id: ids.contact, name: '李联东', until: UNTIL } },
    ]);
    expect((await ask('deputy', 'GET', `/api/notices/${drafts[0]}`)).status).to.equal(200);
    expect((await ask('deputy', 'GET', `/api/notices/${drafts[1]}`)).status).to.equal(404);
  });

  it('acts in his place by the API, and event, timeline and record of calls name both', async () => {
    const done = await ask('deputy', 'POST', `/api/notices/${drafts[0]}/commands`, {
      kind: 'acknowledge',
      remarks: '',
    });
    expect(done.status, JSON.stringify(done.content)).to.equal(200);
    const event = (await eventsOf(api.connection, drafts[0] ?? '')).find(
      (e) => e.type === 'acknowledged',
    );
    const deputyFor = { id: ids.contact, name: '李联东' };
    expect(event?.by).to.deep.equal({
      role: 'contact',
      id: ids.deputy,
      name: '李芳',
      unit,
      deputyFor,
    });
    const { items } = await api.client.get<{ items: { who: string | null }[] }>(
      `/api/notices/${drafts[0]}/timeline`,
    );
    expect(items.map((l) => l.who)).to.include('李芳（代理李联东）');
    const calls = (await allOf(api.connection, 'calls')) as unknown as (Call & { kind: string })[];
    const call = calls.find(
      (c) => c.kind === 'call' && c.operation === 'giveCommand' && c.status === 200,
    );
    expect(call).to.deep.include({ role: 'contact', unit, deputyFor });
    expect(call?.person).to.deep.equal({ id: ids.deputy, name: '李芳' });
    const audited = await ask('clerk', 'GET', `/api/notices/${drafts[0]}/audit`);
    expect([audited.content.ok, audited.content.differences]).to.deep.equal([true, []]);
  });

  it('names nobody else for the place that he was lent', async () => {
    const body = { name: '孙办东', holder: ids.handler, of: ids.contact };
    expect((await name('deputy', 'contact', body)).code).to.equal('not-your-role');
  });

  it('gets the messages of a new letter beside the holder, each with a link of his own that works', async () => {
    // The other letter's unit has another contact; a deputy of the office is told of its answers.
    const approver = { name: '代主任', from: TODAY, until: UNTIL };
    expect((await name('clerk', 'reviewer', approver, 'office')).status).to.equal(200);
    const { content: proof } = await ask('handler', 'POST', `/api/notices/${drafts[0]}/evidence`, {
      ...{ name: '台账.pdf', effectiveOn: TODAY },
      content: Buffer.from('%PDF-1.7 台账').toString('base64'),
    });
    await ask('handler', 'POST', `/api/notices/${drafts[0]}/commands`, {
      ...{ kind: 'reportFinding', finding: '1', summary: '已补正' },
      evidence: [proof],
    });
    const rows = await storedRows(
      api.connection,
      (r) => r.noticeId === drafts[0] && r.what === 'findingReported',
    );
    const reviewers = rows.filter((r) => r.post === 'reviewer');
    expect(reviewers.map((r) => r.deputyFor?.name ?? null)).to.have.members([null, '督查一方人员']);
    const deputy = reviewers.find((r) => r.deputyFor !== undefined);
    const { content } = await ask('clerk', 'GET', '/api/units/office');
    const entry = (content.postings as { holder: string; name: string }[]).find(
      (p) => p.name === '代主任',
    );
    expect(deputy?.holder).to.equal(entry?.holder);
    await account('reviewing', entry?.holder ?? '', '代主任');
  });

  it('answers by his link: the page says for whom, and so does what is shown afterwards', async () => {
    const [row] = await storedRows(
      api.connection,
      (r) => r.noticeId === drafts[0] && r.what === 'findingReported' && r.deputyFor !== undefined,
    );
    const { publicUrl } = api.deps;
    const keys = await api.deps.keys.read();
    const links = linksFor(row as never, { keys, publicUrl, nowMs: Date.now() });
    url = links.find((l) => l.act === 'acceptFinding')?.url ?? '';
    const page = await pageAt(url);
    expect(textOf(page.html)).to.contain('代主任（代理验收人督查一方人员）');
    const sent = await sendForm(url, {
      ...hiddenIn(page.html),
      decision: 'refuse',
      opinion: '缺少台账',
    });
    expect(textOf(sent.html)).to.contain('验收人代主任（代理督查一方人员）');
    const { findings } = await letterOf(0);
    const returned = (await eventsOf(api.connection, drafts[0] ?? '')).find(
      (e) => e.type === 'findingReturned',
    );
    expect(returned?.by?.deputyFor?.name).to.equal('督查一方人员');
    expect(findings[0]?.stage).to.equal('returned');
  });

  it('keeps nothing in his inbox of what he got in the other’s place, once that is over', async () => {
    const named = { name: '孙办东', holder: ids.handler, of: ids.unitHead };
    expect((await name('unitHead', 'unitHead', named)).status).to.equal(200);
    const [own] = await storedRows(api.connection, (r) => r.holder === ids.handler);
    const lent = {
      ...own,
      ...{ _id: 'lent', key: 'lent', post: 'unitHead', copy: true },
      deputyFor: { id: ids.unitHead, name: '赵正东' },
    };
    const to = {
      holder: ids.handler,
      name: '孙办东',
      side: 'unit',
      tempoOf: null,
      rehearsal: false,
    };
    const sent = { ...to, urgent: false, superseded: [], deliveries: [], readAt: null };
    await collectionOf<DispatchDoc>(api.connection, 'dispatches').insertMany([
      { ...sent, _id: 'both', slot: '2020-09-24T01:00:00.000Z', items: [own, lent] },
      { ...sent, _id: 'only', slot: '2020-09-24T00:00:00.000Z', items: [lent] },
    ] as never);
    const inbox = async () => {
      const { content } = await ask('handler', 'GET', `/api/inbox/${ids.handler}`);
      const items = content.items as { id: string; lines: unknown[] }[];
      const mine = items.filter((m) => ['both', 'only'].includes(m.id));
      return mine.map((m) => `${m.id} ${m.lines.length}`);
    };
    expect(await inbox()).to.deep.equal(['both 2', 'only 1']);
    expect(
      (await end('unitHead', 'unitHead', ids.handler ?? '', ids.unitHead ?? '')).status,
    ).to.equal(200);
    expect(await inbox()).to.deep.equal(['both 1']);
    const read = await ask('handler', 'POST', '/api/inbox/read', { id: 'only' });
    expect(read.code).to.equal('message-unknown');
  });

  it('can do nothing any more once he has been ended: neither see, nor act, nor open a link', async () => {
    expect((await end('contact', 'contact', ids.deputy ?? '', ids.handler ?? '')).code).to.equal(
      'deputy-absent',
    );
    expect((await end('handler', 'contact', ids.deputy ?? '', ids.contact ?? '')).code).to.equal(
      'not-your-role',
    );
    const ended = await end('contact', 'contact', ids.deputy ?? '', ids.contact ?? '');
    expect(ended.content).to.deep.equal({ changed: true, notices: 1 });
    expect((await ask('deputy', 'GET', '/api/me')).content.roles).to.deep.equal([]);
    expect((await ask('deputy', 'GET', `/api/notices/${drafts[0]}`)).status).to.equal(403);
    expect((await ask('deputy', 'GET', `/api/inbox/${ids.deputy}`)).status).to.equal(403);
    const path = `/api/units/office/posts/reviewer/deputies/${ids.reviewing}`;
    expect((await pageAt(url)).status).to.equal(200);
    const over = await ask('clerk', 'DELETE', `${path}?of=office-reviewer`);
    expect(over.content).to.deep.equal({ changed: true, notices: 1 });
    expect((await pageAt(url)).status).to.equal(403);
    expect((await sendForm(url, { finding: '1', decision: 'implemented' })).status).to.equal(403);
  });
});
