import { type Due, shift } from '../calendar/deadline.ts';
import { addMs, dueDateOf, type Instant, type IsoDate, msBetween } from '../calendar/instant.ts';
import { type Clock, clockKey } from '../notice/clock.ts';
import { grantersAt, judgeAskedAt, recusedFrom } from '../notice/deciders.ts';
import type { Extension } from '../notice/finding.ts';
import { awaitsUnit, type Finding, isOpen, pendingExtension } from '../notice/finding.ts';
import type {
  GrantExtensionCommand,
  RefuseExtensionCommand,
  RequestExtensionCommand,
} from '../notice/matters/extension.ts';
import { clockOf, findingOf, type Rules } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import type { OfficePost } from '../policy/policy.ts';
import { arm, armAt, limitFrom, pause, readLimit } from './clocks.ts';
import { type Deciding, emit } from './deciding.ts';
import { afterRequest, dueWithAgain, silentWhileAsked } from './extension-clocks.ts';
import { type Fold, withExtensionDecided, withFinding, withMovedDates } from './folding.ts';
import { stopOf } from './holds.ts';
import { OFFICE, type RulesOf, refuseReported, UNIT } from './may.ts';
import { impliedReceipt } from './receipt.ts';

/** The due instant that `until` stands for, or null where it cannot be read as a day or minute. */
function dayAsked(rules: Rules, until: string, from: Instant): Due | null {
  return readLimit(until, from)?.unit === 'fixedDate' ? limitFrom(rules, from, until) : null;
}

/**
 * True if a new date lies further from `from` than `most`. Days count from the due day: an instant of 24:00 belongs
 * to the day before it. A day counts to its end, whatever the cutoff of the policy.
 */
const isBeyond = (rules: Rules, asked: Due, from: Instant, most: string): boolean =>
  most.endsWith('h')
    ? asked.due > latestOf(rules, from, most)
    : asked.dueOn > latestOf(rules, from, most);

/** The latest day, or the latest instant of a limit in hours, that is no further than `most` from `from`. */
const latestOf = (rules: Rules, from: Instant, most: string): Instant | IsoDate =>
  most.endsWith('h')
    ? limitFrom(rules, from, most).due
    : limitFrom(rules, dueDateOf(from), most).dueOn;

/** What a new date is measured against: the present one, and where the cap counts from. */
type Standing = Pick<Finding, 'code' | 'dueAt' | 'capFrom'>;

/**
 * The finding's dates as the office may still extend them. What the office is late with its decision takes nothing from
 * the unit: both then count from the decision.
 */
function standingAt({ code, dueAt, capFrom }: Finding, decidedAt: Instant): Standing {
  if (decidedAt <= dueAt) return { code, dueAt, capFrom };
  return { code, dueAt: decidedAt, capFrom: addMs(capFrom, msBetween(dueAt, decidedAt)) };
}

/** Why a new date may not stand, or null; caps count from the date first set. */
function faultOfDate(rules: Rules, finding: Standing, asked: Due | null) {
  if (asked === null) return refuse('limit-unreadable', finding.code);
  if (asked.due <= finding.dueAt) return refuse('extension-not-later', finding.code, finding.dueAt);
  const { capFrom } = finding;
  const { maxTotal } = rules.policy.extension;
  return isBeyond(rules, asked, capFrom, maxTotal)
    ? refuse('extension-too-long', finding.code, latestOf(rules, capFrom, maxTotal))
    : null;
}

/** The last instant at which an extension may be asked for; never after the due instant itself. */
const lastAsking = (rules: Rules, { dueAt }: Finding): Instant => {
  const { askBefore } = rules.policy.extension;
  return askBefore === null
    ? dueAt
    : shift(rules.calendar, dueAt, askBefore, rules.policy.cutoff).at;
};

/** 延期申请: reminders on the finding, its stages and its parts pause while it is pending. */
function requestExtension(d: Deciding<RequestExtensionCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { extension, clocks } = rules.policy;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  if (!awaitsUnit(finding)) return refuseReported(finding);
  const pending = pendingExtension(finding);
  if (pending !== undefined) return refuse('extension-pending', finding.code, pending.requestedAt);
  if (stopOf(notice, finding.code) !== undefined) return refuse('suspended', finding.code);
  if (command.reason.trim() === '') return refuse('reason-missing', finding.code);
  const granted = finding.extensions.filter((e) => e.status === 'granted').length;
  if (granted >= extension.maxCount) return refuse('extension-too-many', finding.code);
  const last = lastAsking(rules, finding);
  if (command.receivedAt > last) return refuse('extension-too-late', finding.code, last);
  const wrong = faultOfDate(rules, finding, dayAsked(rules, command.until, command.receivedAt));
  if (wrong !== null) return wrong;
  impliedReceipt(d);
  const decision = arm(rules, {
    kind: 'extensionDecision',
    subject: { finding: finding.code },
    rule: clocks.extensionDecision.limit,
    ladder: clocks.extensionDecision.ladder,
    from: command.receivedAt,
  });
  const set = [...silentWhileAsked(notice, finding).map(pause), decision];
  const recused = recusedFrom(notice, finding.code, command.receivedAt);
  const { until, reason } = command;
  const fact = {
    type: 'extensionRequested',
    finding: finding.code,
    until,
    reason,
    breached: finding.reports.some((r) => r.late),
  } as const;
  emit(d, fact, {
    set,
    to: [judgeAskedAt(notice.holders, extension.grantedBy, command.receivedAt, recused)],
  });
  return undefined;
}

