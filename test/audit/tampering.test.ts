import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { expect } from 'chai';
import { type AuditReport, auditNotice, type Replayer } from '../../src/audit/replay.ts';
import { replayerOf } from '../../src/audit/replayer.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { collectionOf } from '../../src/store/models.ts';
import { noticeIds, rebuild } from '../../src/store/notices.ts';
import type { EventDoc, NoticeDoc } from '../../src/store/stored.ts';
import { bundleForWorker } from '../../worker/bundle.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { APPROVER, addCampaign, CLERK, importLetters } from '../support/api/letters.ts';
import {
  changedValue,
  clientWith,
  type HistoryJson,
  historyOf,
  placedAt,
  relinked,
  withPayload,
} from '../support/tampering.ts';

const PLAN = {
  name: '篡改',
  units: 2,
  findings: 2,
  // A day of the rehearsal passes in half a second, so that alarms ring between the commands.
  rehearsal: { start: '2026-03-02T01:00:00.000Z', speed: 170_000 },
};

/** For tampering in the store, of which the history knows nothing. */
const unmoved: Replayer = async () => null;

describe('an audit of records (P7)', () => {
  let api: Api;
  let ids: [string, string];
  let replayer: Replayer;
  let untouched: EventDoc[];

  const events = () => collectionOf<EventDoc>(api.connection, 'events');
  const notices = () => collectionOf<NoticeDoc>(api.connection, 'notices');
  const eventsAt = (i: 0 | 1) => untouched.filter((e) => e.noticeId === ids[i]);
  const audit = (i: 0 | 1 = 0, how = unmoved, client: Client = api.temporal) =>
    auditNotice(client, api.connection, how, ids[i]);

  /** A life with alarms between commands, ended by a withdrawal so that nothing moves any more. */
  const live = async (id: string) => {
    const { unit } = await api.client.get<Notice>(`/api/notices/${id}`);
    const command = (body: object, role = 'contact') =>
      api.client.post(`/api/notices/${id}/commands`, {
        body,
        actor: { role, id: `${role}-1`, ...(role === 'contact' ? { unit: unit.id } : {}) },
      });
    const rungs = async (count: number) => {
      while ((await events().countDocuments({ noticeId: id, type: 'rungFired' } as never)) < count)
        await pause(20);
    };
    await rungs(1);
    await command({ kind: 'acknowledge', remarks: '收到' });
    await command({ kind: 'reportFinding', finding: '1', summary: '已补正' });
    await rungs(2);
    await command({ kind: 'addNote', text: '已电话了解情况' }, 'supervisionOffice');
    await command({ kind: 'withdrawNotice', reason: '问题认定有误' }, 'supervisionOffice');
  };

  before(async () => {
    api = await startApi();
    replayer = replayerOf(await bundleForWorker());
    const campaign = await addCampaign(api, PLAN);
    ids = (await importLetters(api, campaign, PLAN)) as [string, string];
    for (const id of ids) {
      await api.client.post(`/api/drafts/${id}/approve`, { actor: APPROVER });
      await api.client.post(`/api/drafts/${id}/issue`, { actor: CLERK });
    }
    await Promise.all(ids.map(live));
    // A message that left after the events were taken down would have left in vain once they are put back.
    const waits = { 'outbox.rows': { $elemMatch: { dispatched: null } } };
    while ((await events().countDocuments(waits as never)) > 0) await pause(20);
    const stored = await events().find({}).sort({ noticeId: 1, seq: 1 }).toArray();
    // Which run recorded it, and when, are the store's own notes and no part of an event.
    untouched = stored.map(({ run: _run, decidedAt: _at, said: _said, ...doc }) => doc as EventDoc);
  });
  after(() => api.stop());

  const placesOf = ({ differences }: AuditReport) =>
    differences.map((d) => `${d.kind} ${d.seq ?? '-'} ${d.where}`);
  /** The audit of the first notice after its events were exchanged for others; then all is as before. */
  const audited = async (changed: EventDoc[], others = eventsAt(1)) => {
    await events().deleteMany({});
    await events().insertMany([...changed, ...others]);
    try {
      return [await audit(0), await audit(1)] as const;
    } finally {
      await events().deleteMany({});
      await events().insertMany(untouched);
    }
  };

  it('finds no difference where nobody touched them', async () => {
    const types = new Set(untouched.map((e) => e.type));
    for (const type of [
      'issued',
      'rungFired',
      'acknowledged',
      'findingReported',
      'noticeWithdrawn',
    ])
      expect([...types]).to.include(type);
    for (const i of [0, 1] as const) {
      const report = await audit(i, replayer);
      expect(report.differences).to.deep.equal([]);
      expect(report).to.include({ ok: true, events: eventsAt(i).length });
    }
  });

  it('names event and field where one was changed, for every field of every event', async () => {
    let tampered = 0;
    for (const event of eventsAt(0))
      for (const field of Object.keys(event)) {
        // What the store notes beside an event until it is in the feed is no part of it.
        if (['_id', 'noticeId', 'seq', 'unfed'].includes(field)) continue;
        const changed = { ...event, [field]: changedValue(event[field as keyof EventDoc]) };
        await events().replaceOne({ _id: event._id }, changed as EventDoc);
        const named = (await audit()).differences.some(
          (d) => d.seq === event.seq && (d.where.startsWith(field) || d.kind === 'chain-broken'),
        );
        await events().replaceOne({ _id: event._id }, event);
        if (!named) expect.fail(`${event.seq} ${event.type} ${field}`);
        tampered += 1;
      }
    expect(tampered).to.be.greaterThan(80);
  });

  it('names the place where an event was deleted, wherever it stood', async () => {
    const all = eventsAt(0);
    for (const { seq, type } of all) {
      const [report] = await audited(all.filter((e) => e.seq !== seq));
      const places = placesOf(report);
      if (seq === all.length) expect(places).to.include(`head-differs ${seq - 1} hash`);
      else expect(places).to.include(`chain-broken ${seq + 1} gap`);
      if (report.differences.every((d) => d.seq !== seq && d.seq !== seq + 1))
        expect(places, type).to.include(`head-differs ${seq - 1} hash`);
    }
    const [newest] = await audited(all.slice(0, -1));
    expect(placesOf(newest)).to.include(`event-missing ${all.length} noticeWithdrawn`);
  });

  it('tells where the records end too early, even with the read model made to fit', async () => {
    const all = eventsAt(0);
    for (let kept = 1; kept < all.length; kept += 1) {
      await events().deleteMany({ noticeId: ids[0], seq: { $gt: kept } } as never);
      await rebuild(api.connection);
      expect(placesOf(await audit())).to.include(`head-differs ${kept} hash`);
      await events().insertMany(all.slice(kept));
    }
    await rebuild(api.connection);
    expect((await audit()).ok).to.equal(true);
  });

  it('waits for what is stored and not yet in the history while a task is open, and does not without one', async () => {
    const whole = await historyOf(api.temporal, ids[0]);
    const isOf = (kind: string) => (event: Record<string, unknown>) => kind in event;
    const started = whole.events.findLastIndex(isOf('workflowTaskStartedEventAttributes'));
    const open = { events: whole.events.slice(0, started + 1) };
    expect((await audit(0, unmoved, clientWith(open, open, whole))).ok).to.equal(true);
    const scheduled = whole.events.findLastIndex(isOf('workflowTaskScheduledEventAttributes'));
    const closed = { events: whole.events.slice(0, scheduled) };
    const places = placesOf(await audit(0, unmoved, clientWith(closed, closed, whole)));
    expect(places).to.include(`head-differs ${eventsAt(0).length} hash`);
  });

  it('names an event that was put in, at the end or between, its hashes worked out anew', async () => {
    const all = eventsAt(0);
    const note = all.find((e) => e.type === 'noteAdded') as EventDoc;
    for (let at = 2; at <= all.length + 1; at += 1) {
      const put = [...all.slice(0, at - 1), { ...note, command: 'forged' }, ...all.slice(at - 1)];
      const [report, other] = await audited(relinked(put, at));
      expect(report.ok).to.equal(false);
      expect(Math.min(...report.differences.flatMap((d) => d.seq ?? []))).to.equal(at);
      expect(placesOf(report)).to.include(`head-differs ${all.length + 1} hash`);
      expect(other.ok).to.equal(true);
    }
  });

  it('names a changed event although every hash after it was worked out anew', async () => {
    const all = eventsAt(0);
    const changed = all.map((e) => (e.type === 'acknowledged' ? { ...e, late: !e.late } : e));
    const { seq } = all.find((e) => e.type === 'acknowledged') as EventDoc;
    const [report] = await audited(relinked(changed, seq));
    const places = placesOf(report);
    expect(places).to.include(`field-differs ${seq} late`);
    expect(places).to.include(`head-differs ${all.length} hash`);
    expect(places.filter((p) => p.startsWith('chain-broken'))).to.deep.equal([]);
  });

  it('names both places where two events were exchanged', async () => {
    const all = eventsAt(0);
    for (let i = 0; i + 1 < all.length; i += 1) {
      const [a, b] = [all[i], all[i + 1]] as [EventDoc, EventDoc];
      const rest = all.filter((e) => e !== a && e !== b);
      const [report] = await audited([...rest, placedAt(b, a.seq), placedAt(a, b.seq)]);
      const seqs = new Set(report.differences.map((d) => d.seq));
      expect(seqs.has(a.seq) && seqs.has(b.seq), `${a.type} ${b.type}`).to.equal(true);
    }
  });

  it('names the place in both notices where each has an event of the other', async () => {
    const [mine, theirs] = [eventsAt(0), eventsAt(1)];
    for (let i = 0; i < Math.min(mine.length, theirs.length); i += 1) {
      const [a, b] = [mine[i], theirs[i]] as [EventDoc, EventDoc];
      const reports = await audited(
        mine.with(i, placedAt(b, a.seq, ids[0])),
        theirs.with(i, placedAt(a, b.seq, ids[1])),
      );
      for (const report of reports)
        expect(placesOf(report)).to.include(`chain-broken ${i + 1} hash-differs`);
    }
  });

  it('still knows a notice of which no event is left', async () => {
    await events().deleteMany({ noticeId: ids[0] } as never);
    await notices().deleteMany({ _id: ids[0] });
    expect(await noticeIds(api.connection)).to.deep.equal([...ids].sort());
    expect(placesOf(await audit())).to.include('event-missing 1 issued');
    await events().insertMany(eventsAt(0));
    await rebuild(api.connection);
  });

  it('tells that the engine has no history of a notice', async () => {
    const ghost = eventsAt(0).map((e) => placedAt(e, e.seq, 'ghost'));
    await events().insertMany(ghost);
    const report = await auditNotice(api.temporal, api.connection, unmoved, 'ghost');
    expect(placesOf(report)).to.include('history-missing - ghost');
    await events().deleteMany({ noticeId: 'ghost' } as never);
  });

  it('is read by people as a timeline, in either language, from the API', async () => {
    const path = `${api.url}/api/notices/${ids[0]}/timeline`;
    const read = async (lang: string) => {
      const answer = await fetch(path, { headers: { 'Accept-Language': lang } });
      const { items } = (await answer.json()) as { items: { seq: number; text: string }[] };
      return new Map(items.map(({ seq, text }) => [seq, text]));
    };
    const [zh, en] = [await read('zh'), await read('en')];
    const { seq = 0 } = eventsAt(0).find((e) => e.type === 'noticeWithdrawn') ?? {};
    expect(zh.get(seq)).to.equal('通知书撤回：问题认定有误');
    expect(en.get(seq)).to.equal('notice withdrawn: 问题认定有误');
    expect([...zh.keys()]).to.deep.equal([...en.keys()]);
  });

  it('names the field of the read model that was changed, and a read model that is missing', async () => {
    const doc = (await notices().findOne({ _id: ids[0] })) as NoticeDoc;
    for (const [field, value] of [
      ['notice.stage', 'closed'],
      ['notice.findings.0.dueAt', '2027-01-01T00:00:00.000Z'],
      ['notice.acknowledgedLate', 'no'],
      ['documentNumber', '云督整〔2026〕99号'],
      ['head', 'f'.repeat(64)],
      ['seq', 99],
      ['nextAlarmAt', '2027-01-01T00:00:00.000Z'],
      ['more', 1],
    ] as const) {
      await notices().updateOne({ _id: ids[0] }, { $set: { [field]: value } } as never);
      const where = field.replace('.0.', '[0].');
      expect(placesOf(await audit())).to.deep.equal([`read-model-differs - ${where}`]);
      await notices().replaceOne({ _id: ids[0] }, doc);
    }
    await notices().deleteOne({ _id: ids[0] });
    expect(placesOf(await audit())).to.deep.equal(['read-model-missing - notices']);
    await notices().insertOne(doc);
  });

  describe('and of a forged history (P7)', () => {
    let history: HistoryJson;
    before(async () => {
      history = await historyOf(api.temporal, ids[0]);
    });
    const forged = async (change: HistoryJson) =>
      placesOf(await audit(0, replayer, clientWith(change)));
    const seqOf = (type: string) => eventsAt(0).find((e) => e.type === type)?.seq;
    const failed = () => `replay-failed - notice/${ids[0]}`;

    it('finds no difference in the history as it is', async () => {
      expect(await forged(history)).to.deep.equal([]);
    });

    it('names the event and field of a command whose payload was changed', async () => {
      const places = await forged(withPayload(history, '"收到"', '"未收到"'));
      expect(places).to.include(failed());
      expect(places).to.include(`field-differs ${seqOf('acknowledged')} remarks`);
    });

    it('names a command that the rules would not have taken', async () => {
      const places = await forged(
        withPayload(history, '"kind":"acknowledge"', '"kind":"acceptPlan"'),
      );
      expect(places).to.include(failed());
      expect(places.some((p) => p.startsWith('command-refused -'))).to.equal(true);
    });

    it('tells that the rules with which it started were others', async () => {
      const places = await forged(withPayload(history, '"limit":"30d"', '"limit":"90d"'));
      expect(places).to.include(failed()).and.to.include('chain-broken 1 prev-differs');
    });

    it('tells that a recorded head was changed', async () => {
      const head = eventsAt(0).at(-1)?.hash ?? '';
      const places = await forged(withPayload(history, head, 'f'.repeat(64)));
      expect(places).to.include(failed());
      expect(places).to.include(`head-differs ${eventsAt(0).length} hash`);
    });

    it('comes to its end where something else was kept than the instant of an alarm', async () => {
      const rung = eventsAt(0).find((e) => e.type === 'rungFired')?.at ?? '';
      const places = await forged(withPayload(history, rung, 'f'.repeat(64)));
      expect(places).to.include(failed());
    });

    it('tells that it is the history of another notice, or cut off, or none', async () => {
      const other = await forged(await historyOf(api.temporal, ids[1]));
      expect(other).to.include('chain-broken 1 prev-differs');
      const { events: all } = history;
      const places = await forged({ events: all.slice(0, Math.ceil(all.length / 2)) });
      expect(places).to.include(`head-differs ${eventsAt(0).length} hash`);
      expect(await forged({ events: [] })).to.include(failed());
    });
  });
});
