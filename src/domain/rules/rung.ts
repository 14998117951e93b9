import type { Instant } from '../calendar/instant.ts';
import { CLOCKS, type Clock, type ClockKind, clockKey, findingOfClock } from '../notice/clock.ts';
import { accepterAskedAt, approverAt, judgeAskedAt, recusedFrom } from '../notice/deciders.ts';
import type { EventFrame } from '../notice/envelope.ts';
import type { NoticeEvent } from '../notice/events.ts';
import { awaitsUnit, type Finding } from '../notice/finding.ts';
import type { Raised, RaiseRungCommand } from '../notice/matters/rung.ts';
import {
  findingOf,
  instructionsOf,
  type Notice,
  type Proposal,
  type Rules,
  sinceTakenOver,
} from '../notice/notice.ts';
import {
  deciding,
  impartial,
  isOfficePost,
  isStaffedAt,
  joined,
  personOf,
  type Recipient,
  reachGated,
  reachWithin,
  unheldAt,
} from '../notice/posts.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import {
  deciderOf,
  isGated,
  type Post,
  type Rung,
  type Step,
  severityOf,
} from '../policy/policy.ts';
import { advance, aim, arm, ladderOf } from './clocks.ts';
import { type Deciding, push } from './deciding.ts';
import { type EventOf, type Fold, withAsked } from './folding.ts';
import { stopOf, underHolds } from './holds.ts';
import { OFFICE, type RulesOf } from './may.ts';
import { coUnitOf, holdersFor, isUnheard, toldFrom, waiting } from './unheard.ts';

/** Clocks of one kind that stand at the same step at the same instant: they fire as one rung. */
export interface Firing {
  step: Step;
  clocks: Clock[];
  dueAt: Instant;
  at: Instant;
  raised: Raised | null;
  /** The clocks after the firing; a firing by date advances them. */
  set: Clock[];
}

/** Id of the next proposal of a notice. */
const proposalId = (notice: Notice): string => String(notice.proposals.length + 1);

const findingsOf = (notice: Notice, clocks: Clock[]): string[] => {
  const codes = clocks.flatMap((c) => findingOfClock(c) ?? []);
  // In the letter's order, however the clocks stand.
  return notice.findings.map((f) => f.code).filter((code) => codes.includes(code));
};

/** Recipients with the id of their co-operating unit: a link for them is signed for that unit, not for the lead unit. */
function ofUnit(people: Recipient[], clock: Clock): Recipient[] {
  const unit = coUnitOf(clock);
  if (unit === undefined) return people;
  return people.map((r) => (isOfficePost(r.post) ? r : { ...r, unit }));
}

/** Whom a late acceptance is chased with: whoever is asked at the level at which the finding lies, instead of the reviewer. */
const levelFor = (notice: Notice, rules: Rules, { dueAt, clocks: [clock] }: Firing, post: Post) =>
  post === 'reviewer' && clock !== undefined
    ? accepterAskedAt(notice, rules, findingOfClock(clock) ?? '', dueAt)
    : post;

/** Whom a late decision on an extension is chased with: whoever may give it, in the place of posts that may not. */
function granting(notice: Notice, { policy }: Rules, { step, clocks, dueAt: at }: Firing): Post[] {
  const { grantedBy } = policy.extension;
  const { holders } = notice;
  const recused = findingsOf(notice, clocks).flatMap((code) => recusedFrom(notice, code, at));
  const may = step.to.map((post) =>
    isOfficePost(post) && !grantedBy.includes(post)
      ? judgeAskedAt(holders, grantedBy, at, recused)
      : post,
  );
  return [...new Set(may)];
}

/** Whom a late decision on a rung is chased with: the post for which it waits, in the place of the one that decides as a rule. */
function decidingOn(notice: Notice, clock: Clock, posts: Post[]): Post[] {
  const proposal = clock.kind === 'rungDecision' ? clock.subject.proposal : null;
  const waits = notice.proposals.find((p) => p.id === proposal)?.needs ?? 'approver';
  const needs = approverAt(notice.holders, waits, clock.nextAt ?? clock.dueAt);
  return [...new Set(posts.map((post) => (post === 'approver' ? needs : post)))];
}

