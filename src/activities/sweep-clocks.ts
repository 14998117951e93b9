import type { Connection } from 'mongoose';
import pMap from 'p-map';
import { WHOLE } from '../domain/access/identity.ts';
import type { Tempo } from '../domain/campaign/tempo.ts';
import { rulebookOf } from '../domain/notice/chain.ts';
import type { RecordedEvent } from '../domain/notice/events.ts';
import type { Notice, Rules } from '../domain/notice/notice.ts';
import { findCampaign } from '../store/campaigns.ts';
import { type ClockFault, noteFaults } from '../store/clock-alarms.ts';
import { noticeIdsOf } from '../store/notice-lists.ts';
import { eventsOf, foldEvents, idsThatWait, rebuildNotice } from '../store/notices.ts';
import { dropLostTail } from '../store/record/lost-decisions.ts';
import { mendRules, rulesOf } from '../store/rulebooks.ts';
import {
  type Fault,
  type Former,
  faultsOf,
  type Inspect,
  PATIENCE_MS,
  type Shared,
  sharedBy,
} from './clock-faults.ts';

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

/** What a sweep found, and what it mended. */
export interface Swept {
  open: number;
  faults: Fault[];
  mended: Fault[];
}

/** Ids of the notices whose workflows run, as the engine knows them. */
export type Running = () => Promise<string[]>;

export interface SweepDeps {
  connection: Connection;
  running: Running;
  inspect: Inspect;
  /** Compares the stored events of a notice whose workflow is lost with the histories of its former runs. */
  former: (noticeId: string) => Promise<Former>;
  /** The rules under which a notice's workflow decides; null where it does not say. */
  rulesIn: (noticeId: string) => Promise<Rules | null>;
  restart: Restart;
  /** Gives a notice the calendar that was last published. @returns false where it could not be reached. */
  giveCalendar: (noticeId: string) => Promise<boolean>;
  /** Whether engine and database answer now; what fails while they do is a matter of one notice. */
  enginesAnswer: () => Promise<boolean>;
  /** Real time after which an alarm counts as late; by default `PATIENCE_MS`. */
  patienceMs?: number;
}

/** Drops events of a decision that its run does not know and never will (ADR 0017). */
async function dropLost({ connection, inspect }: SweepDeps, id: string, nowMs: number) {
  const seen = await inspect(id);
  if (seen === null || seen === 'silent' || !seen.idle) return false;
  const before = new Date(nowMs - PATIENCE_MS).toISOString();
  return (await dropLostTail(connection, id, seen, before)) && rebuildNotice(connection, id);
}

/** Drops the events of a decision that was lost together with its run. */
async function dropLostWith({ connection, former }: SweepDeps, id: string, nowMs: number) {
  const { newest } = await former(id);
  const before = new Date(nowMs - PATIENCE_MS).toISOString();
  if (newest !== null && (await dropLostTail(connection, id, newest, before)))
    await rebuildNotice(connection, id);
}

/**
 * Starts the workflow of a notice again from its events, where they are what its former runs have decided: a run that were started
 * from forged ones would make them true. A difference is left to a person.
 */
async function startAgain(deps: SweepDeps, id: string, nowMs: number): Promise<boolean> {
  const { connection, restart, former } = deps;
  if ((await former(id)).differences.length > 0) {
    await dropLostWith(deps, id, nowMs);
    if ((await former(id)).differences.length > 0) return false;
  }
  const events = await eventsOf(connection, id);
  const folded = foldEvents(events);
  if (folded === null) return false;
  const { notice, head } = folded;
  const campaign = await findCampaign(connection, WHOLE, notice.campaign.id);
  if (campaign === null) return false;
  const rules = await rulesOf(connection, notice.rulebook);
  await restart({ notice, head, rules, tempo: campaign.tempo, events });
  return true;
}

/** Keeps the rules of a notice as its workflow has them, where they are those that its events name. */
async function keepAgain({ connection, rulesIn }: SweepDeps, id: string): Promise<boolean> {
  const rules = await rulesIn(id);
  const folded = foldEvents(await eventsOf(connection, id));
  if (rules === null || rulebookOf(rules) !== folded?.notice.rulebook) return false;
  await mendRules(connection, rules);
  return true;
}

