import { REAL_TIME } from '../../src/domain/campaign/tempo.ts';
import type { RecordedEvent } from '../../src/domain/notice/events.ts';
import type { DispatchDoc } from '../../src/store/dispatches.ts';
import { foldEvents } from '../../src/store/notices.ts';
import type { OutboxDoc } from '../../src/store/stored.ts';
import { batchesOf, storyCalled } from '../support/batches.ts';
import type { Asked } from './clients.ts';
import type { Trace, Traces } from './trace.ts';

/** A run that went well: what the clients know, and what is stored. Tests take a copy and spoil it. */
export interface HonestRecord {
  asked: Asked[];
  traces: Traces & { letters: Trace[] };
}

/** What is said in a command, as far as the record repeats it. */
function bodyOf(event: RecordedEvent): Record<string, unknown> {
  const names = ['finding', 'reason', 'summary', 'text', 'remarks'];
  return Object.fromEntries(Object.entries(event).filter(([name]) => names.includes(name)));
}

/** The client's log of a letter's events: every order done at its first try. */
function askedFor(letter: string, events: RecordedEvent[]): Asked[] {
  const keys = [...new Set(events.flatMap((e) => (e.command === null ? [] : [e.command])))];
  return keys.map((key): Asked => {
    const own = events.filter((e) => e.command === key);
    const [first] = own;
    const last = own.at(-1);
    const issued = first?.type === 'issued';
    return {
      letter,
      kind: issued ? 'issue' : (last?.type ?? ''),
      path: '',
      body: issued || last === undefined ? {} : bodyOf(last),
      actor: { role: 'contact', id: 'x' },
      key: `key-${letter}-${key}`,
      client: 0,
      keys: [key],
      attempts: 1,
      taken: false,
      answer: {
        is: 'done',
        seq: last?.seq ?? 0,
        events: own.map((e) => e.type),
        digest: '',
        documentNumber: issued ? first.documentNumber : '',
      },
      began: 0,
      at: 1,
    };
  });
}

const dispatchOf = (rows: OutboxDoc[]): DispatchDoc =>
  ({ _id: 'd-1', items: rows, superseded: [] }) as unknown as DispatchDoc;

function traceOf(letter: string, shows: string, count: number): Trace {
  const { events: all, rules } = storyCalled(shows);
  const batches = batchesOf({ events: all.slice(0, count), rules }, letter, 2);
  const events = batches.flatMap((batch) => batch.events);
  const doc = foldEvents(events);
  if (doc === null) throw new Error('a record begins with its issue');
  const final = doc.notice.closedAt !== null;
  return {
    letter,
    tempo: REAL_TIME,
    rules,
    events,
    doc,
    outbox: batches
      .flatMap((batch) => batch.messages)
      .map((row) => ({
        ...row,
        _id: row.key,
        tempoOf: null,
        dispatched: 'd-1',
      })),
    view: { notice: doc.notice, head: doc.head, recordedSeq: doc.seq, armedAt: doc.nextAlarmAt },
    running: !final,
    timers: doc.nextAlarmAt === null ? [] : [Date.parse(doc.nextAlarmAt)],
    audited: [],
  };
}

/** Two letters, one closed and one open, with everything as it should be. */
export function honestRecord(): HonestRecord {
  const closed = traceOf('1', 'on-time-closed', 100);
  const open = traceOf('2', 'returned-twice-one-rung-up', 8);
  const letters = [closed, open];
  return {
    asked: letters.flatMap(({ letter, events }) => askedFor(letter, events)),
    traces: {
      letters,
      dispatches: [dispatchOf(letters.flatMap((t) => t.outbox))],
      leftBy: () => '2099-01-01T00:00:00.000Z',
    },
  };
}
