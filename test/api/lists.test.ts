import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { collectionOf } from '../../src/store/models.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { addCampaign, CLERK, importLetters, lettersFor } from '../support/api/letters.ts';

interface Listed {
  id: string;
  stage: string;
  light: string;
  dueAt: string | null;
  counts: Record<string, number>;
  pending: Record<string, number>;
}

interface ListedFinding {
  id: string;
  notice: string;
  code: string;
  light: string;
  stage: string;
  statement: string;
}

interface Sent {
  id: string;
  letters: { notice: string; documentNumber: string }[];
  deliveries: unknown[];
}

interface Account {
  counts: Record<string, number>;
  lists: Record<string, string>;
}

describe('a list', () => {
  let api: Api;
  let letters: Notice[];
  let campaign: string;

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '一览', units: 5, findings: 3 });
    campaign = letters[0]?.campaign.id ?? '';
    const note = { kind: 'acknowledge' };
    const [first] = letters;
    const contact = first?.holders.find((h) => h.post === 'contact');
    await api.client.post(`/api/notices/${first?.id}/commands`, {
      body: note,
      actor: { role: 'contact', id: contact?.id ?? '', name: '联', unit: first?.unit.id ?? '' },
    });
    await api.client.post(`/api/notices/${letters[1]?.id}/commands`, {
      body: { kind: 'withdrawFinding', finding: '2', reason: '重复' },
      actor: CLERK,
    });
  });
  after(() => api.stop());

  const all = <T>(path: string) => api.client.all<T>(path);
  const wholeOf = (id: string) => api.client.get<Notice & { light: string }>(`/api/notices/${id}`);

  it('of letters tells of each where it stands, as the letter itself does', async () => {
    const items = await all<Listed>(`/api/notices?campaign=${campaign}&limit=2`);
    expect(items.map((item) => item.id)).to.deep.equal(letters.map((l) => l.id).sort());
    for (const item of items) {
      const whole = await wholeOf(item.id);
      expect(item.stage).to.equal(whole.stage);
      expect(item.light).to.equal(whole.light);
      expect(item.dueAt).to.equal(whole.findings[0]?.dueAt);
      const open = whole.findings.filter((f) => f.stage !== 'withdrawn').length;
      expect(item.counts).to.deep.equal({
        ...{ findings: 3, open, closed: 0, awaiting: open, underReview: 0, overdue: 0 },
      });
      expect(item.pending).to.deep.equal({ proposals: 0, decisions: 0 });
    }
    const counted = items.map((item) => item.counts.open);
    expect(counted.sort()).to.deep.equal([2, 3, 3, 3, 3]);
  });

  it('of letters holds none of their text, their clocks or their people', async () => {
    const [item] = await all<Listed>(`/api/notices?campaign=${campaign}`);
    expect(item).not.to.include.any.keys('findings', 'clocks', 'holders', 'plan');
    expect(JSON.stringify(item)).to.have.length.below(1000);
  });

  it('of overdue letters goes by the business time of their campaign', async () => {
    const late = await lettersFor(api, { name: '逾期', units: 2, findings: 1 });
    const { id } = late[0]?.campaign ?? { id: '' };
    const path = `/api/notices?campaign=${id}&overdue=true`;
    expect(await all<Listed>(path)).to.deep.equal([]);
    const tempo = { 'tempo.businessAnchor': '2027-06-01T00:00:00.000Z' };
    await collectionOf(api.connection, 'campaigns').updateOne({ _id: id }, { $set: tempo });
    const items = await all<Listed>(path);
    expect(items.map((item) => [item.light, item.counts.overdue])).to.deep.equal([
      ['red', 1],
      ['red', 1],
    ]);
    const { counts } = await api.client.get<Account>(`/api/campaigns/${id}`);
    expect(counts.overdue).to.equal(2);
    expect(await all<Listed>(`/api/notices?campaign=${campaign}&overdue=true`)).to.deep.equal([]);
  });

  it('of findings has each of them once, whatever the size of its pages', async () => {
    const wanted = letters.flatMap((l) => l.findings.map((f) => `${l.id}#${f.code}`));
    for (const limit of [1, 2, 4, 200]) {
      const found = await all<ListedFinding>(`/api/findings?campaign=${campaign}&limit=${limit}`);
      expect(found.map((f) => f.id)).to.deep.equal(wanted.sort());
    }
  });

  it('of findings tells of each where it stands, and begins with its words', async () => {
    const found = await all<ListedFinding>(`/api/findings?campaign=${campaign}`);
    for (const { notice, code, stage, light, statement } of found) {
      const whole = await wholeOf(notice);
      const one = whole.findings.find((f) => f.code === code) as Notice['findings'][number] & {
        light: string;
      };
      expect([stage, light]).to.deep.equal([one.stage, one.light]);
      expect(one.statement.startsWith(statement)).to.equal(true);
    }
  });

  it('of findings can be asked for by stage, and for what is open', async () => {
    const count = async (more: string) =>
      (await all<ListedFinding>(`/api/findings?campaign=${campaign}&limit=3&${more}`)).length;
    expect(await count('stage=withdrawn')).to.equal(1);
    expect(await count('stage=closed')).to.equal(0);
    expect(await count('open=true')).to.equal(14);
    expect(await count('open=false')).to.equal(1);
    expect(await count(`unit=${letters[0]?.unit.id}`)).to.equal(3);
  });

  it('of real findings and letters leaves rehearsals out', async () => {
    for (const path of ['/api/findings', '/api/notices'])
      expect(await all<object>(path), path).to.deep.equal([]);
  });

  it('of drafts names their findings by code, and can be asked for by status', async () => {
    const plan = { name: '草稿', units: 3, findings: 2 };
    const made = await addCampaign(api, plan);
    const [first] = await importLetters(api, made, plan);
    const actor = { role: 'approver', id: 'leader' };
    await api.client.post(`/api/drafts/${first}/approve`, { actor });
    const about = `/api/drafts?campaign=${made.id}&limit=1`;
    const drafts = await all<{ id: string; status: string; findings: string[] }>(about);
    expect(drafts.map((d) => [d.status, d.findings])).to.deep.equal([
      ['approved', ['1', '2']],
      ['draft', ['1', '2']],
      ['draft', ['1', '2']],
    ]);
    expect(await all<object>(`${about}&status=draft`)).to.have.length(2);
  });

  it('of messages has each that has left for a campaign, newest first', async () => {
    const sent = async () =>
      (await api.client.get<Account>(`/api/campaigns/${campaign}`)).counts.dispatches ?? 0;
    while ((await sent()) < letters.length) await pause(50);
    const path = `/api/messages?campaign=${campaign}&limit=2`;
    const messages = await all<{ id: string; at: string; lines: number }>(path);
    expect(messages).to.have.length(await sent());
    expect(new Set(messages.map((m) => m.id)).size).to.equal(messages.length);
    const times = messages.map((m) => m.at);
    expect(times).to.deep.equal([...times].sort().reverse());
    expect(messages.map((m) => m.lines > 0)).not.to.include(false);
  });

  it('of messages names their notices, and is narrowed by unit and by what became of them', async () => {
    const path = `/api/messages?campaign=${campaign}`;
    const [first] = letters;
    const about = await all<Sent>(`${path}&unit=${first?.unit.id}`);
    expect(about.length).to.be.above(0);
    for (const message of about)
      expect(message.letters).to.deep.equal([
        { notice: first?.id, documentNumber: first?.documentNumber },
      ]);
    expect(await all<Sent>(`${path}&result=failed`)).to.deep.equal([]);
    const [read, unread] = [
      await all<Sent>(`${path}&result=read`),
      await all<Sent>(`${path}&result=unread`),
    ];
    expect(read).to.deep.equal([]);
    expect(unread.map((m) => m.id)).to.deep.equal((await all<Sent>(path)).map((m) => m.id));
    expect(unread.every(({ deliveries }) => Array.isArray(deliveries))).to.equal(true);
  });

  it('of messages has without a campaign the real ones, or those of rehearsals', async () => {
    const ids = async (path: string) => (await all<Sent>(path)).map(({ id }) => id);
    const own = await ids(`/api/messages?campaign=${campaign}`);
    expect(await ids('/api/messages')).to.not.include.members(own);
    expect(await ids('/api/messages?rehearsal=true')).to.include.members(own);
  });

  it('of campaigns goes from the newest to the oldest, and finds one by its name', async () => {
    const names = (await all<{ name: string }>('/api/campaigns?limit=1')).map((c) => c.name);
    expect(names).to.deep.equal(['草稿', '逾期', '一览']);
    const named = await all<{ name: string }>(`/api/campaigns?name=${encodeURIComponent('逾期')}`);
    expect(named.map((c) => c.name)).to.deep.equal(['逾期']);
  });

  it('of units goes by their names, townships and others apart', async () => {
    const units = await all<{ id: string; name: string }>(`/api/units?roster=${campaign}&limit=2`);
    expect(units).to.have.length(5);
    expect(new Set(units.map((u) => u.id)).size).to.equal(5);
    expect(await all<object>(`/api/units?roster=${campaign}&township=true`)).to.deep.equal([]);
    expect(
      await all<object>(`/api/units?roster=${campaign}&township=false&limit=2`),
    ).to.have.length(5);
  });

  it('stands behind each number of an account', async () => {
    const { counts, lists } = await api.client.get<Account>(`/api/campaigns/${campaign}`);
    expect(counts).to.deep.include({
      ...{ notices: 5, findings: 15, issued: 5, openFindings: 14, closedFindings: 0 },
      stages: { issued: 3, acknowledged: 1, inRectification: 1 },
    });
    for (const name of ['issued', 'openFindings', 'closedFindings', 'overdue', 'dispatches'])
      expect(await all<object>(lists[name] ?? ''), name).to.have.length(counts[name] ?? -1);
  });
});
