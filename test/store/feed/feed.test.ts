import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { FEED_START, feedAfter, feedRecorded, placeAfter } from '../../../src/store/feed/feed.ts';
import { collectionOf } from '../../../src/store/models.ts';
import type { Batch } from '../../../src/store/record/record.ts';
import { recorderOf } from '../../../src/store/record/record.ts';
import { batchesOf, decidedBatches, storyCalled } from '../../support/batches.ts';
import { closeDatabase, emptiedWithLost, openDatabase } from '../../support/database.ts';
import { LIVES } from '../../support/notice-lives/all.ts';
import { storyOf } from '../../support/notice-lives/script.ts';

/** Every text in a value, whatever holds it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe('the feed of what happens to letters', () => {
  let connection: Connection;
  let record: (batch: Batch) => Promise<string>;

  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));
  beforeEach(async () => {
    record = recorderOf(connection);
    await emptiedWithLost(connection);
    await collectionOf(connection, 'feed').deleteMany({});
  });

  const recordAll = async (batches: Batch[]) => {
    for (const batch of batches) await record(batch);
  };
  const feedAll = async () => {
    while ((await feedRecorded(connection)) > 0);
  };
  const told = () => feedAfter(connection, FEED_START, 10_000);
  const ofLetter = async (id: string) =>
    (await told()).filter(({ notice }) => notice === id).map(({ seq, name }) => `${seq} ${name}`);
  const life = (shows: string, id: string, size = 1) => batchesOf(storyCalled(shows), id, size);

  it('numbers what is recorded without a gap, of each letter in its order', async () => {
    const [one, other] = [
      life('on-time-closed', 'n-1'),
      life('returned-four-times-and-interviewed', 'n-2'),
    ];
    for (const [i, batch] of other.entries()) {
      await record(batch);
      const beside = one[i];
      if (beside !== undefined) await record(beside);
      if (i % 3 === 0) await feedRecorded(connection);
    }
    await feedAll();
    const all = await told();
    let place = FEED_START;
    for (const { _id } of all) {
      place = placeAfter(place);
      expect(_id).to.equal(place);
    }
    for (const [id, batches] of [
      ['n-1', one.slice(0, other.length)],
      ['n-2', other],
    ] as const) {
      const seqs = all.filter(({ notice }) => notice === id).map(({ seq }) => seq);
      expect(seqs).to.deep.equal(batches.flatMap(({ events }) => events.map(({ seq }) => seq)));
    }
  });

  it('has each event once, though three feed side by side while it is being recorded', async () => {
    const letters = Array.from({ length: 12 }, (_, i) =>
      life('raised-to-an-interview', `n-${i}`, 2),
    );
    let recording = true;
    const feeding = Array.from({ length: 3 }, async () => {
      while (recording) await feedRecorded(connection);
    });
    await Promise.all(letters.map(recordAll));
    recording = false;
    await Promise.all(feeding);
    await feedAll();
    const all = await told();
    expect(all.map(({ _id }) => Number(_id))).to.deep.equal(all.map((_, i) => i + 1));
    for (const [i, batches] of letters.entries())
      expect(all.filter(({ notice }) => notice === `n-${i}`).map(({ seq }) => seq)).to.deep.equal(
        batches.flatMap(({ events }) => events.map(({ seq }) => seq)),
      );
  });

  it('tells no text of a letter and nobody’s name, whatever happens in the lives of the suite', async () => {
    const whole: string[] = [];
    for (const [i, one] of LIVES.entries()) {
      const batches = batchesOf(storyOf(one), `n-${i}`, 1);
      await recordAll(batches);
      whole.push(...batches.flatMap(({ events }) => events.map((event) => event.hash)));
    }
    await feedAll();
    const all = await told();
    expect(all.length).to.be.greaterThan(600);
    const chinese = all.flatMap(({ documentNumber: _number, ...entry }) =>
      textsIn(entry).filter((text) => /\p{Script=Han}/u.test(text)),
    );
    expect(chinese).to.deep.equal([]);
    const persons = all.flatMap((entry) => textsIn(entry).filter((text) => /^h-/.test(text)));
    expect(persons).to.deep.equal([]);
  });

  it('tells the findings and the dates that an event sets', async () => {
    await recordAll(life('returned-four-times-and-interviewed', 'n-1'));
    await feedAll();
    const [first] = await told();
    const dated = (await told()).find(({ name }) => name === 'finding.returned');
    expect(first).to.include({ name: 'notice.issued', notice: 'n-1', seq: 1, rung: null });
    expect(first?.dates.map(({ finding }) => finding)).to.deep.equal(first?.findings);
    expect(dated?.dates).to.have.length(1);
    expect(dated?.findings).to.deep.equal([dated?.dates[0]?.finding]);
  });

  it('keeps rehearsals to itself', async () => {
    const story = storyCalled('on-time-closed');
    const rehearsed = {
      ...story,
      events: story.events.map((event) =>
        event.type === 'issued' ? { ...event, rehearsal: true } : event,
      ),
    };
    const [first, ...rest] = batchesOf(rehearsed, 'n-1', 1);
    if (first !== undefined) await record(first);
    await feedAll();
    await recordAll(rest);
    await feedAll();
    expect(await told()).to.deep.equal([]);
    expect(await collectionOf(connection, 'events').countDocuments({ unfed: true })).to.equal(0);
  });

  it('takes back what it told of a decision that was lost, before it tells what was decided instead', async () => {
    const decided = decidedBatches(storyCalled('on-time-closed'), 'n-1', 1, 'run-1');
    const [issue, first] = decided;
    if (issue === undefined || first === undefined) throw new Error('the life is too short');
    await record(issue);
    await record(first);
    await feedAll();
    // The worker is killed, and the same run decides otherwise, later.
    const again = decidedBatches(
      {
        ...storyCalled('on-time-closed'),
        events: storyCalled('on-time-closed').events.map((one, i) =>
          i === 1 ? { ...one, command: 'another' } : one,
        ),
      },
      'n-1',
      1,
      'run-1',
    )[1];
    if (again === undefined) throw new Error('nothing was decided');
    await record({ ...again, decidedAt: `${again.decidedAt?.slice(0, 10)}T23:59:59.000Z` });
    await feedAll();
    expect(await ofLetter('n-1')).to.deep.equal([
      '1 notice.issued',
      '2 notice.acknowledged',
      '2 record.retracted',
      '2 notice.acknowledged',
    ]);
    const [, lost, retracted, instead] = await told();
    expect(retracted?.hash).to.equal(lost?.hash);
    expect(instead?.hash).not.to.equal(lost?.hash);
  });
});
