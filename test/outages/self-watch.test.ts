import { expect } from 'chai';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { eventsOf } from '../../src/store/notices.ts';
import type { EventDoc } from '../../src/store/stored.ts';
import { workflowIdOf } from '../../src/workflows/contract.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { CLERK, lettersFor } from '../support/api/letters.ts';

interface Alarms {
  faults: number;
  alarms: { notice: string; fault: string }[];
}

describe('the clock that watches itself', () => {
  let api: Api;
  let letters: Notice[];
  const sweep = (repair: boolean) =>
    api.client.post<Alarms>('/api/sweep', { body: { repair }, actor: CLERK });

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '自检', units: 3, findings: 1 });
  });
  after(() => api.stop());

  it('finds nothing where every notice is armed as the rules expect (A15, M33)', async () => {
    expect(await sweep(false)).to.deep.equal({ faults: 0, alarms: [] });
  });

  it('drops what a lost decision has left, once it is old, and only if it is of the very run (A15)', async () => {
    const three = letters[2];
    if (three === undefined) throw new Error('the third letter is missing');
    await api.client.post(`/api/notices/${three.id}/commands`, {
      body: { kind: 'addNote', text: '已电话了解情况' },
      key: 'note',
      actor: CLERK,
    });
    const events = api.connection.collection<EventDoc>('events');
    const note = await events.findOne({ _id: `${three.id}/2` });
    if (note === null) throw new Error('the note is not recorded');
    const lost = { ...note, _id: `${three.id}/3`, seq: 3, prev: note.hash, hash: 'f'.repeat(64) };
    const left = async (change: Partial<EventDoc>) => {
      await events.replaceOne({ _id: lost._id }, { ...lost, ...change } as never, { upsert: true });
      const { alarms } = await sweep(true);
      const faults = alarms.map((a) => a.fault);
      return [faults.includes('state-differs'), (await eventsOf(api.connection, three.id)).length];
    };
    const old = new Date(Date.now() - 600_000).toISOString();
    expect(await left({ decidedAt: new Date().toISOString() })).to.deep.equal([true, 3]);
    expect(await left({ decidedAt: old, run: 'another' })).to.deep.equal([true, 3]);
    expect(await left({ decidedAt: old, prev: 'e'.repeat(64) })).to.deep.equal([true, 3]);
    expect(await left({ decidedAt: old })).to.deep.equal([false, 2]);
    expect(await sweep(false)).to.deep.equal({ faults: 0, alarms: [] });
    const aside = await api.connection.collection('lostEvents').find({}).toArray();
    expect(aside.map((e) => [e.noticeId, e.seq])).to.deep.equal([[three.id, 3]]);
  });

  it('raises an alarm for a lost workflow and mends it (A15)', async () => {
    const [one] = letters;
    if (one === undefined) throw new Error('letters are missing');
    await api.temporal.workflow.getHandle(workflowIdOf(one.id)).terminate('lost');
    const seen = await sweep(false);
    expect(seen.alarms.map((a) => [a.notice, a.fault])).to.deep.equal([
      [one.id, 'workflow-missing'],
    ]);
    expect(await sweep(true)).to.deep.equal({ faults: 0, alarms: [] });
    const outcome = await api.client.post<{ events: string[] }>(`/api/notices/${one.id}/commands`, {
      body: { kind: 'acknowledge' },
      key: 'after-repair',
      actor: { role: 'contact', id: 'h-contact', unit: one.unit.id },
    });
    expect(outcome.events).to.deep.equal(['acknowledged']);
    expect(await sweep(false)).to.deep.equal({ faults: 0, alarms: [] });
  });

  it('does not believe the read model: one that was edited to closed, or deleted, is named and mended (A15)', async () => {
    const [, two, three] = letters;
    if (two === undefined || three === undefined) throw new Error('letters are missing');
    const notices = api.connection.collection<{ _id: string }>('notices');
    await notices.updateOne({ _id: two.id }, { $set: { 'notice.stage': 'closed' } });
    await notices.deleteOne({ _id: three.id });
    const seen = await sweep(false);
    expect(seen.alarms.map((a) => [a.notice, a.fault])).to.have.deep.members([
      [two.id, 'read-model-differs'],
      [three.id, 'read-model-differs'],
    ]);
    expect(await sweep(true)).to.deep.equal({ faults: 0, alarms: [] });
    const present = (id: string) => api.client.get<Notice>(`/api/notices/${id}`);
    expect((await present(two.id)).stage).not.to.equal('closed');
    expect((await present(three.id)).id).to.equal(three.id);
  });

  it('does not believe the events either: a letter that runs without them is named (A15)', async () => {
    const [, two] = letters;
    if (two === undefined) throw new Error('letters are missing');
    const events = api.connection.collection<{ _id: string; noticeId: string }>('events');
    const kept = await events.find({ noticeId: two.id }).toArray();
    await events.deleteMany({ noticeId: two.id });
    const seen = await sweep(true);
    expect(seen.alarms.map((a) => [a.notice, a.fault])).to.deep.equal([[two.id, 'events-missing']]);
    await events.insertMany(kept);
    expect(await sweep(false)).to.deep.equal({ faults: 0, alarms: [] });
  });
});
