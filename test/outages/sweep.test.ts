import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { type Engines, startEngines } from '../../engines/run.ts';
import { faultsOf, type Inspect } from '../../src/activities/clock-faults.ts';
import { createErrandActivities } from '../../src/activities/index.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { eventsOf } from '../../src/store/notices.ts';
import { workflowIdOf } from '../../src/workflows/contract.ts';
import { bundleForWorker } from '../../worker/bundle.ts';
import { errandsOf } from '../../worker/errands.ts';
import { mutantOf } from '../replay/corpus.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { APPROVER, CLERK, lettersFor } from '../support/api/letters.ts';

const DAY_MS = 86_400_000;
/** A business day in 4 s; the first alarm is for the second working day after the issue. */
const SPEED = DAY_MS / 4000;
const MONDAY = '2026-03-02T01:00:00.000Z';
/** Real time that an alarm may be late in this test: two business days. */
const PATIENCE_MS = 8000;

/** Deletes the timers of a workflow from Temporal's own store; what the server believes stays as it is. */
const DELETE_TIMERS = `
import sqlite3, sys
store = sqlite3.connect(sys.argv[1], timeout=30)
gone = store.execute('DELETE FROM timer_tasks WHERE instr(data, ?) > 0', (sys.argv[2].encode(),)).rowcount
store.commit()
print(gone)
`;

interface Alarms {
  faults: number;
  alarms: { notice: string; fault: string; detail: string }[];
}

