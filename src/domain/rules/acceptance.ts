import { dateOf, type Instant, isIsoDate } from '../calendar/instant.ts';
import { isAmong, judgedBy, judgesOf, namesOf, personsIn } from '../notice/acting.ts';
import { type Clock, clockKey } from '../notice/clock.ts';
import {
  acceptersAt,
  judgeAskedAt,
  judgesAt,
  recusedFrom,
  returnersAt,
} from '../notice/deciders.ts';
import {
  type ClosureReason,
  type Finding,
  isOpen,
  isRectified,
  type Part,
  pendingExtension,
} from '../notice/finding.ts';
import type {
  AcceptFindingCommand,
  RecordCheckCommand,
  ReturnFindingCommand,
} from '../notice/matters/acceptance.ts';
import { findingOf, type Notice, type Rules } from '../notice/notice.ts';
import { type RefusalCode, type Refused, refuse } from '../notice/refusals.ts';
import type { OfficePost, Post } from '../policy/policy.ts';
import { arm, startOfAct } from './clocks.ts';
import { type Deciding, emit, push } from './deciding.ts';
import { dueWithAgain } from './extension-clocks.ts';
import { type Fold, withExtensionDecided, withFinding } from './folding.ts';
import { clocksOfClosed, planClockWithout } from './leaving.ts';
import { REVIEW, type RulesOf } from './may.ts';
import { capFromAgain, findingAgain, progressAgain } from './resting.ts';
import { rungAfterReturn } from './rung.ts';

/**
 * 销号 of one finding: a reviewer's act on evidence, never the unit's and never a timer's. Without evidence it is a leader's
 * written decision; `notImplemented` is so always, and needs no report.
 */
function acceptFinding(d: Deciding<AcceptFindingCommand>): Refused | undefined {
  const { command, notice } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  const byLeader = isLeaders(command.reason, finding);
  const wrong = byLeader ? faultOfDecision(d, finding) : faultOfProof(d, finding);
  if (wrong !== undefined) return wrong;
  if (!byLeader && passOn(d, finding)) return undefined;
  emit(
    d,
    {
      type: 'findingAccepted',
      finding: finding.code,
      reason: command.reason,
      opinion: command.opinion,
    },
    {
      drop: [...clocksOfClosed(d, finding.code), ...planClockWithout(d, finding.code)],
      to: ['contact', 'handler'],
    },
  );
  return undefined;
}

/** True for a closing that only a leader decides: what is not done, and what falls away with nothing to show for it. */
function isLeaders(reason: ClosureReason, { reports }: Finding): boolean {
  const isBare = (reports.at(-1)?.evidence.length ?? 0) === 0;
  return reason === 'notImplemented' || (isBare && !isRectified(reason));
}

/** Closing without implementation, or without evidence, is a leader's written decision. */
function faultOfDecision(
  { command, notice }: Deciding<AcceptFindingCommand>,
  { code, stage }: Finding,
): Refused | undefined {
  if (command.reason !== 'notImplemented' && stage !== 'underReview')
    return refuse('not-reported', code);
  // It is given by the leader alone, or by the next one up while nobody holds his post.
  const { receivedAt } = command;
  const leaders = judgesAt(notice.holders, ['approver'], receivedAt);
  if (!leaders.includes(command.by.role)) return refuse('written-decision-needed', code);
  return command.opinion.trim() === '' ? refuse('reason-missing', code) : undefined;
}

/** The closing gate: a report, its proof, the check on the spot where one is asked for, and the level's own person. */
function faultOfProof(d: Deciding<AcceptFindingCommand>, finding: Finding): Refused | undefined {
  const { command, notice, rules } = d;
  const accepters = acceptersAt(notice, rules, finding.code, command.receivedAt);
  if (!accepters.includes(command.by.role)) return refuse('not-your-role');
  if (finding.stage !== 'underReview') return refuse('not-reported', finding.code);
  // 逐级核验: one person does not stand for two levels.
  if (finding.passed.some((p) => isAmong(judgesOf(p), command.by)))
    return refuse('same-person-again', finding.code);
  const [gap] = missingFor(finding, rules, command.reason);
  return gap === undefined ? undefined : refuse(gap, finding.code);
}

