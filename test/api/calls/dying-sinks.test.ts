import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Entry } from '../../../src/store/calls/call-chain.ts';
import { checkCalls } from '../../../src/store/calls/call-check.ts';
import { callFiles, entriesIn, fileSink } from '../../../src/store/calls/call-file.ts';
import type { Sink } from '../../../src/store/calls/call-recorder.ts';
import { callsOf, databaseSink } from '../../../src/store/calls/calls.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK } from '../../support/api/letters.ts';

/** How many requests; more by `npm run test:calls`. */
const REQUESTS = Number(process.env.DUBAN_CALL_REQUESTS ?? 2000);
const AT_ONCE = 20;
const SEED = Number(process.env.DUBAN_CALL_SEED ?? 20_260_924);

/** Numbers of 0 to 1 from a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A sink that can be killed: it fails before or after it has written, so that nobody knows which. */
function mortal(sink: Sink, random: () => number) {
  const state = { dead: false };
  const write = async (entries: Entry[]): Promise<void> => {
    if (state.dead && random() < 0.5) throw new Error('dead');
    await sink.write(entries);
    if (state.dead) throw new Error('dead after writing');
  };
  return { state, sink: { ...sink, write } };
}

/** Really dead: nothing is written. */
const deadly = (sink: Sink, isDead: () => boolean): Sink => ({
  ...sink,
  write: (entries) => (isDead() ? Promise.reject(new Error('dead')) : sink.write(entries)),
});

interface Asked {
  id: string;
  name: string | null;
  status: number;
  code: string | null;
}

describe('the API while what keeps its record of calls dies', () => {
  const random = randomFrom(SEED);
  const folder = mkdtempSync(join(tmpdir(), 'duban-dying-'));
  let api: Api;
  let states: { dead: boolean }[] = [];
  let allDead = false;
  const asked: Asked[] = [];

  before(async () => {
    api = await startApi({
      sinks: (connection) => {
        const made = [databaseSink(connection), fileSink(folder, 'dying')].map((sink) =>
          mortal(
            deadly(sink, () => allDead),
            random,
          ),
        );
        states = made.map(({ state }) => state);
        return made.map(({ sink }) => sink);
      },
    });
  });
  after(async () => {
    await api.stop();
    rmSync(folder, { recursive: true });
  });

  /** A write that makes a campaign of its own name, or a read of the roster. */
  const ask = async (i: number): Promise<Asked> => {
    const isWrite = i % 3 !== 0;
    const name = isWrite ? `督查${i}` : null;
    const id = `dying-${i}`;
    const answer = await fetch(`${api.url}/api/${isWrite ? 'campaigns' : 'units'}`, {
      method: isWrite ? 'POST' : 'GET',
      headers: {
        'X-Request-Id': id,
        'Test-Actor': `${CLERK.role}:${CLERK.id}`,
        ...(isWrite ? { 'Idempotency-Key': id, 'Content-Type': 'application/json' } : {}),
      },
      ...(isWrite
        ? { body: JSON.stringify({ name, code: '云督整', policy: 'county-standard' }) }
        : {}),
    });
    const { code = null } = (await answer.json()) as { code?: string };
    return { id, name, status: answer.status, code: answer.ok ? null : code };
  };
  const askAll = async (from: number, count: number): Promise<Asked[]> => {
    const all: Asked[] = [];
    let next = from;
    const one = async () => {
      while (next < from + count) {
        next += 1;
        all.push(await ask(next));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    return all;
  };
  const namesMade = async (): Promise<Set<string>> => {
    const made = await api.connection.collection('campaigns').find({}).toArray();
    return new Set(made.map((c) => String(c.name)));
  };

  it('leaves no write and no answer unrecorded while they die at random (P16)', async () => {
    let going = true;
    const killing = (async () => {
      while (going) {
        for (const state of states) state.dead = random() < 0.5;
        await pause(10 + random() * 50);
      }
    })();
    asked.push(...(await askAll(0, REQUESTS)));
    going = false;
    await killing;
    for (const state of states) state.dead = false;
    while (api.deps.calls.states().some((s) => s.waiting > 0)) await pause(20);
    const entries = (await callsOf(api.connection).find({}).toArray()) as Entry[];
    const ids = (kind: Entry['kind']) =>
      entries.flatMap((e) => (e.kind === kind && 'requestId' in e ? [e.requestId] : []));
    const calls = ids('call');
    const begun = new Set(ids('begun'));
    expect(new Set(calls).size).to.equal(calls.length);
    expect(asked.filter(({ id }) => !calls.includes(id))).to.deep.equal([]);
    const made = await namesMade();
    const effects = asked.filter(({ name }) => name !== null && made.has(name));
    expect(effects.filter(({ id }) => !begun.has(id))).to.deep.equal([]);
    expect(effects.length).to.be.greaterThan(REQUESTS / 10);
    const codes = new Set(asked.flatMap(({ code }) => (code === null ? [] : [code])));
    expect([...codes].filter((code) => code !== 'record-away')).to.deep.equal([]);
  });

  it('has afterwards the same whole chain in both places', async () => {
    const all = { since: '2000-01-01T00:00:00.000Z', until: '2100-01-01T00:00:00.000Z' };
    const check = await checkCalls(api.connection, all, new Date().toISOString());
    expect([check.faults, check.unfinished]).to.deep.equal([[], []]);
    const files = await Promise.all((await callFiles(folder)).map(({ path }) => entriesIn(path)));
    const written = new Map(files.flatMap((f) => f.entries).map((e) => [e._id, e.hash]));
    const stored = (await callsOf(api.connection).find({}).toArray()).map((e) => [e._id, e.hash]);
    expect(new Map(stored as [string, string][])).to.deep.equal(written);
  });

  it('does nothing and tells nothing of a person once both are dead, and goes on when one is back (P16)', async () => {
    const before = await namesMade();
    allDead = true;
    const refused = await askAll(1_000_000, 60);
    const outcomes = new Set(refused.map(({ status, code }) => `${status} ${code}`));
    expect([...outcomes]).to.deep.equal(['503 record-away']);
    expect(await namesMade()).to.deep.equal(before);
    allDead = false;
    while (!api.deps.calls.isUp()) await pause(20);
    const again = await ask(2_000_002);
    expect([again.code, (await namesMade()).has(String(again.name))]).to.deep.equal([null, true]);
  });
});
