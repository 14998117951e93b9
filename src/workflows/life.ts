import { allHandlersFinished, condition } from '@temporalio/workflow';
import { detailsOf } from '../domain/messages/details.ts';
import type { Command } from '../domain/notice/commands.ts';
import { alarmOf } from './alarm-timer.ts';
import { commandsIn } from './commands-in.ts';
import type { Carry, NoticeInput } from './contract.ts';
import { instantsOf } from './instants.ts';
import { runningChain } from './running-chain.ts';
import { isTooLong, turnsOf } from './turns.ts';
import { waitingRoom } from './waiting-room.ts';

/** A running notice: what its handlers and its loop do, each in one synchronous or awaited step. */
export function lifeOf(input: NoticeInput) {
  const chain = runningChain(input);
  const { core, at, notice } = chain;
  const waiting = waitingRoom(at().notice?.seq ?? 0);
  const alarm = alarmOf(input.tempo, waiting.wake);
  const next = () => core().nextAlarm(notice());
  const details = () => detailsOf(notice(), next());
  const arm = () => alarm.aim(next(), details);
  const disarm = () => alarm.aim(null, () => '');
  const late: Command[] = [];
  const hasDue = () => alarm.rungFor() !== null || late.length > 0;
  let isSettling = false;
  let isLeaving = false;
  // What is due is decided before a recording goes on, in whatever order the two come back. Whoever leaves waits for recordings himself.
  const mayGoOn = () => isLeaving || !(isSettling || hasDue());
  const turns = turnsOf({ input, chain, waiting, arm, details, mayGoOn });
  const instants = instantsOf(input, chain);
  const commands = commandsIn({ input, chain, instants, record: turns.record });

  return {
    notice,
    rules: chain.rules,
    view: () => ({ ...at(), recordedSeq: waiting.recordedSeq(), armedAt: alarm.armedAt() }),
    isIdle: () => turns.isIdle() && !hasDue(),
    isTooLong: () => isTooLong(input),
    recorded: waiting.recorded,
    begin: commands.begin,
    check: commands.check,
    accept: commands.accept,

    /** True when the alarm has rung or a late answer waits. */
    hasDue,

    /** Takes the late answers, then everything that has fallen due, and sees that it is recorded. */
    async settle(): Promise<void> {
      isSettling = true;
      const kept = await instants.kept();
      commands.takeLateOnes(late.splice(0), kept);
      const rung = alarm.rungFor();
      const due = next();
      if (rung !== null && due !== null) {
        // What has rung is due, though the notice's own time may lie a moment behind the timer's.
        const until = chain.after(kept < rung ? rung : kept);
        if (due <= until) chain.take(core().settle(notice(), chain.rules(), until, until));
      }
      turns.record();
      isSettling = false;
    },

    /** Before a run ends: waits until every command is answered. What falls due meanwhile keeps no recording up. */
    async answered(): Promise<void> {
      isLeaving = true;
      await condition(allHandlersFinished);
      isLeaving = false;
    },

    /** After a repair: a refused recording is tried again, and the timer is aimed anew. */
    repair(): void {
      turns.repair();
      disarm();
      waiting.wake();
    },

    /** Waits until something is due, a repair was asked for, or the run has come to its end. */
    stirred: () => (hasDue() ? undefined : waiting.stirred()),

    /** Keeps an answer that came while no worker was there; the loop takes it. */
    receiveLate(command: Command): void {
      late.push(command);
      waiting.wake();
    },

    /** Aims the one timer at the next alarm, or at nothing. */
    arm,
    disarm,

    /** What continue-as-new hands over. */
    carry: (): Carry => ({
      notice: notice(),
      head: at().head,
      handledAt: chain.after(instants.now()),
      answered: commands.answersKept(),
    }),
  };
}
