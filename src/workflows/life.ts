import type { Instant } from '../domain/calendar/instant.ts';
import { businessNow } from '../domain/campaign/tempo.ts';
import { detailsOf } from '../domain/messages/details.ts';
import { commandDigest } from '../domain/notice/chain.ts';
import type { Command } from '../domain/notice/commands.ts';
import type { NoticeEvent } from '../domain/notice/events.ts';
import { isFinal } from '../domain/notice/notice.ts';
import { alarmOf } from './alarm-timer.ts';
import type { Carry, NoticeInput, Outcome } from './contract.ts';
import { deciderOf, receivedBy } from './decider.ts';
import { type RunningChain, runningChain } from './running-chain.ts';
import { isTooLong, turnsOf } from './turns.ts';
import { waitingRoom } from './waiting-room.ts';

/** A clock of the API that runs further ahead of the server's than this is not believed. */
const AHEAD_MS = 60_000;

/** Answers kept for repetitions that arrive after continue-as-new; within a run all are kept. */
const ANSWERS_KEPT = 1000;

/** The instants at which alarms and commands are handled; nothing is handled before what came earlier. */
function timesOf({ tempo }: NoticeInput, chain: RunningChain) {
  const now = () => chain.after(businessNow(tempo, Date.now()));
  /**
   * An update is handled as of its receipt, not as of the task that brings it. Temporal does not keep the tasks in which
   * it hands out updates. Killed in such a task it hands the update out again in a later one, while the decision of the
   * first one stands. A decision that used the time of its task would not replay (ADR 0018).
   */
  const handledAt = ({ receivedAt }: Command): Instant => {
    const believed = receivedAt <= businessNow(tempo, Date.now() + AHEAD_MS);
    return believed ? chain.after(receivedAt) : now();
  };
  return { now, handledAt };
}

/** A running notice: what its handlers and its loop do, each in one synchronous or awaited step. */
export function lifeOf(input: NoticeInput) {
  const chain = runningChain(input);
  const { core, at, notice, take } = chain;
  const answered = new Map<string, Outcome>(input.carry?.answered);
  const waiting = waitingRoom(at().notice?.seq ?? 0);
  const alarm = alarmOf(input.tempo, waiting.wake);
  const next = () => core().nextAlarm(notice());
  const details = () => detailsOf(notice(), next());
  const arm = () => alarm.aim(next(), details);
  const disarm = () => alarm.aim(null, () => '');
  const turns = turnsOf({ input, chain, waiting, arm, details });
  const decide = deciderOf(chain);
  const { now, handledAt } = timesOf(input, chain);

  /** Takes the events of a command and keeps its answer. */
  const apply = (command: Command, events: NoticeEvent[]): Outcome => {
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
    rules: chain.rules,
    view: () => ({ ...at(), recordedSeq: waiting.recordedSeq(), armedAt: alarm.armedAt() }),
    isIdle: turns.isIdle,
    isTooLong: () => isTooLong(input),
    recorded: waiting.recorded,

    /** Once the alarm has rung: takes everything that has fallen due, and sees that it is recorded. */
    settle(): void {
      const due = next();
      const until = now();
      if (alarm.rang() && due !== null && due <= until)
        take(core().settle(notice(), chain.rules(), until, until));
      turns.record();
    },

    /** After a repair: a refused recording is tried again, and the timer is aimed anew. */
    repair(): void {
      turns.repair();
      disarm();
      waiting.wake();
    },

    /** Waits until the alarm has rung, a repair was asked for, or the run has come to its end. */
    stirred: () => (alarm.rang() ? undefined : waiting.stirred()),

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
      return apply(command, decide(command, handledAt(command)));
    },

    /** Takes an answer that came while no worker was there; what the rules refuse is recorded as refused. */
    takeLate(command: Command): void {
      if (answered.has(command.id) || isFinal(notice())) return;
      const handled = now();
      const given = receivedBy(command, handled);
      apply(command, core().decideLate(given, notice(), chain.rules(), handled));
    },

    /** Aims the one timer at the next alarm, or at nothing. */
    arm,
    disarm,

    /** What continue-as-new hands over. */
    carry: (): Carry => ({
      notice: notice(),
      head: at().head,
      handledAt: now(),
      answered: [...answered].slice(-ANSWERS_KEPT),
    }),
  };
}
