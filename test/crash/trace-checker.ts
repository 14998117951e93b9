import { fieldDifferences } from '../../src/audit/differences.ts';
import { realMsUntil } from '../../src/domain/campaign/tempo.ts';
import { messagesFor, type OutboxRow } from '../../src/domain/messages/messages.ts';
import { canonical, chainFaults, genesis } from '../../src/domain/notice/chain.ts';
import type { RecordedEvent } from '../../src/domain/notice/events.ts';
import { isFinal, type Notice, type Rules } from '../../src/domain/notice/notice.ts';
import { coreOf } from '../../src/domain/rules/core.ts';
import type { DispatchDoc } from '../../src/store/dispatches.ts';
import { foldEvents } from '../../src/store/notices.ts';
import type { NoticeDoc, OutboxDoc } from '../../src/store/stored.ts';
import type { Fault, Trace, Traces, Verdict } from './trace.ts';

/** A timer is armed by a task that starts some time before it is stored; after a kill that may be a while. */
const EARLY_MS = 2_000;
const LATE_MS = 20_000;
/** What a rehearsal's clock never reaches is armed for years. */
const NEVER_MS = 365 * 86_400_000;

type Say = (verdict: Verdict, what: string) => Fault;

/** The events by themselves: one in each place, linked into one chain from its genesis. */
function chainFaultsOf({ letter, events, rules }: Trace, say: Say): Fault[] {
  const twice = events.filter((e, place) => events.findIndex((x) => x.seq === e.seq) !== place);
  const [first] = events;
  const start =
    rules === null || first?.type !== 'issued' ? null : genesis(letter, first.rulesVersion, rules);
  return [
    ...twice.map((e) => say('doubled', `place ${e.seq} is taken twice, by ${e.type}`)),
    ...chainFaults(events, start).map(({ seq, fault }) =>
      say('unexplained', `chain at event ${seq}: ${fault}`),
    ),
  ];
}

/** One fault for a whole document, with the first places at which it differs. */
function differing(who: string, expected: unknown, found: unknown, say: Say): Fault[] {
  const fields = fieldDifferences(expected, found);
  if (fields.length === 0) return [];
  const some = fields.slice(0, 4).join(', ');
  return [say('unexplained', `${who} differs from the events in ${fields.length} places: ${some}`)];
}

/** Read model and workflow say what the events fold to. */
function stateFaults({ events, doc, view }: Trace, say: Say): Fault[] {
  const folded = foldedOf(events);
  if (folded === null) return [say('unexplained', 'the events fold to no notice')];
  const faults: Fault[] = [];
  if (doc === null) faults.push(say('lost', 'the read model has no such notice'));
  else faults.push(...differing('the read model', folded, doc, say));
  if (view === null) return [...faults, say('lost', 'its workflow does not answer')];
  if (view.head !== folded.head) faults.push(say('unexplained', 'the workflow has another head'));
  if (view.recordedSeq !== folded.seq)
    faults.push(say('unexplained', `the workflow has recorded ${view.recordedSeq}`));
  return [...faults, ...differing('the workflow', folded.notice, view.notice, say)];
}

/** An open notice runs with one timer, aimed at what the rules say is next; a final one has ended. */
function alarmFaults(trace: Trace, notice: Notice, say: Say): Fault[] {
  const { running, timers, tempo, view } = trace;
  if (isFinal(notice)) return running ? [say('unexplained', 'is over, but its workflow runs')] : [];
  if (!running) return [say('lost', 'is open, but its workflow does not run')];
  const next = coreOf(notice.rulesVersion).nextAlarm(notice);
  const wanted = next === null ? 0 : 1;
  if (timers.length !== wanted)
    return [say('lost', `${timers.length} timers are armed, for next alarm ${next}`)];
  if (view?.armedAt !== next)
    return [say('unexplained', `armed for ${view?.armedAt}, and ${next} is next`)];
  const [rings] = timers;
  if (next === null || rings === undefined) return [];
  const beyond = tempo.until !== undefined && next > tempo.until;
  const now = Date.parse(tempo.realAnchor);
  const due = beyond ? Date.now() + NEVER_MS : now + realMsUntil(tempo, next, now);
  const good = beyond ? rings > due : rings > due - EARLY_MS && rings < due + LATE_MS;
  return good ? [] : [say('unexplained', `armed ${(rings - due) / 1000} s off alarm ${next}`)];
}

