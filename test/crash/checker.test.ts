import { expect } from 'chai';
import { judge } from './checker.ts';
import { coveredMs } from './conduct.ts';
import { type HonestRecord, honestRecord } from './honest-record.ts';
import { letter, order, refused, SPOILINGS } from './spoilings.ts';

/** What the checker says of a record that has been spoilt. */
function judged(spoil: (record: HonestRecord) => void) {
  const record = honestRecord();
  spoil(record);
  return judge(record.asked, record.traces);
}

describe('the checker of the crash test', () => {
  it('finds nothing in a record that is as it should be', () => {
    const { faults, acked, applied, unknown } = judged(() => undefined);
    expect(faults).to.deep.equal([]);
    expect(acked).to.equal(applied).and.to.be.greaterThan(8);
    expect(unknown).to.equal(0);
  });

  it('lets an order without a definite answer be applied once', () => {
    const { faults, unknown } = judged((r) => {
      order(r, 'planAccepted').answer = { is: 'unknown', last: '504' };
    });
    expect(faults).to.deep.equal([]);
    expect(unknown).to.equal(1);
  });

  it('lets an order without a definite answer not be applied', () => {
    const { faults } = judged((r) => {
      r.asked.push({
        ...order(r, 'planAccepted'),
        key: 'never',
        keys: ['never'],
        answer: { is: 'unknown', last: '504' },
      });
    });
    expect(faults).to.deep.equal([]);
  });

  it('lets a refused order that has left no trace be', () => {
    const { faults, refused: count } = judged((r) => {
      const first = order(r, 'planAccepted');
      r.asked.push({ ...first, key: 'no', keys: ['no'], answer: refused });
    });
    expect(faults).to.deep.equal([]);
    expect(count).to.equal(1);
  });

  it('knows a letter that was never issued', () => {
    const { faults } = judged((r) => {
      const nothing = { events: [], outbox: [], rules: null, doc: null, view: null, timers: [] };
      r.traces.letters.push({ ...letter(r, 1), ...nothing, letter: '3', running: false });
    });
    expect(faults).to.deep.equal([]);
  });

  for (const [what, verdict, says, spoil] of SPOILINGS)
    it(`finds ${what}`, () => {
      const found = judged(spoil).faults.map((f) => `${f.verdict}: ${f.what}`);
      expect(found.filter((f) => f.startsWith(verdict) && f.includes(says))).to.not.be.empty;
    });
});

describe('the time of a recovery for which the crash test itself keeps a part away', () => {
  const killed = { from: 1000, to: 24_000 };

  it('is none where no fault lasts', () => {
    expect(coveredMs(killed, [])).to.equal(0);
    expect(coveredMs(killed, [{ from: 0, to: 1000 }])).to.equal(0);
    expect(coveredMs(killed, [{ from: 24_000, to: 40_000 }])).to.equal(0);
  });

  it('is what of a fault lies within it, and counts once where two last at a time', () => {
    expect(coveredMs(killed, [{ from: 0, to: 3000 }])).to.equal(2000);
    expect(coveredMs(killed, [{ from: 20_000, to: 31_000 }])).to.equal(4000);
    const overlapping = [
      { from: 9000, to: 20_000 },
      { from: 2000, to: 13_000 },
      { from: 3000, to: 4000 },
    ];
    expect(coveredMs(killed, overlapping)).to.equal(18_000);
  });
});