const aimAnew = async ({ restart }: SweepDeps, id: string): Promise<boolean> => {
  await restart({ nudge: id });
  return true;
};

/** How a fault is mended; what is not named here, only a person can mend. */
const MENDS: Partial<
  Record<ClockFault, (deps: SweepDeps, id: string, nowMs: number) => Promise<boolean>>
> = {
  'read-model-differs': ({ connection }, id) => rebuildNotice(connection, id),
  'state-differs': dropLost,
  'alarm-past': aimAnew,
  'alarm-unarmed': aimAnew,
  'alarm-differs': aimAnew,
  'timer-missing': aimAnew,
  'timer-differs': aimAnew,
  'history-differs': startAgain,
  'workflow-missing': startAgain,
  'rulebook-differs': keepAgain,
  'calendar-differs': ({ giveCalendar }, id) => giveCalendar(id),
};

const AT_ONCE = 8;

/** An error and what is behind it, as short as an alarm tells it. */
function told(error: unknown): string {
  const words: string[] = [];
  for (let e = error; e instanceof Error && words.length < 3; e = e.cause) words.push(e.message);
  return (words.join(': ') || String(error)).slice(0, 300);
}

/**
 * What work on one notice comes to, or in words why it has failed twice: an engine may have been away for a moment.
 * @throws what the work has thrown, where an engine is away: then the fault is no notice's, and the sweep has not come to its end.
 */
async function triedTwice<T>(
  { enginesAnswer }: SweepDeps,
  work: () => Promise<T>,
): Promise<{ done: T } | { failed: string }> {
  let failed = '';
  for (let n = 0; n < 2; n += 1) {
    try {
      return { done: await work() };
    } catch (error) {
      if (!(await enginesAnswer())) throw error;
      failed = told(error);
    }
  }
  return { failed };
}

/**
 * Every notice that is open in anybody's eyes: its events say that an alarm comes, its workflow runs, or its read model is
 * open. None of the three is believed alone, for each may be what is wrong.
 */
async function watched({ connection, running }: SweepDeps): Promise<string[]> {
  const open = noticeIdsOf(connection, WHOLE, { open: true });
  const found = await Promise.all([idsThatWait(connection), running(), open]);
  return [...new Set(found.flat())].sort();
}

/** The faults of one notice, those that a program has mended apart. Where mending fails, the fault stands and says so. */
async function lookedAt(
  deps: SweepDeps & { shared: Shared },
  id: string,
  { repair, nowMs }: { repair: boolean; nowMs: number },
): Promise<Pick<Swept, 'faults' | 'mended'>> {
  const faults: Fault[] = [];
  const mended: Fault[] = [];
  const seen = await triedTwice(deps, () => faultsOf(deps, id, nowMs));
  if ('failed' in seen)
    return { faults: [{ notice: id, fault: 'not-looked-at', detail: seen.failed }], mended };
  for (const fault of seen.done) {
    const mend = repair ? MENDS[fault.fault] : undefined;
    const mending = mend && (await triedTwice(deps, () => mend(deps, id, nowMs)));
    if (mending === undefined) faults.push(fault);
    else if ('failed' in mending)
      faults.push({ ...fault, detail: `${fault.detail}; not mended: ${mending.failed}` });
    else (mending.done ? mended : faults).push(fault);
  }
  return { faults, mended };
}

/** Looks at every open notice, mends what may be mended if asked to, and keeps the alarms. @throws Error where an engine is away. */
export async function sweepAll(
  deps: SweepDeps,
  { repair, nowMs }: { repair: boolean; nowMs: number },
): Promise<Swept> {
  const open = await watched(deps);
  const shared = sharedBy(deps.connection);
  const looks = await pMap(open, (id) => lookedAt({ ...deps, shared }, id, { repair, nowMs }), {
    concurrency: AT_ONCE,
  });
  const faults = looks.flatMap((look) => look.faults);
  const mended = looks.flatMap((look) => look.mended);
  await noteFaults(deps.connection, faults, new Date(nowMs).toISOString());
  return { open: open.length, faults, mended };
}
