import type { Asked } from './clients.ts';
import type { HonestRecord } from './honest-record.ts';
import type { Trace, Verdict } from './trace.ts';

/** The closed letter (0) or the open one (1). */
export const letter = ({ traces }: HonestRecord, place: 0 | 1): Trace => {
  const trace = traces.letters[place];
  if (trace === undefined) throw new Error('no such letter');
  return trace;
};

/** The first order of a kind. */
export function order({ asked }: HonestRecord, kind: string): Asked {
  const found = asked.find((a) => a.kind === kind);
  if (found === undefined) throw new Error(`no ${kind} was asked`);
  return found;
}

export const refused = { is: 'refused', status: 409, code: 'closed' } as const;

/** A way to spoil a record, and what the checker is to say of it. */
type Spoiling = [
  what: string,
  verdict: Verdict,
  says: string,
  spoil: (record: HonestRecord) => void,
];

export const SPOILINGS: Spoiling[] = [
  [
    'an acknowledged order of which nothing is recorded',
    'lost',
    'nothing of it is recorded',
    (r) => {
      const { letter: id, keys } = order(r, 'planAccepted');
      const trace = r.traces.letters.find((t) => t.letter === id);
      if (trace) trace.events = trace.events.filter((e) => e.command !== keys[0]);
    },
  ],
  [
    'an answer that names a place where something else stands',
    'lost',
    'where something else stands',
    (r) => {
      const { answer } = order(r, 'planAccepted');
      if (answer.is === 'done') answer.seq += 1;
    },
  ],
  [
    'an order that was applied under two keys',
    'doubled',
    'applied under 2 keys',
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
    'place 4 is taken twice',
    (r) => {
      const { events } = letter(r, 0);
      events.splice(3, 0, events[3] as never);
    },
  ],
  [
    'a refused order that has left a trace',
    'unexplained',
    'refused as closed, and yet applied',
    (r) => {
      order(r, 'planSubmitted').answer = refused;
    },
  ],
  [
    'a repetition that was answered otherwise',
    'unexplained',
    'refused as closed, and yet applied',
    (r) => {
      const first = order(r, 'planSubmitted');
      r.asked.push({ ...first, repeats: first.key, answer: refused });
    },
  ],
  [
    'two answers to the same order',
    'unexplained',
    'two answers',
    (r) => {
      const first = order(r, 'planSubmitted');
      if (first.answer.is !== 'done') return;
      r.asked.push({ ...first, repeats: first.key, answer: { ...first.answer, digest: 'other' } });
    },
  ],
  [
    'two contents acknowledged under one key',
    'unexplained',
    'two contents',
    (r) => {
      const first = order(r, 'planSubmitted');
      r.asked.push({ ...first, steals: first.key });
    },
  ],
  [
    'an event of an order that nobody gave',
    'unexplained',
    'nobody gave',
    (r) => {
      r.asked.splice(r.asked.indexOf(order(r, 'planSubmitted')), 1);
    },
  ],
  [
    'words that are recorded otherwise than they were said',
    'unexplained',
    'summary is recorded as',
    (r) => {
      order(r, 'findingReported').body.summary = '另一内容';
    },
  ],
  [
    'a letter that has another number than its issue was told',
    'unexplained',
    'another number',
    (r) => {
      const { answer } = order(r, 'issue');
      if (answer.is === 'done') answer.documentNumber = '云督整〔2026〕9号';
    },
  ],
  [
    'a number that two letters have',
    'doubled',
    'given twice',
    (r) => {
      const [first, second] = r.traces.letters;
      if (first?.doc && second?.doc) second.doc.documentNumber = first.doc.documentNumber;
    },
  ],
  [
    'a chain that is broken',
    'unexplained',
    'hash-differs',
    (r) => {
      const event = letter(r, 1).events[2];
      if (event) event.at = '2026-03-02T00:00:00.000Z';
    },
  ],
  [
    'a read model that lags behind',
    'unexplained',
    'the read model differs',
    (r) => {
      const { doc } = letter(r, 0);
      if (doc) doc.seq -= 1;
    },
  ],
  [
    'a notice that is missing in the read model',
    'lost',
    'no such notice',
    (r) => {
      letter(r, 1).doc = null;
    },
  ],
  [
    'a workflow that has another head',
    'unexplained',
    'another head',
    (r) => {
      const { view } = letter(r, 1);
      if (view) view.head = 'f'.repeat(64);
    },
  ],
  [
    'a workflow that has not recorded what it decided',
    'unexplained',
    'the workflow has recorded',
    (r) => {
      const { view } = letter(r, 1);
      if (view) view.recordedSeq -= 1;
    },
  ],
  [
    'an open notice whose workflow does not run',
    'lost',
    'its workflow does not run',
    (r) => {
      letter(r, 1).running = false;
    },
  ],
  [
    'a closed notice whose workflow runs on',
    'unexplained',
    'its workflow runs',
    (r) => {
      letter(r, 0).running = true;
    },
  ],
  [
    'an open notice without its timer',
    'lost',
    '0 timers are armed',
    (r) => {
      letter(r, 1).timers = [];
    },
  ],
  [
    'a timer that is aimed an hour too late',
    'unexplained',
    'armed 3600 s off',
    (r) => {
      letter(r, 1).timers = letter(r, 1).timers.map((at) => at + 3_600_000);
    },
  ],
  [
    'a workflow that is armed for another alarm',
    'unexplained',
    'and 2026-',
    (r) => {
      const { view } = letter(r, 1);
      if (view) view.armedAt = '2027-01-01T00:00:00.000Z';
    },
  ],
  [
    'an answer that was taken durably and then forgotten',
    'lost',
    'taken durably',
    (r) => {
      const taken = { key: 'late', keys: ['late'], taken: true } as const;
      const answer = { is: 'unknown', last: '202' } as const;
      r.asked.push({ ...order(r, 'planAccepted'), ...taken, keys: ['late'], answer });
    },
  ],
  [
    'a message that was never put down',
    'lost',
    'is not in the outbox',
    (r) => {
      letter(r, 0).outbox.pop();
    },
  ],
  [
    'a message that nothing demands',
    'unexplained',
    'nothing demands message x',
    (r) => {
      const { outbox } = letter(r, 0);
      const [row] = outbox;
      if (row) outbox.push({ ...row, _id: 'x', key: 'x', dispatched: null, notBefore: '9999' });
    },
  ],
  [
    'a message that says something else',
    'unexplained',
    'says something else',
    (r) => {
      const [row] = letter(r, 0).outbox;
      if (row) row.documentNumber = '云督整〔2026〕0号';
    },
  ],
  [
    'a message that left twice',
    'doubled',
    'left 2 times',
    (r) => {
      const [dispatch] = r.traces.dispatches;
      if (dispatch) r.traces.dispatches.push({ ...dispatch, _id: 'd-2' });
    },
  ],
  [
    'a message that is marked and in no dispatch',
    'lost',
    'is marked d-1, and in undefined',
    (r) => {
      r.traces.dispatches = [];
    },
  ],
  [
    'a message that could have left and has not',
    'lost',
    'has not left',
    (r) => {
      for (const row of letter(r, 1).outbox) row.dispatched = null;
      r.traces.dispatches = [{ ...r.traces.dispatches[0], items: letter(r, 0).outbox } as never];
    },
  ],
  [
    'what an audit of the real history has found',
    'unexplained',
    'audit: replay-failed',
    (r) => {
      letter(r, 1).audited = ['replay-failed'];
    },
  ],
];
