import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { type Access, recordAccess, removeOldAccesses } from '../../src/store/links.ts';
import { collectionOf } from '../../src/store/models.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';

describe('calls on links and callbacks that are older than is kept', () => {
  let connection: Connection;
  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));

  it('go where they did nothing; what was done stays with its letter', async () => {
    const call = { door: 'link', method: 'GET', notice: 'n', unit: null, post: null } as const;
    const rest = { holder: null, act: null, tokenDigest: null, ip: '', requestId: '' };
    for (const [_id, at, outcome] of [
      ['old-forged', '2025-01-01', 'forged'],
      ['old-shown', '2025-12-31', 'shown'],
      ['old-done', '2025-01-01', 'done'],
      ['young-forged', '2026-01-01', 'forged'],
    ] as const)
      await recordAccess(connection, {
        ...{ ...call, ...rest, _id, outcome, at: `${at}T00:00:00.000Z` },
      });
    expect(await removeOldAccesses(connection, '2026-01-01T00:00:00.000Z')).to.equal(2);
    const left = await collectionOf<Access>(connection, 'accesses').distinct('_id');
    expect(left).to.deep.equal(['old-done', 'young-forged']);
  });
});