/** The post that a leader has instructed, whatever posts the ladder names. */
const instructedBy = (notice: Notice, { key }: Clock): Post[] =>
  instructionsOf(notice)
    .filter(({ id }) => clockKey('instruction', { instruction: id }) === key)
    .map(({ addressee }) => addressee);

/** Posts that a step addresses. For a repeated finding the policy names further posts, from the first rung on. */
function addressees(notice: Notice, rules: Rules, firing: Firing): Post[] {
  const { step, clocks } = firing;
  const [first] = clocks;
  if (first?.kind === 'review') return step.to.map((post) => levelFor(notice, rules, firing, post));
  if (first?.kind === 'extensionDecision') return granting(notice, rules, firing);
  if (first?.kind === 'rungDecision') return decidingOn(notice, first, step.to);
  if (first?.kind === 'instruction') return instructedBy(notice, first);
  const { recurrence } = rules.policy;
  const codes = findingsOf(notice, clocks);
  const repeats = notice.findings.some((f) => codes.includes(f.code) && f.repeatOf !== undefined);
  if (recurrence === null || !repeats || clocks[0]?.kind !== 'finding') return step.to;
  return [...new Set([...step.to, ...recurrence.to])];
}

/** The event of a firing: a rung that runs by itself, or the proposal of one that waits for its approver. */
export function fire(notice: Notice, rules: Rules, firing: Firing): NoticeEvent {
  const frame = { by: null, command: null, dueAt: firing.dueAt, at: firing.at };
  return isGated(firing.step.rung)
    ? proposed(notice, rules, firing, frame)
    : sent(notice, rules, firing, frame);
}

function proposed(
  notice: Notice,
  rules: Rules,
  firing: Firing,
  frame: Omit<EventFrame, 'clocks' | 'to'>,
): NoticeEvent {
  const { step, clocks, dueAt } = firing;
  if (!isGated(step.rung)) throw new Error(`${step.rung} needs no proposal`);
  const proposal = proposalId(notice);
  const needs = approverAt(notice.holders, deciderOf(step), dueAt);
  const { limit, ladder } = rules.policy.clocks.rungDecision;
  const findings = findingsOf(notice, clocks);
  const decision = arm(rules, {
    kind: 'rungDecision',
    subject: { proposal, findings },
    rule: limit,
    ladder,
    from: dueAt,
  });
  const held = underHolds({ notice, rules, at: dueAt }, [decision]);
  return {
    ...frame,
    type: 'rungProposed',
    proposal,
    rung: step.rung,
    keys: clocks.map((c) => c.key),
    findings,
    addressees: addresseesOf(step),
    needs,
    raised: firing.raised,
    clocks: {
      set: [...firing.set, ...held.set],
      drop: [],
      ...(held.stop.length > 0 ? { stop: held.stop } : {}),
    },
    to: reachGated(notice.holders, needs, dueAt),
  };
}

/** Whom an approved rung goes to. A referral reaches nobody of the unit, whatever the policy names. */
function addresseesOf({ rung, to, copy = [] }: Step): Post[] {
  const posts = [...to, ...copy];
  return rung === 'refer' ? posts.filter(isOfficePost) : posts;
}

const without = (people: Recipient[], others: Recipient[]): Recipient[] =>
  people.filter((p) => !others.some((o) => o.holder === p.holder));

/** The assigned reviewer of a formal review is chased himself: nobody else can decide it (政府督查工作条例 第十七条). */
function reviewerOf(notice: Notice, clock: Clock, at: Instant): Recipient[] {
  if (clock.kind !== 'formalReviewDecision') return [];
  const review = notice.formalReviews.find((r) => r.id === clock.subject.formalReview);
  return review?.reviewer ? [personOf(notice.holders, review.reviewer, at)] : [];
}

