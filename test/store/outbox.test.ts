import { expect } from 'chai';
import { outboxFor, rowsIn } from '../../src/store/record/outbox.ts';
import type { EventDoc, OutboxDoc } from '../../src/store/stored.ts';
import { batchesOf } from '../support/batches.ts';
import { LIVES } from '../support/notice-lives/all.ts';
import { storyOf } from '../support/notice-lives/script.ts';

/** A stored event with the given messages. */
const stored = (event: object, outbox: EventDoc['outbox'], _id?: string) =>
  ({ ...event, outbox, ...(_id === undefined ? {} : { _id }) }) as EventDoc;

const plain = ({ _id, tempoOf: _clock, dispatched: _mark, ...row }: OutboxDoc) => row;

describe('the messages in an event’s document', () => {
  for (const life of LIVES)
    it(`are those that were put in, each whole: ${life.shows}`, () => {
      for (const { events, messages } of batchesOf(storyOf(life), 'a', 1))
        for (const event of events) {
          const rows = messages.filter((row) => row.seq === event.seq);
          const doc = stored(event, outboxFor(rows), `a/${event.seq}`);
          const seen = new Set<string>();
          const once = rows.filter(({ key }) => !seen.has(key) && seen.add(key));
          expect(rowsIn(doc).map(plain)).to.deep.equal(once);
          expect(rowsIn(doc).map((row) => row._id)).to.deep.equal(once.map((row) => row.key));
        }
    });

  const [issued] = batchesOf(storyOf(LIVES[0] as (typeof LIVES)[number]), 'a', 1);
  const [event] = issued?.events ?? [];
  const [row, other] = issued?.messages ?? [];

  it('tell nobody twice: of two rows to one person the first stands', () => {
    if (row === undefined || other === undefined) throw new Error('an issued letter tells several');
    const twice = outboxFor([row, other, { ...row, copy: true }]);
    expect(twice?.rows.map(({ key, copy }) => [key, copy])).to.deep.equal([
      [row.key, false],
      [other.key, false],
    ]);
  });

  it('are none where nobody is told', () => {
    expect(outboxFor([])).to.equal(undefined);
    expect(rowsIn(stored(event ?? {}, undefined))).to.deep.equal([]);
  });

  it('have names of their own once their event is lost', () => {
    const doc = stored(event ?? {}, outboxFor(issued?.messages ?? []), `a/1/${event?.hash}`);
    for (const { _id, key } of rowsIn(doc))
      expect(_id).to.equal(`${key}/lost/${event?.hash.slice(0, 12)}`);
  });
});
