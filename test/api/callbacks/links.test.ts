import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { MessageLine } from '../../../src/links/message.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import {
  allDispatched,
  linkTo,
  pageAt,
  sendFiles,
  sendForm,
  textOf,
} from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { stored } from '../../support/database.ts';

const READINGS = 1000;
const pdf = (text: string) => new Uint8Array(Buffer.from(`%PDF-1.7\n${text}`));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the answer page behind a signed link', () => {
  let api: Api;
  let letters: Notice[];

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '链接', units: 7, findings: 2 });
    await allDispatched(api);
  });
  after(() => api.stop());

  const letterAt = (i: number): Notice => {
    const letter = letters[i];
    if (letter === undefined) throw new Error(`no letter ${i}`);
    return letter;
  };
  const typesOf = async (i: number) =>
    (await eventsOf(api.connection, letterAt(i).id)).map((e) => e.type);
  const office = (i: number, body: object) =>
    api.client.post(`/api/notices/${letterAt(i).id}/commands`, {
      actor: { role: 'reviewer', id: 'r-1' },
      body,
    });

  describe('in the inbox of the person it is for', () => {
    type Entry = { subject: string; lines: MessageLine[] };
    const inboxOf = async (holder: string | undefined) =>
      (await api.client.get<{ items: Entry[] }>(`/api/inbox/${holder}?rehearsal=true`)).items;

    it('stands below its line, leads to the page, and asks for nothing that has been answered', async () => {
      const letter = letterAt(5);
      const contact = letter.holders.find((h) => h.post === 'contact')?.id;
      const [entry] = await inboxOf(contact);
      const [line] = entry?.lines ?? [];
      expect(line?.text).to.match(/^演?云督整〔2026〕\d+号：新的整改通知书，列明问题2个，请签收/);
      expect([line?.notice, line?.documentNumber]).to.deep.equal([
        letter.id,
        letter.documentNumber,
      ]);
      expect(line?.links.map((l) => l.act)).to.deep.equal([
        'acknowledge',
        'submitPlan',
        'reportFinding',
        'requestExtension',
        'raiseObjection',
        'applyForFormalReview',
      ]);
      const [link] = line?.links ?? [];
      expect((await sendForm(link?.url ?? '')).status).to.equal(200);
      expect(await typesOf(5)).to.deep.equal(['issued', 'acknowledged']);
      const [now] = await inboxOf(contact);
      expect(now?.lines[0]?.links.map((l) => l.act)).to.not.include('acknowledge');
      expect(await inboxOf('nobody')).to.deep.equal([]);
    });
  });

  describe('when it is read', () => {
    it(`${READINGS} times, as scanners do, changes nothing; one answer acknowledges (P8)`, async () => {
      const url = await linkTo(api, letterAt(0), 'acknowledge');
      const before = await stored(api.connection);
      for (let i = 0; i < READINGS; i += 20) {
        const method = i % 200 === 0 ? 'HEAD' : 'GET';
        const read = Array.from({ length: 20 }, () => pageAt(url, { method }));
        const statuses = (await Promise.all(read)).map((page) => page.status);
        expect(new Set(statuses)).to.deep.equal(new Set([200]));
      }
      expect(await stored(api.connection)).to.deep.equal(before);
      const page = await sendForm(url, { remarks: '收到' });
      expect(page.status).to.equal(200);
      expect(textOf(page.html)).to.include('✓ 已签收');
      expect(await typesOf(0)).to.deep.equal(['issued', 'acknowledged']);
    });

    it('needs no script, fetches nothing and is kept nowhere', async () => {
      for (const act of [
        'acknowledge',
        'submitPlan',
        'reportFinding',
        'requestExtension',
      ] as const) {
        const { html, headers } = await pageAt(await linkTo(api, letterAt(1), act));
        expect(html).not.to.match(/<script|<iframe|<img|<link|javascript:|\son\w+=/i);
        expect(html).not.to.match(/(?:src|href)="(?:https?:)?\/\//);
        expect(html.match(/<form /g)).to.have.length(1);
        expect(headers.get('content-security-policy')).to.match(/^default-src 'none'; style-src/);
        expect(headers.get('cache-control')).to.equal('no-store');
        expect(headers.get('referrer-policy')).to.equal('no-referrer');
        expect(headers.get('x-robots-tag')).to.include('noindex');
      }
    });

    it('shows the letter, what is due by when, and what follows without an answer', async () => {
      const letter = letterAt(1);
      const { html } = await pageAt(await linkTo(api, letter, 'acknowledge'));
      const text = textOf(html);
      expect(text).to.include(letter.documentNumber).and.to.include(letter.unit.name);
      expect(text).to.include('【演练】').and.to.include('严禁处理、存储、传输国家秘密');
      for (const { code, statement, recommendation } of letter.findings)
        expect(text).to.include(`第${code}条`).and.include(statement).and.include(recommendation);
      expect(text).to.match(/请于 2026年9月28日18:00前 签收/);
      expect(text).to.match(/请于 2026年10月\d+日18:00前 报送整改方案/);
      expect(text).to.match(
        /逾期未办理的，将依次采取以下督办措施 2026年9月29日08:30 催办签收，发联络员、承办人/,
      );
    });
  });

  describe('when it is answered', () => {
    it('takes a plan for every finding that needs one', async () => {
      const url = await linkTo(api, letterAt(1), 'submitPlan');
      const short = await sendForm(url, { 'measures-1': '建立案卷评查制度' });
      expect(short.status).to.equal(422);
      expect(textOf(short.html)).to.include('未能提交');
      expect(short.html).to.include('建立案卷评查制度</textarea>');
      expect(await typesOf(1)).to.deep.equal(['issued']);
      const page = await sendForm(url, {
        'measures-1': '建立案卷评查制度',
        'person-1': '孙办西',
        'measures-2': '逐卷补正',
      });
      expect(page.status).to.equal(200);
      expect(textOf(page.html)).to.include('✓ 整改方案已报送');
      expect(textOf(page.html)).to.match(/督查室将于2026年9月\d+日18:00前 ?审核整改方案/);
      const [, , submitted] = await eventsOf(api.connection, letterAt(1).id);
      expect(await typesOf(1)).to.deep.equal(['issued', 'acknowledged', 'planSubmitted']);
      expect(submitted?.type === 'planSubmitted' && submitted.items[0]).to.deep.equal({
        finding: '1',
        measures: '建立案卷评查制度',
        responsiblePerson: '孙办西',
        milestones: [],
      });
      expect(submitted?.by?.name).to.equal('李联西');
    });

    it('takes a report with its evidence, whose hash stands in the event', async () => {
      const url = await linkTo(api, letterAt(2), 'reportFinding');
      const bytes = pdf('整改报告');
      const fields = { finding: '1', summary: '已全部补正', effective1: '2026-09-23' };
      const page = await sendFiles(url, fields, [{ name: '整改报告.pdf', bytes }]);
      expect(page.status, textOf(page.html)).to.equal(200);
      expect(textOf(page.html))
        .to.include('✓ 第1条问题整改结果已报送')
        .and.include('继续办理第2条问题');
      const reported = (await eventsOf(api.connection, letterAt(2).id)).at(-1);
      expect(reported?.type === 'findingReported' && reported.evidence).to.deep.equal([
        { name: '整改报告.pdf', sha256: sha256(bytes), effectiveOn: '2026-09-23' },
      ]);
      const kept = await api.client.file(`/api/evidence/${sha256(bytes)}`);
      expect(Buffer.from(kept).equals(Buffer.from(bytes))).to.equal(true);
    });

    it('takes a second report after a return, and keeps both revisions of the evidence', async () => {
      await office(2, { kind: 'returnFinding', finding: '1', reason: '缺少公章' });
      const url = await linkTo(api, letterAt(2), 'reportFinding', { what: 'findingReturned' });
      const fields = { finding: '1', summary: '已补盖公章', effective1: '2026-09-24' };
      const stamped = pdf('整改报告（盖章）');
      const page = await sendFiles(url, fields, [{ name: '整改报告.pdf', bytes: stamped }]);
      expect(page.status, textOf(page.html)).to.equal(200);
      const { findings } = await api.client.get<Notice>(`/api/notices/${letterAt(2).id}`);
      const hashes = findings[0]?.reports.map((r) => r.evidence.map((e) => e.sha256));
      expect(hashes).to.deep.equal([[sha256(pdf('整改报告'))], [sha256(stamped)]]);
      for (const hash of hashes?.flat() ?? [])
        expect(sha256(await api.client.file(`/api/evidence/${hash}`))).to.equal(hash);
    });

    it('takes a result of what has been deferred, where nothing else is open', async () => {
      for (const finding of ['1', '2'])
        await api.client.post(`/api/notices/${letterAt(6).id}/commands`, {
          actor: { role: 'approver', id: 'a-1' },
          body: { kind: 'deferFinding', finding, until: '2026-12-31', reason: '涉诉尚未审结' },
        });
      const url = await linkTo(api, letterAt(6), 'reportFinding');
      const shown = await pageAt(url);
      expect(shown.html.match(/<form /g), textOf(shown.html)).to.have.length(1);
      const fields = { finding: '2', summary: '提前办结', effective1: '2026-09-23' };
      const page = await sendFiles(url, fields, [{ name: '整改报告.pdf', bytes: pdf('提前') }]);
      expect(page.status, textOf(page.html)).to.equal(200);
      expect(textOf(page.html)).to.include('✓ 第2条问题整改结果已报送');
      const { findings } = await api.client.get<Notice>(`/api/notices/${letterAt(6).id}`);
      expect(findings.map((f) => f.stage)).to.deep.equal(['deferred', 'underReview']);
    });

    it('keeps what was entered and uploaded when something is missing', async () => {
      const url = await linkTo(api, letterAt(3), 'reportFinding');
      const fields = { finding: '1', summary: '', effective1: '2026-09-23' };
      const refused = await sendFiles(url, fields, [{ name: '台账.pdf', bytes: pdf('台账') }]);
      expect(refused.status).to.equal(422);
      expect(textOf(refused.html)).to.include('台账.pdf（2026年9月23日生效） 已上传');
      const kept = /name="kept" value="([^"]+)"/.exec(refused.html)?.[1] ?? '';
      const page = await sendForm(url, { finding: '1', summary: '已补正', kept });
      expect(page.status).to.equal(200);
      const reported = (await eventsOf(api.connection, letterAt(3).id)).at(-1);
      expect(reported?.type === 'findingReported' && reported.evidence[0]?.sha256).to.equal(
        sha256(pdf('台账')),
      );
    });

    it('takes no file of another kind, no secret, and no evidence that was not sent (P13)', async () => {
      const url = await linkTo(api, letterAt(3), 'reportFinding');
      const fields = { finding: '2', summary: '已补正', effective1: '2026-09-23' };
      const before = await typesOf(3);
      const exe = new Uint8Array(Buffer.from('MZ\u0090'));
      for (const [name, bytes] of [
        ['报告.pdf', exe],
        ['报告.exe', exe],
        ['报告.html', pdf('')],
        ['机密★报告.pdf', pdf('')],
      ] as const) {
        const page = await sendFiles(url, fields, [{ name, bytes }]);
        expect(page.status, name).to.equal(422);
      }
      const secret = await sendForm(url, { finding: '2', summary: '见绝密★1年文件' });
      expect([secret.status, await typesOf(3)]).to.deep.equal([422, before]);
      const forged = `${Buffer.from(JSON.stringify(['x.pdf', 'a'.repeat(64), '2026-09-23'])).toString('base64url')}.x`;
      const page = await sendForm(url, { finding: '2', summary: '已补正', kept: forged });
      expect(page.status).to.equal(200);
      const reported = (await eventsOf(api.connection, letterAt(3).id)).at(-1);
      expect(reported?.type === 'findingReported' && reported.evidence).to.deep.equal([]);
    });

    it('asks for a minute where the cap is in hours, and takes the latest that it names', async () => {
      const plan = { name: '防汛', units: 1, findings: 1, policy: 'urgent-24h' };
      const [urgent] = await lettersFor(api, { ...plan, urgencyReason: '汛情' });
      await allDispatched(api);
      const url = await linkTo(api, urgent as Notice, 'requestExtension');
      const [, max = ''] =
        / max="(\d{4}-\d\d-\d\dT\d\d:\d\d)"/.exec((await pageAt(url)).html) ?? [];
      const day = await sendForm(url, { finding: '1', until: max.slice(0, 10), reason: '抢修' });
      expect([day.status, textOf(day.html)].join()).to.match(/422.*上限，请填写较早的期限/s);
      expect((await sendForm(url, { finding: '1', until: max, reason: '抢修' })).status).to.equal(
        200,
      );
    });

    it('takes a request for an extension, which the office decides', async () => {
      const url = await linkTo(api, letterAt(4), 'requestExtension');
      const early = await sendForm(url, { finding: '1', until: '2026-09-25', reason: '待审议' });
      expect(early.status).to.equal(422);
      const page = await sendForm(url, { finding: '1', until: '2026-11-05', reason: '待审议' });
      expect(page.status, textOf(page.html)).to.equal(200);
      expect(textOf(page.html)).to.include('✓ 第1条问题延期申请已提交');
      expect(textOf(page.html)).to.match(
        /第1条问题：请于 \S+前 报送整改结果（延期申请待审批，暂不催办）/,
      );
      expect(textOf(page.html)).to.match(/第2条问题：请于 \S+前 报送整改结果 /);
      const asked = (await eventsOf(api.connection, letterAt(4).id)).at(-1);
      expect(asked?.type === 'extensionRequested' && asked.until).to.equal('2026-11-05');
    });
  });

  describe('whose evidence was changed in the store', () => {
    it('is not served, by a byte or by a part', async () => {
      const hash = sha256(pdf('整改报告'));
      const chunks = api.connection.collection('evidence.chunks');
      const files = api.connection.collection('evidence.files');
      const file = await files.findOne({ filename: hash });
      const chunk = await chunks.findOne({ files_id: file?._id });
      if (chunk === null) throw new Error('the evidence has no bytes');
      const altered = Buffer.from(chunk.data.buffer);
      altered[9] = (altered[9] ?? 0) ^ 1;
      await chunks.updateOne({ _id: chunk._id }, { $set: { data: altered } });
      const served = await fetch(`${api.url}/api/evidence/${hash}`);
      expect(served.status).to.equal(500);
      expect(((await served.json()) as { code: string }).code).to.equal('evidence-altered');
      await chunks.deleteOne({ _id: chunk._id });
      expect((await fetch(`${api.url}/api/evidence/${hash}`)).status).to.equal(500);
      await chunks.insertOne(chunk);
      expect((await fetch(`${api.url}/api/evidence/${hash}`)).status).to.equal(200);
    });
  });
});
