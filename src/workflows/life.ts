import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Instant } from '../domain/calendar/instant.ts';
import { businessNow } from '../domain/campaign/campaign-clock.ts';
import { commandDigest } from '../domain/notice/chain.ts';
import type { Command } from '../domain/notice/commands.ts';
import type { NoticeEvent, RecordedEvent } from '../domain/notice/events.ts';
import type { IssueCommand } from '../domain/notice/matters/issue.ts';
import { isFinal, type Notice } from '../domain/notice/notice.ts';
import { type Rung, severityOf } from '../domain/policy/policy.ts';
import { detailsOf } from '../domain/readings/details.ts';
import { append, type Chained, coreOf, rulesAfter, unborn } from '../domain/rules/core.ts';
import { alarmOf } from './alarm-timer.ts';
import { ATTRIBUTES, type Carry, type NoticeInput, type Outcome } from './contract.ts';
import { recorder } from './recorder.ts';
import { orRefused } from './refused.ts';

/** A clock of the API that runs further ahead of the server's than this is not believed. */
const AHEAD_MS = 60_000;

/** Answers kept for repetitions that arrive after continue-as-new; within a run all are kept. */
const ANSWERS_KEPT = 1000;

/**
 * The chain of a running notice; `take` is the only thing that changes it, and it is synchronous. Calendar and rules
 * version are those that its own commands have brought it to.
 */
function chainOf({ noticeId, rulesVersion, rules: frozen, carry }: NoticeInput) {
  const pending: RecordedEvent[] = [];
  let rules = frozen;
  let at: Chained = carry ?? unborn(noticeId, rulesVersion, rules);
  let handledAt: Instant = carry?.handledAt ?? '';
  const core = () => coreOf(at.notice?.rulesVersion ?? rulesVersion);
  return {
    core,
    pending,
    rules: () => rules,
    at: () => at,
    /** The given instant, or that of the last event where it is later: nothing is handled before what came earlier. */
    after: (instant: Instant): Instant => (instant > handledAt ? instant : handledAt),
    notice: (): Notice => {
      if (at.notice === null) throw new Error(`notice ${noticeId} has not been issued`);
      return at.notice;
    },
    /** @param command what caused the events; undefined for alarms. */
    take: (events: NoticeEvent[], command?: Command): void => {
      const { after, recorded } = append(core(), noticeId, at, events);
      at = after;
      handledAt = events.at(-1)?.at ?? handledAt;
      if (command !== undefined) rules = rulesAfter(rules, command, events);
      pending.push(...recorded);
    },
  };
}

/** The highest rung that has fired for any finding from `remind` on; null while all is well, warnings included. */
const levelOf = (notice: Notice | null): Rung | null => {
  const levels = notice?.findings.flatMap((f) => (f.level === null ? [] : [f.level])) ?? [];
  const [highest] = levels.sort((a, b) => severityOf(b) - severityOf(a));
  return highest === undefined || highest === 'warn' ? null : highest;
};

/**
 * Where handlers and loop wait. Bare promises on purpose: they belong to no cancellation scope, so a
 * cancel request cannot answer an applied command with an error; and every promise spared is time
 * spared, for the SDK keeps a stack trace of each.
 */
function waitingRoom(recordedSeq: () => number) {
  let handlers: { seq: number; go: () => void }[] = [];
  let loop: { go: () => void; failed: (error: unknown) => void } | null = null;
  let failure: { error: unknown } | null = null;
  return {
    wake: () => loop?.go(),
    /** Ends the loop's wait with an error, so that the workflow task fails and nothing is answered. */
    fail(error: unknown): void {
      failure = { error };
      loop?.failed(error);
    },
    stirred: (): Promise<void> =>
      new Promise((go, failed) => {
        loop = { go, failed };
        if (failure !== null) failed(failure.error);
      }),
    /** What a command has come to, once its last event is recorded. */
    recorded: (outcome: Outcome): Outcome | Promise<Outcome> =>
      recordedSeq() >= outcome.seq
        ? outcome
        : new Promise((go) => {
            handlers.push({ seq: outcome.seq, go: () => go(outcome) });
          }),
    /** Lets go whoever waited for what is recorded now. */
    release(): void {
      for (const { seq, go } of handlers) if (seq <= recordedSeq()) go();
      handlers = handlers.filter(({ seq }) => seq > recordedSeq());
    },
  };
}

/** The incident path: only a run near the server's limits continues as new (ADR 0002). */
function isTooLong({ continueAfter }: NoticeInput): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || (continueAfter !== undefined && historyLength > continueAfter);
}

/** Nothing is received after it is handled. */
const receivedBy = <C extends Command | IssueCommand>(command: C, at: string): C =>
  command.receivedAt < at ? command : { ...command, receivedAt: at };

/**
 * Decides commands on the chain as it stands. The validator's decision serves the handler that follows it on the same
 * state; in a replay no validator runs, and the same is decided anew.
 */
function deciderOf(chain: ReturnType<typeof chainOf>) {
  let last: { command: string; head: string; at: string; events: NoticeEvent[] } | null = null;
  return (command: Command | IssueCommand, at: Instant): NoticeEvent[] => {
    const { head, notice } = chain.at();
    if (last?.command === command.id && last.head === head && last.at === at) return last.events;
    last = null;
    const decision = chain.core().decide(receivedBy(command, at), notice, chain.rules(), at);
    const events = orRefused(decision);
    last = { command: command.id, head, at, events };
    return events;
  };
}

/**
 * Records what the chain has taken, one turn after the other: timer, details and recording of a turn
 * share a workflow task. Whoever takes events calls `record`; a turn under way picks up what came meanwhile.
 */
