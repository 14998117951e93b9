import type { Command } from '../domain/notice/commands.ts';
import type { NoticeEvent } from '../domain/notice/events.ts';
import type { IssueCommand } from '../domain/notice/matters/issue.ts';
import { orRefused } from './refused.ts';
import type { RunningChain } from './running-chain.ts';

/** Nothing is received after it is handled. */
export const receivedBy = <C extends Command | IssueCommand>(command: C, at: string): C =>
  command.receivedAt < at ? command : { ...command, receivedAt: at };

/**
 * Decides commands on the chain as it stands. The validator's decision serves the handler that follows it on the same
 * state; in a replay no validator runs, and the same is decided anew.
 */
export function deciderOf(chain: RunningChain) {
  let last: { command: string; head: string; at: string; events: NoticeEvent[] } | null = null;
  return (command: Command | IssueCommand, at: string): NoticeEvent[] => {
    const { head, notice } = chain.at();
    if (last?.command === command.id && last.head === head && last.at === at) return last.events;
    last = null;
    const decision = chain.core().decide(receivedBy(command, at), notice, chain.rules(), at);
    const events = orRefused(decision);
    last = { command: command.id, head, at, events };
    return events;
  };
}
