import { canonical } from '../../src/domain/notice/chain.ts';
import { keyIn } from '../../src/domain/notice/command-ids.ts';
import type { RecordedEvent } from '../../src/domain/notice/events.ts';
import type { Answer, Asked } from './clients.ts';
import type { Fault, Trace, Traces, Verdict } from './trace.ts';
import { traceFaults } from './trace-checker.ts';

/** What the checker makes of a run. */
export interface Judgement {
  asked: number;
  acked: number;
  refused: number;
  unknown: number;
  /** Orders of which there is an effect in the store. */
  applied: number;
  lost: number;
  doubled: number;
  unexplained: number;
  faults: Fault[];
}

/** An order with its repetitions: whatever was said under it may have one effect. */
interface Intent {
  order: Asked;
  keys: Set<string>;
  answers: Answer[];
}

/** Gathers repetitions with what they repeat; orders that steal a key stand for themselves. */
function intentsOf(asked: readonly Asked[]): Intent[] {
  const roots = new Map<string, Intent>();
  const intents: Intent[] = [];
  for (const order of asked.filter((a) => a.repeats === undefined)) {
    const intent = { order, keys: new Set(order.keys), answers: [order.answer] };
    intents.push(intent);
    if (order.steals === undefined) roots.set(order.key, intent);
  }
  for (const order of asked) {
    const root = order.repeats === undefined ? undefined : roots.get(order.repeats);
    if (root === undefined) continue;
    root.answers.push(order.answer);
    for (const key of order.keys) root.keys.add(key);
  }
  return intents;
}

const FRAME = [
  ...['by', 'command', 'dueAt', 'at', 'clocks', 'to'],
  ...['noticeId', 'seq', 'nextAlarmAt', 'prev', 'hash', '_id'],
];

/** What an event says, without who caused it, when, and where it stands. */
const factOf = (event: RecordedEvent): string =>
  canonical(Object.fromEntries(Object.entries(event).filter(([name]) => !FRAME.includes(name))));

const isDone = (answer: Answer): answer is Answer & { is: 'done' } => answer.is === 'done';

const effectsOf = (intent: Intent, trace: Trace): RecordedEvent[] => {
  const { order, keys } = intent;
  return order.kind === 'issue'
    ? trace.events.filter((e) => e.type === 'issued')
    : trace.events.filter((e) => e.command !== null && keys.has(keyIn(e.command)));
};

/** An effect that is there more than once. */
function doubledIn(effects: RecordedEvent[]): string | null {
  const keys = new Set(effects.map((e) => e.command));
  if (keys.size > 1) return `applied under ${keys.size} keys`;
  const facts = effects.map(factOf);
  const twice = facts.find((fact, place) => facts.indexOf(fact) !== place);
  return twice === undefined ? null : `recorded twice: ${twice.slice(0, 120)}`;
}

/** What was said in the order and what stands in the record must be the same. */
function misheard({ order }: Intent, effects: RecordedEvent[]): string | null {
  for (const name of ['text', 'reason', 'summary', 'remarks', 'finding']) {
    const said = order.body[name];
    if (typeof said !== 'string') continue;
    const heard = effects.flatMap((e) =>
      name in e ? [(e as unknown as Record<string, unknown>)[name]] : [],
    );
    // What an order brings about besides itself, such as an implied receipt, has words of its own.
    if (heard.length > 0 && !heard.includes(said)) return `${name} is recorded as ${heard[0]}`;
  }
  return null;
}

/** The first answer that says it is done must be what stands at its place in the record. */
function compareDone(
  answer: Answer & { is: 'done' },
  intent: Intent,
  trace: Trace,
  effects: RecordedEvent[],
): Fault[] {
  const { order } = intent;
  const fault = (verdict: Verdict, what: string) => [
    { verdict, letter: order.letter, what: `${order.kind} ${order.key}: ${what}` },
  ];
  if (effects.length === 0) return fault('lost', 'acknowledged, but nothing of it is recorded');
  if (order.kind === 'issue') {
    const [event] = effects;
    const numbered = event?.type === 'issued' && event.documentNumber === answer.documentNumber;
    return numbered ? [] : fault('unexplained', `issued as another number`);
  }
  const first = answer.seq - answer.events.length + 1;
  const places = trace.events.filter((e) => e.seq >= first && e.seq <= answer.seq);
  if (canonical(places.map((e) => e.type)) !== canonical(answer.events))
    return fault('lost', `acknowledged as ${first}–${answer.seq}, where something else stands`);
  if (effects.some((e) => e.seq < first || e.seq > answer.seq))
    return fault('doubled', 'has effects outside of what was acknowledged');
  return [];
}

