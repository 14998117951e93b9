import type { Connection } from 'mongoose';
import { WHOLE } from '../domain/access/identity.ts';
import { businessNow, realMsUntil, type Tempo } from '../domain/campaign/tempo.ts';
import { canonical, rulebookOf } from '../domain/notice/chain.ts';
import { isFinal, type Notice, type Rules } from '../domain/notice/notice.ts';
import { coreOf } from '../domain/rules/core.ts';
import { movedBy } from '../domain/rules/new-rules.ts';
import { findCampaign } from '../store/campaigns.ts';
import type { ClockFault } from '../store/clock-alarms.ts';
import { lastPublished, type PublishedCalendar } from '../store/many.ts';
import { eventsOf, findNotice, foldEvents } from '../store/notices.ts';
import { findRules } from '../store/rulebooks.ts';
import type { NoticeDoc } from '../store/stored.ts';

/** Where a running notice says it stands, and where the engine says its timer stands. */
export interface Seen {
  run: string;
  /** Last event that it has recorded. */
  seq: number;
  head: string;
  armedAt: string | null;
  /** Real instant at which the engine's own timer fires, read from its history; null: none is running. */
  timerAt: string | null;
  /** True when it has decided nothing that is still to be recorded. */
  idle: boolean;
}

/** Asks a notice's workflow; null: no workflow runs, 'silent': one runs and does not answer. */
export type Inspect = (noticeId: string) => Promise<Seen | 'silent' | null>;

/** What the histories of former runs say against the stored events, and where the newest of them stands. */
export interface Former {
  differences: string[];
  newest: { run: string; seq: number; head: string } | null;
}

/** A fault of one notice; `detail` says what was seen. */
export interface Fault {
  notice: string;
  fault: ClockFault;
  detail: string;
}

/** Real time after which an alarm counts as late: many alarms of one instant take a while. */
export const PATIENCE_MS = 120_000;

/** A timer is counted from the start of its workflow task and noted at the task's end. */
const TIMER_TOLERANCE_MS = 60_000;

type FaultOf = (fault: ClockFault, detail: string) => Fault;

/** Whether the engine's timer fires at another real instant than the business instant it is for. */
function timerFault(
  { armedAt, timerAt }: Seen,
  tempo: Tempo,
  nowMs: number,
  fault: FaultOf,
): Fault[] {
  if (armedAt === null || (tempo.until !== undefined && armedAt > tempo.until)) return [];
  if (timerAt === null) return [fault('timer-missing', armedAt)];
  const meant = nowMs + realMsUntil(tempo, armedAt, nowMs);
  // What is due already is no matter of this timer: `alarm-past` tells it.
  if (meant <= nowMs + 1) return [];
  return Math.abs(Date.parse(timerAt) - meant) <= TIMER_TOLERANCE_MS
    ? []
    : [fault('timer-differs', `${timerAt} instead of ${new Date(meant).toISOString()}`)];
}

/** What is wrong with the alarm of a notice whose workflow stands where its events do. */
function wrongAlarm(
  next: string | null,
  seen: Seen,
  { tempo, nowMs, patienceMs }: { tempo: Tempo | null; nowMs: number; patienceMs: number },
  fault: FaultOf,
): Fault[] {
  const late = tempo === null ? null : businessNow(tempo, nowMs - patienceMs);
  if (next !== null && late !== null && next < late) return [fault('alarm-past', next)];
  if (next !== null && seen.armedAt === null) return [fault('alarm-unarmed', next)];
  if (next !== seen.armedAt)
    return [fault('alarm-differs', `expected ${next}, armed ${seen.armedAt}`)];
  return tempo === null ? [] : timerFault(seen, tempo, nowMs, fault);
}

/** What many notices have in common, as it stands in the store. */
export interface Shared {
  /** The rules under a digest; null where they are missing, `edited` where they are not what the digest says. */
  rules: (rulebook: string) => Promise<Rules | 'edited' | null>;
  published: (region: string) => Promise<PublishedCalendar | null>;
}

/** Reads each rulebook and each region's calendar once: a county's letters run under a handful of them. */
export function sharedBy(connection: Connection): Shared {
  const once = <V>(read: (name: string) => Promise<V>): ((name: string) => Promise<V>) => {
    const known = new Map<string, Promise<V>>();
    return (name) => {
      const kept = known.get(name);
      if (kept !== undefined) return kept;
      const found = read(name);
      known.set(name, found);
      // What could not be read is read again for the next notice: one failure is not that of all who share it.
      found.catch(() => known.delete(name));
      return found;
    };
  };
  return {
    rules: once(async (rulebook) => {
      const rules = await findRules(connection, rulebook);
      return rules === null || rulebookOf(rules) === rulebook ? rules : 'edited';
    }),
    published: once((region) => lastPublished(connection, region)),
  };
}

