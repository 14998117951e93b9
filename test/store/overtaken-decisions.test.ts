import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { makeDispatch } from '../../src/store/dispatches.ts';
import { collectionOf } from '../../src/store/models.ts';
import { dropLostTail } from '../../src/store/record/lost-decisions.ts';
import { type Batch, recorderOf } from '../../src/store/record/record.ts';
import type { EventDoc } from '../../src/store/stored.ts';
import { acknowledge, note, report } from '../support/acts.ts';
import { decidedBatches, endOf } from '../support/batches.ts';
import {
  allOf,
  closeDatabase,
  emptied,
  emptiedWithLost,
  openDatabase,
  stored,
  storedRows,
} from '../support/database.ts';
import { COUNTY, finding } from '../support/rules.ts';
import { letter } from '../support/story.ts';

const LETTER = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);
/** What the slow worker decides: a report, and the receipt that it implies; both are told to the office. */
const SLOW = LETTER.and('2026-03-05 10:00', report('1'));
/** What the same run decides a little later in another task, and what it goes on with. */
const LATER = LETTER.and('2026-03-05 10:01', acknowledge()).and('2026-03-05 10:02', note());
const REPORTED_LATER = LETTER.and('2026-03-05 10:01', report('1'));

const batchesBy = (story: typeof LETTER, size: number): Batch[] =>
  decidedBatches(story, 'a', size, 'run-1');

const [ISSUE, ...REST] = batchesBy(LATER, 1) as [Batch, ...Batch[]];
const [ACKNOWLEDGED, NOTED] = REST as [Batch, Batch];

/** One turn with all that a story has after its issue. */
function turnOf(story: typeof LETTER): Batch {
  const [, ...parts] = batchesBy(story, 1) as [Batch, Batch, Batch];
  const [first, last] = [parts[0], parts.at(-1)] as [Batch, Batch];
  const events = parts.flatMap((p) => p.events);
  return { ...first, head: last.head, events, messages: parts.flatMap((p) => p.messages) };
}

type Step = 'insertMany' | 'bulkWrite' | 'updateOne' | 'deleteOne';

/**
 * A worker that comes to a stop before its n-th such step on a collection.
 * @returns its recorder, what resolves when it has come there, and what lets it go on.
 */
function slowWorker(connection: Connection, name: string, step: Step, nth: number) {
  let goOn = (): void => undefined;
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const there = new Promise<void>((resolve) => {
    come = resolve;
  });
  let seen = 0;
  const before = async (): Promise<void> => {
    seen += 1;
    if (seen !== nth) return;
    come();
    await held;
  };
  const collection = (asked: string) => {
    const real = connection.collection(asked);
    if (asked !== name) return real;
    return new Proxy(real, {
      get(target, key) {
        const value = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        if (key !== step) return value.bind(target);
        return (...args: unknown[]) => before().then(() => value.apply(target, args));
      },
    });
  };
  return { record: recorderOf({ collection } as unknown as Connection), there, goOn };
}

