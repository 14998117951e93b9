import type { Instant } from '../domain/calendar/instant.ts';
import { commandDigest } from '../domain/notice/chain.ts';
import type { Command } from '../domain/notice/commands.ts';
import type { NoticeEvent } from '../domain/notice/events.ts';
import { isFinal } from '../domain/notice/notice.ts';
import { type NoticeInput, newestAnswers, type Outcome } from './contract.ts';
import { deciderOf, receivedBy } from './decider.ts';
import type { Instants } from './instants.ts';
import type { RunningChain } from './running-chain.ts';

/** What the taking of commands needs. */
export interface CommandsDeps {
  input: NoticeInput;
  chain: RunningChain;
  instants: Instants;
  /** Sees that what was taken is recorded. */
  record: () => void;
}

/** Takes the commands of a running notice, each once, in one synchronous step. */
export function commandsIn({ input, chain, instants, record }: CommandsDeps) {
  const answered = new Map<string, Outcome>(input.carry?.answered);
  const decide = deciderOf(chain);

  /** Takes the events of a command and keeps its answer. */
  const apply = (command: Command, events: NoticeEvent[]): Outcome => {
    chain.take(events, command);
    const { seq, stage } = chain.notice();
    const digest = commandDigest(command);
    const outcome = { seq, stage, digest, events: events.map((e) => e.type) };
    answered.set(command.id, outcome);
    record();
    return outcome;
  };

  /** Takes an answer that came late; what the rules refuse is recorded as refused. */
  const takeLate = (command: Command, handled: Instant): void => {
    if (answered.has(command.id) || isFinal(chain.notice())) return;
    const given = receivedBy(command, handled);
    apply(command, chain.core().decideLate(given, chain.notice(), chain.rules(), handled));
  };

  return {
    /** Issues the notice, unless the run goes on with a state handed over. */
    begin(): void {
      if (chain.at().notice !== null) return;
      chain.take(decide(input.issue, instants.startedAt()));
      record();
    },

    /** Refuses what the rules refuse; a repetition passes. @throws ApplicationFailure `Refused` or `ReceivedAhead`. */
    check(command: Command): void {
      if (answered.has(command.id)) return;
      instants.checkReceipt(command);
      decide(command, instants.handledAt(command));
    },

    /** Takes a command once; a repetition gets the answer of the first. */
    accept(command: Command): Outcome {
      const before = answered.get(command.id);
      if (before !== undefined) return before;
      return apply(command, decide(command, instants.handledAt(command)));
    },

    /** Takes answers that came while no worker was there. */
    takeLateOnes(late: readonly Command[], at: Instant): void {
      for (const command of late) takeLate(command, chain.after(at));
    },

    /** The answers that continue-as-new hands over. */
    answersKept: () => newestAnswers(answered),
  };
}