function turnsOf(input: NoticeInput, chain: ReturnType<typeof chainOf>, arm: () => void) {
  const { noticeId } = input;
  let recordedSeq = chain.at().notice?.seq ?? 0;
  let repairs = 0;
  let busy = false;
  // The highest rung that the search attributes show; commands never change it, so they cost no upsert.
  let shown = levelOf(chain.at().notice);
  const waiting = waitingRoom(() => recordedSeq);
  const store = recorder(() => repairs);

  const show = (notice: Notice): void => {
    const level = levelOf(notice);
    if (level !== null && level !== shown) {
      shown = level;
      upsertSearchAttributes([{ key: ATTRIBUTES.level, value: level }]);
    }
    setCurrentDetails(detailsOf(notice));
  };

  const record = (): void => {
    if (busy || chain.pending.length === 0) return;
    busy = true;
    const notice = chain.notice();
    arm();
    show(notice);
    const events = chain.pending.splice(0);
    const last = events.at(-1)?.seq ?? recordedSeq;
    const decidedAt = new Date(Date.now()).toISOString();
    const { head } = chain.at();
    const turn = { noticeId, rules: chain.rules(), notice, head, events, decidedAt };
    const done = (): void => {
      busy = false;
      recordedSeq = last;
      waiting.release();
      record();
      // Between two commands the loop has nothing to do: it waits for the alarm, or to end.
      if (!busy && (isFinal(chain.notice()) || isTooLong(input))) waiting.wake();
    };
    store(turn, done).catch(waiting.fail);
  };

  return {
    record,
    waiting,
    recordedSeq: () => recordedSeq,
    isIdle: () => !busy && chain.pending.length === 0,
    repair: () => {
      repairs += 1;
    },
  };
}

/** A running notice: what its handlers and its loop do, each in one synchronous or awaited step. */
export function lifeOf(input: NoticeInput) {
  const { clock } = input;
  const chain = chainOf(input);
  const { core, at, notice, take } = chain;
  const answered = new Map<string, Outcome>(input.carry?.answered);
  const alarm = alarmOf(clock, () => turns.waiting.wake());
  const now = () => chain.after(businessNow(clock, Date.now()));
  /**
   * When an update is handled: when it was received, not when the task runs that brings it. Temporal hands out updates in
   * tasks that it does not keep; if it is killed then, the SDK gives what such a task has decided for the task that takes
   * its place, at another time, and a decision that looked at the time would not replay (ADR 0002).
   */
  const handledAt = ({ receivedAt }: Command): Instant => {
    const believed = receivedAt <= businessNow(clock, Date.now() + AHEAD_MS);
    return believed ? chain.after(receivedAt) : now();
  };
  const arm = () => alarm.aim(core().nextAlarm(notice()), () => detailsOf(notice()));
  const turns = turnsOf(input, chain, arm);
  const decide = deciderOf(chain);

  /** Once the alarm has rung: takes everything that has fallen due, and sees that it is recorded. */
  const settle = (): void => {
    const due = core().nextAlarm(notice());
    const until = now();
    if (alarm.rang() && due !== null && due <= until)
      take(core().settle(notice(), chain.rules(), until, until));
    turns.record();
  };

  /** Takes what a command has come to, and keeps its answer. */
  const done = (command: Command, events: NoticeEvent[]): Outcome => {
    take(events, command);
    const { seq, stage } = notice();
    const digest = commandDigest(command);
    const outcome = { seq, stage, digest, events: events.map((e) => e.type) };
    answered.set(command.id, outcome);
    turns.record();
    return outcome;
  };

  return {
    notice,
    settle,
    rules: chain.rules,
    view: () => ({ ...at(), recordedSeq: turns.recordedSeq(), armedAt: alarm.armedAt() }),
    isIdle: turns.isIdle,
    isTooLong: () => isTooLong(input),
    recorded: turns.waiting.recorded,
    /** After a repair: a refused recording is tried again, and the timer is aimed anew. */
    repair: (): void => {
      turns.repair();
      alarm.aim(null, () => '');
      turns.waiting.wake();
    },
    /** Waits until the alarm has rung, a repair was asked for, or the run has come to its end. */
    stirred: () => (alarm.rang() ? undefined : turns.waiting.stirred()),

    /** Issues the notice, unless the run goes on with a state handed over. */
    begin(): void {
      if (at().notice === null) take(decide(input.issue, now()));
    },

    /** Refuses what the rules refuse; a repetition passes. @throws ApplicationFailure `Refused`. */
    check(command: Command): void {
      if (!answered.has(command.id)) decide(command, handledAt(command));
    },

    /** Takes a command once; a repetition gets the answer of the first. */
    accept(command: Command): Outcome {
      const before = answered.get(command.id);
      if (before !== undefined) return before;
      return done(command, decide(command, handledAt(command)));
    },

    /** Takes an answer that came while no worker was there; what the rules refuse is recorded as refused. */
    takeLate(command: Command): void {
      if (answered.has(command.id) || isFinal(notice())) return;
      const at = now();
      done(command, core().decideLate(receivedBy(command, at), notice(), chain.rules(), at));
    },

    /** Aims the one timer at the next alarm, or at nothing. */
    arm,
    disarm: () => alarm.aim(null, () => ''),

    /** What continue-as-new hands over. */
    carry: (): Carry => ({
      notice: notice(),
      head: at().head,
      handledAt: now(),
      answered: [...answered].slice(-ANSWERS_KEPT),
    }),
  };
}