describe('a slow worker whose run has decided anew in the meantime', () => {
  let connection: Connection;
  before(async () => {
    connection = await openDatabase();
  });
  afterEach(() => emptiedWithLost(connection));
  after(() => closeDatabase(connection));

  /** What these batches leave behind when nobody else writes. */
  const alone = async (batches: Batch[]) => {
    const record = recorderOf(connection);
    for (const batch of batches) await record(batch);
    const left = await stored(connection);
    await emptied(connection);
    return left;
  };

  it('leaves neither message nor state behind when it goes on after the later decision', async () => {
    const expected = await alone([ISSUE, ACKNOWLEDGED, NOTED]);
    const record = recorderOf(connection);
    await record(ISSUE);
    const slow = slowWorker(connection, 'notices', 'bulkWrite', 1);
    const late = endOf(slow.record(turnOf(SLOW)));
    await slow.there;
    await record(ACKNOWLEDGED);
    slow.goOn();
    expect(await late).to.equal('foreign');
    await record(NOTED);
    expect(await stored(connection)).to.deep.equal(expected);
  });

  it('does not put its words under a message of the later decision', async () => {
    const later = turnOf(REPORTED_LATER);
    const expected = await alone([ISSUE, later]);
    await recorderOf(connection)(ISSUE);
    const slow = slowWorker(connection, 'notices', 'bulkWrite', 1);
    const late = endOf(slow.record(turnOf(SLOW)));
    await slow.there;
    const other = slowWorker(connection, 'notices', 'bulkWrite', 1);
    const recorded = endOf(other.record(later));
    await other.there;
    slow.goOn();
    expect(await late).to.equal('foreign');
    other.goOn();
    expect(await recorded).to.equal('recorded');
    expect(await stored(connection)).to.deep.equal(expected);
  });

  it('leaves the later decision’s messages where they are when it comes after them', async () => {
    const later = turnOf(REPORTED_LATER);
    const expected = await alone([ISSUE, later]);
    const record = recorderOf(connection);
    await record(ISSUE);
    const slow = slowWorker(connection, 'notices', 'bulkWrite', 1);
    const late = endOf(slow.record(turnOf(SLOW)));
    await slow.there;
    await record(later);
    slow.goOn();
    expect(await late).to.equal('foreign');
    expect(await stored(connection)).to.deep.equal(expected);
  });

  it('leaves no event behind when it is overtaken while it completes an earlier try', async () => {
    const [, begun] = batchesBy(SLOW, 1) as [Batch, Batch];
    const between = await alone([ISSUE, ACKNOWLEDGED]);
    const expected = await alone([ISSUE, ACKNOWLEDGED, NOTED]);
    const record = recorderOf(connection);
    await record(ISSUE);
    await record(begun);
    const slow = slowWorker(connection, 'events', 'insertMany', 2);
    const late = endOf(slow.record(turnOf(SLOW)));
    await slow.there;
    await record(ACKNOWLEDGED);
    slow.goOn();
    expect(await late).to.equal('foreign');
    expect(await stored(connection)).to.deep.equal(between);
    await record(NOTED);
    expect(await stored(connection)).to.deep.equal(expected);
    const lost = await allOf(connection, 'lostEvents');
    expect(lost.map((e) => e.type)).to.deep.equal(['acknowledged', 'findingReported']);
  });

  it('does not hold up its run when it is killed right after its second event', async () => {
    const [, orphan] = turnOf(SLOW).events;
    const record = recorderOf(connection);
    await record(ISSUE);
    await record(turnOf(SLOW));
    await record(ACKNOWLEDGED);
    const { run, decidedAt } = turnOf(SLOW);
    const doc = { ...orphan, _id: `a/${orphan?.seq}`, run, decidedAt };
    await collectionOf<EventDoc>(connection, 'events').insertOne(doc as EventDoc);
    expect(await endOf(record(NOTED))).to.equal('recorded');
    const { events } = await stored(connection);
    expect(events.map((e) => e.type)).to.deep.equal(['issued', 'acknowledged', 'noteAdded']);
  });

  it('does not take back messages of the later decision with those of the lost one', async () => {
    const later = turnOf(REPORTED_LATER);
    const expected = await alone([ISSUE, later]);
    const record = recorderOf(connection);
    await record(ISSUE);
    await record(turnOf(SLOW));
    // Its first try has timed out while it takes back; the second one is through before that goes on.
    const first = slowWorker(connection, 'events', 'deleteOne', 1);
    const timedOut = endOf(first.record(later));
    await first.there;
    expect(await endOf(record(later))).to.equal('recorded');
    first.goOn();
    await timedOut;
    expect(await stored(connection)).to.deep.equal(expected);
  });

  describe('and of whose message a courier wants to take', () => {
    const REVIEWER = 'reviewer-1';
    const taken = () =>
      makeDispatch(connection, {
        campaign: null,
        holder: REVIEWER,
        now: '2026-03-07T00:00:00.000Z',
      });
    /** The later decision takes the place of the slow one, and the courier comes just before that step. */
    const courierBefore = async (name: string, step: Step, nth: number) => {
      const record = recorderOf(connection);
      await record(ISSUE);
      await record(turnOf(SLOW));
      const later = slowWorker(connection, name, step, nth);
      const recorded = endOf(later.record(ACKNOWLEDGED));
      await later.there;
      const dispatch = await taken();
      later.goOn();
      expect(await recorded).to.equal('recorded');
      const rows = await storedRows(connection, (row) => row.what === 'findingReported');
      return { told: dispatch?.items.map((row) => row.key) ?? [], kept: rows };
    };

    it('keeps it with the lost event where it has left before the later decision', async () => {
      const { told, kept } = await courierBefore('events', 'updateOne', 2);
      expect(told).not.to.deep.equal([]);
      const left = kept.filter((row) => row.dispatched !== null);
      expect(left.map((row) => row.key)).to.deep.equal(told);
      expect(kept.every((row) => row._id.includes('/lost/'))).to.equal(true);
    });

    for (const [name, step, nth] of [
      ['lostEvents', 'updateOne', 2],
      ['events', 'deleteOne', 1],
    ] as const)
      it(`lets none leave any more from the ${step} of ${name} on`, async () => {
        expect(await courierBefore(name, step, nth)).to.deep.equal({ told: [], kept: [] });
      });
  });

  for (const [name, step, nth] of [
    ['lostEvents', 'updateOne', 2],
    ['events', 'deleteOne', 1],
    ['events', 'deleteOne', 2],
  ] as const)
    it(`has all its messages where it was killed before the ${nth}th ${step} of ${name} that sets it aside, and the run decides as at first`, async () => {
      const record = recorderOf(connection);
      await record(ISSUE);
      await record(turnOf(SLOW));
      const whole = await stored(connection);
      const rows = await storedRows(connection);
      const killed = slowWorker(connection, name, step, nth);
      void killed.record(ACKNOWLEDGED);
      await killed.there;
      expect((await storedRows(connection)).length).to.be.below(rows.length);
      await record(turnOf(SLOW));
      expect(await storedRows(connection)).to.have.deep.members(rows);
      expect(await stored(connection)).to.deep.equal(whole);
    });

  it('is no reason to drop a tail that follows no lost event', async () => {
    const [, orphan] = turnOf(SLOW).events;
    const record = recorderOf(connection);
    for (const batch of [ISSUE, turnOf(SLOW), ACKNOWLEDGED]) await record(batch);
    const events = collectionOf<EventDoc>(connection, 'events');
    const known = { run: 'run-1', seq: 2, head: ACKNOWLEDGED.head };
    const before = '2026-03-06T00:00:00.000Z';
    const { run, decidedAt } = turnOf(SLOW);
    const left = { ...orphan, _id: 'a/3', run, decidedAt } as EventDoc;
    await events.insertOne({ ...left, prev: 'e'.repeat(64) });
    expect(await dropLostTail(connection, 'a', known, before)).to.equal(false);
    await events.replaceOne({ _id: 'a/3' }, left);
    expect(await dropLostTail(connection, 'a', known, before)).to.equal(true);
    expect(await events.countDocuments({})).to.equal(2);
  });
});
