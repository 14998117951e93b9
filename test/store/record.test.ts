import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { mongo } from 'mongoose';
import { append, coreOf } from '../../src/domain/rules/core.ts';
import { collectionOf } from '../../src/store/models.ts';
import { type Batch, ForeignChain, recorderOf } from '../../src/store/record/record.ts';
import type { NoticeDoc } from '../../src/store/stored.ts';
import { batchesOf, storyCalled } from '../support/batches.ts';
import { closeDatabase, emptied, openDatabase, stored, storedRows } from '../support/database.ts';

/** A life that meets many kinds of events, in turns of three. */
const story = storyCalled('drafts-approved-and-refused');
const batches = batchesOf(story, 'a', 3);
const [first, second, third] = batches as [Batch, Batch, Batch];

/** The error a call ends with, or null. */
const errorOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => null,
    (error: unknown) => error,
  );

/** Records as Temporal lets an activity record: an error that is no refusal is tried again. */
async function persistently(record: (batch: Batch) => Promise<string>, batch: Batch) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await record(batch);
    } catch (error) {
      if (error instanceof ForeignChain || tries === 10) throw error;
    }
  }
}

describe('recording on a real MongoDB', () => {
  let connection: Connection;

  /** What the batches leave behind, each recorded once by one process. */
  const uncut = async () => {
    const record = recorderOf(connection);
    for (const batch of batches) await record(batch);
    const left = await stored(connection);
    await emptied(connection);
    return left;
  };

  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));
  beforeEach(() => emptied(connection));

  describe('a batch', () => {
    it('is recorded with its messages and its fold, and its head is answered', async () => {
      const record = recorderOf(connection);
      for (const batch of batches) expect(await record(batch)).to.equal(batch.head);
      const { events, notices } = await stored(connection);
      expect(events).to.have.length(story.events.length);
      const rows = (await storedRows(connection)).map(
        ({ _id, tempoOf: _clock, dispatched: _mark, ...row }) => row,
      );
      const messages = batches.flatMap((b) => b.messages);
      expect(rows).to.deep.equal(messages.sort((a, b) => (a.key < b.key ? -1 : 1)));
      const [{ notice, seq, head }] = notices as unknown as [NoticeDoc];
      const alike = { id: 'a', documentNumber: '云督整〔2026〕a号' };
      expect(notice).to.deep.equal({ ...story.notice, ...alike });
      expect([seq, head]).to.deep.equal([story.events.length, batches.at(-1)?.head]);
    });

    it('changes nothing when it is repeated, at once or after all others', async () => {
      const once = await uncut();
      const record = recorderOf(connection);
      for (const batch of batches)
        for (let i = 0; i < 3; i += 1) expect(await record(batch)).to.equal(batch.head);
      expect(await stored(connection)).to.deep.equal(once);
      for (const batch of batches) expect(await recorderOf(connection)(batch)).to.equal(batch.head);
      expect(await stored(connection)).to.deep.equal(once);
    });

    it('is recorded once by twenty processes at the same moment', async () => {
      const once = await uncut();
      for (const batch of batches) {
        const processes = Array.from({ length: 20 }, () => recorderOf(connection));
        const heads = await Promise.all(processes.map((record) => persistently(record, batch)));
        expect(new Set(heads)).to.deep.equal(new Set([batch.head]));
      }
      expect(await stored(connection)).to.deep.equal(once);
    });

    it('that comes late does not turn the read model back', async () => {
      const record = recorderOf(connection);
      for (const batch of batches) await record(batch);
      const once = await stored(connection);
      for (const batch of batches.slice(0, -1)) {
        expect(await record(batch)).to.equal(batch.head);
        expect(await recorderOf(connection)(batch)).to.equal(batch.head);
        expect(await stored(connection)).to.deep.equal(once);
      }
    });
  });

  describe('a batch cut off by a crash, and tried again by a process that remembers nothing', () => {
    const without = (name: 'events' | 'notices', ids: string[]) =>
      collectionOf(connection, name).deleteMany({ _id: { $in: ids } });
    const places = ({ events }: Batch) => events.map((e) => `${e.noticeId}/${e.seq}`);

    const cuts: Record<string, (batch: Batch) => Promise<unknown>> = {
      'after its first event': async (batch) => {
        await without('events', places(batch).slice(1));
        await without('notices', ['a']);
      },
      'before its last event': (batch) => without('events', places(batch).slice(-1)),
      'before the read model': () => without('notices', ['a']),
    };
    for (const [where, cut] of Object.entries(cuts))
      it(`is completed when it was cut ${where}`, async () => {
        const once = await uncut();
        for (const batch of batches) {
          await recorderOf(connection)(batch);
          const whole = await stored(connection);
          await cut(batch);
          expect(await stored(connection)).not.to.deep.equal(whole);
          expect(await recorderOf(connection)(batch)).to.equal(batch.head);
          expect(await stored(connection)).to.deep.equal(whole);
        }
        expect(await stored(connection)).to.deep.equal(once);
      });
  });

  describe('a foreign batch', () => {
    /** The second turn as another run decides it, at another instant. */
    const foreign = (): Batch => {
      const core = coreOf(1);
      const notice = first.events.reduce<Parameters<typeof core.evolve>[0]>(core.evolve, null);
      const turn = second.events.map(({ noticeId, seq, prev, hash, nextAlarmAt, ...event }) => ({
        ...event,
        at: '2026-12-31T00:00:00.000Z',
      }));
      const { after, recorded } = append(core, 'a', { notice, head: first.head }, turn);
      return { ...second, head: after.head, events: recorded };
    };

    it('is refused where other events stand, and nothing of it is kept', async () => {
      const knowing = recorderOf(connection);
      await knowing(first);
      await knowing(second);
      const before = await stored(connection);
      for (const record of [knowing, recorderOf(connection)]) {
        const error = await errorOf(record(foreign()));
        expect(error).to.be.instanceOf(ForeignChain);
        expect(String(error)).to.include('of notice a is stored with another content');
        expect(await stored(connection)).to.deep.equal(before);
      }
    });

    it('leaves none of its events behind where only the first place is taken', async () => {
      const [, , , fourth, fifth] = batchesOf(story, 'a', 1) as [Batch, Batch, Batch, Batch, Batch];
      const record = recorderOf(connection);
      await record(first);
      await record(fourth);
      const before = await stored(connection);
      expect(await errorOf(record(foreign()))).to.be.instanceOf(ForeignChain);
      expect(await stored(connection)).to.deep.equal(before);
      expect(await record(fifth)).to.equal(fifth.head);
    });

    it('is refused where it continues another chain, or none', async () => {
      expect(await errorOf(recorderOf(connection)(second))).to.be.instanceOf(ForeignChain);
      expect(await stored(connection)).to.deep.equal({ events: [], notices: [] });
      const record = recorderOf(connection);
      await record(first);
      const before = await stored(connection);
      expect(await errorOf(record(third))).to.be.instanceOf(ForeignChain);
      expect(await errorOf(recorderOf(connection)(third))).to.be.instanceOf(ForeignChain);
      expect(await stored(connection)).to.deep.equal(before);
    });

    it('is refused from the first event on when a notice is begun anew under other rules', async () => {
      const rules = storyCalled('urgent-on-time').rules;
      const [begun] = batchesOf({ ...story, rules }, 'a', 1) as [Batch];
      await recorderOf(connection)(first);
      const before = await stored(connection);
      expect(await errorOf(recorderOf(connection)(begun))).to.be.instanceOf(ForeignChain);
      expect(await stored(connection)).to.deep.equal(before);
    });
  });

  describe('a second event at one place of a notice', () => {
    const twin = { noticeId: 'a', seq: 1, type: 'forged' };
    const events = () => collectionOf(connection, 'events');
    const codeOf = async (call: Promise<unknown>) => {
      const error = await errorOf(call);
      return error instanceof mongo.MongoServerError ? error.code : error;
    };

    it('cannot be stored under whatever id, by the index and not by the program', async () => {
      await recorderOf(connection)(first);
      for (const _id of ['a/1', 'a/01', 'another'])
        expect(await codeOf(events().insertOne({ _id, ...twin }))).to.equal(11_000);
      await events().insertOne({ _id: 'moved', ...twin, seq: 9 });
      const move = events().updateOne({ _id: 'moved' }, { $set: { seq: 1 } });
      expect(await codeOf(move)).to.equal(11_000);
      expect(await events().countDocuments({ noticeId: 'a', seq: 1 } as never)).to.equal(1);
    });

    it('would be stored without that index', async () => {
      await recorderOf(connection)(first);
      await events().dropIndex('noticeId_1_seq_1');
      await events().insertOne({ _id: 'another', ...twin });
      expect(await events().countDocuments({ noticeId: 'a', seq: 1 } as never)).to.equal(2);
      await events().deleteOne({ _id: 'another' });
      await events().createIndex({ noticeId: 1, seq: 1 }, { unique: true });
    });
  });
});
