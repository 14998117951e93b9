import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { addCampaign } from '../../src/store/campaigns.ts';
import { makeDispatch } from '../../src/store/dispatches.ts';
import { addDrafts, approveDraft, numberDraft } from '../../src/store/drafts.ts';
import { putEvidence } from '../../src/store/evidence/files.ts';
import { claimUse, completeUse, recordAccess } from '../../src/store/links.ts';
import { collectionOf } from '../../src/store/models.ts';
import { rebuild } from '../../src/store/notices.ts';
import { recorderOf } from '../../src/store/record/record.ts';
import { putPosting, putUnit } from '../../src/store/roster.ts';
import { changeDeliveries, claimDelivery, planSending } from '../../src/store/sending/outgoing.ts';
import { batchesOf, storyCalled } from '../support/batches.ts';
import { closeDatabase, openDatabase, storedRows } from '../support/database.ts';

/** A write as it goes to the server: the collection, and what it is to wait for. */
interface Write {
  collection: string;
  concern: unknown;
}

const NUMBERS = { series: '云督整', code: '云督整' };

const WRITES = ['insert', 'update', 'delete', 'findAndModify'];

describe('every write', () => {
  let connection: Connection;

  before(async () => {
    connection = await openDatabase('monitorCommands=true');
  });
  after(() => closeDatabase(connection));

  /** The commands on their way to the server during some work, by name. */
  const sentDuring = async (work: () => Promise<unknown>) => {
    const sent: { name: string; command: Record<string, unknown> }[] = [];
    const client = connection.getClient();
    const note = (event: { commandName: string; command: Record<string, unknown> }) =>
      void sent.push({ name: event.commandName, command: event.command });
    client.on('commandStarted', note);
    await work();
    client.off('commandStarted', note);
    return sent;
  };
  const writesOf = async (work: () => Promise<unknown>): Promise<Write[]> =>
    (await sentDuring(work)).flatMap(({ name, command }) =>
      WRITES.includes(name)
        ? [{ collection: String(command[name]), concern: command.writeConcern }]
        : [],
    );

  it('of a notice asks for a majority and the journal', async () => {
    const batches = batchesOf(storyCalled('extension-granted'), 'a', 3);
    const seen = await writesOf(async () => {
      const record = recorderOf(connection);
      for (const batch of batches) await record(batch);
      for (const batch of batches) await recorderOf(connection)(batch);
      await rebuild(connection);
    });
    const touched = new Set(seen.map((w) => w.collection));
    expect([...touched].sort()).to.deep.equal(['events', 'notices']);
    for (const { collection, concern } of seen)
      expect(concern, collection).to.include({ w: 'majority', j: true });
  });

  it('around it does so too', async () => {
    const at = '2026-03-02T01:00:00.000Z';
    const seen = await writesOf(async () => {
      const tempo = { realAnchor: at, businessAnchor: at, speed: 1 };
      const campaign = { _id: 'c', name: '督查', code: '云督整', policy: 'county-standard' };
      const made = { rehearsal: false, tempo, createdAt: at, createdBy: 'clerk' };
      await addCampaign(connection, { ...campaign, ...made });
      await addDrafts(connection, [
        { _id: 'd', version: 1, status: 'draft', author: 'clerk', findings: [] } as never,
      ]);
      await approveDraft(connection, { _id: 'd', version: 1 }, { id: 'leader' }, at);
      await putUnit(connection, { _id: 'u', name: '县水务局', kind: 'department', shortNames: [] });
      const person = { unit: 'u', holder: 'h', name: '李晓', phone: null, email: null };
      await putPosting(connection, {
        register: 'real',
        ...person,
        post: 'contact',
        from: '2026-01-01',
      });
      const use = { _id: 'n', notice: 'a', act: 'acknowledge', finding: null, digest: 'x', at };
      await claimUse(connection, use);
      await completeUse(connection, use, { seq: 2, at });
      await recordAccess(connection, { _id: 'x', at } as never);
      const [row] = await storedRows(connection);
      const to = { campaign: null, holder: String(row?.holder), now: '2027-01-01T00:00:00.000Z' };
      const made2 = await makeDispatch(connection, to);
      await planSending(connection, made2?._id ?? '', ['email'], at);
      await claimDelivery(connection, 'email', at, '2027-01-02T00:00:00.000Z');
      await changeDeliveries(connection, made2?._id ?? '', (doc) => doc.deliveries, at);
      const note = { kind: 'pdf', notice: 'a', unit: 'u', holder: 'h' };
      await putEvidence(connection, Buffer.from('%PDF-'), note);
    });
    const touched = [...new Set(seen.map((w) => w.collection))].sort();
    expect(touched).to.deep.equal([
      'accesses',
      'campaigns',
      'dispatches',
      'drafts',
      'events',
      'evidence.chunks',
      'evidence.files',
      'linkUses',
      'lostEvents',
      'postings',
      'units',
    ]);
    for (const { collection, concern } of seen)
      expect(concern, collection).to.include({ w: 'majority', j: true });
  });

  it('of several documents at once is one transaction that asks for both', async () => {
    await collectionOf(connection, 'drafts').insertOne({
      _id: 'e',
      version: 2,
      status: 'approved',
      documentNumber: null,
    });
    const read = { _id: 'e', version: 2 };
    const sent = await sentDuring(() => numberDraft(connection, read, NUMBERS, 2026));
    const names = sent.map(({ name }) => name);
    expect(names.filter((n) => WRITES.includes(n))).to.deep.equal(['findAndModify', 'update']);
    const commits = sent.filter(({ name }) => name === 'commitTransaction');
    expect(commits).to.have.length(1);
    expect(commits[0]?.command.writeConcern).to.include({ w: 'majority', j: true });
  });

  it('would be seen if it asked for less', async () => {
    const hasty = { writeConcern: { w: 1, j: false } };
    const seen = await writesOf(() =>
      collectionOf(connection, 'events').insertOne({ _id: 'hasty' }, hasty),
    );
    expect(seen).to.deep.equal([{ collection: 'events', concern: { w: 1, j: false } }]);
  });
});
