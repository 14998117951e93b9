import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { compareDoors } from '../../src/audit/belongings/doors.ts';
import type { RecordedEvent } from '../../src/domain/notice/events.ts';
import { collectionOf } from '../../src/store/models.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';

describe('the use of a link, as an audit compares it (P7)', () => {
  let connection: Connection;
  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));

  const at = '2026-09-24T01:00:13.222Z';
  const later = '2026-09-24T01:00:14.222Z';
  const by = { role: 'reviewer', id: 'h-1', name: '王敏' };
  const stored = [
    { seq: 1, type: 'findingReturned', command: 'link-n/2', by, at },
    { seq: 2, type: 'rungFired', command: null, by: null, at },
    { seq: 3, type: 'rungFired', command: null, by: null, at: later },
    { seq: 4, type: 'noteAdded', command: 'key:x:1', by, at: later },
  ] as unknown as RecordedEvent[];
  const named = async (seq: number): Promise<string[]> => {
    const uses = collectionOf<{ _id: string }>(connection, 'linkUses');
    const use = { notice: 'n', act: 'acceptFinding', finding: '2', digest: '', at };
    await uses.insertOne({ _id: 'n/2', ...use, done: { seq, at } } as never);
    const found = await compareDoors(connection, 'n', stored, new Map());
    await uses.deleteMany({});
    return found.map((d) => `${d.kind} ${d.seq} ${d.where}`);
  };

  it('came to the events of its command, with what fell due at once and was decided with it', async () => {
    for (const seq of [1, 2]) expect(await named(seq), `${seq}`).to.deep.equal([]);
  });

  it('came to nothing that was decided later, before or by another command', async () => {
    for (const seq of [0, 3, 4, 5])
      expect(await named(seq), `${seq}`).to.deep.equal(['link-use-differs 1 n/2 seq']);
  });
});
