import type { Instant } from '../calendar/instant.ts';
import { actsRightly } from '../notice/acting.ts';
import { rulebookOf } from '../notice/chain.ts';
import { type Clock, findingOfClock } from '../notice/clock.ts';
import { deliveryOf } from '../notice/delivery.ts';
import type { NoticeEvent } from '../notice/events.ts';
import type { Finding, FindingText } from '../notice/finding.ts';
import type { IssueCommand, Issued, IssuedFinding, Issuer } from '../notice/matters/issue.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import { coReach, type Recipient } from '../notice/posts.ts';
import { type Decision, type RefusalCode, refuse } from '../notice/refusals.ts';
import { arm, armAt, limitFrom, readLimit, rightUntil } from './clocks.ts';
import { caused } from './deciding.ts';
import { armProgress } from './progress.ts';
import { receiptAsked } from './receipt.ts';
import { faultOfSize } from './size.ts';

/** The refusal of a letter that may not be issued as it stands, or null. */
function fault(command: IssueCommand, rules: Rules): [RefusalCode, string?] | null {
  const { authors, approvedBy, approvedFor, holders, unit, by, receivedAt } = command;
  if (command.by.role !== 'supervisionOffice' && command.by.role !== 'approver')
    return ['not-your-role'];
  // 拟稿与签发分离: the one who wrote it does not sign it.
  if ([approvedBy, approvedFor].some((id) => id !== undefined && authors.includes(id)))
    return ['same-person'];
  const people = { holders, coUnits: [], unit };
  if (!actsRightly(by, people, receivedAt)) return ['deputy-not-in-force', by.name];
  if (command.findings.length === 0) return ['no-findings'];
  const tooLarge = faultOfSize(command);
  if (tooLarge !== null) return [tooLarge];
  if (rules.policy.urgent && !command.urgencyReason?.trim()) return ['urgency-reason-missing'];
  const codes = command.findings.map((f) => f.code);
  const twice = codes.find((code, i) => codes.indexOf(code) !== i);
  if (twice !== undefined) return ['duplicate-finding-code', twice];
  const unreadable = command.findings.find(
    (f) => f.due !== null && readLimit(f.due, command.receivedAt) === null,
  );
  if (unreadable !== undefined) return ['limit-unreadable', unreadable.code];
  for (const finding of command.findings) {
    const late = faultOfTime(rules, finding, command.receivedAt);
    if (late !== null) return [late, finding.code];
  }
  return null;
}

/** The unit learns from the letter who has issued it and where it can object or apply for review (政府督查工作条例 第十七条). */
const isWhole = ({ name, address, telephone }: Issuer): boolean =>
  [name, address, telephone].every((text) => text.trim() !== '');

/** The limit of a finding: the letter's own, or the policy's for its timing. */
export const limitOf = (rules: Rules, { due, timing }: Pick<FindingText, 'due' | 'timing'>) =>
  due ?? rules.policy.clocks.finding[timing].limit;

/**
 * Why a finding would be born late, or null: on delivery its date has passed, or leaves less than the policy's shortest
 * time. Days are compared as days, whatever the hour.
 * @param finding with a limit that can be read.
 */
export function faultOfTime(
  rules: Rules,
  finding: Pick<FindingText, 'due' | 'timing'>,
  issuedAt: Instant,
): 'date-past' | 'too-little-time' | null {
  const delivered = deliveryOf(rules, issuedAt);
  const { shortest } = rules.policy.guards;
  const limit = limitFrom(rules, delivered, limitOf(rules, finding));
  if (limit.due <= delivered) return 'date-past';
  const least = limitFrom(rules, delivered, shortest);
  const short = shortest.endsWith('h') ? limit.due < least.due : limit.dueOn < least.dueOn;
  return short ? 'too-little-time' : null;
}

/** The clock of a finding from delivery on: the letter's own limit, or the policy's for its timing. */
function findingClock(rules: Rules, finding: FindingText, delivered: Instant): Clock {
  const byPolicy = rules.policy.clocks.finding[finding.timing];
  return arm(rules, {
    kind: 'finding',
    subject: { finding: finding.code },
    rule: limitOf(rules, finding),
    ladder: byPolicy.ladder,
    from: delivered,
  });
}

/** Clocks of the letter as a whole: acknowledgement, and the plan where a finding needs one. */
function letterClocks(rules: Rules, findings: FindingText[], delivered: Instant): Clock[] {
  const { plan } = rules.policy.clocks;
  const clocks = [receiptAsked(rules, delivered)];
  if (plan !== null && findings.some((f) => !plan.notFor.includes(f.timing)))
    clocks.push(
      arm(rules, {
        kind: 'plan',
        subject: null,
        rule: plan.limit,
        ladder: plan.ladder,
        from: delivered,
      }),
    );
  return clocks;
}

/** 配合单位的任务: due with the finding it belongs to, each with a clock of its own. */
function partClocks({ coUnits = [], findings }: IssueCommand, rules: Rules, lead: Clock): Clock[] {
  const rule = rules.policy.clocks.part;
  const finding = findings.find((f) => f.code === findingOfClock(lead));
  if (rule === null || finding === undefined) return [];
  return coUnits
    .filter((u) => finding.coUnits.includes(u.name))
    .map((u) => {
      const subject = { finding: finding.code, unit: u.id };
      const { startedAt: from, dueAt, dueOn, provisional } = lead;
      const plan = { kind: 'part' as const, subject, rule: lead.rule, ladder: rule.ladder, from };
      return armAt(rules, plan, { dueAt, dueOn, provisional });
    });
}

