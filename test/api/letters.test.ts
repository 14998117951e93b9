import { expect } from 'chai';
import type { AuditReport } from '../../src/audit/replay.ts';
import { ApiProblem } from '../../src/client/api-client.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { linksFor } from '../../src/links/answer-links.ts';
import { eventsOf, rebuild } from '../../src/store/notices.ts';
import type { NoticeDoc } from '../../src/store/stored.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { APPROVER, addCampaign, CLERK, importLetters, lettersFor } from '../support/api/letters.ts';
import { storedRows } from '../support/database.ts';

/** The code of the problem that a call is answered with. */
const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'no problem',
    (error: unknown) => (error instanceof ApiProblem ? error.code : String(error)),
  );

describe('letters on the real engines', () => {
  let api: Api;
  let letter: Notice;

  before(async () => {
    api = await startApi();
    const [first] = await lettersFor(api, { name: '审计', units: 1, findings: 2 });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
  });
  after(() => api.stop());

  const audit = () =>
    api.client.get<AuditReport & { differences: { text: string }[] }>(
      `/api/notices/${letter.id}/audit`,
    );
  const command = (body: object, key: string) =>
    api.client.post<{ seq: number }>(`/api/notices/${letter.id}/commands`, {
      body,
      key,
      actor: { role: 'contact', id: 'h-contact', unit: letter.unit.id },
    });

  it('have one number and one workflow, however often they are issued at once (M3)', async () => {
    const campaign = await addCampaign(api, { name: '并发', units: 1, findings: 1 });
    const [draft] = await importLetters(api, campaign, { name: '并发', units: 1, findings: 1 });
    const path = `/api/drafts/${draft}`;
    expect(await codeOf(api.client.post(`${path}/issue`, { actor: CLERK }))).to.equal(
      'draft-not-approved',
    );
    await api.client.post(`${path}/approve`, { actor: APPROVER });
    const calls = Array.from({ length: 50 }, () =>
      api.client.post<{ documentNumber: string }>(`${path}/issue`, { actor: CLERK }),
    );
    const numbers = new Set((await Promise.all(calls)).map((d) => d.documentNumber));
    expect(numbers.size).to.equal(1);
    expect(await eventsOf(api.connection, draft ?? '')).to.have.length(1);
  });

  it('change by no reading of a link, and are acknowledged by its one answer', async () => {
    const [row] = await storedRows(
      api.connection,
      ({ noticeId, what, side }) => noticeId === letter.id && what === 'issued' && side === 'unit',
    );
    if (row === undefined) throw new Error('nobody was told');
    const { publicUrl } = api.deps;
    const keys = await api.deps.keys.read();
    const [link] = linksFor(row, { keys, publicUrl, nowMs: Date.now() });
    if (link === undefined) throw new Error('the message has no link');
    for (let i = 0; i < 200; i += 1) {
      const page = await fetch(link.url);
      if (page.status !== 200) expect.fail(`GET ${i} was answered with ${page.status}`);
      await page.arrayBuffer();
    }
    expect(await eventsOf(api.connection, letter.id)).to.have.length(1);
    const forged = await fetch(`${link.url.slice(0, -2)}xx`);
    expect(forged.status).to.equal(403);
  });

  it('take a command once under its key, and another content under it not at all (P2)', async () => {
    const first = await command({ kind: 'acknowledge' }, 'key-1');
    expect(await command({ kind: 'acknowledge' }, 'key-1')).to.deep.equal(first);
    expect(await codeOf(command({ kind: 'acknowledge', remarks: '另' }, 'key-1'))).to.equal(
      'key-reused',
    );
    expect(await codeOf(command({ kind: 'acknowledge' }, 'key-2'))).to.equal(
      'already-acknowledged',
    );
    const events = await eventsOf(api.connection, letter.id);
    expect(events.filter((e) => e.type === 'acknowledged')).to.have.length(1);
  });

  it('are audited without a difference', async () => {
    const report = await audit();
    expect(report.differences).to.deep.equal([]);
    expect([report.ok, report.events]).to.deep.equal([true, 2]);
    expect(report.historyEvents).to.be.greaterThan(4);
  });

  it('are audited with every tampering named', async () => {
    const events = api.connection.collection('events');
    const newest = await events.findOne({ noticeId: letter.id, seq: 2 });
    if (newest === null) throw new Error('the second event is missing');
    await events.updateOne({ _id: newest._id }, { $set: { remarks: '改动' } });
    const edited = await audit();
    expect(edited.differences.map((d) => [d.kind, d.seq, d.where])).to.deep.include.members([
      ['field-differs', 2, 'remarks'],
      ['chain-broken', 2, 'hash-differs'],
    ]);
    expect(edited.differences[0]?.text).to.equal(
      '内容被改动 第2条事件 remarks：应为 ""，实为 "改动"',
    );
    await events.deleteOne({ _id: newest._id });
    expect((await audit()).differences.map((d) => d.kind)).to.include('head-differs');
    await events.insertOne(newest);
    const notices = api.connection.collection<NoticeDoc>('notices');
    await notices.updateOne({ _id: letter.id }, { $set: { 'notice.stage': 'closed' } });
    const [model] = (await audit()).differences;
    expect([model?.kind, model?.where]).to.deep.equal(['read-model-differs', 'notice.stage']);
    await rebuild(api.connection);
    expect((await audit()).differences).to.deep.equal([]);
  });
});
