import { type Due, shift } from '../calendar/deadline.ts';
import type { Instant } from '../calendar/instant.ts';
import { dueDateOf } from '../calendar/instant.ts';
import type { OfficePost } from '../policy/policy.ts';
import { clocksAbout, lapseDrafts, planClockWithout } from './answers.ts';
import { arm, armAt, keyOf, limitFrom, pause, readLimit } from './clocks.ts';
import type {
  GrantExtensionCommand,
  RefuseExtensionCommand,
  RequestExtensionCommand,
  WithdrawFindingCommand,
  WithdrawNoticeCommand,
} from './commands.ts';
import { type Deciding, emit } from './frame.ts';
import { activeHolds, covers, heard, stopOf } from './holds.ts';
import {
  awaitsUnit,
  type Clock,
  clockOf,
  type Finding,
  findingOf,
  isOpen,
  type Rules,
} from './notice.ts';
import { impliedReceipt } from './receipt.ts';
import { type Refused, refuse } from './refusals.ts';

/** The due instant that `until` stands for, or null where it cannot be read as a day or minute. */
function dayAsked(rules: Rules, until: string, from: Instant): Due | null {
  return readLimit(until, from)?.unit === 'fixedDate' ? limitFrom(rules, from, until) : null;
}

/**
 * True if a new date lies further from `from` than `most`. Days count from the due day, which under 24:00 is
 * not the date of the instant, and end with their day, whatever the cutoff of the policy.
 */
const isBeyond = (rules: Rules, asked: Due, from: Instant, most: string): boolean =>
  most.endsWith('h')
    ? asked.due > limitFrom(rules, from, most).due
    : asked.dueOn > limitFrom(rules, dueDateOf(from), most).dueOn;

/** Why a new date may not stand, or null; caps count from the date first set (A13). */
function faultOfDate(rules: Rules, finding: Finding, asked: Due | null) {
  if (asked === null) return refuse('limit-unreadable', finding.code);
  if (asked.due <= finding.dueAt) return refuse('extension-not-later', finding.code);
  const { capFrom } = finding;
  const { maxTotal } = rules.policy.extension;
  return isBeyond(rules, asked, capFrom, maxTotal)
    ? refuse('extension-too-long', finding.code)
    : null;
}

/** The last instant at which an extension may be asked for; never after the due instant itself. */
const lastAsking = (rules: Rules, { dueAt }: Finding): Instant => {
  const { askBefore } = rules.policy.extension;
  return askBefore === null
    ? dueAt
    : shift(rules.calendar, dueAt, askBefore, rules.policy.cutoff).at;
};

const pendingOf = (finding: Finding) => finding.extensions.find((e) => e.status === 'pending');

/** 延期申请: reminders on the finding pause while it is pending (domain §6.2, 6). */
export function requestExtension(d: Deciding<RequestExtensionCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { extension, clocks } = rules.policy;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  if (!awaitsUnit(finding)) return refuse('already-reported', finding.code);
  if (pendingOf(finding) !== undefined) return refuse('extension-pending', finding.code);
  if (stopOf(notice, finding.code) !== undefined) return refuse('suspended', finding.code);
  if (command.reason.trim() === '') return refuse('reason-missing', finding.code);
  const granted = finding.extensions.filter((e) => e.status === 'granted').length;
  if (granted >= extension.maxCount) return refuse('extension-too-many', finding.code);
  if (command.receivedAt > lastAsking(rules, finding))
    return refuse('extension-too-late', finding.code);
  const wrong = faultOfDate(rules, finding, dayAsked(rules, command.until, command.receivedAt));
  if (wrong !== null) return wrong;
  impliedReceipt(d);
  const decision = arm(rules, {
    kind: 'extensionDecision',
    subject: finding.code,
    rule: clocks.extensionDecision.limit,
    ladder: clocks.extensionDecision.ladder,
    from: command.receivedAt,
  });
  const running = clockOf(notice, keyOf('finding', finding.code));
  const set = running === undefined ? [decision] : [pause(running), decision];
  const { until, reason } = command;
  const fact = {
    type: 'extensionRequested',
    finding: finding.code,
    until,
    reason,
    breached: finding.reports.some((r) => r.late),
  } as const;
  emit(d, fact, { set, to: [extension.grantedBy[0] ?? 'supervisionOffice'] });
  return undefined;
}

