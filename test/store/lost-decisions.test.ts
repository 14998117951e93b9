import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { WHOLE } from '../../src/domain/access/identity.ts';
import { eventsOf, findNotice, foldEvents, rebuildNotice } from '../../src/store/notices.ts';
import { dropLostTail } from '../../src/store/record/lost-decisions.ts';
import { type Batch, recorderOf } from '../../src/store/record/record.ts';
import { acknowledge, note, report } from '../support/acts.ts';
import { decidedBatches, endOf } from '../support/batches.ts';
import {
  allOf,
  closeDatabase,
  emptied,
  emptiedWithLost,
  markRows,
  openDatabase,
  stored,
  storedRows,
} from '../support/database.ts';
import { beijing, COUNTY, finding } from '../support/rules.ts';
import { letter } from '../support/story.ts';

const LETTER = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);
const ANSWERED = LETTER.and('2026-03-05 10:00', report('1'));
/** The same run a little later, deciding something else in the same places. */
const LATER = LETTER.and('2026-03-05 10:01', acknowledge()).and('2026-03-05 10:02', note());
const EARLIER = LETTER.and('2026-03-05 09:59', acknowledge());

const of = (story: typeof LETTER, run: string): Batch[] => decidedBatches(story, 'lost', 1, run);

describe('a decision that was recorded and then lost with its worker', () => {
  let connection: Connection;
  before(async () => {
    connection = await openDatabase();
  });
  afterEach(() => emptiedWithLost(connection));
  after(() => closeDatabase(connection));

  const reported = () => storedRows(connection, (row) => row.what === 'findingReported');
  const recordAll = async (batches: Batch[]): Promise<void> => {
    const record = recorderOf(connection);
    for (const batch of batches) await record(batch);
  };

  it('gives way to what the same run decides later, and is kept aside', async () => {
    await recordAll(of(ANSWERED, 'run-1'));
    const before = await eventsOf(connection, 'lost');
    expect(before.map((e) => e.type)).to.deep.equal(['issued', 'acknowledged', 'findingReported']);
    await recordAll(of(LATER, 'run-1').slice(1));
    const events = await eventsOf(connection, 'lost');
    expect(events.map((e) => e.type)).to.deep.equal(['issued', 'acknowledged', 'noteAdded']);
    const doc = await findNotice(connection, WHOLE, 'lost');
    expect(doc).to.deep.equal(foldEvents(events));
    const lost = await allOf(connection, 'lostEvents');
    expect(lost.map((e) => e.type)).to.deep.equal(['acknowledged', 'findingReported']);
    const told = await storedRows(connection);
    expect([...new Set(told.map((row) => row.what))]).to.deep.equal(['issued']);
  });

  it('keeps aside under another name what has already been sent of it', async () => {
    await recordAll(of(ANSWERED, 'run-1'));
    await markRows(connection, 'findingReported', 'd1');
    await recordAll(of(LATER, 'run-1').slice(1));
    const rows = await reported();
    expect(rows.map((r) => [r.dispatched, /\/lost\//.test(r._id)])).to.deep.equal([['d1', true]]);
  });

  it('does not give way to another run: a reset or forged one is refused', async () => {
    await recordAll(of(ANSWERED, 'run-1'));
    const [, second] = of(LATER, 'run-2') as [Batch, Batch];
    expect(await endOf(recorderOf(connection)(second))).to.equal('foreign');
    const { run: _run, ...nameless } = second;
    expect(await endOf(recorderOf(connection)(nameless))).to.equal('foreign');
    expect(await eventsOf(connection, 'lost')).to.have.length(3);
  });

  it('gives way to a later decision though that handles what was received earlier', async () => {
    await recordAll(of(LATER, 'run-1').slice(0, 2));
    const [, second] = of(EARLIER, 'run-1') as [Batch, Batch];
    const later = { ...second, decidedAt: beijing('2026-03-05 10:05') };
    expect(await endOf(recorderOf(connection)(later))).to.equal('recorded');
    const [, acknowledged] = await eventsOf(connection, 'lost');
    expect(acknowledged?.at).to.equal(beijing('2026-03-05 09:59'));
  });

  it('does not give way to a slow worker that decided earlier', async () => {
    await recordAll(of(LATER, 'run-1'));
    const [, late] = of(EARLIER, 'run-1') as [Batch, Batch];
    expect(await endOf(recorderOf(connection)(late))).to.equal('foreign');
    expect((await eventsOf(connection, 'lost')).map((e) => e.type)).to.include('noteAdded');
  });

  describe('and that its run never took again', () => {
    const [ISSUED, ACKNOWLEDGED, REPORTED] = of(ANSWERED, 'run-1') as [Batch, Batch, Batch];
    const known = { run: 'run-1', seq: 1, head: ISSUED.head };
    const later = beijing('2026-03-05 10:03');
    const drop = (where: typeof known, before = later) =>
      dropLostTail(connection, 'lost', where, before);
    const untouched = async (dropped: Promise<boolean>) => {
      const before = await stored(connection);
      expect(await dropped).to.equal(false);
      expect(await stored(connection)).to.deep.equal(before);
    };
    beforeEach(() => recordAll([ISSUED, ACKNOWLEDGED, REPORTED]));

    it('is dropped with what has not been sent of it, and kept aside', async () => {
      expect(await reported()).not.to.deep.equal([]);
      expect(await drop(known)).to.equal(true);
      expect(await rebuildNotice(connection, 'lost')).to.equal(true);
      const left = await stored(connection);
      await emptied(connection);
      await recordAll([ISSUED]);
      expect(left).to.deep.equal(await stored(connection));
      const lost = await allOf(connection, 'lostEvents');
      expect(lost.map((e) => e.type)).to.deep.equal(['acknowledged', 'findingReported']);
    });

    it('keeps what has been sent of it under another name', async () => {
      await markRows(connection, 'findingReported', 'd1');
      expect(await drop(known)).to.equal(true);
      const rows = await reported();
      expect(rows.map((r) => [r.dispatched, /\/lost\//.test(r._id)])).to.deep.equal([['d1', true]]);
    });

    it('is left alone while it is young, for it may be on its way', async () => {
      await untouched(drop(known, beijing('2026-03-05 10:00')));
    });

    it('is left alone when another run has decided it', async () => {
      await untouched(drop({ ...known, run: 'run-2' }));
    });

    it('is left alone when the workflow knows it, or stands elsewhere', async () => {
      await untouched(drop({ ...known, seq: 3, head: REPORTED.head }));
      await untouched(drop({ ...known, head: 'e'.repeat(64) }));
    });
  });
});