/** True for whoever the policy names, or who stands in for those while their posts are vacant. */
const isGranter = ({ command, notice, rules }: Deciding, { code }: Finding): boolean =>
  grantersAt(notice, rules, code, command.receivedAt).includes(command.by.role);

/**
 * 同意延期: original and new date are both kept; a breach stays on record. The new date lies ahead of the decision, so
 * that every rung of the ladder is still to come.
 */
function grantExtension(d: Deciding<GrantExtensionCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  const pending = pendingExtension(finding);
  if (pending === undefined) return refuse('no-extension-pending', finding.code);
  if (!isGranter(d, finding)) return refuse('not-your-role');
  const rule = command.until ?? pending.until;
  const limit = dayAsked(rules, rule, command.receivedAt);
  if (limit !== null && limit.due <= command.receivedAt)
    return refuse('extension-not-ahead', finding.code);
  const standing = standingAt(finding, command.receivedAt);
  const wrong = faultOfDate(rules, standing, limit);
  if (wrong !== null || limit === null) return wrong ?? refuse('limit-unreadable', finding.code);
  // A date that stands still is decided on when it moves again.
  if (stopOf(notice, finding.code) !== undefined) return refuse('suspended', finding.code);
  const power = rules.policy.extension.upTo[command.by.role as OfficePost];
  if (power !== undefined && isBeyond(rules, limit, standing.dueAt, power))
    return refuse('extension-above-power', finding.code, latestOf(rules, standing.dueAt, power));
  const running = clockOf(notice, clockKey('finding', { finding: finding.code }));
  const again = armAt(
    rules,
    {
      kind: 'finding',
      subject: { finding: finding.code },
      rule,
      ladder: running?.ladder ?? rules.policy.clocks.finding[finding.timing].ladder,
      from: command.receivedAt,
    },
    { dueAt: limit.due, dueOn: limit.dueOn, provisional: limit.provisional },
  );
  emit(
    d,
    {
      type: 'extensionGranted',
      finding: finding.code,
      opinion: command.opinion,
      previousDueAt: finding.dueAt,
      newDueAt: limit.due,
      provisional: limit.provisional,
      capFrom: standing.capFrom,
    },
    {
      drop: [clockKey('extensionDecision', { finding: finding.code })],
      ...withFindingAgain(d, finding, again),
      to: ['contact', 'handler'],
    },
  );
  return undefined;
}

/** The clocks of a finding that has a new date: what is due with it moves along, and its earlier stages go on. */
function withFindingAgain({ notice, rules, command }: Deciding, finding: Finding, again: Clock) {
  const { receivedAt: at } = command;
  const along = dueWithAgain(rules, notice.clocks, finding, again, at);
  const others = silentWhileAsked(notice, finding).filter(
    (c) => c.kind !== 'finding' && !along.some((a) => a.key === c.key),
  );
  const { set } = afterRequest(notice, rules, finding, at, others);
  // The stages of a plan under check wait on, to the new date.
  const rest = dueWithAgain(rules, notice.resting, finding, again, at);
  return { set: [again, ...along, ...set], rest };
}

/**
 * 不同意延期: the clocks go on where they stood; steps that fell due while the request was pending are not sent late, and no
 * report is late because the decision was.
 */
function refuseExtension(d: Deciding<RefuseExtensionCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (pendingExtension(finding) === undefined) return refuse('no-extension-pending', finding.code);
  if (!isGranter(d, finding)) return refuse('not-your-role');
  if (command.reason.trim() === '') return refuse('reason-missing', finding.code);
  const { set, stop, moved } = afterRequest(notice, rules, finding, command.receivedAt);
  emit(
    d,
    { type: 'extensionRefused', finding: finding.code, reason: command.reason, moved },
    {
      drop: [clockKey('extensionDecision', { finding: finding.code })],
      set,
      stop,
      to: ['contact', 'handler'],
    },
  );
  return undefined;
}

const extensionRequested: Fold<'extensionRequested'> = (notice, event) => {
  const { until, reason, breached, dueAt: requestedAt } = event;
  const undecided = { status: 'pending' as const, decidedAt: null, decidedBy: null };
  const asked: Extension = { until, reason, breached, requestedAt, ...undecided };
  return withFinding(notice, event.finding, (f) => ({ extensions: [...f.extensions, asked] }));
};

const extensionGranted: Fold<'extensionGranted'> = (notice, event) =>
  withFinding(notice, event.finding, (f) => ({
    dueAt: event.newDueAt,
    provisional: event.provisional,
    capFrom: event.capFrom,
    extensions: withExtensionDecided(f, event, 'granted'),
  }));

const extensionRefused: Fold<'extensionRefused'> = (notice, event) =>
  withFinding(withMovedDates(notice, event.moved), event.finding, (f) => ({
    extensions: withExtensionDecided(f, event, 'refused'),
  }));

/** Who decides on a request; which of them, the policy says. */
const GRANTING = {
  may: OFFICE,
  judges: true,
  judged: ({ finding }: { finding: string }) => ({ on: 'extension', finding }) as const,
} as const;

/** Who may give which command of this matter, and how each is decided. */
export const extensionRules: RulesOf<'requestExtension' | 'grantExtension' | 'refuseExtension'> = {
  requestExtension: { may: UNIT, decide: requestExtension },
  grantExtension: { ...GRANTING, decide: grantExtension },
  refuseExtension: { ...GRANTING, decide: refuseExtension },
};

/** What each event of this matter leaves behind. */
export const extensionFolds = { extensionRequested, extensionGranted, extensionRefused };
