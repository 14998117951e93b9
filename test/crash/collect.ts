import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Connection } from 'mongoose';
import pMap from 'p-map';
import { fetchHistory, otherRunsOf } from '../../src/audit/history.ts';
import { auditNotice, type Replayer } from '../../src/audit/replay.ts';
import { quietRuntime, replayerOf } from '../../src/audit/replayer.ts';
import { businessNow, type Tempo } from '../../src/domain/campaign/tempo.ts';
import type { DispatchDoc } from '../../src/store/dispatches.ts';
import { collectionOf, connect } from '../../src/store/models.ts';
import { rowsWhere } from '../../src/store/record/outbox.ts';
import { rulesOf } from '../../src/store/rulebooks.ts';
import { type EventDoc, eventIn, type NoticeDoc } from '../../src/store/stored.ts';
import { type View, viewQuery, workflowIdOf } from '../../src/workflows/contract.ts';
import { bundleForWorker } from '../../worker/bundle.ts';
import { connectTemporal } from '../../worker/temporal.ts';
import type { KillableHouse } from './killable-house.ts';
import type { Letter } from './lives.ts';
import type { Trace, Traces } from './trace.ts';
import { dispatchFaults } from './trace-checker.ts';

/** The real-time courier looks every half minute; what is younger than this need not have left. */
const REAL_TIME_GRACE_MS = 75_000;

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

const msOf = (time: { seconds?: unknown; nanos?: number | null } | null | undefined): number =>
  Number(time?.seconds ?? 0) * 1000 + Number(time?.nanos ?? 0) / 1e6;

/** When the timers ring that a history has started and neither fired nor cancelled. */
function pendingTimers({ events }: History): number[] {
  const pending = new Map<string, number>();
  for (const event of events ?? []) {
    const started = event.timerStartedEventAttributes;
    const ended = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
    if (started?.timerId)
      pending.set(started.timerId, msOf(event.eventTime) + msOf(started.startToFireTimeout));
    if (ended?.timerId) pending.delete(ended.timerId);
  }
  return [...pending.values()];
}

/** Reads what one letter has left behind, straight from the engines. */
async function traceOf(
  parts: { connection: Connection; client: Client; tempo: Tempo },
  letter: string,
): Promise<Trace> {
  const { connection, client, tempo } = parts;
  const events = await collectionOf<EventDoc>(connection, 'events')
    .find({ noticeId: letter } as never)
    .sort({ seq: 1, _id: 1 })
    .toArray();
  const doc = await collectionOf<NoticeDoc>(connection, 'notices').findOne({ _id: letter });
  const [first] = events;
  const rules = first?.type === 'issued' ? await rulesOf(connection, first.rulebook) : null;
  const plain = events.map(eventIn);
  const stored = { letter, tempo, rules, events: plain, doc, outbox: [], audited: [] };
  const handle = client.workflow.getHandle(workflowIdOf(letter));
  try {
    const { status } = await handle.describe();
    const timers = pendingTimers(await handle.fetchHistory());
    return {
      ...stored,
      view: await viewOf(client, letter),
      running: status.name === 'RUNNING',
      timers,
    };
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    return { ...stored, view: null, running: false, timers: [] };
  }
}

/** What the workflow says of itself; null when it does not answer, whatever keeps it from doing so. */
async function viewOf(client: Client, letter: string): Promise<View | null> {
  const handle = client.workflow.getHandle(workflowIdOf(letter));
  try {
    return await client.withDeadline(Date.now() + 30_000, () => handle.query(viewQuery));
  } catch {
    return null;
  }
}

/** What is to be collected. */
export interface Collecting {
  house: Pick<KillableHouse, 'mongoUri' | 'temporalAddress'>;
  letters: Letter[];
  tempos: { real: Tempo; rehearsal: Tempo };
  /** The rehearsal's campaign, in whose tempo its rows wait. */
  campaign: string;
  /** Whether every real history is also replayed and compared. */
  audit: boolean;
}

const QUIET_MS = 90_000;
const LOOK_MS = 250;

