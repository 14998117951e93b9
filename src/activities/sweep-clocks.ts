import type { Connection } from 'mongoose';
import pMap from 'p-map';
import { businessNow, type Tempo } from '../domain/campaign/tempo.ts';
import { canonical } from '../domain/notice/chain.ts';
import type { RecordedEvent } from '../domain/notice/events.ts';
import { isFinal, type Notice, type Rules } from '../domain/notice/notice.ts';
import { coreOf } from '../domain/rules/core.ts';
import { findCampaign } from '../store/campaigns.ts';
import { type ClockFault, noteFaults } from '../store/clock-alarms.ts';
import { noticeIdsOf } from '../store/notice-lists.ts';
import { eventsOf, findNotice, foldEvents, idsThatWait, rebuildNotice } from '../store/notices.ts';
import { dropLostTail } from '../store/record/lost-decisions.ts';
import { rulesOf } from '../store/rulebooks.ts';

/** Where a running notice says it stands. */
export interface Seen {
  run: string;
  /** Last event that it has recorded. */
  seq: number;
  head: string;
  armedAt: string | null;
  /** True when it has decided nothing that is still to be recorded. */
  idle: boolean;
}

/** Asks a notice's workflow; null: no workflow runs, 'silent': one runs and does not answer. */
export type Inspect = (noticeId: string) => Promise<Seen | 'silent' | null>;

/** Starts a notice's workflow again from its recorded state; without a state it is only nudged. */
export type Restart = (
  state:
    | {
        notice: Notice;
        head: string;
        rules: Rules;
        tempo: Tempo;
        events: RecordedEvent[];
      }
    | { nudge: string },
) => Promise<void>;

export interface Fault {
  notice: string;
  fault: ClockFault;
  detail: string;
}

/** What a sweep found, and what it mended. */
export interface Swept {
  open: number;
  faults: Fault[];
  mended: Fault[];
}

/** Real time after which an alarm counts as late: many alarms of one instant take a while. */
const PATIENCE_MS = 120_000;

/** Ids of the notices whose workflows run, as the engine knows them. */
export type Running = () => Promise<string[]>;

interface SweepDeps {
  connection: Connection;
  running: Running;
  inspect: Inspect;
  restart: Restart;
}

type FaultOf = (fault: ClockFault, detail: string) => Fault;

/** What is wrong with the alarm of a notice whose workflow stands where its events do. */
function wrongAlarm(
  next: string | null,
  armed: string | null,
  late: string | null,
  fault: FaultOf,
): Fault[] {
  if (next !== null && late !== null && next < late) return [fault('alarm-past', next)];
  if (next !== null && armed === null) return [fault('alarm-unarmed', next)];
  return next === armed ? [] : [fault('alarm-differs', `expected ${next}, armed ${armed}`)];
}

/** Every fault of one notice: its events, its read model and, while it is open, its workflow, its alarm and its state. */
async function faultsOf(deps: SweepDeps, id: string, nowMs: number): Promise<Fault[]> {
  const { connection, inspect } = deps;
  const fault: FaultOf = (kind, detail) => ({ notice: id, fault: kind, detail });
  const seen = await inspect(id);
  const folded = foldEvents(await eventsOf(connection, id));
  const doc = await findNotice(connection, id);
  if (folded === null) return [fault('events-missing', doc?.documentNumber ?? '')];
  const faults: Fault[] = [];
  if (doc === null || canonical(doc) !== canonical(folded))
    faults.push(fault('read-model-differs', doc === null ? 'missing' : `seq ${doc.seq}`));
  if (isFinal(folded.notice)) return faults;
  if (seen === null) return [...faults, fault('workflow-missing', folded.documentNumber)];
  if (seen === 'silent') return [...faults, fault('workflow-silent', folded.documentNumber)];
  const behind = seen.seq < folded.seq;
  if (behind || (seen.seq === folded.seq && seen.head !== folded.head))
    faults.push(fault('state-differs', `workflow ${seen.seq}, events ${folded.seq}`));
  // It may have gone on between the two looks; then the next sweep sees it.
  if (seen.seq !== folded.seq) return faults;
  const next = coreOf(folded.notice.rulesVersion).nextAlarm(folded.notice);
  const campaign = await findCampaign(connection, folded.notice.campaign.id);
  const late = campaign === null ? null : businessNow(campaign.tempo, nowMs - PATIENCE_MS);
  return [...faults, ...wrongAlarm(next, seen.armedAt, late, fault)];
}

/** Drops events of a decision that its run does not know and never will (ADR 0017). */
async function dropLost({ connection, inspect }: SweepDeps, id: string, nowMs: number) {
  const seen = await inspect(id);
  if (seen === null || seen === 'silent' || !seen.idle) return false;
  const before = new Date(nowMs - PATIENCE_MS).toISOString();
  return (await dropLostTail(connection, id, seen, before)) && rebuildNotice(connection, id);
}

/** Mends one fault. @returns false where only a person can. */
async function mend(
  deps: SweepDeps,
  { notice: id, fault }: Fault,
  nowMs: number,
): Promise<boolean> {
  const { connection, restart } = deps;
  if (fault === 'read-model-differs') return rebuildNotice(connection, id);
  if (fault === 'state-differs') return dropLost(deps, id, nowMs);
  if (fault === 'alarm-past' || fault === 'alarm-unarmed' || fault === 'alarm-differs') {
    await restart({ nudge: id });
    return true;
  }
  if (fault !== 'workflow-missing') return false;
  const events = await eventsOf(connection, id);
  const folded = foldEvents(events);
  if (folded === null) return false;
  const { notice, head } = folded;
  const campaign = await findCampaign(connection, notice.campaign.id);
  if (campaign === null) return false;
  const rules = await rulesOf(connection, notice.rulebook);
  await restart({ notice, head, rules, tempo: campaign.tempo, events });
  return true;
}

const AT_ONCE = 8;

/**
 * Every notice that is open in anybody's eyes: its events say that an alarm comes, its workflow runs, or its read model is
 * open. None of the three is believed alone, for each may be what is wrong.
 */
async function watched({ connection, running }: SweepDeps): Promise<string[]> {
  const open = noticeIdsOf(connection, { open: true });
  const found = await Promise.all([idsThatWait(connection), running(), open]);
  return [...new Set(found.flat())].sort();
}

/** Looks at every open notice, mends what may be mended if asked to, and keeps the alarms. */
export async function sweepAll(
  deps: SweepDeps,
  { repair, nowMs }: { repair: boolean; nowMs: number },
): Promise<Swept> {
  const open = await watched(deps);
  const faults: Fault[] = [];
  const mended: Fault[] = [];
  const look = async (id: string): Promise<void> => {
    for (const fault of await faultsOf(deps, id, nowMs)) {
      if (repair && (await mend(deps, fault, nowMs))) mended.push(fault);
      else faults.push(fault);
    }
  };
  await pMap(open, look, { concurrency: AT_ONCE });
  await noteFaults(deps.connection, faults, new Date(nowMs).toISOString());
  return { open: open.length, faults, mended };
}
