import { addDays, dateOf, dueDateOf, type Instant } from '../calendar/instant.ts';
import { namesOf } from '../notice/acting.ts';
import { CLOCKS, type Clock, clockKey, findingOfClock } from '../notice/clock.ts';
import type { NoticeEvent } from '../notice/events.ts';
import {
  daysDeferred,
  type Finding,
  type FindingStage,
  isOpen,
  reportWhenDeferred,
} from '../notice/finding.ts';
import type { DeferFindingCommand } from '../notice/matters/deferral.ts';
import { clockOf, findingOf, type Notice, type Rules } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { armAt, limitFrom, readLimit, type Start, startAfter } from './clocks.ts';
import { type Deciding, emit } from './deciding.ts';
import { type Fold, withExtensionDecided, withFinding } from './folding.ts';
import { isKept, stopOf, underHolds } from './holds.ts';
import { planClockWithout } from './leaving.ts';
import type { RulesOf } from './may.ts';
import { planFrom, planOwedFor } from './plan.ts';
import {
  findingAgain,
  isUnderCheck,
  leftOf,
  progressAgain,
  restingFor,
  resumed,
  stagesAgain,
} from './resting.ts';

/** 挂账: accepted for a while without rectification, by a leader's decision and with an end. */
function deferFinding(d: Deciding<DeferFindingCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { receivedAt, until, reason } = command;
  const { deferral } = rules.policy;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  if (finding.stage === 'ownerSought') return refuse('owner-sought', finding.code);
  if (deferral === null) return refuse('not-deferrable', finding.code);
  if (reason.trim() === '') return refuse('reason-missing', finding.code);
  if (readLimit(until, receivedAt)?.unit !== 'fixedDate')
    return refuse('limit-unreadable', finding.code);
  const { due, dueOn, provisional } = limitFrom(rules, receivedAt, until);
  if (due <= receivedAt) return refuse('limit-unreadable', finding.code);
  // All deferrals of a finding count together, each with the days that it stood.
  const spent = addDays(dateOf(receivedAt), -daysDeferred(finding, dateOf(receivedAt)));
  const most = limitFrom(rules, spent, deferral.maxTotal);
  if (due > most.due) return refuse('deferral-too-long', finding.code, most.dueOn);
  const end: Clock = {
    key: clockKey('deferral', { finding: finding.code }),
    kind: 'deferral',
    subject: { finding: finding.code },
    rule: until,
    ladder: '',
    startedAt: receivedAt,
    dueAt: due,
    dueOn,
    provisional,
    chaseFrom: due,
    step: 0,
    nextAt: due,
    paused: false,
  };
  const over = notice.clocks.filter(
    (c) => CLOCKS[c.kind].endedBy.includes('deferral') && findingOfClock(c) === finding.code,
  );
  const kept = over.filter(isKept);
  // What has passed while it waited for the office has nothing left that could be kept.
  const ahead = restingFor(notice, finding.code).filter((c) => c.dueAt > receivedAt);
  const waiting = [...kept, ...ahead];
  emit(
    d,
    { type: 'findingDeferred', finding: finding.code, until: due, reason },
    {
      drop: [...over.map((c) => c.key), ...planClockWithout(d, finding.code)],
      set: [end],
      rest: kept,
      stop: leftOf(notice, rules, waiting, receivedAt),
      to: ['contact', 'handler', 'unitHead'],
    },
  );
  return undefined;
}

/**
 * 挂账期满: the finding is open again with a fresh limit of its kind, or with what was left of its own where that is
 * longer. Stages and parts go on with it, and a plan is asked for where one is owed. Unit and office are told.
 */