/** Rows without what is added when they are stored and marked. */
const rowOf = ({ _id, tempoOf: _clock, dispatched: _mark, ...row }: OutboxDoc) => row;

/** The outbox holds exactly what the events demand. */
function outboxFaults({ events, outbox }: Trace, version: number, rules: Rules, say: Say): Fault[] {
  let notice: Notice | null = null;
  const demanded = new Map<string, OutboxRow>();
  for (const event of events) {
    // A message tells what was so just after its event.
    notice = coreOf(version).evolve(notice, event);
    for (const row of messagesFor(event, notice, rules)) demanded.set(row.key, row);
  }
  const faults: Fault[] = [];
  for (const row of outbox.filter((r) => !isOfLostDecision(r))) {
    const wanted = demanded.get(row.key);
    demanded.delete(row.key);
    if (wanted === undefined) faults.push(say('unexplained', `nothing demands message ${row._id}`));
    else if (canonical(wanted) !== canonical(rowOf(row)))
      faults.push(say('unexplained', `message ${row._id} says something else`));
  }
  for (const key of demanded.keys())
    faults.push(say('lost', `message ${key} is not in the outbox`));
  return faults;
}

/** A row whose decision was lost with its worker after it had left; it is kept under another name (ADR 0017). */
const isOfLostDecision = ({ _id, key }: OutboxDoc): boolean => _id !== key;

const holds = ({ superseded, items }: DispatchDoc, key: string): boolean =>
  superseded.includes(key) || items.some((item) => item._id === key);

/** A row that has left stands in one dispatch, the one it names; one that could leave has left. */
export function dispatchFaults({ letter, outbox }: Trace, { dispatches, leftBy }: Traces): Fault[] {
  const say: Say = (verdict, what) => ({ verdict, letter, what });
  const lost = outbox.filter(isOfLostDecision);
  const elsewhere = lost.filter(
    ({ key, dispatched }) => !dispatches.some((d) => d._id === dispatched && holds(d, key)),
  );
  const faultOf = ({ _id, dispatched, notBefore, tempoOf }: OutboxDoc): Fault | null => {
    // What was told of a lost decision is in a dispatch of its own, under the name that the row had then.
    const others = lost.filter((r) => r.key === _id).map((r) => r.dispatched);
    const holding = dispatches.filter((d) => holds(d, _id) && !others.includes(d._id));
    const [first] = holding;
    if (holding.length > 1) return say('doubled', `message ${_id} left ${holding.length} times`);
    const waits = dispatched === null && first === undefined;
    if (waits && notBefore < leftBy(tempoOf)) return say('lost', `message ${_id} has not left`);
    if (waits || first?._id === dispatched) return null;
    return say('lost', `message ${_id} is marked ${dispatched}, and in ${first?._id}`);
  };
  return [
    ...elsewhere.map(({ _id }) => say('unexplained', `message ${_id} is in no dispatch`)),
    ...outbox.filter((r) => !isOfLostDecision(r)).flatMap((row) => faultOf(row) ?? []),
  ];
}

/** The state that the events fold to; what does not fold is a fault and not an end of the judging. */
function foldedOf(events: RecordedEvent[]): NoticeDoc | null {
  try {
    return foldEvents(events);
  } catch {
    return null;
  }
}

/** Everything that must hold of one letter, whatever its clients were told. */
export function traceFaults(trace: Trace, traces: Traces): Fault[] {
  const { letter, events, doc, rules } = trace;
  const say: Say = (verdict, what) => ({ verdict, letter, what });
  if (events.length === 0 || rules === null) {
    const nothing = events.length === 0 && doc === null && trace.outbox.length === 0;
    return nothing && !trace.running
      ? []
      : [say('unexplained', 'was never issued, but has traces')];
  }
  const faults = [...chainFaultsOf(trace, say), ...stateFaults(trace, say)];
  const notice = foldedOf(events)?.notice;
  if (notice === undefined) return faults;
  return [
    ...faults,
    ...alarmFaults(trace, notice, say),
    ...outboxFaults(trace, notice.rulesVersion, rules, say),
    ...dispatchFaults(trace, traces),
    ...trace.audited.map((what) => say('unexplained', `audit: ${what}`)),
  ];
}
