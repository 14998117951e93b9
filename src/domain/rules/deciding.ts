import type { Instant } from '../calendar/instant.ts';
import type { Clock, StoppedClock } from '../notice/clock.ts';
import type { Command } from '../notice/commands.ts';
import type { EventFrame } from '../notice/envelope.ts';
import type { Fact, NoticeEvent } from '../notice/events.ts';
import type { IssueCommand } from '../notice/matters/issue.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import { coReach, type Holder, joined, type Recipient, reach } from '../notice/posts.ts';
import type { Post } from '../policy/policy.ts';
import { pause } from './clocks.ts';
import { stillUnderHolds, underHolds } from './holds.ts';
import { withPartTurns } from './part-turns.ts';

/** What an event changes besides its own facts. */
export interface Effects {
  set?: Clock[];
  drop?: string[];
  /** Clocks that stop, with what is left of them, and those that go on. */
  stop?: StoppedClock[];
  go?: string[];
  /** Clocks that begin to wait without running, or whose waiting limit has moved. */
  rest?: Clock[];
  to?: Post[];
  /** Whoever is told besides the posts: a person by name, or posts that are asked each for itself. */
  also?: Recipient[];
  /** Ids of co-operating units whose contacts are told although no part of theirs changes: they learn that the letter is over. */
  coUnits?: string[];
}

/** What an event keeps of how its command came, where a clerk has entered it for the unit. */
const wayOf = ({
  cameBy,
  issuedAt,
}: Partial<Pick<Command, 'issuedAt' | 'cameBy'>>): Pick<EventFrame, 'cameBy'> =>
  cameBy === undefined || issuedAt === undefined ? {} : { cameBy: { ...cameBy, at: issuedAt } };

/** Wraps a fact caused by a command; `now` is the instant of handling. */
export function caused(
  command: Pick<Command | IssueCommand, 'id' | 'by' | 'receivedAt'> &
    Partial<Pick<Command, 'issuedAt' | 'cameBy'>>,
  notice: Pick<Notice, 'holders'> & { coUnits?: { id: string; holders: Holder[] }[] },
  now: Instant,
  fact: Fact,
  effects: Effects = {},
): NoticeEvent {
  const at = command.receivedAt;
  let to = joined(reach(notice.holders, effects.to ?? [], at), effects.also ?? []);
  for (const unit of notice.coUnits ?? [])
    if (effects.coUnits?.includes(unit.id))
      to = coReach(unit, ['contact'], at, { told: to, office: notice.holders });
  const frame: EventFrame = {
    by: command.by,
    command: command.id,
    ...wayOf(command),
    dueAt: at,
    at: now,
    clocks: {
      set: effects.set ?? [],
      drop: effects.drop ?? [],
      ...(effects.stop?.length ? { stop: effects.stop } : {}),
      ...(effects.go?.length ? { go: effects.go } : {}),
      ...(effects.rest?.length ? { rest: effects.rest.map(pause) } : {}),
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
  /** The fold of an event. It is handed in: the table of folds imports every matter, so that no matter may import the table. */
  readonly evolve: (notice: Notice, event: NoticeEvent) => Notice;
  notice: Notice;
  readonly events: NoticeEvent[];
}

/** The notice, its rules and the command's receipt, as placing and ending a hold needs them. */
export const situationOf = ({ notice, rules, command }: Deciding) => ({
  notice,
  rules,
  at: command.receivedAt,
});

/** Adds an event that the command causes; what follows sees the notice after it. A clock armed under a hold is held. */
export function emit(d: Deciding, fact: Fact, effects: Effects = {}): void {
  const letGo = effects.go !== undefined;
  const held = letGo
    ? { set: effects.set ?? [], stop: [] }
    : underHolds(situationOf(d), effects.set ?? []);
  const still = letGo ? [] : stillUnderHolds(situationOf(d), effects.rest ?? []);
  const stop = [...(effects.stop ?? []), ...held.stop, ...still];
  push(d, caused(d.command, d.notice, d.now, fact, { ...effects, set: held.set, stop }));
}

/** Adds an event that is framed already. */
export function push(d: Deciding, framed: NoticeEvent): void {
  const { event, after } = withPartTurns(d.notice, framed, d.evolve);
  d.events.push(event);
  d.notice = after;
}