/** 同意延期: original and new date are both kept; a breach stays on record (A13). */
export function grantExtension(d: Deciding<GrantExtensionCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  const pending = pendingOf(finding);
  if (pending === undefined) return refuse('no-extension-pending', finding.code);
  if (!rules.policy.extension.grantedBy.includes(command.by.role as never))
    return refuse('not-your-role');
  const rule = command.until ?? pending.until;
  const limit = dayAsked(rules, rule, command.receivedAt);
  const wrong = faultOfDate(rules, finding, limit);
  if (wrong !== null || limit === null) return wrong ?? refuse('limit-unreadable', finding.code);
  // A date that stands still is decided on when it moves again.
  if (stopOf(notice, finding.code) !== undefined) return refuse('suspended', finding.code);
  const power = rules.policy.extension.upTo[command.by.role as OfficePost];
  if (power !== undefined && isBeyond(rules, limit, finding.dueAt, power))
    return refuse('extension-above-power', finding.code);
  const running = clockOf(notice, keyOf('finding', finding.code));
  const again = armAt(
    rules,
    {
      kind: 'finding',
      subject: finding.code,
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
    },
    { drop: [keyOf('extensionDecision', finding.code)], set: [again], to: ['contact', 'handler'] },
  );
  return undefined;
}

/** 不同意延期: the clock goes on where it stood; what passed while the office thought is not sent late. */
export function refuseExtension(d: Deciding<RefuseExtensionCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (pendingOf(finding) === undefined) return refuse('no-extension-pending', finding.code);
  if (!rules.policy.extension.grantedBy.includes(command.by.role as never))
    return refuse('not-your-role');
  if (command.reason.trim() === '') return refuse('reason-missing', finding.code);
  const running = clockOf(notice, keyOf('finding', finding.code));
  const { receivedAt } = command;
  const held = running !== undefined && activeHolds(notice).some((h) => covers(h, notice, running));
  const set: Clock[] = running === undefined || held ? [] : [heard(rules, running, receivedAt)];
  emit(
    d,
    { type: 'extensionRefused', finding: finding.code, reason: command.reason },
    { drop: [keyOf('extensionDecision', finding.code)], set, to: ['contact', 'handler'] },
  );
  return undefined;
}

/** 撤回整份通知书: all clocks stop; counted apart from closed ones (M20). */
export function withdrawNotice(d: Deciding<WithdrawNoticeCommand>): Refused | undefined {
  if (d.command.reason.trim() === '') return refuse('reason-missing');
  const drop = d.notice.clocks.map((c) => c.key);
  const coUnits = d.notice.coUnits.map((u) => u.id);
  emit(
    d,
    { type: 'noticeWithdrawn', reason: d.command.reason },
    { drop, to: ['contact', 'handler', 'unitHead'], coUnits },
  );
  return undefined;
}

/** 撤回一条整改意见. */
export function withdrawFinding(d: Deciding<WithdrawFindingCommand>): Refused | undefined {
  const { command, notice } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  if (command.reason.trim() === '') return refuse('reason-missing', finding.code);
  emit(
    d,
    { type: 'findingWithdrawn', finding: finding.code, reason: command.reason },
    {
      drop: [...clocksAbout(d, finding.code), ...planClockWithout(d, finding.code)],
      to: ['contact', 'handler'],
      coUnits: finding.parts.map(({ unit }) => unit.id),
    },
  );
  lapseDrafts(d);
  return undefined;
}
