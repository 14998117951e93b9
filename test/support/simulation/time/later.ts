import { addMs, type Instant } from '../../../../src/domain/calendar/instant.ts';
import type { Command } from '../../../../src/domain/notice/commands.ts';
import type { NoticeEvent } from '../../../../src/domain/notice/events.ts';
import type { IssueCommand } from '../../../../src/domain/notice/matters/issue.ts';
import type { Decision } from '../../../../src/domain/notice/refusals.ts';
import type { Core } from '../../../../src/domain/rules/core.ts';
import { issueCommand } from '../../story.ts';
import type { Script } from '../script.ts';
import { InvariantBroken, type World } from '../world.ts';

export const HOUR = 3_600_000;

/** Due instants of the clocks that start with a command's receipt. */
const duesOf = (events: NoticeEvent[], from: Instant): Map<string, Instant> =>
  new Map(
    events.flatMap((e) =>
      e.clocks.set
        .filter((c) => c.startedAt === from || e.type === 'issued')
        .map((c) => [c.key, c.dueAt] as const),
    ),
  );

/** The decision on a command at its receipt; whatever is thrown breaks the invariant that nothing is. */
function decidedAt<C extends Command | IssueCommand>(
  { core, notice, rules }: Pick<World, 'core' | 'notice' | 'rules'>,
  command: C,
): Decision<NoticeEvent> {
  try {
    return core.decide(command, notice, rules, command.receivedAt);
  } catch (error) {
    throw new InvariantBroken('decide never throws', `${command.kind}: ${String(error)}`);
  }
}

/**
 * The same command received later gives no clock an earlier date.
 * @param decided what was decided on it at its own receipt, where that is known.
 */
export function receiveLater<C extends Command | IssueCommand>(
  { core, notice, rules }: Pick<World, 'core' | 'notice' | 'rules'>,
  command: C,
  ms: number,
  decided?: Decision<NoticeEvent>,
): void {
  const received = (at: Instant, known?: Decision<NoticeEvent>) => {
    const decision = known ?? decidedAt({ core, notice, rules }, { ...command, receivedAt: at });
    const own = decision.accepted ? decision.events.filter((e) => e.command !== null) : [];
    return duesOf(own, at);
  };
  const first = received(command.receivedAt, decided);
  if (first.size === 0) return;
  const later = received(addMs(command.receivedAt, ms));
  for (const [key, due] of first) {
    const other = later.get(key);
    if (other !== undefined && other < due)
      throw new InvariantBroken(
        'a later receipt never gives an earlier date',
        `${key} ${due} / ${other}`,
      );
  }
}

/** Every sixteenth command of a life is tried with a later receipt as well. */
export function nowAndThenLater(world: World, command: Command, turn: number): void {
  if (turn % 16 === 0) receiveLater(world, command, (turn % 73) * HOUR);
}

/** The issue of a letter; the office mends the dates with which the rules refuse it. */
export function issueOf(
  core: Core,
  rules: World['rules'],
  findings: Script['findings'],
  more: Partial<IssueCommand> & { receivedAt: Instant },
) {
  const command = issueCommand('2026-01-01 00:00', findings, more);
  const issued = core.decide(command, null, rules, more.receivedAt);
  if (issued.accepted) return { command, issued };
  const { code, subject } = issued.refusal;
  if (code !== 'date-past' && code !== 'too-little-time') return { command, issued };
  const mended = findings.map((f) => (f.code === subject ? { ...f, due: null } : f));
  return issueOf(core, rules, mended, more);
}