describe('a fault that is really made is found by one sweep, named and mended (A15)', function () {
  this.timeout(300_000);
  let folder: string;
  let engines: Engines;
  let api: Api;
  /** Letters in real time. */
  let letters: Notice[];

  const sweep = async (repair: boolean) => {
    const { alarms } = await api.client.post<Alarms>('/api/sweep', {
      body: { repair },
      actor: CLERK,
    });
    return alarms.map((a) => [a.notice, a.fault]);
  };
  const letter = (n: number): Notice => letters[n] ?? expect.fail(`there is no letter ${n}`);
  const command = (id: string, key: string, body: object) =>
    api.client.post(`/api/notices/${id}/commands`, { body, key, actor: CLERK });
  const note = { kind: 'addNote', text: '已电话了解情况' };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duban-sweep-'));
    const env = { ...process.env };
    delete env.TEMPORAL_ADDRESS;
    const ports = { mongo: 0, temporal: 0 };
    engines = await startEngines({ dataDir: folder, ports, ui: false, log: () => undefined, env });
    api = await startApi({ temporalAddress: engines.temporalAddress });
    letters = await lettersFor(api, {
      name: '自检',
      units: 4,
      findings: 1,
      timings: ['长期坚持'],
      rehearsal: null,
    });
  });
  after(async () => {
    await api?.stop();
    await engines?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds nothing before', async () => {
    expect(await sweep(false)).to.deep.equal([]);
  });

  it('a timer deleted from the store of Temporal, and three working days missed by it', async () => {
    const rehearsal = { start: MONDAY, speed: SPEED };
    const [lost, kept] = await lettersFor(api, { name: '漏拍', units: 2, findings: 1, rehearsal });
    if (lost === undefined || kept === undefined) throw new Error('letters are missing');
    const store = join(folder, 'temporal', 'temporal.db');
    const deleted = execFileSync('python3', ['-c', DELETE_TIMERS, store, workflowIdOf(lost.id)]);
    expect(Number(String(deleted))).to.be.greaterThan(0);
    const rung = async ({ id }: Notice) =>
      (await eventsOf(api.connection, id)).filter((e) => e.command === null).length;
    const first = Date.now();
    while ((await rung(kept)) === 0) await pause(200);
    // Three working days after the alarm that did not ring, or five where a weekend lies between, and what is patience.
    await pause((5 * DAY_MS) / SPEED + PATIENCE_MS);
    expect(Date.now() - first).to.be.greaterThan((3 * DAY_MS) / SPEED);
    expect(await rung(lost)).to.equal(0);
    const errands = errandsOf(api.temporal, api.connection);
    const swept = async (repair: boolean) => {
      const activities = createErrandActivities({ ...errands, patienceMs: PATIENCE_MS });
      await activities.sweepClocks({ repair });
      const standing = await api.client.get<{ items: Alarms['alarms'] }>('/api/clock-alarms');
      return standing.items.map((a) => [a.notice, a.fault]);
    };
    expect(await swept(false)).to.deep.equal([[lost.id, 'alarm-past']]);
    expect(await swept(true)).to.deep.equal([]);
    while ((await rung(lost)) === 0) await pause(200);
    expect(await swept(false)).to.deep.equal([]);
    const over = { kind: 'withdrawNotice', reason: '演练结束' };
    for (const { id } of [lost, kept]) await command(id, 'over', over);
  });

  it('a timer that a worker has aimed at another instant', async () => {
    const { code } = await bundleForWorker();
    const aims = 'realMsUntil(tempo, at, Date.now())';
    await api.restartWorkers(mutantOf(code, aims, `${aims} + 86_400_000`));
    await api.client.post(`/api/notices/${letter(1).id}/commands`, {
      body: { kind: 'acknowledge' },
      key: 'aimed',
      actor: { role: 'contact', id: 'h-contact', unit: letter(1).unit.id },
    });
    await api.restartWorkers();
    expect(await sweep(false)).to.deep.equal([[letter(1).id, 'timer-differs']]);
    expect(await sweep(true)).to.deep.equal([]);
    expect(await sweep(false)).to.deep.equal([]);
  });

  it('a timer that Temporal does not have', async () => {
    const { connection } = api;
    const errands = errandsOf(api.temporal, connection);
    const without: Inspect = async (id) => {
      const seen = await errands.inspect(id);
      return seen === null || seen === 'silent' ? seen : { ...seen, timerAt: null };
    };
    const faults = async (inspect: Inspect) =>
      (await faultsOf({ ...errands, connection, inspect }, letter(0).id, Date.now())).map(
        (f) => f.fault,
      );
    expect(await faults(without)).to.deep.equal(['timer-missing']);
    expect(await faults(errands.inspect)).to.deep.equal([]);
  });

  it('workflows that do not answer, until somebody works for them again', async () => {
    await api.stopWorkers();
    const errands = errandsOf(api.temporal, api.connection);
    const { id } = letter(0);
    const faults = await faultsOf({ ...errands }, id, Date.now());
    expect(faults.map((f) => f.fault)).to.deep.equal(['workflow-silent']);
    await api.restartWorkers();
    expect(await sweep(false)).to.deep.equal([]);
  });

  it('rules that were edited in the store', async () => {
    const rulebooks = api.connection.collection<{ _id: string }>('rulebooks');
    const { rulebook } = letter(0);
    const before = await rulebooks.findOne({ _id: rulebook });
    await rulebooks.updateOne({ _id: rulebook }, { $set: { 'calendar.names.2026-12-31': '休' } });
    const named = letters.map((l) => [l.id, 'rulebook-differs']);
    // The rehearsal of before stands under the same rules.
    expect(await sweep(false)).to.include.deep.members(named);
    expect(await sweep(true)).to.deep.equal([]);
    expect(await rulebooks.findOne({ _id: rulebook })).to.deep.equal(before);
  });

  it('a letter that a published calendar has not reached', async () => {
    const missed = letter(3).id;
    const notices = api.connection.collection<{ _id: string }>('notices');
    await notices.deleteOne({ _id: missed });
    const dueOn = letter(0).clocks.find((c) => c.key === 'finding/1')?.dueOn ?? '';
    const year = {
      year: Number(dueOn.slice(0, 4)),
      papers: ['https://www.gov.cn/zhengce/next.htm'],
      days: [{ name: '停产检修', date: dueOn, isOffDay: true }],
    };
    await api.client.post('/api/calendars', {
      body: { year, basis: '国办发明电〔2026〕9号', dryRun: false },
      key: 'next-year',
      actor: APPROVER,
    });
    const finished = async () =>
      (
        await api.client.get<{ finishedAt: string | null }>('/api/many/next-year', {
          actor: APPROVER,
        })
      ).finishedAt;
    while ((await finished()) === null) await pause(50);
    expect(await sweep(false)).to.have.deep.members([
      [missed, 'read-model-differs'],
      [missed, 'calendar-differs'],
    ]);
    expect(await sweep(true)).to.deep.equal([]);
    expect(await sweep(false)).to.deep.equal([]);
    const changed = async (n: number) =>
      (await eventsOf(api.connection, letter(n).id)).filter((e) => e.type === 'calendarChanged')
        .length;
    expect([await changed(0), await changed(3)]).to.deep.equal([1, 1]);
    const due = async (n: number) =>
      (await api.client.get<Notice>(`/api/notices/${letter(n).id}`)).findings[0]?.dueAt;
    expect(await due(3)).to.equal(await due(0));
    await command(missed, 'after', note);
  });
});
