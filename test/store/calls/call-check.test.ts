import { expect } from 'chai';
import type { Connection } from 'mongoose';
import type { Call } from '../../../src/domain/access/call-record.ts';
import { UNKNOWN_CALLER } from '../../../src/domain/access/call-record.ts';
import { chainOf, type Entry, hashOf, type Said } from '../../../src/store/calls/call-chain.ts';
import { checkCalls } from '../../../src/store/calls/call-check.ts';
import { anchorsOf, keptSince, removeOld } from '../../../src/store/calls/call-retention.ts';
import { callsOf, databaseSink, headsNow, takeOver } from '../../../src/store/calls/calls.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

const NOW = '2026-09-24T01:00:00.000Z';
const ALL = { since: '2000-01-01T00:00:00.000Z', until: '2100-01-01T00:00:00.000Z' };
const DAY_MS = 86_400_000;

const called = (i: number, at = NOW): Said => ({
  kind: 'call',
  ...UNKNOWN_CALLER,
  ...({ at, address: '127.0.0.1', operation: 'getNotice', method: 'GET' } as const),
  ...{ object: [{ name: 'id', value: `n-${i}` }], status: 200, code: null, requestId: `r-${i}` },
});

describe('the stored record of calls', () => {
  let connection: Connection;

  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));
  const clear = async () => {
    await callsOf(connection).deleteMany({});
    await anchorsOf(connection).deleteMany({});
  };
  beforeEach(clear);

  const write = (entries: Entry[]) => databaseSink(connection).write(entries);
  const faults = async () => {
    const check = await checkCalls(connection, ALL, NOW);
    return check.faults.map(({ chain, seq, fault }) => `${chain} ${seq} ${fault}`);
  };

  /** Chain a, which has ended, and chain b, which named its head. */
  const fill = async (): Promise<void> => {
    const a = chainOf('a');
    await write([
      a({ kind: 'opened', at: NOW, heads: [] }),
      ...[1, 2, 3, 4, 5].map((i) => a(called(i))),
    ]);
    const b = chainOf('b');
    await write([b({ kind: 'opened', at: NOW, heads: await headsNow(connection, 'b') })]);
    await write([6, 7, 8].map((i) => b(called(i))));
  };
  const at = (chain: string, seq: number) =>
    callsOf(connection).findOne({ chain, seq } as never) as Promise<Entry>;
  const remove = (chain: string, ...seqs: number[]) =>
    callsOf(connection).deleteMany({ chain, seq: { $in: seqs } } as never);

  it('is whole as it was written, with the last place of each chain', async () => {
    await fill();
    const check = await checkCalls(connection, ALL, NOW);
    expect([check.faults, check.entries, check.unfinished]).to.deep.equal([[], 10, []]);
    expect(check.chains.map((c) => [c.chain, c.seq])).to.deep.equal([
      ['a', 6],
      ['b', 4],
    ]);
  });

  it('is checked in any part of its time', async () => {
    const day = (i: number) => new Date(Date.parse(NOW) + i * DAY_MS).toISOString();
    const a = chainOf('a');
    // A clock that was set back for one of them.
    await write([0, 1, 2, 1, 4, 5].map((d, i) => a(called(i, day(d)))));
    for (const [from, to] of [
      [1, 3],
      [2, 5],
      [4, 9],
    ] as const) {
      const check = await checkCalls(connection, { since: day(from), until: day(to) }, NOW);
      expect(check.faults).to.deep.equal([]);
      expect(check.entries).to.be.greaterThan(1);
    }
  });

  describe('tells what was tampered with (P16)', () => {
    beforeEach(fill);

    it('when an entry was removed: the first, one in the middle, the last that another chain has named, a whole chain', async () => {
      await remove('a', 1);
      expect(await faults()).to.deep.equal(['a 2 gap']);
      await clear();
      await fill();
      await remove('a', 3, 4);
      expect(await faults()).to.deep.equal(['a 5 gap']);
      await remove('a', 6);
      expect(await faults()).to.deep.equal(['a 5 gap', 'a 6 head-differs']);
      await remove('a', 1, 2, 3, 4, 5, 6);
      expect(await faults()).to.deep.equal(['a 6 head-differs']);
    });

    it('when any field of an entry was changed, put in or taken out', async () => {
      const whole = await at('a', 3);
      const changes: object[] = Object.keys(whole)
        .filter((field) => !['_id', 'seq', 'chain'].includes(field))
        .map((field) => ({ $set: { [field]: 'other' } }));
      changes.push(
        { $set: { more: 1 } },
        { $unset: { code: 1 } },
        { $set: { 'object.0.value': 'n-9' } },
      );
      expect(changes.length).to.be.greaterThan(15);
      for (const change of changes) {
        await callsOf(connection).updateOne({ _id: whole._id }, change);
        const found = await faults();
        expect(found, JSON.stringify(change)).to.include('a 3 hash-differs');
        await callsOf(connection).replaceOne({ _id: whole._id }, whole);
      }
      expect(await faults()).to.deep.equal([]);
    });

    it('when an entry was changed and its hash made to fit', async () => {
      const entry = { ...(await at('a', 3)), status: 403 } as Entry;
      await callsOf(connection).replaceOne({ _id: entry._id }, { ...entry, hash: hashOf(entry) });
      expect(await faults()).to.deep.equal(['a 4 prev-differs']);
    });

    it('when all that follows was made to fit as well, up to a head that another chain has named', async () => {
      const forged = chainOf('a');
      const entries = [
        forged({ kind: 'opened', at: NOW, heads: [] }),
        ...[1, 9, 3, 4, 5].map((i) => forged(called(i))),
      ];
      await remove('a', 1, 2, 3, 4, 5, 6);
      await write(entries);
      expect(await faults()).to.deep.equal(['a 6 head-differs']);
    });

    it('when an entry was put in, under a place of its own or in the place of another', async () => {
      const strange = { ...(await at('a', 3)), _id: 'a/x', seq: 7 } as Entry;
      await callsOf(connection).insertOne({ ...strange, hash: hashOf(strange) });
      expect(await faults()).to.deep.equal(['a 7 place-differs', 'a 7 prev-differs']);
      await callsOf(connection).deleteOne({ _id: 'a/x' });
      for (const _id of ['0', 'z', 'b/000000000002x', 'a/000000000999']) {
        const put = { ...strange, _id, seq: 3 } as Entry;
        await callsOf(connection).insertOne({ ...put, hash: hashOf(put) });
        expect(await faults(), _id).to.include('a 3 place-differs');
        await callsOf(connection).deleteOne({ _id });
      }
      const [three, four] = [await at('a', 3), await at('a', 4)];
      await remove('a', 3, 4);
      await callsOf(connection).insertMany([
        { ...four, _id: three._id, seq: 3 },
        { ...three, _id: four._id, seq: 4 },
      ]);
      expect(await faults()).to.include.members(['a 3 hash-differs', 'a 4 hash-differs']);
    });

    it('when something follows the end of a chain', async () => {
      const c = chainOf('c');
      await write([c(called(1)), c({ kind: 'closed', at: NOW }), c(called(2))]);
      expect(await faults()).to.deep.equal(['c 3 place-differs']);
    });

    it('when entries were removed under the pretence of their age', async () => {
      const { seq, hash } = await at('a', 2);
      await remove('a', 1, 2);
      await anchorsOf(connection).insertOne({ _id: 'a', seq, hash, at: NOW });
      expect(await faults()).to.deep.equal(['a 2 removal-unsaid']);
    });
  });

  it('names the writes that were begun and of whose end nothing is known, once they must have ended', async () => {
    const { kind: _, status: _s, code: _c, ...begun } = called(1) as { kind: string } & Call;
    const a = chainOf('a');
    await write([
      a({ kind: 'begun', ...begun }),
      a({ kind: 'begun', ...begun, requestId: 'r-2' }),
      a(called(2)),
    ]);
    const later = new Date(Date.parse(NOW) + 601_000).toISOString();
    const unfinished = async (now: string) => (await checkCalls(connection, ALL, now)).unfinished;
    expect([await unfinished(NOW), await unfinished(later)]).to.deep.equal([[], ['r-1']]);
  });

  it('takes over what a file has and it lacks, and nothing twice', async () => {
    const a = chainOf('a');
    const entries = [1, 2, 3, 4].map((i) => a(called(i)));
    await write(entries.slice(0, 2));
    expect(await takeOver(connection, entries)).to.equal(2);
    expect(await takeOver(connection, entries)).to.equal(0);
    expect(await faults()).to.deep.equal([]);
  });

  describe('of four years (P16)', () => {
    const YEARS = 4;
    const dayBack = (days: number) => new Date(Date.parse(NOW) - days * DAY_MS).toISOString();

    /** A chain a month, an entry a day. */
    beforeEach(async () => {
      for (let from = YEARS * 365; from > 0; from -= 30) {
        const chain = chainOf(`m${String(YEARS * 365 - from).padStart(4, '0')}`);
        const days = Array.from({ length: Math.min(30, from) }, (_, i) => from - i);
        await write(days.map((back) => chain(called(back, dayBack(back)))));
      }
    });

    for (const [configured, kept] of [
      [1, 183],
      [182, 183],
      [183, 183],
      [400, 400],
    ] as const)
      it(`keeps everything of the last ${kept} days where ${configured} are configured, and stays checkable`, async () => {
        expect(keptSince(configured, NOW)).to.equal(dayBack(kept));
        const heads = await removeOld(connection, configured, NOW);
        const own = chainOf('own');
        await write([own({ kind: 'removed', at: NOW, heads })]);
        const left = await callsOf(connection).countDocuments({ kind: 'call' } as never);
        expect(left).to.equal(kept);
        expect(await faults()).to.deep.equal([]);
        expect(await removeOld(connection, configured, NOW)).to.deep.equal([]);
        // What is left is followed from where it was cut.
        const first = await callsOf(connection)
          .find({ kind: 'call' } as never)
          .sort({ at: 1 })
          .next();
        await callsOf(connection).deleteOne({ _id: first?._id ?? '' });
        expect(await faults()).to.have.length(kept % 30 === 1 ? 0 : 1);
      });
  });
});