/** The post that is asked next: never the person who has just agreed, in another post of his. */
function askedNext(
  { command, notice }: Deciding<AcceptFindingCommand>,
  { code, passed }: Finding,
  next: OfficePost,
): Post[] {
  const recused = recusedFrom(notice, code, command.receivedAt);
  const agreed = [...passed.flatMap(judgesOf), ...personsIn(command.by), ...recused];
  return [judgeAskedAt(notice.holders, [next], command.receivedAt, agreed)];
}

/** Agrees for one level of several. @returns false when it is the last and the finding may close. */
function passOn(d: Deciding<AcceptFindingCommand>, finding: Finding): boolean {
  const { command, rules } = d;
  const { levels } = rules.policy.acceptance;
  const place = finding.passed.length;
  const [level, next] = [levels[place], levels[place + 1]];
  if (level === undefined || next === undefined) return false;
  const { limit, ladder } = rules.policy.clocks.review;
  const plan = { kind: 'review' as const, subject: { finding: finding.code }, rule: limit, ladder };
  const { receivedAt: from, opinion } = command;
  emit(
    d,
    { type: 'findingPassed', finding: finding.code, level, next, opinion },
    { set: [arm(rules, { ...plan, from })], to: askedNext(d, finding, next) },
  );
  return true;
}

/**
 * 退回: says what is missing; the finding's clock and reminders are re-armed. The rework time never shortens what the unit
 * had: the later date holds. Stages are not asked for any more, for the result is in.
 */
function returnFinding(d: Deciding<ReturnFindingCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (finding.stage !== 'underReview') return refuse('not-reported', finding.code);
  const at = command.receivedAt;
  if (!returnersAt(notice, rules, finding.code, at).includes(command.by.role))
    return refuse('not-your-role');
  if (command.reason.trim() === '') return refuse('reason-missing', finding.code);
  const start = startOfAct(at);
  const again = findingAgain(notice, rules, finding.code, rules.policy.clocks.rework, start);
  // A part has no date of its own but that of its finding.
  const parts = dueWithAgain(rules, partsBefore(notice, again), finding, again, at);
  const set = [again, ...progressAgain(rules, finding, again, start), ...parts];
  emit(
    d,
    {
      type: 'findingReturned',
      finding: finding.code,
      reason: command.reason,
      newDueAt: again.dueAt,
      provisional: again.provisional,
      capFrom: capFromAgain(notice, rules, finding, at),
    },
    {
      drop: [clockKey('review', { finding: finding.code })],
      set,
      to: ['contact', 'handler'],
    },
  );
  const raise = rungAfterReturn(d, finding.code);
  if (raise !== null) push(d, raise.fired);
  return undefined;
}

/** The parts of a finding that are due before its new date; one that another unit has taken over may be due later. */
const partsBefore = ({ clocks }: Notice, main: Clock): Clock[] =>
  clocks.filter((c) => c.kind === 'part' && c.dueAt < main.dueAt);

/** 现场核查记录: people, place and result; a failed one is kept as well. */
function recordCheck(d: Deciding<RecordCheckCommand>): Refused | undefined {
  const { command, notice } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  const { on, place, result, passed } = command;
  const people = command.people.map((p) => p.trim()).filter((p) => p !== '');
  const empty = place.trim() === '' || result.trim() === '' || people.length === 0;
  if (empty || !isIsoDate(on) || on > dateOf(command.receivedAt))
    return refuse('text-missing', finding.code);
  emit(d, { type: 'checkRecorded', finding: finding.code, on, place, people, result, passed });
  return undefined;
}

