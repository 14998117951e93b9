import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { businessNow } from '../domain/campaign/campaign-clock.ts';
import { detailsOf } from '../domain/messages/details.ts';
import { commandDigest } from '../domain/notice/command-digest.ts';
import type { Command, IssueCommand } from '../domain/notice/commands.ts';
import { append, type Chained, coreOf, unborn } from '../domain/notice/core.ts';
import type { NoticeEvent, RecordedEvent } from '../domain/notice/events.ts';
import type { Notice } from '../domain/notice/notice.ts';
import { type Rung, severityOf } from '../domain/policy/policy.ts';
import { alarmOf } from './alarm-timer.ts';
import { ATTRIBUTES, type Carry, type NoticeInput, type Outcome } from './contract.ts';
import { recorder } from './recorder.ts';
import { orRefused } from './refused.ts';

/** Answers kept for repetitions that arrive after continue-as-new; within a run Temporal keeps them all. */
const ANSWERS_KEPT = 1000;

/** The chain of a running notice; `take` is the only thing that changes it, and it is synchronous. */
function chainOf({ noticeId, rulesVersion, rules, carry }: NoticeInput) {
  const core = coreOf(rulesVersion);
  const pending: RecordedEvent[] = [];
  let at: Chained = carry ?? unborn(noticeId, rulesVersion, rules);
  return {
    core,
    pending,
    at: () => at,
    notice: (): Notice => {
      if (at.notice === null) throw new Error(`notice ${noticeId} has not been issued`);
      return at.notice;
    },
    take: (events: NoticeEvent[]): void => {
      const { after, recorded } = append(core, noticeId, at, events);
      at = after;
      pending.push(...recorded);
    },
  };
}

/** The highest rung that has fired for any finding; null while none has. */
const levelOf = (notice: Notice | null): Rung | null => {
  const levels = notice?.findings.flatMap((f) => (f.level === null ? [] : [f.level])) ?? [];
  return levels.sort((a, b) => severityOf(b) - severityOf(a))[0] ?? null;
};

/**
 * Where handlers and loop wait. Bare promises on purpose: they belong to no cancellation scope, so a
 * cancel request cannot answer an applied command with an error; and they cost less than a condition,
 * which is asked again after every step.
 */
function waitingRoom(recordedSeq: () => number) {
  let handlers: { seq: number; go: () => void }[] = [];
  let wake = (): void => undefined;
  return {
    wake: () => wake(),
    stirred: (): Promise<void> =>
      new Promise((go) => {
        wake = go;
      }),
    /** Waits until an event is recorded. */
    recorded: (seq: number): Promise<void> =>
      recordedSeq() >= seq
        ? Promise.resolve()
        : new Promise((go) => {
            handlers.push({ seq, go });
          }),
    /** Lets go whoever waited for what is recorded now. */
    release(): void {
      for (const { seq, go } of handlers) if (seq <= recordedSeq()) go();
      handlers = handlers.filter(({ seq }) => seq > recordedSeq());
    },
  };
}

/** A running notice: what its handlers and its loop do, each in one synchronous or awaited step. */
export function lifeOf(input: NoticeInput) {
  const { noticeId, rules, clock } = input;
  const { core, pending, at, notice, take } = chainOf(input);
  const answered = new Map<string, Outcome>(input.carry?.answered);
  const alarm = alarmOf(clock, () => waiting.wake());
  let recordedSeq = at().notice?.seq ?? 0;
  let repairs = 0;
  // The highest rung that the search attributes show; commands never change it, so they cost no upsert.
  let shown = levelOf(at().notice);
  const waiting = waitingRoom(() => recordedSeq);
  const record = recorder(() => repairs);
  const now = () => businessNow(clock, Date.now());
  const decide = <C extends Command | IssueCommand>(command: C): NoticeEvent[] => {
    const handled = now();
    // The API's clock may run ahead of the server's; nothing is received before it is handled.
    const receivedAt = command.receivedAt < handled ? command.receivedAt : handled;
    return orRefused(core.decide({ ...command, receivedAt }, at().notice, rules, handled));
  };

  return {
    notice,
    view: () => ({ ...at(), recordedSeq }),
    isPending: () => pending.length > 0,
    recorded: waiting.recorded,
    /** Waits until there is something to record or the alarm has rung. */
    stirred: () => (pending.length > 0 || alarm.rang() ? Promise.resolve() : waiting.stirred()),
    repair: () => {
      repairs += 1;
    },

    /** Issues the notice, unless the run goes on with a state handed over. */
    begin(): void {
      if (at().notice === null) take(decide(input.issue));
    },

    /** Refuses what the rules refuse; a repetition passes. @throws ApplicationFailure `Refused`. */
    check(command: Command): void {
      if (!answered.has(command.id)) decide(command);
    },

    /** Takes a command once; a repetition gets the answer of the first. */
    accept(command: Command): Outcome {
      const before = answered.get(command.id);
      if (before !== undefined) return before;
      const events = decide(command);
      take(events);
      waiting.wake();
      const { seq, stage } = notice();
      const digest = commandDigest(command);
      const outcome = { seq, stage, digest, events: events.map((e) => e.type) };
      answered.set(command.id, outcome);
      return outcome;
    },

    /** Takes everything that has fallen due. */
    settle(): void {
      take(core.settle(notice(), rules, now(), now()));
    },

    /** Aims the one timer at the next alarm, or at nothing. */
    arm(): void {
      alarm.aim(core.nextAlarm(notice()), detailsOf(notice()));
    },
    disarm: () => alarm.aim(null, ''),

    /** Records what has been decided, until nothing is left; timer and recording share a task. */
    async flush(): Promise<void> {
      while (pending.length > 0) {
        const current = notice();
        this.arm();
        const level = levelOf(current);
        if (level !== null && level !== shown) {
          shown = level;
          upsertSearchAttributes([{ key: ATTRIBUTES.level, value: level }]);
        }
        setCurrentDetails(detailsOf(current));
        const events = pending.splice(0);
        const last = events.at(-1)?.seq ?? recordedSeq;
        await record({ noticeId, rules, notice: current, head: at().head, events });
        recordedSeq = last;
        waiting.release();
      }
    },

    /** What continue-as-new hands over. */
    carry: (): Carry => ({
      notice: notice(),
      head: at().head,
      answered: [...answered].slice(-ANSWERS_KEPT),
    }),
  };
}