/** With the people of the co-operating units: they may decline within the time for objections, so they learn of it at once. */
const withCoUnits = (
  { coUnits = [], receivedAt, holders: office }: IssueCommand,
  to: Recipient[],
): Recipient[] =>
  coUnits.reduce(
    (told, unit) => coReach(unit, ['contact', 'handler'], receivedAt, { told, office }),
    to,
  );

/** Issues a notice (签发): its delivery is the receipt, and every clock counts from it. */
export function issue(command: IssueCommand, rules: Rules, now: Instant): Decision<NoticeEvent> {
  const wrong = fault(command, rules);
  if (wrong !== null) return refuse(...wrong);
  const { issuer } = command;
  if (issuer === null || !isWhole(issuer)) return refuse('issuer-missing');
  const delivered = deliveryOf(rules, command.receivedAt);
  const clocks = letterClocks(rules, command.findings, delivered);
  const findings: IssuedFinding[] = [];
  for (const finding of command.findings) {
    const clock = findingClock(rules, finding, delivered);
    clocks.push(clock);
    findings.push({ ...finding, dueAt: clock.dueAt, provisional: clock.provisional });
    const progress = armProgress(rules, finding, delivered);
    if (progress !== null && progress.dueAt < clock.dueAt) clocks.push(progress);
    clocks.push(...partClocks(command, rules, clock));
  }
  const { rights } = rules.policy;
  const event = caused(
    command,
    command,
    now,
    {
      type: 'issued',
      notice: command.notice,
      deliveredAt: delivered,
      documentNumber: command.documentNumber,
      title: command.title,
      issuer,
      unit: command.unit,
      consent: command.consent,
      campaign: command.campaign,
      authorisation: command.authorisation,
      rehearsal: command.rehearsal,
      policy: { id: rules.policy.id, version: rules.policy.version },
      calendar: rules.calendar.id,
      rulesVersion: command.rulesVersion,
      rulebook: rulebookOf(rules),
      authors: command.authors,
      approvedBy: command.approvedBy,
      ...(command.approvedFor === undefined ? {} : { approvedFor: command.approvedFor }),
      urgencyReason: command.urgencyReason,
      findings,
      holders: command.holders,
      coUnits: command.coUnits ?? [],
      rights: {
        objectBy: rightUntil(rules, delivered, rights.objection),
        reviewBy: rightUntil(rules, delivered, rights.formalReview),
      },
    },
    { set: clocks, to: ['contact', 'handler', 'unitHead'] },
  );
  return { accepted: true, events: [{ ...event, to: withCoUnits(command, event.to) }] };
}

/** A finding as the letter states it. */
const bornFinding = (f: IssuedFinding, coUnits: Issued['coUnits']): Finding => ({
  ...f,
  stage: 'open',
  originalDueAt: f.dueAt,
  capFrom: f.dueAt,
  reports: [],
  returns: [],
  extensions: [],
  progress: [],
  reminders: 0,
  level: null,
  passed: [],
  checks: [],
  milestones: [],
  parts: coUnits
    .filter((u) => f.coUnits.includes(u.name))
    .map(({ id, name }) => {
      const open = { status: 'open' as const, summary: null, at: null, late: false };
      return { unit: { id, name }, dueAt: f.dueAt, ...open };
    }),
  deferral: null,
  deferredDays: 0,
  handover: null,
  badFaith: [],
  closure: null,
});

/** In whose place the letter was approved and issued; nothing where no deputy did either. */
function madeFor({ approvedFor, by }: NoticeEvent & Issued): Pick<Notice, 'madeFor'> {
  const ids = [approvedFor, by?.deputyFor?.id].filter((id) => id !== undefined);
  return ids.length === 0 ? {} : { madeFor: [...new Set(ids)] };
}

/** The notice as its first event leaves it. */
export function born(event: NoticeEvent & Issued): Notice {
  return {
    id: event.notice,
    seq: 0,
    documentNumber: event.documentNumber,
    title: event.title,
    issuer: event.issuer,
    unit: event.unit,
    consent: event.consent,
    campaign: event.campaign,
    authorisation: event.authorisation,
    rehearsal: event.rehearsal,
    policy: event.policy,
    calendar: event.calendar,
    rulesVersion: event.rulesVersion,
    rulebook: event.rulebook,
    stage: 'issued',
    authors: event.authors,
    approvedBy: event.approvedBy,
    issuedBy: event.by?.id ?? '',
    ...madeFor(event),
    issuedAt: event.dueAt,
    deliveredAt: event.deliveredAt,
    acknowledgedAt: null,
    acknowledgedLate: false,
    closedAt: null,
    rights: event.rights,
    findings: event.findings.map((f) => bornFinding(f, event.coUnits)),
    plan: null,
    clocks: [],
    proposals: [],
    holders: event.holders,
    handReminders: [],
    notes: [],
    coUnits: event.coUnits.map((u) => ({ ...u, acknowledgedAt: null })),
    formerUnits: [],
    formerCoUnits: [],
    objections: [],
    formalReviews: [],
    holds: [],
    stopped: [],
    resting: [],
    refusedAnswers: [],
    messageCount: 0,
  };
}
