import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { collectionOf } from '../../src/store/models.ts';
import { type Limit, takePlace } from '../../src/store/sending/budgets.ts';
import { channelRows, openSecrets, putChannel } from '../../src/store/sending/channel-rows.ts';
import { seal, unseal } from '../../src/store/sending/sealed-secrets.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';

const KEY = 'k'.repeat(32);

describe('the secret of a channel', () => {
  it('opens with the key and at the place for which it was sealed, and nowhere else', () => {
    const sealed = seal(KEY, 'sms/secret', '密钥 1');
    expect(unseal(KEY, 'sms/secret', sealed)).to.equal('密钥 1');
    expect(sealed)
      .not.to.include('密钥')
      .and.not.equal(seal(KEY, 'sms/secret', '密钥 1'));
    expect(unseal('x'.repeat(32), 'sms/secret', sealed)).to.equal(null);
    expect(unseal(KEY, 'mail/secret', sealed)).to.equal(null);
    for (let i = 4; i < sealed.length; i += 7) {
      const other = sealed[i] === 'A' ? 'B' : 'A';
      expect(unseal(KEY, 'sms/secret', sealed.slice(0, i) + other + sealed.slice(i + 1))).to.equal(
        null,
      );
    }
    expect(unseal(KEY, 'sms/secret', '')).to.equal(null);
  });
});

/** When so many messages leave that three processes would all like to send at once. */
async function leaving(connection: Connection, limits: Limit[], count: number): Promise<number[]> {
  let now = Date.parse('2026-03-02T09:00:00+08:00');
  const left: number[] = [];
  while (left.length < count) {
    const all = await Promise.all([0, 1, 2].map(() => takePlace(connection, 'robot', limits, now)));
    left.push(...all.filter((wait) => wait === 0).map(() => now));
    now += Math.min(500, ...all.filter((wait) => wait > 0));
  }
  return left;
}

describe('the channels of a house', () => {
  let connection: Connection;
  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));

  it('come in their order, stored without a secret in clear; one that is not given again stays', async () => {
    const row = { kind: 'sms-http', settings: { url: 'https://sms.test' } };
    await putChannel(connection, KEY, {
      _id: 'b',
      order: 2,
      ...row,
      secrets: { secret: 'geheim' },
    });
    await putChannel(connection, KEY, {
      _id: 'a',
      order: 1,
      ...row,
      secrets: { secret: 'geheim' },
    });
    await putChannel(connection, KEY, { _id: 'b', order: 3, ...row, secrets: {} });
    const rows = await channelRows(connection);
    expect(rows.map((r) => r._id)).to.deep.equal(['a', 'b']);
    expect(JSON.stringify(rows)).not.to.include('geheim');
    expect(rows.map((r) => openSecrets(KEY, r))).to.deep.equal([
      { secret: 'geheim' },
      { secret: 'geheim' },
    ]);
    expect(openSecrets('x'.repeat(32), rows[0] as (typeof rows)[0])).to.equal(null);
  });

  it('let nine tenths of a limit through within its time, whoever asks', async () => {
    const limits = [
      { count: 20, ms: 60_000 },
      { count: 40, ms: 600_000 },
    ];
    const left = await leaving(connection, limits, 60);
    for (const { count, ms } of limits)
      for (const from of left)
        expect(left.filter((t) => t >= from && t < from + ms).length).to.be.at.most(count);
    const kept = await collectionOf<{ _id: string; at: Date }>(connection, 'channelBudgets')
      .find({})
      .toArray();
    expect(kept).to.have.length(1);
    // A database whose clock is hours ahead does not forget what still counts.
    expect((kept[0]?.at.getTime() ?? 0) - (left.at(-1) ?? 0)).to.be.greaterThan(12 * 3_600_000);
  });
});
