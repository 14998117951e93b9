import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { linkToken, nonceOf, readLink } from '../../../src/links/link-token.ts';
import type { ConfiguredKey } from '../../../src/store/keys/configured-keys.ts';
import { keyRing } from '../../../src/store/keys/key-ring.ts';
import { linkEndMs } from '../../../src/store/keys/signing-keys.ts';
import { prepareKeys } from '../../../src/store/keys/stored-keys.ts';
import { allOf, closeDatabase, openDatabase } from '../../support/database.ts';

const START = Date.parse('2026-11-29T09:00:00.000Z');
const DAY_MS = 86_400_000;

describe('the ring of signing keys', () => {
  let connection: Connection;
  let now = START;
  beforeEach(async () => {
    connection = await openDatabase();
    now = START;
  });
  afterEach(() => closeDatabase(connection));

  const nowMs = () => now;
  const prepared = (isConfigured = false) =>
    prepareKeys(connection, isConfigured, new Date(now).toISOString());
  const ringOf = (configured: ConfiguredKey[] = []) => keyRing({ connection, configured, nowMs });
  const linkAt = async (ring = ringOf()) => {
    const claims = { notice: 'n', unit: 'u', post: 'contact', holder: 'h', act: 'view' as const };
    return linkToken(await ring.read(0), { ...claims, expires: linkEndMs(now) / 1000 });
  };
  const verdictOf = async (token: string, ring = ringOf()) => {
    const read = readLink(await ring.read(0), token, now);
    return read.ok ? 'good' : read.fault;
  };
  const states = async (ring = ringOf()) =>
    (await ring.list()).map(({ id, state }) => `${id} ${state}`);

  it('begins with one key, whichever of many processes is the first', async () => {
    await Promise.all(Array.from({ length: 8 }, () => prepared()));
    expect(await states()).to.deep.equal(['k1 signing']);
    expect(await verdictOf(await linkAt())).to.equal('good');
  });

  it('signs with the new key of a rotation once every process has had the time to know it', async () => {
    await prepared();
    const ring = ringOf();
    const made = await ring.rotate('p-1');
    expect(made).to.include({ id: 'k2', state: 'coming' });
    expect(await states()).to.deep.equal(['k1 signing', 'k2 coming']);
    expect((await linkAt()).startsWith('v2.k1.')).to.equal(true);
    now += 5000;
    expect(await states()).to.deep.equal(['k1 good', 'k2 signing']);
    expect((await linkAt()).startsWith('v2.k2.')).to.equal(true);
  });

  it('keeps an old key until the last link ends that it can have signed, and then nothing of it', async () => {
    await prepared();
    // The last moment before the new key signs is also the last of a day.
    now = Date.parse('2026-11-30T23:59:54.999Z');
    await ringOf().rotate('p-1');
    now += 4999;
    // A process that has looked just before still signs with the old one half a second later, by then on the next day.
    const stale = await ringOf().read();
    now += 500;
    const claims = { notice: 'n', unit: 'u', post: 'contact', holder: 'h', act: 'view' as const };
    const late = linkToken(stale, { ...claims, expires: linkEndMs(now) / 1000 });
    expect(late.slice(0, 6)).to.equal('v2.k1.');
    now = linkEndMs(now);
    expect(await verdictOf(late)).to.equal('good');
    now += DAY_MS;
    expect(await verdictOf(late)).to.be.oneOf(['expired', 'key-unknown']);
    expect(await states()).to.deep.equal(['k1 past', 'k2 signing']);
    await prepared();
    expect(
      (await allOf(connection, 'signingKeys')).map((key) => key.secret === null),
    ).to.deep.equal([true, false]);
  });

  it('knows no revoked key within a second, whatever process has looked just before', async () => {
    await prepared();
    await ringOf().rotate('p-1');
    now += 5000;
    const [here, there] = [ringOf(), ringOf()];
    const token = await linkAt(there);
    expect(readLink(await there.read(), token, now).ok).to.equal(true);
    expect(await here.revoke('k2', 'p-1')).to.include({ id: 'k2', state: 'revoked' });
    expect(readLink(await here.read(), token, now)).to.deep.equal({
      ok: false,
      fault: 'key-revoked',
    });
    await pause(600);
    expect(readLink(await there.read(), token, now)).to.deep.equal({
      ok: false,
      fault: 'key-revoked',
    });
  });

  it('makes a key in the place of a revoked one that signs, and none for one that does not', async () => {
    await prepared();
    const ring = ringOf();
    await ring.rotate('p-1');
    now += 5000;
    await ring.revoke('k1', 'p-1');
    expect(await states()).to.deep.equal(['k1 revoked', 'k2 signing']);
    await ring.revoke('k2', 'p-1');
    expect(await states()).to.deep.equal(['k1 revoked', 'k2 revoked', 'k3 signing']);
    expect(await ring.revoke('k2', 'p-2')).to.include({ state: 'revoked' });
    expect(await ring.revoke('k9', 'p-1')).to.equal('unknown');
    const kept = JSON.stringify(
      (await allOf(connection, 'signingKeys')).filter((key) => key.revoked !== null),
    );
    expect(kept).to.include('"secret":null').and.include('"by":"p-1"').and.not.include('p-2');
  });

  it('gives a matter the same nonce before and after, and another matter another', async () => {
    await prepared();
    const ring = ringOf();
    const before = nonceOf(await ring.read(0), 'row\nacknowledge');
    await ring.rotate('p-1');
    now += 5000;
    expect(nonceOf(await ring.read(0), 'row\nacknowledge')).to.equal(before);
    await ring.revoke('k1', 'p-1');
    await ring.revoke('k2', 'p-1');
    const configured = [{ id: 'one', from: null, secret: 'x'.repeat(40) }];
    expect(nonceOf(await ringOf(configured).read(), 'row\nacknowledge')).to.equal(before);
    expect(nonceOf(await ring.read(), 'row\nview')).not.to.equal(before);
  });

  describe('of which the environment gives some', () => {
    const old = { id: 'one', from: null, secret: 'x'.repeat(40) };
    const next = { id: 'two', from: '2026-12-01', secret: 'y'.repeat(40) };

    it('signs with the one whose day in Beijing has come last, and reads them all', async () => {
      await prepared(true);
      const ring = ringOf([next, old]);
      const token = await linkAt(ring);
      expect(await states(ring)).to.deep.equal(['two coming', 'one signing']);
      now = Date.parse('2026-11-30T15:59:59.999Z');
      expect((await linkAt(ring)).slice(0, 7)).to.equal('v2.one.');
      now += 1;
      expect((await linkAt(ring)).slice(0, 7)).to.equal('v2.two.');
      expect(await verdictOf(token, ring)).to.equal('good');
      expect(await verdictOf(token, ringOf([next]))).to.equal('key-unknown');
    });

    it('signs with none of its own any more, whose links stay good until they end', async () => {
      await prepared();
      const token = await linkAt();
      await prepared(true);
      const ring = ringOf([old]);
      expect(await states(ring)).to.deep.equal(['one signing', 'k1 good']);
      expect(await verdictOf(token, ring)).to.equal('good');
      now += 32 * DAY_MS;
      expect(await states(ring)).to.deep.equal(['one signing', 'k1 past']);
    });

    it('rotates none of them, and revokes each but the last without a restart', async () => {
      await prepared(true);
      const ring = ringOf([old, next]);
      expect(await ring.rotate('p-1')).to.equal('configured');
      const token = await linkAt(ring);
      expect(await ring.revoke('one', 'p-1')).to.include({
        state: 'revoked',
        place: 'environment',
      });
      expect(await verdictOf(token, ring)).to.equal('key-revoked');
      expect((await linkAt(ring)).slice(0, 7)).to.equal('v2.two.');
      expect(await ring.revoke('two', 'p-1')).to.equal('last');
      expect(await states(ring)).to.deep.equal(['one revoked', 'two signing']);
      // Put there once more, it stays revoked.
      expect(await verdictOf(token, ringOf([old, next]))).to.equal('key-revoked');
    });

    it('cannot sign with keys all of which are revoked, and says so', async () => {
      await prepared(true);
      await ringOf([old, next]).revoke('one', 'p-1');
      const fault = await ringOf([old])
        .read()
        .catch((error: Error) => error.message);
      expect(fault).to.include('DUBAN_SECRET');
    });
  });
});