/** What one finding still lacks before it can be closed for that reason, in the order in which it is asked for. */
export function missingFor(finding: Finding, rules: Rules, reason: ClosureReason): RefusalCode[] {
  const missing: RefusalCode[] = [];
  const report = finding.reports.at(-1);
  if (finding.stage !== 'underReview' || report === undefined) missing.push('not-reported');
  const needsProof = isRectified(reason);
  if (needsProof && (report?.evidence.length ?? 0) === 0) missing.push('evidence-missing');
  const onSite = rules.policy.acceptance.onSite.includes(finding.severity);
  const checked = finding.checks.some(
    (c) => c.passed && report !== undefined && c.at >= report.receivedAt,
  );
  if (needsProof && onSite && !checked) missing.push('check-missing');
  return missing;
}

const findingAccepted: Fold<'findingAccepted'> = (notice, event) => {
  const { reason, opinion, dueAt: at } = event;
  const closure = { reason, opinion, at, by: namesOf(event.by) };
  return withFinding(notice, event.finding, (f) => ({
    stage: 'closed',
    // What a review revokes after its closing keeps the unit that answered for it.
    closure: { ...closure, unit: f.closure?.unit ?? notice.unit.name },
    extensions: withExtensionDecided(f, event, 'lapsed'),
    parts: f.parts.map((p) => (p.status === 'open' ? unanswered(notice, f, p, at) : p)),
  }));
};

/**
 * A part that nobody has reported when its finding is closed; it is late if its date has passed, or had passed when it came to
 * stand still, and no extension of it was undecided.
 */
function unanswered(notice: Notice, finding: Finding, part: Part, at: Instant): Part {
  const { code } = finding;
  const leftOf = (key: string) => notice.stopped.find((s) => s.key === key)?.remaining;
  const left =
    leftOf(clockKey('part', { finding: code, unit: part.unit.id })) ??
    leftOf(clockKey('finding', { finding: code }));
  const isOver = left === undefined ? at > part.dueAt : left.startsWith('-');
  const isLate = pendingExtension(finding) === undefined && isOver;
  return { ...part, status: 'unanswered', late: part.late || isLate };
}

const findingPassed: Fold<'findingPassed'> = (notice, event) => {
  const { level, opinion, dueAt: at, by } = event;
  const pass = { level, opinion, at, ...judgedBy(by) };
  return withFinding(notice, event.finding, (f) => ({ passed: [...f.passed, pass] }));
};

const findingReturned: Fold<'findingReturned'> = (notice, event) => {
  const { reason, newDueAt: dueAt, provisional, capFrom, dueAt: at, by } = event;
  const returned = { reason, at, ...judgedBy(by) };
  return withFinding(notice, event.finding, (f) => ({
    stage: 'returned',
    dueAt,
    provisional,
    capFrom,
    returns: [...f.returns, returned],
  }));
};

const checkRecorded: Fold<'checkRecorded'> = (notice, event) => {
  const { on, place, people, result, passed, dueAt: at } = event;
  const check = { on, place, people, result, passed, at, by: namesOf(event.by) };
  return withFinding(notice, event.finding, (f) => ({ checks: [...f.checks, check] }));
};

/** Who may judge a result at all; who does so now, the levels of the policy say, and which posts are held. */
const JUDGING = {
  may: [...REVIEW, 'approver', 'groupLeader'],
  judges: true,
  judged: ({ finding }: { finding: string }) => ({ on: 'report', finding }) as const,
} as const;

/** Who may give which command of this matter, and how each is decided. */
export const acceptanceRules: RulesOf<'acceptFinding' | 'returnFinding' | 'recordCheck'> = {
  acceptFinding: { ...JUDGING, decide: acceptFinding },
  returnFinding: { ...JUDGING, decide: returnFinding },
  recordCheck: { may: [...REVIEW, 'groupLeader'], judges: true, decide: recordCheck },
};

/** What each event of this matter leaves behind. */
export const acceptanceFolds = { findingAccepted, findingPassed, findingReturned, checkRecorded };