function intentFaults(intent: Intent, trace: Trace): Fault[] {
  const { order, answers } = intent;
  const about = `${order.kind} ${order.key}`;
  const unexplained = (what: string): Fault => ({
    verdict: 'unexplained',
    letter: order.letter,
    what: `${about}: ${what}`,
  });
  const effects = effectsOf(intent, trace);
  const faults: Fault[] = [];
  const twice = doubledIn(effects);
  if (twice !== null)
    faults.push({ verdict: 'doubled', letter: order.letter, what: `${about}: ${twice}` });
  const done = answers.filter(isDone);
  const [first] = done;
  if (first !== undefined && twice === null)
    faults.push(...compareDone(first, intent, trace, effects));
  if (done.some((d) => canonical(d) !== canonical(first)))
    faults.push(unexplained('two answers to the same order'));
  const refused = answers.find((a) => a.is === 'refused');
  // An answer that was taken durably and then refused is recorded as refused, so that its giver learns of it.
  const applied = effects.some((e) => e.type !== 'answerRefused');
  if (refused?.is === 'refused' && (first !== undefined || applied))
    faults.push(unexplained(`refused as ${refused.code}, and yet applied`));
  const over = refused?.is === 'refused' && ['closed', 'withdrawn'].includes(refused.code);
  if (order.taken && effects.length === 0 && !over)
    faults.push({ ...unexplained('taken durably, and nothing is recorded'), verdict: 'lost' });
  const other = misheard(intent, effects);
  if (other !== null) faults.push(unexplained(other));
  return faults;
}

/** A key given a second time for another content: the first one stands, the second is refused. */
function thiefFaults({ order }: Intent, byKey: Map<string, Asked>): Fault[] {
  const first = byKey.get(order.steals ?? '');
  const both = first?.answer.is === 'done' && order.answer.is === 'done';
  if (!both) return [];
  const what = `${order.key}: two contents were acknowledged under one key`;
  return [{ verdict: 'unexplained', letter: order.letter, what }];
}

/** Effects of orders that nobody gave. */
function strangers(intents: Intent[], traces: readonly Trace[]): Fault[] {
  const known = new Set(intents.flatMap((i) => [...i.keys]));
  return traces.flatMap(({ letter, events }) =>
    events
      .filter((e) => e.command !== null && e.type !== 'issued' && !known.has(keyIn(e.command)))
      .map(
        (e): Fault => ({
          verdict: 'unexplained',
          letter,
          what: `event ${e.seq} ${e.type} is of an order that nobody gave: ${e.command}`,
        }),
      ),
  );
}

/** Numbers of letters are given once, and without gaps when every issue has its answer. */
function numberFaults(intents: Intent[], traces: readonly Trace[]): Fault[] {
  const numbers = traces.flatMap(({ doc }) => (doc === null ? [] : [doc.documentNumber]));
  const faults: Fault[] = [];
  const twice = numbers.find((n, place) => numbers.indexOf(n) !== place);
  if (twice !== undefined)
    faults.push({ verdict: 'doubled', letter: twice, what: 'a number was given twice' });
  const open = intents.some((i) => i.order.kind === 'issue' && i.order.answer.is === 'unknown');
  for (const series of new Set(numbers.map((n) => n.replace(/\d+号$/, '')))) {
    const count = numbers.filter((n) => n.startsWith(series)).length;
    const last = Math.max(
      ...numbers.filter((n) => n.startsWith(series)).map((n) => Number(/(\d+)号$/.exec(n)?.[1])),
    );
    if (last !== count && twice === undefined && !open)
      faults.push({
        verdict: 'unexplained',
        letter: series,
        what: `${count} letters, up to ${last}`,
      });
  }
  return faults;
}

/**
 * Judges a run by what the clients were told and what is stored, and by nothing else:
 * acknowledged ⊆ applied; every order applied at most once; refused without a trace; unknown zero times or once; and every
 * letter consistent in itself (`traceFaults`).
 */
export function judge(asked: readonly Asked[], traces: Traces): Judgement {
  const intents = intentsOf(asked);
  const byLetter = new Map(traces.letters.map((trace) => [trace.letter, trace]));
  const byKey = new Map(
    asked.filter((a) => a.repeats === undefined && !a.steals).map((a) => [a.key, a]),
  );
  const faults: Fault[] = [];
  let applied = 0;
  for (const intent of intents) {
    const trace = byLetter.get(intent.order.letter);
    if (trace === undefined) throw new Error(`no trace of letter ${intent.order.letter}`);
    if (intent.order.steals !== undefined) {
      faults.push(...thiefFaults(intent, byKey));
      continue;
    }
    if (effectsOf(intent, trace).length > 0) applied += 1;
    faults.push(...intentFaults(intent, trace));
  }
  faults.push(...strangers(intents, traces.letters), ...numberFaults(intents, traces.letters));
  for (const trace of traces.letters) faults.push(...traceFaults(trace, traces));
  const count = (verdict: Verdict) => faults.filter((f) => f.verdict === verdict).length;
  const answered = (is: Answer['is']) => asked.filter((a) => a.answer.is === is).length;
  return {
    asked: asked.length,
    acked: answered('done'),
    refused: answered('refused'),
    unknown: answered('unknown'),
    applied,
    lost: count('lost'),
    doubled: count('doubled'),
    unexplained: count('unexplained'),
    faults,
  };
}
