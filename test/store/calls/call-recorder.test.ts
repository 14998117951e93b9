import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { type Entry, followChain, genesisOf } from '../../../src/store/calls/call-chain.ts';
import {
  callRecorder,
  RecordAway,
  type Sink,
  type SinkState,
} from '../../../src/store/calls/call-recorder.ts';
import { eventually } from '../../support/live-notice.ts';

const AT = '2026-09-24T01:00:00.000Z';
const said = (i: number) => ({ kind: 'missed' as const, at: AT, count: i });

/** A sink in memory that can be away, or hang. */
function memorySink(name: Sink['name']) {
  const entries: Entry[] = [];
  const state = { away: false, hangs: false };
  const sink: Sink = {
    name,
    gatherMs: 0,
    async write(given) {
      if (state.hangs) return new Promise(() => undefined);
      await new Promise(setImmediate);
      if (state.away) throw new Error(`${name} is away`);
      const known = new Set(entries.map((e) => e._id));
      entries.push(...given.filter((e) => !known.has(e._id)));
    },
  };
  return { sink, entries, state };
}

const LIMITS = { waitMs: 120, retryMs: 5, most: 50, group: 10 };

function started() {
  const database = memorySink('database');
  const file = memorySink('file');
  const told: SinkState[] = [];
  const calls = callRecorder({
    chain: 'c1',
    sinks: [database.sink, file.sink],
    told: (state) => void told.push(state),
    limits: LIMITS,
  });
  return { database, file, told, calls };
}

const outcomes = async (work: Promise<void>[]): Promise<string[]> =>
  (await Promise.allSettled(work)).map(({ status }) => status);

const faultsOf = (entries: Entry[]) => {
  const follow = followChain('c1', { seq: 0, hash: genesisOf('c1') });
  return entries.flatMap((entry) => follow(entry));
};

const countsOf = (entries: Entry[]): number[] =>
  entries.flatMap((e) => (e.kind === 'missed' ? [e.count] : []));

describe('the record of calls of a process', () => {
  it('does not take its own standing still for a sink that is away', async () => {
    const { calls } = started();
    const kept = calls.keep(said(1));
    // Nothing of this process runs meanwhile, what the sinks answer neither.
    for (const end = performance.now() + 3 * LIMITS.waitMs; performance.now() < end; );
    expect(await outcomes([kept])).to.deep.equal(['fulfilled']);
  });

  it('is one chain that both sinks have, in the order in which things were said', async () => {
    const { calls, database, file } = started();
    await Promise.all(Array.from({ length: 40 }, (_, i) => calls.keep(said(i))));
    await calls.close(AT);
    for (const { entries } of [database, file]) {
      expect(countsOf(entries)).to.deep.equal(Array.from({ length: 40 }, (_, i) => i));
      expect([faultsOf(entries), entries.at(-1)?.kind]).to.deep.equal([[], 'closed']);
    }
    expect(database.entries).to.deep.equal(file.entries);
  });

  for (const name of ['database', 'file'] as const)
    it(`goes on while the ${name} is away, says so once, and brings it up to date when it is back`, async () => {
      const made = started();
      const { calls, told } = made;
      made[name].state.away = true;
      for (let i = 0; i < 20; i += 1) await calls.keep(said(i));
      expect([calls.isUp(), made[name].entries]).to.deep.equal([true, []]);
      expect(told.map((t) => [t.name, t.awaySince !== null, t.error])).to.deep.equal([
        [name, true, `${name} is away`],
      ]);
      made[name].state.away = false;
      await calls.close(AT);
      expect(made[name].entries).to.have.length(21);
      expect(faultsOf(made[name].entries)).to.deep.equal([]);
      expect(told.map((t) => t.awaySince !== null)).to.deep.equal([true, false]);
    });

  it('tells each of those who wait that no sink has taken what they said, and writes it later all the same', async () => {
    const { calls, database, file } = started();
    database.state.away = true;
    file.state.away = true;
    const waiting = [1, 2, 3].map((i) => calls.keep(said(i)));
    expect(await outcomes(waiting)).to.deep.equal(['rejected', 'rejected', 'rejected']);
    expect(await waiting[0]?.catch((e) => e)).to.be.instanceOf(RecordAway);
    expect(calls.isUp()).to.equal(false);
    file.state.away = false;
    await calls.keep(said(4));
    expect([calls.isUp(), countsOf(file.entries)]).to.deep.equal([true, [1, 2, 3, 4]]);
  });

  it('waits no longer for a sink that hangs than for one that fails', async () => {
    const { calls, database, file } = started();
    database.state.hangs = true;
    await calls.keep(said(1));
    file.state.hangs = true;
    expect(await outcomes([calls.keep(said(2))])).to.deep.equal(['rejected']);
    // Whoever asks how it does is told so as well.
    await eventually(() => !calls.isUp(), 'sinks that hang are away');
    expect(calls.states().map(({ error }) => error)).to.include('no answer to a write');
  });

  it('counts what it can keep no more while nothing can be written, and says the number afterwards', async () => {
    const { calls, database, file } = started();
    database.state.away = true;
    file.state.away = true;
    await outcomes(Array.from({ length: 70 }, (_, i) => calls.keep(said(i))));
    database.state.away = false;
    file.state.away = false;
    // Taken up once there is room again.
    while ((await outcomes([calls.keep(said(99))]))[0] !== 'fulfilled') await pause(5);
    await calls.close(AT);
    const counts = countsOf(file.entries);
    expect(counts.slice(0, 50)).to.deep.equal(Array.from({ length: 50 }, (_, i) => i));
    expect(counts[50]).to.be.at.least(20);
    expect([counts[51], faultsOf(file.entries)]).to.deep.equal([99, []]);
  });
});
