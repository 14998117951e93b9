import type { Instant } from '../calendar/instant.ts';
import type { Post } from '../policy/policy.ts';
import type { Command, IssueCommand } from './commands.ts';
import type { EventFrame, Fact, NoticeEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { underHolds } from './holds.ts';
import type { StoppedClock } from './matters.ts';
import type { Clock, Holder, Notice, Rules } from './notice.ts';
import { coHoldersAt, holdersAt } from './posts.ts';

/** What an event changes besides its own facts. */
export interface Effects {
  set?: Clock[];
  drop?: string[];
  /** Clocks that stop, with what is left of them, and those that go on. */
  stop?: StoppedClock[];
  go?: string[];
  to?: Post[];
  /** Ids of co-operating units whose contacts are told as well: who was told of a letter learns that it is over. */
  coUnits?: string[];
}

/** Wraps a fact caused by a command; `now` is the instant of handling. */
export function caused(
  command: Pick<Command | IssueCommand, 'id' | 'by' | 'receivedAt'>,
  notice: Pick<Notice, 'holders'> & { coUnits?: { id: string; holders: Holder[] }[] },
  now: Instant,
  fact: Fact,
  effects: Effects = {},
): NoticeEvent {
  const at = command.receivedAt;
  const to = holdersAt(notice.holders, effects.to ?? [], at);
  for (const unit of notice.coUnits ?? [])
    if (effects.coUnits?.includes(unit.id)) to.push(...coHoldersAt(unit, ['contact'], at, to));
  const frame: EventFrame = {
    by: command.by,
    command: command.id,
    dueAt: at,
    at: now,
    clocks: {
      set: effects.set ?? [],
      drop: effects.drop ?? [],
      ...(effects.stop?.length ? { stop: effects.stop } : {}),
      ...(effects.go?.length ? { go: effects.go } : {}),
    },
    to,
  };
  return { ...frame, ...fact };
}

/** A command being decided: the events so far, and the notice as they leave it. */
export interface Deciding<C extends Command = Command> {
  readonly command: C;
  readonly rules: Rules;
  readonly now: Instant;
  notice: Notice;
  readonly events: NoticeEvent[];
}

/** Opens the decision of a command on a notice. */
export const deciding = <C extends Command>(
  command: C,
  notice: Notice,
  rules: Rules,
  now: Instant,
): Deciding<C> => ({ command, rules, now, notice, events: [] });

/** Adds an event that the command causes; what follows sees the notice after it. A clock armed under a hold is held. */
export function emit(d: Deciding, fact: Fact, effects: Effects = {}): void {
  const letGo = effects.go !== undefined;
  const { notice, rules, command } = d;
  const held = letGo
    ? { set: effects.set ?? [], stop: [] }
    : underHolds({ notice, rules, at: command.receivedAt }, effects.set ?? []);
  const stop = [...(effects.stop ?? []), ...held.stop];
  push(d, caused(d.command, d.notice, d.now, fact, { ...effects, set: held.set, stop }));
}

/** Adds an event that is framed already. */
export function push(d: Deciding, event: NoticeEvent): void {
  d.events.push(event);
  d.notice = evolve(d.notice, event);
}
