import type { Instant } from '../calendar/instant.ts';
import { actsRightly, isAmong } from '../notice/acting.ts';
import type { Command } from '../notice/commands.ts';
import { DECIDING, judgesAt, REVIEWING, recusedFrom } from '../notice/deciders.ts';
import type { Finding } from '../notice/finding.ts';
import type { CommandKind } from '../notice/kinds.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import { isOfficePost, ownPeople } from '../notice/posts.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { isChanged, type Judged } from '../notice/what-is-judged.ts';
import type { OfficePost, UnitPost } from '../policy/policy.ts';
import { rightUntil } from './clocks.ts';
import type { Deciding } from './deciding.ts';

export type Role = OfficePost | UnitPost;

export const UNIT: readonly Role[] = ['contact', 'handler', 'responsibleLeader', 'unitHead'];
export const OFFICE: readonly OfficePost[] = DECIDING;
export const REVIEW: readonly OfficePost[] = REVIEWING;

/** How one kind of command is dealt with. */
export interface Rule<C extends Command> {
  /** Who may give it. The unit never accepts its own work. */
  may: readonly Role[];
  /** The posts of the office among them for which the next held post up may give it while all are vacant (ADR 0024). */
  instead?: readonly OfficePost[];
  /** True for a decision on the unit's work, for it or against it: whoever belongs to the unit does not give it. */
  judges?: true;
  /** True for what a co-operating unit may do besides the notice's own. */
  forCoUnits?: true;
  /** The ends of a letter after which it is still taken; without it a letter that has ended takes it no more. */
  afterEnd?: readonly ('closed' | 'withdrawn')[];
  /** What a decision is about; whatever else waits by then than what was shown to its giver is not decided. */
  judged?(command: C, notice: Notice): Judged;
  /** Adds the events that the command causes, or says why it is refused. */
  decide(d: Deciding<C>): Refused | undefined;
}

/** The rules of some kinds of commands, each for its own kind. */
export type RulesOf<K extends CommandKind> = {
  [One in K]: Rule<Extract<Command, { kind: One }>>;
};

type Terms = Omit<Rule<never>, 'decide'>;

/** What something other than what a decision was given on is refused with. */
export function refusedUnseen<C extends Command>(
  { judged }: Pick<Rule<C>, 'judged'>,
  command: C,
  notice: Notice,
): Refused | undefined {
  const shown = 'shown' in command ? command.shown : undefined;
  if (judged === undefined || shown === undefined) return undefined;
  const about = judged(command, notice);
  if (!isChanged(about, notice, shown)) return undefined;
  return refuse('changed-since-shown', 'finding' in about ? about.finding : undefined);
}

/** True if the role may give such a command at that instant, by itself or in the place of vacant posts. */
export const isGiver = (
  { may, instead }: Pick<Terms, 'may' | 'instead'>,
  role: Role,
  { holders }: Notice,
  at: Instant,
): boolean =>
  may.includes(role) || (instead !== undefined && judgesAt(holders, instead, at).includes(role));

/** What holds for every command on an issued notice. */
export function guard(terms: Terms, command: Command, notice: Notice): Refused | undefined {
  const { judges, forCoUnits, afterEnd = [] } = terms;
  const { stage } = notice;
  if ((stage === 'closed' || stage === 'withdrawn') && !afterEnd.includes(stage))
    return refuse(stage);
  if (!isGiver(terms, command.by.role, notice, command.receivedAt)) return refuse('not-your-role');
  const { unit } = command.by;
  const isTheirs =
    unit === notice.unit.id || (forCoUnits && notice.coUnits.some(({ id }) => id === unit));
  if (!isOfficePost(command.by.role) && !isTheirs) return refuse('another-unit');
  if (!actsRightly(command.by, notice, command.receivedAt))
    return refuse('deputy-not-in-force', command.by.deputyFor?.name);
  // 回避: nobody judges the case of his own unit.
  if (judges && isOfUnit(command, notice)) return refuse('own-unit', command.by.name);
  if (command.receivedAt < notice.issuedAt) return refuse('received-out-of-order');
  return undefined;
}

/** Until when a right of the letter lasts; a calendar that was published since may give it more days than the letter has named. */
const UNTIL = { objection: 'objectBy', formalReview: 'reviewBy' } as const;

/** The last instant at which the letter's unit may object or apply for a formal review. */
export function rightEnd(
  { rights, deliveredAt }: Notice,
  rules: Rules,
  right: keyof typeof UNTIL,
): Instant {
  const named = rights[UNTIL[right]];
  const counted = rightUntil(rules, deliveredAt, rules.policy.rights[right]);
  return counted > named ? counted : named;
}

/** The refusal of what is asked about a finding that does not wait for the unit: its result is in, and since when. */
export const refuseReported = ({ code, reports, stage }: Finding): Refused =>
  refuse(
    'already-reported',
    code,
    stage === 'underReview' ? reports.at(-1)?.receivedAt : undefined,
  );

/** True once the letter's time for objections or for a formal review has passed. */
export const isRightOver = (
  notice: Notice,
  rules: Rules,
  right: keyof typeof UNTIL,
  at: Instant,
): boolean => at > rightEnd(notice, rules, right);

/** The finding that a command is about: named by itself, or by its objection. */
function findingOfCommand(command: Command, { objections }: Notice): string | undefined {
  if ('finding' in command) return command.finding ?? undefined;
  if (!('objection' in command)) return undefined;
  return objections.find((o) => o.id === command.objection)?.finding;
}

/** True for people of the letter's unit, and of a unit that co-operates in the finding which the command is about. */
function isOfUnit(command: Command, notice: Notice): boolean {
  const { by, receivedAt } = command;
  if (by.unit === notice.unit.id || isAmong(ownPeople(notice.holders, receivedAt), by)) return true;
  const code = findingOfCommand(command, notice);
  return code !== undefined && isAmong(recusedFrom(notice, code, receivedAt), by);
}
