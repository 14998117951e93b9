import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { WHOLE } from '../../src/domain/access/identity.ts';
import { chainFaults } from '../../src/domain/notice/chain.ts';
import { collectionOf } from '../../src/store/models.ts';
import { listNotices } from '../../src/store/notice-lists.ts';
import { completeStored, eventsOf, rebuild } from '../../src/store/notices.ts';
import { recorderOf } from '../../src/store/record/record.ts';
import { batchesOf } from '../support/batches.ts';
import { allOf, closeDatabase, openDatabase } from '../support/database.ts';
import { LIVES } from '../support/notice-lives/all.ts';
import { storyOf } from '../support/notice-lives/script.ts';

const ids = LIVES.map((_, i) => `n-${i + 10}`);

describe('the read model of a county with many letters', () => {
  let connection: Connection;

  before(async () => {
    connection = await openDatabase();
    const record = recorderOf(connection);
    for (const [i, life] of LIVES.entries())
      for (const batch of batchesOf(storyOf(life), ids[i] ?? '', 2)) await record(batch);
  });
  after(() => closeDatabase(connection));

  /** What the lists show, by several filters. */
  const lists = async () => {
    const filters = [
      {},
      { stage: 'closed' },
      { stage: 'withdrawn' },
      { unit: 'unit-1' },
      { overdueAt: { all: '2026-05-01T00:00:00.000Z' } },
    ];
    const page = { after: null, limit: 200 };
    const found = await Promise.all(filters.map((f) => listNotices(connection, WHOLE, f, page)));
    return found.map((docs) => docs.map((doc) => doc._id));
  };

  it('is the same, document by document, after it was dropped and rebuilt (M22)', async () => {
    const before = await allOf(connection, 'notices');
    const listed = await lists();
    expect(before).to.have.length(LIVES.length);
    expect(listed.map((found) => found.length > 0)).not.to.include(false);
    await collectionOf(connection, 'notices').drop();
    expect(await rebuild(connection)).to.equal(LIVES.length);
    expect(await allOf(connection, 'notices')).to.deep.equal(before);
    expect(await lists()).to.deep.equal(listed);
  });

  it('loses by a rebuild what nobody decided', async () => {
    const before = await allOf(connection, 'notices');
    const notices = collectionOf(connection, 'notices');
    await notices.updateOne({ _id: 'n-10' }, { $set: { 'notice.stage': 'issued', more: 1 } });
    await notices.updateOne({ _id: 'n-11' }, { $set: { 'notice.findings.0.dueAt': '' } });
    await notices.insertOne({ _id: 'invented', documentNumber: 'x', notice: {} });
    await notices.deleteOne({ _id: 'n-12' });
    expect(await allOf(connection, 'notices')).not.to.deep.equal(before);
    await rebuild(connection);
    expect(await allOf(connection, 'notices')).to.deep.equal(before);
  });

  it('is completed where an earlier version has written it', async () => {
    const before = await allOf(connection, 'notices');
    const notices = collectionOf(connection, 'notices');
    await notices.updateMany({}, { $unset: { summary: '' } });
    await collectionOf(connection, 'drafts').insertMany([
      { _id: 'old', findings: [{}, {}] },
      { _id: 'new', findings: [{}], findingCount: 1 },
    ] as never);
    for (let i = 0; i < 2; i += 1) await completeStored(connection);
    expect(await allOf(connection, 'notices')).to.deep.equal(before);
    const drafts = await allOf(connection, 'drafts');
    expect(drafts.map((d) => [d._id, d.findingCount])).to.deep.equal([
      ['new', 1],
      ['old', 2],
    ]);
  });

  it('stands on chains without a break', async () => {
    for (const id of ids) {
      const events = await eventsOf(connection, id);
      expect(events.length).to.be.greaterThan(2);
      expect(chainFaults(events, null)).to.deep.equal([]);
    }
  });
});
