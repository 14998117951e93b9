import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { mayTry } from '../../../src/store/access/tries.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

describe('tries at passwords', () => {
  let connection: Connection;
  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));
  beforeEach(() => connection.collection('signInTries').deleteMany({}));

  const wrong = async (account: string, ip: string, nowMs: number) => {
    const allowed = await mayTry(connection, { account, ip }, nowMs);
    if (allowed.ok) await allowed.tried.failed(nowMs);
    return allowed;
  };
  /** At which milliseconds one of these tries is let through. */
  const letThrough = async (
    times: readonly number[],
    of: (i: number) => { account: string; ip: string },
  ): Promise<number[]> => {
    const seen: number[] = [];
    for (const [i, at] of times.entries())
      if ((await wrong(of(i).account, of(i).ip, at)).ok) seen.push(at);
    return seen;
  };
  const mostInAMinute = (times: readonly number[]): number =>
    Math.max(...times.map((from) => times.filter((t) => t >= from && t < from + MINUTE).length));
  const thousand = Array.from({ length: 1000 }, (_, i) => 1_000_000 + i * SECOND);

  it('are free five times, and wait after that, longer each time up to five minutes (P15)', async () => {
    const waits: number[] = [];
    let at = 1_000_000;
    for (let n = 0; n < 14; n++) {
      const allowed = await wrong('wangmin', `10.0.0.${n}`, at);
      expect(allowed.ok, `try ${n}`).to.equal(true);
      const next = await mayTry(connection, { account: 'wangmin', ip: '10.1.0.1' }, at);
      waits.push(next.ok ? 0 : next.waitMs / SECOND);
      if (next.ok) await next.tried.unseen();
      at += next.ok ? 0 : next.waitMs;
    }
    expect(waits).to.deep.equal([0, 0, 0, 0, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
  });

  it('of a thousand at one account from as many addresses, one a second, 13 are looked at (P15)', async () => {
    const seen = await letThrough(thousand, (i) => ({
      account: 'wangmin',
      ip: `10.0.${i >> 8}.${i & 255}`,
    }));
    expect(seen.length).to.equal(13);
  });

  it('of a thousand from one address at as many accounts, twenty a minute are looked at (P15)', async () => {
    const seen = await letThrough(thousand, (i) => ({ account: `user${i}`, ip: '10.0.0.1' }));
    expect(mostInAMinute(seen)).to.be.at.most(20);
    expect(seen.length).to.be.within(150, 175);
  });

  it('of many at once are let through no more than of many in a row (P15)', async () => {
    const one = () => mayTry(connection, { account: 'wangmin', ip: '10.0.0.1' }, 1_000_000);
    const allowed = await Promise.all(Array.from({ length: 50 }, one));
    expect(allowed.filter((a) => a.ok).length).to.equal(5);
    for (const a of allowed) if (a.ok) await a.tried.failed(1_000_000);
    expect((await one()).ok).to.equal(false);
  });

  it('are forgotten a quarter of an hour after the last', async () => {
    for (let n = 0; n < 5; n++) await wrong('wangmin', '10.0.0.1', 1_000_000);
    const later = 1_000_000 + 15 * MINUTE;
    const again = await letThrough(Array(6).fill(later), () => ({
      account: 'wangmin',
      ip: '10.0.0.1',
    }));
    expect(again.length).to.equal(5);
  });

  it('that are right make an account’s failures forgotten, and leave those of the address', async () => {
    for (let n = 0; n < 4; n++) await wrong('wangmin', '10.0.0.1', 1_000_000);
    const right = await mayTry(connection, { account: 'wangmin', ip: '10.0.0.1' }, 1_000_000);
    if (right.ok) await right.tried.succeeded();
    const next = await letThrough(Array(6).fill(1_000_001), () => ({
      account: 'wangmin',
      ip: '10.0.0.2',
    }));
    expect(next.length).to.equal(5);
    expect((await wrong('other', '10.0.0.1', 1_000_001)).ok).to.equal(true);
    expect((await wrong('other', '10.0.0.1', 1_000_001)).ok).to.equal(false);
  });

  it('that are right hold up nobody at the same address', async () => {
    for (let n = 0; n < 300; n++) {
      const of = { account: `user${n}`, ip: '10.0.0.1' };
      const allowed = await mayTry(connection, of, 1_000_000 + n);
      expect(allowed.ok, String(n)).to.equal(true);
      if (allowed.ok) await allowed.tried.succeeded();
    }
  });

  it('that a process never ended are taken for lost after a minute', async () => {
    const of = { account: 'wangmin', ip: '10.0.0.1' };
    for (let n = 0; n < 5; n++) await mayTry(connection, of, 1_000_000);
    expect((await mayTry(connection, of, 1_000_000 + 59 * SECOND)).ok).to.equal(false);
    expect((await mayTry(connection, of, 1_000_000 + MINUTE)).ok).to.equal(true);
  });

  it('from one network of IPv6 count as from one address', async () => {
    const seen = await letThrough(Array(12).fill(1_000_000), (i) => ({
      account: `user${i}`,
      ip: `2001:db8:1:2::${i}`,
    }));
    expect(seen.length).to.equal(5);
  });

  it('leave no name in the store, which may be a password in the wrong field', async () => {
    await wrong('my-secret-password', '10.0.0.1', 1_000_000);
    const kept = JSON.stringify(await connection.collection('signInTries').find().toArray());
    expect(kept).not.to.include('secret');
  });
});
