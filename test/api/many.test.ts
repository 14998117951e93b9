import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { auditNotice } from '../../src/audit/replay.ts';
import { replayerOf } from '../../src/audit/replayer.ts';
import { ApiProblem } from '../../src/client/api-client.ts';
import type { CalendarYear } from '../../src/domain/calendar/calendar.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { eventsOf } from '../../src/store/notices.ts';
import { bundleForWorker } from '../../worker/bundle.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { APPROVER, CLERK, lettersFor } from '../support/api/letters.ts';

interface Account {
  id: string;
  by: { id: string };
  notices: number;
  finishedAt: string | null;
  done: number;
  refused: number;
  items: { notice: string; status: string; code: string | null }[];
}
/** An arrangement for 2027 as one might be published; one more closure day where a test wants it. */
const YEAR_2027 = (more: CalendarYear['days'] = []): CalendarYear => ({
  year: 2027,
  papers: ['https://www.gov.cn/zhengce/2027.htm'],
  days: [
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    ...['05', '06', '07', '08', '09', '10', '11'].map((d) => ({
      name: '春节',
      date: `2027-02-${d}`,
      isOffDay: true,
    })),
    { name: '劳动节', date: '2027-05-01', isOffDay: true },
    { name: '国庆节', date: '2027-10-01', isOffDay: true },
    ...more,
  ],
});

describe('acts on many notices', () => {
  let api: Api;
  let letters: Notice[];
  const notice = (id: string) => api.client.get<Notice>(`/api/notices/${id}`);
  const finished = async (id: string): Promise<Account> => {
    for (;;) {
      const account = await api.client.get<Account>(`/api/many/${id}`, { actor: CLERK });
      if (account.finishedAt !== null) return account;
      await pause(50);
    }
  };
  const act = (key: string, body: object) =>
    api.client.post<Account>('/api/many', { body, key, actor: CLERK });
  const suspendAll = (decision: string) => ({
    query: { campaign: letters[0]?.campaign.id },
    command: { kind: 'suspend', decision, reason: '防汛应急响应', estimate: '10wd' },
  });
  const resumeAll = (decision: string) => ({
    query: { campaign: letters[0]?.campaign.id },
    command: { kind: 'resume', decision, reason: '应急响应解除' },
  });

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '防汛', units: 40, findings: 2 });
  });
  after(() => api.stop());

  it('are done to the very notices that the dry run has shown, each once (S11)', async () => {
    const [first] = letters;
    if (first === undefined) throw new Error('no letter');
    await api.client.post(`/api/notices/${first.id}/commands`, {
      body: { kind: 'withdrawNotice', reason: '重复' },
      key: 'gone',
      actor: CLERK,
    });
    const query = { campaign: first.campaign.id };
    const command = { kind: 'remindByHand', text: '请按期报送' };
    const dry = await api.client.post<{ items: { notice: string; would: string }[] }>('/api/many', {
      body: { query, command, dryRun: true },
      key: 'dry',
      actor: CLERK,
    });
    expect(dry.items).to.have.length(39);
    await act('remind-all', { query, command });
    const account = await finished('remind-all');
    expect(account.items.map((i) => i.notice)).to.have.members(dry.items.map((i) => i.notice));
    expect([account.done, account.refused]).to.deep.equal([39, 0]);
    await act('remind-all', { query, command });
    const again = await act('remind-twice', { query, command });
    expect(again.items).to.deep.equal([]);
    const second = await finished('remind-twice');
    expect(second.items.map((i) => i.code)).to.deep.equal(second.items.map(() => 'reminded-today'));
  });

  it('under one key say one thing', async () => {
    const query = { campaign: letters[0]?.campaign.id };
    const other = act('remind-all', { query, command: { kind: 'addNote', text: '另一内容' } });
    const code = await other.then(
      () => 'accepted',
      (error: unknown) => (error instanceof ApiProblem ? error.code : String(error)),
    );
    expect(code).to.equal('key-reused');
  });

  it('under one key are about the same letters: whoever repeats it for others is told that it is used', async () => {
    const [, one, two] = letters;
    if (one === undefined || two === undefined) throw new Error('letters are missing');
    const noting = (notices: Notice[]) => ({
      query: { notices: notices.map(({ id }) => id) },
      command: { kind: 'addNote', text: '已电话了解' },
    });
    const first = await act('note-one', noting([one]));
    expect(first.notices).to.equal(1);
    const other = act('note-one', noting([one, two]));
    const code = await other.then(
      () => 'accepted',
      (error: unknown) => (error instanceof ApiProblem ? error.code : String(error)),
    );
    expect(code).to.equal('key-reused');
  });

  it('of two people under one key are two acts, and each finds his own by it', async () => {
    const [, one] = letters;
    if (one === undefined) throw new Error('letters are missing');
    const body = {
      query: { notices: [one.id] },
      command: { kind: 'addNote', text: '另一人的备注' },
    };
    const actor = { ...CLERK, id: 'another-clerk' };
    const mine = await api.client.post<Account>('/api/many', { body, key: 'remind-all', actor });
    expect([mine.by.id, mine.notices]).to.deep.equal(['another-clerk', 1]);
    const found = await api.client.get<Account>('/api/many/remind-all', { actor });
    expect(found.id).to.equal(mine.id);
    expect((await finished('remind-all')).id).not.to.equal(mine.id);
  });

  it('stop and go on twice by one decision each, and keep the same remaining time (A11)', async () => {
    for (const decision of ['flood-1', 'flood-2']) {
      await act(`suspend-${decision}`, suspendAll(decision));
      expect((await finished(`suspend-${decision}`)).done).to.equal(39);
      const stopped = await Promise.all(letters.slice(1).map((l) => notice(l.id)));
      const budgets = stopped.map((n) => JSON.stringify(n.stopped));
      expect(new Set(budgets).size).to.equal(1);
      expect(stopped[0]?.stopped.length).to.be.greaterThan(2);
      await act(`resume-${decision}`, resumeAll(decision));
      expect((await finished(`resume-${decision}`)).done).to.equal(39);
    }
    const after = await Promise.all(letters.slice(1).map((l) => notice(l.id)));
    const dues = after.map((n) => JSON.stringify(n.findings.map((f) => f.dueAt)));
    expect(new Set(dues).size).to.equal(1);
    expect(after.every((n) => n.stopped.length === 0)).to.equal(true);
  });

  it('leave no notice half-done when the workers die in the middle (A11)', async () => {
    const acting = act('suspend-crash', suspendAll('flood-3'));
    await api.restartWorkers();
    await acting;
    const account = await finished('suspend-crash');
    expect(account.done).to.equal(39);
    const stopped = await Promise.all(letters.slice(1).map((l) => notice(l.id)));
    expect(stopped.every((n) => n.holds.some((h) => h.id === 'flood-3'))).to.equal(true);
    for (const { id } of letters.slice(1, 4)) {
      const events = await eventsOf(api.connection, id);
      expect(events.filter((e) => e.type === 'suspended')).to.have.length(3);
    }
  });
});