/** Whether the notice's rules are kept as its events name them, and its dates counted by the calendar last published. */
async function wrongRules(
  shared: Shared,
  notice: Notice,
  tempo: Tempo | null,
  nowMs: number,
  fault: FaultOf,
): Promise<Fault[]> {
  const rules = await shared.rules(notice.rulebook);
  if (rules === null) return [fault('rulebook-differs', 'missing')];
  if (rules === 'edited') return [fault('rulebook-differs', notice.rulebook)];
  // A rehearsal keeps the calendar that it began with.
  if (notice.rehearsal || tempo === null) return [];
  const published = await shared.published(rules.calendar.region);
  if (published === null || published.said.calendar.id === notice.calendar) return [];
  const { calendar } = published.said;
  const { dates } = movedBy(notice, { policy: rules.policy, calendar }, businessNow(tempo, nowMs));
  return dates.length === 0
    ? []
    : [fault('calendar-differs', `${notice.calendar} instead of ${calendar.id}`)];
}

interface Looks {
  connection: Connection;
  inspect: Inspect;
  former: (noticeId: string) => Promise<Former>;
  /** What a sweep has read for all its notices; by default it is read anew. */
  shared?: Shared;
  patienceMs?: number | undefined;
}

/** What is wrong with a notice whose workflow is lost: that it is, and what its former runs have decided otherwise than is stored. */
async function lost(
  former: Looks['former'],
  { _id, documentNumber }: NoticeDoc,
  fault: FaultOf,
): Promise<Fault[]> {
  const [told] = (await former(_id)).differences;
  const missing = fault('workflow-missing', documentNumber);
  return told === undefined ? [missing] : [fault('history-differs', told), missing];
}

/** Every fault of one notice: its events, its read model and, while it is open, its workflow, its alarm, its timer and its rules. */
async function faultsSeen(
  { connection, inspect, former, shared = sharedBy(connection), patienceMs = PATIENCE_MS }: Looks,
  id: string,
  nowMs: number,
): Promise<Fault[]> {
  const fault: FaultOf = (kind, detail) => ({ notice: id, fault: kind, detail });
  const seen = await inspect(id);
  const folded = foldEvents(await eventsOf(connection, id));
  const doc = await findNotice(connection, WHOLE, id);
  if (folded === null) return [fault('events-missing', doc?.documentNumber ?? '')];
  const { notice } = folded;
  const faults: Fault[] = [];
  if (doc === null || canonical(doc) !== canonical(folded))
    faults.push(fault('read-model-differs', doc === null ? 'missing' : `seq ${doc.seq}`));
  if (isFinal(notice)) return faults;
  const campaign = await findCampaign(connection, WHOLE, notice.campaign.id);
  const tempo = campaign?.tempo ?? null;
  faults.push(...(await wrongRules(shared, notice, tempo, nowMs, fault)));
  if (seen === null) return [...faults, ...(await lost(former, folded, fault))];
  if (seen === 'silent') return [...faults, fault('workflow-silent', folded.documentNumber)];
  const behind = seen.seq < folded.seq;
  if (behind || (seen.seq === folded.seq && seen.head !== folded.head))
    faults.push(fault('state-differs', `workflow ${seen.seq}, events ${folded.seq}`));
  // It may have gone on between the two looks; then the next sweep sees it.
  if (seen.seq !== folded.seq) return faults;
  const next = coreOf(notice.rulesVersion).nextAlarm(notice);
  return [...faults, ...wrongAlarm(next, seen, { tempo, nowMs, patienceMs }, fault)];
}

/**
 * The faults of a notice that two looks agree on: a notice that is at work between the readings of one look would seem to be
 * wrong.
 * @param nowMs real time in epoch milliseconds.
 */
export async function faultsOf(deps: Looks, id: string, nowMs: number): Promise<Fault[]> {
  const first = await faultsSeen(deps, id, nowMs);
  if (first.length === 0) return first;
  const again = new Set((await faultsSeen(deps, id, nowMs)).map(canonical));
  return first.filter((fault) => again.has(canonical(fault)));
}
