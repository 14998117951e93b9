import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { awaySinks, noteSinks } from '../../src/store/calls/sink-states.ts';
import { keepCalls } from '../../worker/call-records.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';

const quiet = { error: () => undefined, warn: () => undefined };
const now = () => new Date().toISOString();

describe('a process whose record of calls cannot be written to a file', () => {
  let connection: Connection;
  let folder: string;
  before(async () => {
    connection = await openDatabase();
    folder = mkdtempSync(join(tmpdir(), 'duban-calls-'));
  });
  after(async () => {
    await closeDatabase(connection);
    // What still waits for the file would find its folder free, and write into a new one.
    process.once('exit', () => rmSync(folder, { recursive: true }));
  });

  const named = async () => (await awaySinks(connection, now())).map(({ name }) => name);
  const until = async (names: string[]) => {
    while ((await named()).join() !== names.join()) await pause(20);
  };

  it('says so in the database, and no more once it can, or has ended', async () => {
    const calls = join(folder, 'calls');
    // A file where the folder ought to be.
    writeFileSync(calls, '');
    const records = await keepCalls({
      ...{ connection, days: 400, log: quiet, sayEveryMs: 20 },
      folder: calls,
    });
    await until(['file']);
    const [away] = await awaySinks(connection, now());
    expect(away?.error).to.match(/ENOTDIR|EEXIST/);
    rmSync(calls);
    mkdirSync(calls);
    await until([]);
    rmSync(calls, { recursive: true });
    writeFileSync(calls, '');
    await pause(1100);
    await records.calls.keep({ kind: 'cited', at: now(), heads: [] });
    await until(['file']);
    await records.stop();
    expect(await named()).to.deep.equal([]);
  });

  it('is not heard of any more when it has said nothing for five minutes', async () => {
    const state = {
      name: 'file',
      awaySince: '2026-11-29T08:00:00.000Z',
      error: 'ENOSPC',
      waiting: 1,
    };
    await noteSinks(connection, 'c1', [state as never], '2026-11-29T09:00:00.000Z');
    const at = async (instant: string) => (await awaySinks(connection, instant)).length;
    expect(await at('2026-11-29T09:05:00.000Z')).to.equal(1);
    expect(await at('2026-11-29T09:05:00.001Z')).to.equal(0);
  });
});
