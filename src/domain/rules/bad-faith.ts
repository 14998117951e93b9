import { dateOf } from '../calendar/instant.ts';
import { namesOf } from '../notice/acting.ts';
import { clockKey } from '../notice/clock.ts';
import { awaitsUnit, daysDeferred, isGone } from '../notice/finding.ts';
import type { EstablishBadFaithCommand } from '../notice/matters/bad-faith.ts';
import type { Raised } from '../notice/matters/rung.ts';
import { clockOf, findingOf } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { startOfAct } from './clocks.ts';
import { type Deciding, emit, push } from './deciding.ts';
import { partsAgain, planAgain } from './deferral.ts';
import { type Fold, withFinding } from './folding.ts';
import { OFFICE, type RulesOf } from './may.ts';
import { planCheckAgain } from './plan.ts';
import { receiptAskedAgain } from './receipt.ts';
import { capFromAgain, findingAgain, progressAgain, stagesAgain } from './resting.ts';
import { fire, pendingFor } from './rung.ts';

/**
 * 拒绝整改、虚假整改 (政府督查工作条例 第二十五条): whoever hides facts or forges evidence is ordered to correct it, also when
 * his result is under review or closed. The finding waits for the unit again, and the policy's first rung comes at once.
 */
function establishBadFaith(d: Deciding<EstablishBadFaithCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { ground, facts, basis, receivedAt: from } = command;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  const { code } = finding;
  if (isGone(finding)) return refuse('finding-closed', code);
  if (finding.stage === 'ownerSought') return refuse('owner-sought', code);
  if (facts.trim() === '') return refuse('facts-missing', code);
  if (basis.trim() === '') return refuse('basis-missing', code);
  const fact = { type: 'badFaithEstablished' as const, finding: code, ground, facts, basis };
  const to = ['contact', 'handler', 'unitHead'] as const;
  if (awaitsUnit(finding))
    emit(
      d,
      { ...fact, newDueAt: null, provisional: finding.provisional, capFrom: finding.capFrom },
      { to: [...to] },
    );
  else {
    const start = startOfAct(from);
    const again = findingAgain(notice, rules, code, rules.policy.clocks.rework, start);
    const set = [
      again,
      ...stagesAgain(notice, rules, again, start),
      ...progressAgain(rules, finding, again, start),
      ...partsAgain(notice, rules, again, from),
      ...planAgain(notice, rules, finding, start),
      ...planCheckAgain(notice, rules, finding, from),
      ...receiptAskedAgain(notice, rules, from),
    ];
    const ended = [
      clockKey('review', { finding: code }),
      clockKey('deferral', { finding: code }),
    ].filter((key) => clockOf(notice, key) !== undefined);
    emit(
      d,
      {
        ...fact,
        newDueAt: again.dueAt,
        provisional: again.provisional,
        capFrom: capFromAgain(notice, rules, finding, from),
      },
      { set, drop: ended, to: [...to] },
    );
  }
  firstRung(d, code);
  return undefined;
}

/** The rung that the policy names for it, unless one as high is waiting for its decision. */
function firstRung(d: Deciding<EstablishBadFaithCommand>, code: string): void {
  const { command, rules, now } = d;
  const { ground, facts, receivedAt: dueAt } = command;
  const step = { ...rules.policy.badFaith[ground], at: '+0h' };
  const clock = clockOf(d.notice, clockKey('finding', { finding: code }));
  if (clock === undefined || pendingFor(d.notice, code, step.rung) !== undefined) return;
  const raised: Raised = { cause: 'badFaith', reason: facts };
  const fired = fire(d.notice, rules, { step, clocks: [clock], dueAt, at: now, raised, set: [] });
  push(d, { ...fired, by: command.by, command: command.id });
}

const badFaithEstablished: Fold<'badFaithEstablished'> = (notice, event) => {
  const { ground, facts, basis, newDueAt, provisional, capFrom, dueAt: at } = event;
  const established = { ground, facts, basis, at, by: namesOf(event.by) };
  const known = withFinding(notice, event.finding, (f) => ({
    badFaith: [...f.badFaith, established],
  }));
  if (newDueAt === null) return known;
  const again = withFinding(known, event.finding, (f) => ({
    stage: 'returned',
    dueAt: newDueAt,
    provisional,
    capFrom,
    passed: [],
    closure: null,
    ...(f.stage === 'deferred' && f.deferral !== null
      ? { deferral: { ...f.deferral, expiredAt: at }, deferredDays: daysDeferred(f, dateOf(at)) }
      : {}),
  }));
  return { ...again, closedAt: null };
};

/** Who may give which command of this matter, and how each is decided. */
export const badFaithRules: RulesOf<'establishBadFaith'> = {
  establishBadFaith: {
    may: OFFICE,
    judges: true,
    afterEnd: ['closed'],
    decide: establishBadFaith,
  },
};

/** What each event of this matter leaves behind. */
export const badFaithFolds = { badFaithEstablished };