function sent(
  notice: Notice,
  rules: Rules,
  firing: Firing,
  frame: Omit<EventFrame, 'clocks' | 'to'>,
): NoticeEvent {
  const { step, clocks, dueAt } = firing;
  const first = clocks[0];
  if (first === undefined) throw new Error('a rung fires for at least one clock');
  const all = holdersFor(notice, first);
  const holders = CLOCKS[first.kind].owedBy === 'office' ? impartial(all, dueAt) : all;
  const posts = addressees(notice, rules, firing);
  const reached = joined(reachWithin(holders, posts, dueAt), reviewerOf(notice, first, dueAt));
  const to = first.kind === 'rungDecision' ? deciding(reached) : reached;
  const vacant = unheldAt(holders, posts, dueAt);
  const task = vacant.length > 0 ? 'vacancy' : (step.task ?? null);
  // The holder of the task is told once, as the office, even where another post of his gets a copy.
  const office = task === null ? [] : reachWithin(holders, ['supervisionOffice'], dueAt);
  const others = without(reachWithin(holders, step.copy ?? [], dueAt), office);
  return {
    ...frame,
    type: 'rungFired',
    rung: step.rung,
    kind: first.kind,
    keys: clocks.map((c) => c.key),
    findings: findingsOf(notice, clocks),
    copy: ofUnit(without([...others, ...office], to), first),
    vacant,
    task,
    raised: firing.raised,
    clocks: { set: firing.set, drop: [] },
    to: ofUnit(to, first),
  };
}

/**
 * The clocks after a firing by date. A step of which nobody of the unit could be told waits: nobody is interviewed before
 * the unit was told that it is late. Once it has been heard the next steps count from there.
 */
export function afterFiring(notice: Notice, rules: Rules, firing: Firing): Clock[] {
  const { clocks, dueAt } = firing;
  const unheard = isUnheard(notice, firing);
  return clocks.map((clock) => {
    const within = clock.step < ladderOf(rules, clock.ladder).steps.length;
    if (unheard && within) return waiting(notice, rules, clock, dueAt);
    return advance(rules, clock.untold === undefined ? clock : toldFrom(clock, dueAt), dueAt);
  });
}

/** The proposal of that rung or a higher one that waits for its decision about the finding, or undefined. */
export const pendingFor = (notice: Notice, code: string, rung: Rung): Proposal | undefined =>
  notice.proposals.find(
    (p) =>
      p.status === 'pending' && p.findings.includes(code) && severityOf(p.rung) >= severityOf(rung),
  );

/** True if the finding has reached that rung, or a proposal of it is waiting. */
const isReached = (notice: Notice, { code, level }: Finding, rung: Rung): boolean =>
  (level !== null && severityOf(level) >= severityOf(rung)) ||
  pendingFor(notice, code, rung) !== undefined;

/** 多次退回，提级: the policy says which return raises the finding to which rung, at once. */
export function rungAfterReturn(d: Deciding, code: string): { fired: NoticeEvent } | null {
  const { notice, rules, command, now } = d;
  const finding = findingOf(notice, code);
  const clock = notice.clocks.find((c) => c.key === clockKey('finding', { finding: code }));
  if (finding === undefined || clock === undefined) return null;
  // Nobody is chased while the clock stands still.
  if (stopOf(notice, code) !== undefined) return null;
  // With nobody of the unit to tell, it does not rise.
  if (!isStaffedAt(notice.holders, command.receivedAt)) return null;
  const { atReturns } = rules.policy.clocks.rework;
  const returned = sinceTakenOver(notice, finding.returns);
  const rung = atReturns.find((r) => r.returns === returned.length)?.rung;
  if (rung === undefined || isReached(notice, finding, rung)) return null;
  const { steps } = ladderOf(rules, clock.ladder);
  const step = steps.find((s) => s.rung === rung);
  if (step === undefined) return null;
  const dueAt = command.receivedAt;
  const reason = finding.returns.at(-1)?.reason ?? '';
  const raised: Raised = { cause: 'return', reason };
  const firing = { step, clocks: [clock], dueAt, at: now, raised, set: [] };
  return { fired: fire(notice, rules, firing) };
}