export function expire(
  notice: Notice,
  rules: Rules,
  clock: Clock,
  at: string,
  recipients: NoticeEvent['to'],
): NoticeEvent {
  const finding = findingOf(notice, findingOfClock(clock) ?? '');
  if (finding === undefined) throw new Error(`clock ${clock.key} is about no finding`);
  const from = clock.dueAt;
  const start = startAfter(rules, from);
  const own = rules.policy.clocks.finding[finding.timing];
  const main = findingAgain(notice, rules, finding.code, own, start);
  const again = [
    main,
    ...stagesAgain(notice, rules, main, start),
    ...partsAgain(notice, rules, main, from),
    ...progressAgain(rules, finding, main, start),
    ...planAgain(notice, rules, finding, start),
  ];
  const { set, stop } = underHolds({ notice, rules, at: from }, again);
  const waited = restingFor(notice, finding.code);
  // The stages of a plan under check wait on; a stop that is in force keeps what was left of them.
  const onwards = stopOf(notice, finding.code) === undefined ? waited : [];
  const rest = onwards
    .filter((c) => isUnderCheck(notice, c))
    .map((c) => resumed(notice, rules, c, start));
  return {
    type: 'deferralExpired',
    finding: finding.code,
    newDueAt: main.dueAt,
    provisional: main.provisional,
    by: null,
    command: null,
    dueAt: from,
    at,
    clocks: {
      set,
      drop: [clock.key],
      ...(rest.length > 0 ? { rest, go: rest.map((c) => c.key) } : {}),
      ...(stop.length > 0 ? { stop } : {}),
    },
    to: recipients,
  };
}

/** The parts that co-operating units still owe: due with their finding. */
export function partsAgain(notice: Notice, rules: Rules, main: Clock, from: Instant): Clock[] {
  const { rule, dueAt, dueOn, provisional, startedAt } = main;
  return restingFor(notice, findingOfClock(main) ?? '').flatMap((clock) => {
    if (clock.kind !== 'part') return [];
    const { kind, subject, ladder } = clock;
    const plan = { kind, subject, ladder, rule, from };
    const again = armAt(rules, plan, { dueAt, dueOn, provisional });
    return [{ ...again, startedAt }];
  });
}

/**
 * The plan's clock where the finding owes one, and no plan under check. The plan is one paper: where others owe it already,
 * it is asked for with the time of the finding that came last.
 */
export function planAgain(notice: Notice, rules: Rules, finding: Finding, start: Start): Clock[] {
  const opened = { ...finding, stage: stageAfter(notice, finding) };
  const owed = planOwedFor({ ...notice, findings: [opened] }, rules).length > 0;
  if (notice.plan?.status === 'submitted' || !owed) return [];
  const fresh = planFrom(rules, rules.policy.clocks.plan?.limit ?? '', start);
  const running = clockOf(notice, 'plan');
  if (running === undefined) return fresh;
  return fresh.filter((c) => c.dueAt > resumed(notice, rules, running, start).dueAt);
}

/** Where a finding stands after its deferral: given back, planned, or open as before any plan. */
function stageAfter({ plan }: Notice, { code, returns }: Finding): FindingStage {
  if (returns.length > 0) return 'returned';
  return plan?.covers.includes(code) ? 'planned' : 'open';
}

const findingDeferred: Fold<'findingDeferred'> = (notice, event) => {
  const { until, reason, dueAt: at } = event;
  const by = namesOf(event.by);
  return withFinding(notice, event.finding, (f) => ({
    stage: 'deferred',
    deferral: {
      ...{ until, reason, at, by, expiredAt: null, cutShort: false },
      reported: f.stage === 'underReview' || reportWhenDeferred(f) !== undefined,
    },
    deferredDays: daysDeferred(f, dateOf(at)),
    extensions: withExtensionDecided(f, event, 'lapsed'),
  }));
};

const deferralExpired: Fold<'deferralExpired'> = (notice, event) => {
  const { newDueAt: dueAt, provisional, dueAt: expiredAt } = event;
  return withFinding(notice, event.finding, (f) => ({
    stage: stageAfter(notice, f),
    dueAt,
    provisional,
    capFrom: dueAt,
    deferral: f.deferral === null ? null : { ...f.deferral, expiredAt },
    deferredDays: daysDeferred(f, dueDateOf(expiredAt)),
  }));
};

/** Who may give which command of this matter, and how each is decided. */
export const deferralRules: RulesOf<'deferFinding'> = {
  deferFinding: { may: ['approver'], judges: true, decide: deferFinding },
};

/** What each event of this matter leaves behind. */
export const deferralFolds = { findingDeferred, deferralExpired };
