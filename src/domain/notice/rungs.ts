import type { Instant } from '../calendar/instant.ts';
import { isGated, RUNGS, type Step, severityOf } from '../policy/policy.ts';
import { advance, arm, keyOf, ladderOf } from './clocks.ts';
import type { EventFrame, NoticeEvent } from './events.ts';
import type { Deciding } from './frame.ts';
import { type Clock, findingOf, type Notice, type Recipient, type Rules } from './notice.ts';
import { holdersAt, nextPostUp, vacantAt } from './posts.ts';

/** Clocks of one kind that stand at the same step at the same instant: they fire as one rung. */
export interface Firing {
  step: Step;
  clocks: Clock[];
  dueAt: Instant;
  at: Instant;
  byReturn: boolean;
  /** The clocks after it; for a firing by date they advance. */
  set: Clock[];
}

/** Id of the next draft of a notice. */
const draftId = (notice: Notice): string => String(notice.drafts.length + 1);

const findingsOf = (clocks: Clock[]): string[] =>
  clocks.flatMap((c) => (c.subject !== null && c.kind !== 'rungDecision' ? [c.subject] : []));

/** The event of a firing: a rung that runs by itself, or the draft of one that waits for its approver. */
export function fire(notice: Notice, rules: Rules, firing: Firing): NoticeEvent {
  const frame = { by: null, command: null, dueAt: firing.dueAt, at: firing.at };
  return isGated(firing.step.rung)
    ? drafted(notice, rules, firing, frame)
    : sent(notice, firing, frame);
}

function drafted(
  notice: Notice,
  rules: Rules,
  firing: Firing,
  frame: Omit<EventFrame, 'clocks' | 'to'>,
): NoticeEvent {
  const { step, clocks, dueAt } = firing;
  if (!isGated(step.rung)) throw new Error(`${step.rung} needs no draft`);
  const draft = draftId(notice);
  const needs = step.needs ?? 'approver';
  const { limit, ladder } = rules.policy.clocks.rungDecision;
  const decision = arm(rules, {
    kind: 'rungDecision',
    subject: draft,
    rule: limit,
    ladder,
    from: dueAt,
  });
  return {
    ...frame,
    type: 'draftPrepared',
    draft,
    rung: step.rung,
    keys: clocks.map((c) => c.key),
    findings: findingsOf(clocks),
    addressees: [...step.to, ...(step.copy ?? [])],
    needs,
    byReturn: firing.byReturn,
    clocks: { set: [...firing.set, decision], drop: [] },
    to: holdersAt(notice.holders, [needs], dueAt),
  };
}

const without = (people: Recipient[], others: Recipient[]): Recipient[] =>
  people.filter((p) => !others.some((o) => o.holder === p.holder));

function sent(
  notice: Notice,
  firing: Firing,
  frame: Omit<EventFrame, 'clocks' | 'to'>,
): NoticeEvent {
  const { step, clocks, dueAt } = firing;
  const first = clocks[0];
  if (first === undefined) throw new Error('a rung fires for at least one clock');
  const held = holdersAt(notice.holders, step.to, dueAt);
  const to =
    held.length > 0 || step.rung !== 'warn' ? held : nextPostUp(notice.holders, step.to, dueAt);
  const vacant = held.length > 0 ? [] : vacantAt(notice.holders, step.to, dueAt);
  const task = vacant.length > 0 ? 'vacancy' : (step.task ?? null);
  // Whoever gets the task gets it once, and as the office, even if he would be copied in another post.
  const office = task === null ? [] : holdersAt(notice.holders, ['supervisionOffice'], dueAt);
  const others = without(holdersAt(notice.holders, step.copy ?? [], dueAt), office);
  return {
    ...frame,
    type: 'rungFired',
    rung: step.rung,
    kind: first.kind,
    keys: clocks.map((c) => c.key),
    findings: findingsOf(clocks),
    copy: without([...others, ...office], to),
    vacant,
    task,
    byReturn: firing.byReturn,
    clocks: { set: firing.set, drop: [] },
    to,
  };
}

/** True when an overdue rung found nobody, so that the next one fires at once (M11). */
const foundNobody = (notice: Notice, firing: Firing): boolean =>
  !isGated(firing.step.rung) &&
  firing.step.rung !== 'warn' &&
  holdersAt(notice.holders, firing.step.to, firing.dueAt).length === 0;

/**
 * The clocks after a firing by date. Where nobody holds the posts, the ladder's next step is due at
 * the same instant; a repetition is never hastened, or it would spin.
 */
export function afterFiring(notice: Notice, rules: Rules, firing: Firing): Clock[] {
  const hasten = foundNobody(notice, firing);
  return firing.clocks.map((clock) => {
    const next = advance(rules, clock, firing.dueAt);
    const within = next.step < ladderOf(rules, clock.ladder).steps.length;
    return hasten && within ? { ...next, nextAt: firing.dueAt } : next;
  });
}

/** 二次退回，提级: from the policy's n-th return on, the next rung above the finding's level fires at once. */
export function rungAfterReturn(d: Deciding, code: string): { fired: NoticeEvent } | null {
  const { notice, rules, command, now } = d;
  const finding = findingOf(notice, code);
  const clock = notice.clocks.find((c) => c.key === keyOf('finding', code));
  if (finding === undefined || clock === undefined) return null;
  if (finding.returns.length < rules.policy.clocks.rework.rungUpAtReturn) return null;
  const level = Math.max(
    severityOf('remind'),
    finding.level === null ? 0 : severityOf(finding.level),
  );
  const { steps } = ladderOf(rules, clock.ladder);
  const step = steps.find((s) => severityOf(s.rung) === Math.min(level + 1, RUNGS.length - 1));
  if (step === undefined) return null;
  const dueAt = command.receivedAt;
  const firing = { step, clocks: [clock], dueAt, at: now, byReturn: true, set: [] };
  return { fired: fire(notice, rules, firing) };
}