/** 提级: a chosen rung of the finding's ladder at once; what lies below it is skipped, and the act is recorded. */
function raiseRung(d: Deciding<RaiseRungCommand>): Refused | undefined {
  const { command, notice, rules, now } = d;
  const { rung, reason, receivedAt } = command;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  const clock = notice.clocks.find((c) => c.key === clockKey('finding', { finding: finding.code }));
  if (!awaitsUnit(finding) || clock === undefined) return refuse('already-reported', finding.code);
  if (stopOf(notice, finding.code) !== undefined) return refuse('suspended', finding.code);
  if (reason.trim() === '') return refuse('reason-missing', finding.code);
  if (!isStaffedAt(notice.holders, receivedAt)) return refuse('nobody-to-tell', notice.unit.name);
  const { steps } = ladderOf(rules, clock.ladder);
  const place = steps.findLastIndex((s) => s.rung === rung);
  const step = steps[place];
  if (step === undefined) return refuse('rung-not-on-ladder', rung);
  if (finding.level !== null && severityOf(rung) <= severityOf(finding.level))
    return refuse('rung-not-higher', finding.level);
  const pending = pendingFor(notice, finding.code, rung);
  if (pending !== undefined) return refuse('proposal-pending', pending.id);
  const next = { ...clock, step: Math.max(clock.step, place + 1) };
  const set = clock.paused ? [next] : [aim(rules, next, receivedAt)];
  const raised: Raised = { cause: 'hand', reason };
  const firing = { step, clocks: [clock], dueAt: receivedAt, at: now, raised, set };
  const fired = fire(notice, rules, firing);
  push(d, { ...fired, by: command.by, command: command.id });
  return undefined;
}

/** The higher of two rungs. */
const higher = (a: Rung | null, b: Rung): Rung =>
  a === null || severityOf(b) > severityOf(a) ? b : a;

const COUNTED: Rung[] = ['remind', 'order'];

/** True for what the lead unit owes on a finding; every other clock about one is somebody else's delay. */
const isUnitsDelay = (kind: ClockKind): boolean =>
  CLOCKS[kind].owedBy === 'unit' && CLOCKS[kind].about === 'finding';

/** Findings after a rung about them. A proposed one counts once it is approved. */
export const raised = (notice: Notice, codes: string[], rung: Rung): Finding[] =>
  notice.findings.map((f) => {
    if (!codes.includes(f.code)) return f;
    const reminders = f.reminders + (COUNTED.includes(rung) ? 1 : 0);
    return { ...f, level: higher(f.level, rung), reminders };
  });

const rungFired: Fold<'rungFired'> = (notice, event) => {
  if (event.kind === 'rungDecision') return withAsked(notice, event);
  if (event.kind === 'part') return withLateParts(notice, event.keys, event.dueAt);
  // A rung inside the office is the office's delay, not the unit's, and what nobody of the unit has heard has not been reached.
  return isUnitsDelay(event.kind) && !isLost(event)
    ? { ...notice, findings: raised(notice, event.findings, event.rung) }
    : notice;
};

/** True if a rung meant for the unit has reached nobody there. */
const isLost = ({ vacant, to }: EventOf<'rungFired'>): boolean =>
  !vacant.every(isOfficePost) && to.every((r) => isOfficePost(r.post));

/** A part that is chased after its date is late, whatever the lead unit does. */
const withLateParts = (notice: Notice, keys: string[], at: Instant): Notice => ({
  ...notice,
  findings: notice.findings.map((f) => ({
    ...f,
    parts: f.parts.map((p) => {
      const key = clockKey('part', { finding: f.code, unit: p.unit.id });
      return p.status === 'open' && keys.includes(key) && at > p.dueAt ? { ...p, late: true } : p;
    }),
  })),
});

/** Who may give which command of this matter, and how each is decided. */
export const rungRules: RulesOf<'raiseRung'> = {
  raiseRung: { may: OFFICE, judges: true, decide: raiseRung },
};

/** What each event of this matter leaves behind. */
export const rungFolds = { rungFired };