/** True when nothing is on its way any more: no alarm is due that is not recorded, no row that has not left. */
async function isQuiet(connection: Connection, { tempos, campaign }: Collecting): Promise<boolean> {
  const now = Date.now();
  const [real, rehearsed] = [tempos.real, tempos.rehearsal].map((c) => businessNow(c, now));
  if (tempos.rehearsal.until !== undefined && rehearsed !== tempos.rehearsal.until) return false;
  const alarms = await collectionOf<NoticeDoc>(connection, 'notices').countDocuments({
    $or: [
      { nextAlarmAt: { $lte: real }, 'notice.rehearsal': false },
      { nextAlarmAt: { $lte: rehearsed }, 'notice.rehearsal': true },
    ],
  } as never);
  const rows = await collectionOf<EventDoc>(connection, 'events').countDocuments({
    'outbox.rows.dispatched': null,
    'outbox.tempoOf': campaign,
    'outbox.notBefore': { $lte: rehearsed },
  } as never);
  return alarms === 0 && rows === 0;
}

const REPORTS = fileURLToPath(new URL('../../reports/', import.meta.url));

/** Keeps the histories of a letter that do not replay, for whoever has to find out why: the house of the test is cleared away. */
async function keepHistory(client: Client, letter: string): Promise<void> {
  const newest = await fetchHistory(client, letter);
  if (newest === null) return;
  mkdirSync(REPORTS, { recursive: true });
  for (const { runId, json } of [newest, ...(await otherRunsOf(client, letter, newest.runId))])
    writeFileSync(join(REPORTS, `${letter}-${runId}.json`), JSON.stringify(json));
}

/** Replays through the real code what a history says; by one worker after the other, for each takes memory. */
async function audited(
  parts: { connection: Connection; client: Client },
  traces: Trace[],
): Promise<Trace[]> {
  quietRuntime();
  const replayer: Replayer = replayerOf(await bundleForWorker());
  const done: Trace[] = [];
  for (const trace of traces) {
    if (trace.events.length === 0) {
      done.push(trace);
      continue;
    }
    const report = await auditNotice(parts.client, parts.connection, replayer, trace.letter);
    const said = report.differences.map((d) => `${d.kind} ${d.where} at ${d.seq}: ${d.found}`);
    if (report.differences.some(({ kind }) => kind === 'replay-failed'))
      await keepHistory(parts.client, trace.letter);
    done.push({ ...trace, audited: said });
  }
  return done;
}

/**
 * Reads what has left and what has not. A courier at work marks rows and makes their dispatch one after the other, so that what
 * does not fit together is read again; what never does is the checker's to tell.
 */
async function withPost(
  connection: Connection,
  traces: Trace[],
  { tempos, campaign }: Collecting,
): Promise<Traces> {
  for (const until = Date.now() + QUIET_MS; ; ) {
    const settledBy = new Date(Date.now() - REAL_TIME_GRACE_MS).toISOString();
    const rehearsedBy = businessNow(tempos.rehearsal, Date.now());
    const outbox = await rowsWhere(connection, {
      noticeId: { $in: traces.map(({ letter }) => letter) },
    });
    const dispatches = await collectionOf<DispatchDoc>(connection, 'dispatches').find({}).toArray();
    const all: Traces = {
      letters: traces.map((trace) => ({
        ...trace,
        outbox: outbox.filter((row) => row.noticeId === trace.letter),
      })),
      dispatches,
      leftBy: (clock) => (clock === campaign ? rehearsedBy : settledBy),
    };
    const atRest = all.letters.every((trace) => dispatchFaults(trace, all).length === 0);
    if (atRest || Date.now() > until) return all;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Waits until the house has come to rest, or should have, and reads everything that the checker looks at. */
export async function collect(asked: Collecting): Promise<Traces> {
  const { house, letters, tempos } = asked;
  const connection = await connect(house.mongoUri);
  const { client, connection: temporal } = await connectTemporal(house.temporalAddress, 'duban');
  try {
    // What is not at rest in time is not waited for: the checker will say what is missing.
    for (const until = Date.now() + QUIET_MS; Date.now() < until; )
      if (await isQuiet(connection, asked)) break;
      else await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const look = ({ id, rehearsal }: (typeof letters)[number]): Promise<Trace> =>
      traceOf({ connection, client, tempo: rehearsal ? tempos.rehearsal : tempos.real }, id);
    const traces = await pMap(letters, look, { concurrency: 4 });
    const all = await withPost(connection, traces, asked);
    return asked.audit
      ? { ...all, letters: await audited({ connection, client }, all.letters) }
      : all;
  } finally {
    await temporal.close();
    await connection.close();
  }
}
