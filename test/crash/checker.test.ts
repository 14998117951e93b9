import { expect } from 'chai';
import { judge, type Verdict } from './checker.ts';
import type { Asked } from './clients.ts';
import { type HonestRecord, honestRecord } from './honest-record.ts';
import type { Trace } from './trace.ts';

/** What the checker says of a record that has been spoilt. */
function judged(spoil: (record: HonestRecord) => void) {
  const record = honestRecord();
  spoil(record);
  return judge(record.asked, record.traces);
}

const letter = ({ traces }: HonestRecord, place: 0 | 1): Trace => {
  const trace = traces.letters[place];
  if (trace === undefined) throw new Error('no such letter');
  return trace;
};

/** The first order of a kind. */
function order({ asked }: HonestRecord, kind: string): Asked {
  const found = asked.find((a) => a.kind === kind);
  if (found === undefined) throw new Error(`no ${kind} was asked`);
  return found;
}

const refused = { is: 'refused', status: 409, code: 'closed' } as const;

/** A way to spoil a record, and what it is to be called. */
type Spoiling = [what: string, verdict: Verdict, spoil: (record: HonestRecord) => void];

const SPOILINGS: Spoiling[] = [
  [
    'an acknowledged order of which nothing is recorded',
    'lost',
    (r) => {
      const { letter: id, keys } = order(r, 'planAccepted');
      const trace = r.traces.letters.find((t) => t.letter === id);
      if (trace) trace.events = trace.events.filter((e) => e.command !== keys[0]);
    },
  ],
  [
    'an answer that names a place where something else stands',
    'lost',
    (r) => {
      const { answer } = order(r, 'planAccepted');
      if (answer.is === 'done') answer.seq += 1;
    },
  ],
  [
    'an order that was applied under two keys',
    'doubled',
    (r) => {
      const first = order(r, 'findingReported');
      const second = order(r, 'findingAccepted');
      r.asked.splice(r.asked.indexOf(second), 1);
      first.keys.push(...second.keys);
    },
  ],
  [
    'an event that is stored in its place twice',
    'doubled',
    (r) => {
      const { events } = letter(r, 0);
      events.splice(3, 0, events[3] as never);
    },
  ],
  [
    'a refused order that has left a trace',
    'unexplained',
    (r) => {
      order(r, 'planSubmitted').answer = refused;
    },
  ],
  [
    'a repetition that was answered otherwise',
    'unexplained',
    (r) => {
      const first = order(r, 'planSubmitted');
      r.asked.push({ ...first, repeats: first.key, answer: refused });
    },
  ],
  [
    'two answers to the same order',
    'unexplained',
    (r) => {
      const first = order(r, 'planSubmitted');
      if (first.answer.is !== 'done') return;
      r.asked.push({ ...first, repeats: first.key, answer: { ...first.answer, digest: 'other' } });
    },
  ],
  [
    'two contents acknowledged under one key',
    'unexplained',
    (r) => {
      const first = order(r, 'planSubmitted');
      r.asked.push({ ...first, steals: first.key });
    },
  ],
  [
    'an event of an order that nobody gave',
    'unexplained',
    (r) => {
      r.asked.splice(r.asked.indexOf(order(r, 'planSubmitted')), 1);
    },
  ],
  [
    'words that are recorded otherwise than they were said',
    'unexplained',
    (r) => {
      order(r, 'findingReported').body.summary = '另一内容';
    },
  ],
  [
    'a letter that has another number than its issue was told',
    'unexplained',
    (r) => {
      const { answer } = order(r, 'issue');
      if (answer.is === 'done') answer.documentNumber = '云督整〔2026〕9号';
    },
  ],
  [
    'a number that two letters have',
    'doubled',
    (r) => {
      const [first, second] = r.traces.letters;
      if (first?.doc && second?.doc) second.doc.documentNumber = first.doc.documentNumber;
    },
  ],
  [
    'a chain that is broken',
    'unexplained',
    (r) => {
      const event = letter(r, 1).events[2];
      if (event) event.at = '2026-03-02T00:00:00.000Z';
    },
  ],
  [
    'a read model that lags behind',
    'unexplained',
    (r) => {
      const { doc } = letter(r, 0);
      if (doc) doc.seq -= 1;
    },
  ],
  [
    'a notice that is missing in the read model',
    'lost',
    (r) => {
      letter(r, 1).doc = null;
    },
  ],
  [
    'a workflow that has another head',
    'unexplained',
    (r) => {
      const { view } = letter(r, 1);
      if (view) view.head = 'f'.repeat(64);
    },
  ],
  [
    'a workflow that has not recorded what it decided',
    'unexplained',
    (r) => {
      const { view } = letter(r, 1);
      if (view) view.recordedSeq -= 1;
    },
  ],
  [
    'an open notice whose workflow does not run',
    'lost',
    (r) => {
      letter(r, 1).running = false;
    },
  ],
  [
    'a closed notice whose workflow runs on',
    'unexplained',
    (r) => {
      letter(r, 0).running = true;
    },
  ],
  [
    'an open notice without its timer',
    'lost',
    (r) => {
      letter(r, 1).timers = [];
    },
  ],
  [
    'a timer that is aimed an hour too late',
    'unexplained',
    (r) => {
      letter(r, 1).timers = letter(r, 1).timers.map((at) => at + 3_600_000);
    },
  ],
  [
    'a message that was never put down',
    'lost',
    (r) => {
      letter(r, 0).outbox.pop();
    },
  ],
  [
    'a message that nothing demands',
    'unexplained',
    (r) => {
      const { outbox } = letter(r, 0);
      const [row] = outbox;
      if (row) outbox.push({ ...row, _id: 'x', key: 'x', dispatched: null, notBefore: '9999' });
    },
  ],
  [
    'a message that left twice',
    'doubled',
    (r) => {
      const [dispatch] = r.traces.dispatches;
      if (dispatch) r.traces.dispatches.push({ ...dispatch, _id: 'd-2' });
    },
  ],
  [
    'a message that is marked and in no dispatch',
    'lost',
    (r) => {
      r.traces.dispatches = [];
    },
  ],
  [
    'a message that could have left and has not',
    'lost',
    (r) => {
      for (const row of letter(r, 1).outbox) row.dispatched = null;
      r.traces.dispatches = [{ ...r.traces.dispatches[0], items: letter(r, 0).outbox } as never];
    },
  ],
  [
    'what an audit of the real history has found',
    'unexplained',
    (r) => {
      letter(r, 1).audited = ['replay-failed'];
    },
  ],
];

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

  for (const [what, verdict, spoil] of SPOILINGS)
    it(`finds ${what}`, () => {
      const { faults } = judged(spoil);
      expect(faults.map((f) => f.verdict)).to.include(verdict);
    });
});
