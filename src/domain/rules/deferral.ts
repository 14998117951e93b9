import { CLOCKS, type Clock, clockKey, findingOfClock } from '../notice/clock.ts';
import type { NoticeEvent } from '../notice/events.ts';
import { isOpen } from '../notice/finding.ts';
import type { DeferFindingCommand } from '../notice/matters/deferral.ts';
import { findingOf, type Notice, type Rules } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { arm, limitFrom, readLimit } from './clocks.ts';
import { type Deciding, emit } from './deciding.ts';
import { type Fold, withExtensionDecided, withFinding } from './folding.ts';
import { underHolds } from './holds.ts';
import { planClockWithout } from './leaving.ts';
import type { RulesOf } from './may.ts';
import { lapseProposals } from './proposal.ts';

/** 挂账: accepted for a while without rectification, by a leader's decision and with an end. */
function deferFinding(d: Deciding<DeferFindingCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { receivedAt, until, reason } = command;
  const { deferral } = rules.policy;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  if (deferral === null) return refuse('not-deferrable', finding.code);
  if (reason.trim() === '') return refuse('reason-missing', finding.code);
  if (readLimit(until, receivedAt)?.unit !== 'fixedDate')
    return refuse('limit-unreadable', finding.code);
  const { due, dueOn, provisional } = limitFrom(rules, receivedAt, until);
  if (due <= receivedAt) return refuse('limit-unreadable', finding.code);
  if (due > limitFrom(rules, receivedAt, deferral.maxTotal).due)
    return refuse('deferral-too-long', finding.code);
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
  emit(
    d,
    { type: 'findingDeferred', finding: finding.code, until: due, reason },
    {
      drop: [...over.map((c) => c.key), ...planClockWithout(d, finding.code)],
      set: [end],
      to: ['contact', 'handler', 'unitHead'],
    },
  );
  lapseProposals(d);
  return undefined;
}

/** 挂账期满: the finding is open again with a fresh limit of its kind, and unit and office are told. */
export function expire(
  notice: Notice,
  rules: Rules,
  clock: Clock,
  at: string,
  recipients: NoticeEvent['to'],
): NoticeEvent {
  const finding = findingOf(notice, findingOfClock(clock) ?? '');
  if (finding === undefined) throw new Error(`clock ${clock.key} is about no finding`);
  const { limit, ladder } = rules.policy.clocks.finding[finding.timing];
  const again = arm(rules, {
    kind: 'finding',
    subject: { finding: finding.code },
    rule: limit,
    ladder,
    from: clock.dueAt,
  });
  const { set, stop } = underHolds({ notice, rules, at: clock.dueAt }, [again]);
  return {
    type: 'deferralExpired',
    finding: finding.code,
    newDueAt: again.dueAt,
    provisional: again.provisional,
    by: null,
    command: null,
    dueAt: clock.dueAt,
    at,
    clocks: { set, drop: [clock.key], ...(stop.length > 0 ? { stop } : {}) },
    to: recipients,
  };
}

const findingDeferred: Fold<'findingDeferred'> = (notice, event) => {
  const { until, reason, dueAt: at } = event;
  const deferral = { until, reason, at, by: event.by?.name ?? '', expiredAt: null };
  return withFinding(notice, event.finding, (f) => ({
    stage: 'deferred',
    deferral,
    extensions: withExtensionDecided(f, event, 'lapsed'),
  }));
};

const deferralExpired: Fold<'deferralExpired'> = (notice, event) => {
  const { newDueAt: dueAt, provisional, dueAt: expiredAt } = event;
  return withFinding(notice, event.finding, ({ returns, deferral }) => ({
    stage: returns.length > 0 ? 'returned' : 'planned',
    dueAt,
    provisional,
    capFrom: dueAt,
    deferral: deferral === null ? null : { ...deferral, expiredAt },
  }));
};

/** Who may give which command of this matter, and how each is decided. */
export const deferralRules: RulesOf<'deferFinding'> = {
  deferFinding: { may: ['approver'], decide: deferFinding },
};

/** What each event of this matter leaves behind. */
export const deferralFolds = { findingDeferred, deferralExpired };