describe('a calendar published while notices run', () => {
  let api: Api;
  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  it('shows what would move, moves each by one event, and settles provisional dates (M7, A1)', async () => {
    const letters = await lettersFor(api, {
      name: '跨年',
      units: 3,
      findings: 2,
      timings: ['立行立改', '长期坚持'],
      rehearsal: null,
    });
    const before = await Promise.all(
      letters.map((l) => api.client.get<Notice>(`/api/notices/${l.id}`)),
    );
    expect(before[0]?.findings.map((f) => f.provisional)).to.deep.equal([false, true]);
    const dueOn = before[0]?.clocks.find((c) => c.key === 'finding/2')?.dueOn ?? '';
    const closure = [{ name: '停产检修', date: dueOn, isOffDay: true }];
    const body = { year: YEAR_2027(closure), basis: '国办发明电〔2026〕9号', dryRun: true };
    const publish = (key: string, more: object) =>
      api.client.post<{
        calendar: string;
        moved: { dates: { key: string }[] }[];
        act: { finishedAt: string | null } | null;
        doubts: { code: string; en: string }[];
      }>('/api/calendars', { body: { ...body, ...more }, key, actor: APPROVER });
    const dry = await publish('dry', {});
    expect(dry.moved.map((m) => m.dates.map((d) => d.key))).to.deep.equal([
      ['finding/2'],
      ['finding/2'],
      ['finding/2'],
    ]);
    expect(dry.act).to.equal(null);
    await publish('2027', { dryRun: false });
    const published = () => api.client.get<Account>('/api/many/2027', { actor: APPROVER });
    while ((await published()).finishedAt === null) await pause(50);
    for (const { id } of letters) {
      const events = await eventsOf(api.connection, id);
      expect(events.filter((e) => e.type === 'calendarChanged')).to.have.length(1);
      const now = await api.client.get<Notice>(`/api/notices/${id}`);
      expect(now.findings.map((f) => f.provisional)).to.deep.equal([false, false]);
      expect((now.findings[1]?.dueAt ?? '') > (before[0]?.findings[1]?.dueAt ?? '')).to.equal(true);
      const report = await auditNotice(
        api.temporal,
        api.connection,
        replayerOf(await bundleForWorker()),
        id,
      );
      expect(report.differences).to.deep.equal([]);
    }
    const years = await api.client.get<{ items: { year: number; known: boolean }[] }>(
      '/api/calendars',
    );
    expect(years.items.at(-1)).to.deep.include({ year: 2027, known: true });

    // A region's own days stand on the national ones, which are not missing then.
    const local = { year: 2027, papers: ['https://www.nx.gov.cn/2027.htm'] };
    const region = await publish('nx', {
      year: { ...local, days: [{ name: '开斋节', date: '2027-03-10', isOffDay: true }] },
      region: 'CN-NX',
    });
    expect(region.calendar).to.match(/^cn-nx-/);
    const spring = region.doubts.filter((d) => d.en.includes('春节'));
    expect(spring).to.deep.equal([]);
    expect(region.doubts.map((d) => d.en).join()).to.include('2027-05-02');
    expect(region.moved.flatMap((m) => m.dates).length).to.equal(0);
  });
});
