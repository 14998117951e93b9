import type { Clock } from '../../../src/domain/notice/clock.ts';
import { awaitsUnit, type Finding, isOpen } from '../../../src/domain/notice/finding.ts';
import { isFinal, type Notice } from '../../../src/domain/notice/notice.ts';
import { nextAlarm } from '../../../src/domain/rules/alarm.ts';
import { codeOf, effectsOn } from './held.ts';
import { TIME_STATE_INVARIANTS } from './time/invariants.ts';
import { WAY_OUT_STATE_INVARIANTS } from './ways-out/state-invariants.ts';
import type { StateInvariant, World } from './world.ts';

function about(notice: Notice, kind: Clock['kind'], code: string | null): Clock[] {
  const key = code === null ? kind : `${kind}/${code}`;
  return notice.clocks.filter((c) => c.key === key);
}

/** True for a clock about the finding as a whole, no stage or part of it; the number of a proposal is no code. */
const isOf = ({ code }: Finding, { key, kind }: Clock): boolean =>
  kind !== 'rungDecision' && key === `${kind}/${code}`;

/** The first complaint about a finding, with its code. */
const eachFinding =
  (wrong: (finding: Finding, world: World) => string | null): StateInvariant =>
  (world) => {
    for (const finding of world.notice.findings) {
      const complaint = wrong(finding, world);
      if (complaint !== null) return `finding ${finding.code} ${complaint}`;
    }
    return null;
  };

const unless = (holds: boolean, complaint: string): string | null => (holds ? null : complaint);
/** What nobody is chased for while the office decides on an extension. */
const EXTENDED = ['finding', 'progress', 'milestone', 'part'];
const isPending = (f: Finding): boolean => f.extensions.some((e) => e.status === 'pending');

/** What holds of a notice whenever nothing is half done. */
export const STATE_INVARIANTS: Record<string, StateInvariant> = {
  ...TIME_STATE_INVARIANTS,
  'seq counts the events': ({ notice, events }) =>
    unless(notice.seq === events.length, `seq ${notice.seq}, ${events.length} events`),

  'an open letter has an alarm that comes': ({ notice }) =>
    unless(isFinal(notice) || nextAlarm(notice) !== null, `is ${notice.stage}, and silent`),

  'keys of clocks are unique': ({ notice }) => {
    const keys = notice.clocks.map((c) => c.key);
    return unless(new Set(keys).size === keys.length, keys.join(' '));
  },
  'a finding that waits for the unit has one clock of its own': eachFinding((f, { notice }) =>
    unless(about(notice, 'finding', f.code).length === (awaitsUnit(f) ? 1 : 0), `is ${f.stage}`),
  ),
  'a finding under review has the office’s clock and no other': eachFinding((f, { notice }) => {
    const reviews = about(notice, 'review', f.code).length;
    const others = notice.clocks.filter((c) => isOf(f, c));
    if (f.stage !== 'underReview') return unless(reviews === 0, `is ${f.stage}, with a review`);
    return unless(reviews === 1 && others.length === 1, others.map((c) => c.key).join(' '));
  }),
  'a closed finding has no clock': eachFinding((f, { notice }) =>
    unless(isOpen(f) || !notice.clocks.some((c) => isOf(f, c)), `is ${f.stage}`),
  ),
  'a clock is paused exactly while a hold covers it or an extension is pending': ({ notice }) => {
    for (const clock of notice.clocks) {
      const about = notice.findings.find((f) => codeOf(clock) === f.code);
      const asked = EXTENDED.includes(clock.kind) && about !== undefined && isPending(about);
      const waits = asked || effectsOn(notice, clock).length > 0;
      if (clock.paused !== waits) return `${clock.key} paused: ${clock.paused}`;
      if (clock.paused && clock.nextAt !== null) return `${clock.key} is paused and armed`;
    }
    return null;
  },
  'a pending extension has the office’s clock': eachFinding((f, { notice }) =>
    unless((about(notice, 'extensionDecision', f.code).length === 1) === isPending(f), 'has not'),
  ),
  'at most one extension is pending': eachFinding((f) =>
    unless(f.extensions.filter((e) => e.status === 'pending').length <= 1, 'has several'),
  ),
  'no more extensions are granted than the policy allows': eachFinding((f, { rules }) => {
    const granted = f.extensions.filter((e) => e.status === 'granted').length;
    return unless(granted <= rules.policy.extension.maxCount, `has ${granted}`);
  }),
  'the first due date is kept': eachFinding((f, { firstDue }) =>
    unless(f.originalDueAt === firstDue.get(f.code), f.originalDueAt),
  ),
  'a finding’s clock runs to the finding’s due date': eachFinding((f, { notice }) => {
    const [clock] = about(notice, 'finding', f.code);
    return unless(clock === undefined || clock.dueAt === f.dueAt, `${clock?.dueAt} / ${f.dueAt}`);
  }),
  'the chase goes on until there is an answer': ({ notice }) => {
    const silent = notice.clocks.find(
      (c) => ['finding', 'acknowledge', 'plan'].includes(c.kind) && !c.paused && c.nextAt === null,
    );
    return unless(silent === undefined, `${silent?.key} will never fire again`);
  },
  'an unacknowledged letter has its clock, an acknowledged one has none': ({ notice }) => {
    const runs = about(notice, 'acknowledge', null).length === 1;
    return unless(runs === (notice.acknowledgedAt === null && !isFinal(notice)), String(runs));
  },
  'a plan is chased only while it is owed': ({ notice, rules, planned }) => {
    if (about(notice, 'plan', null).length === 0) return null;
    const { plan } = rules.policy.clocks;
    const owed = notice.findings.some(
      (f) =>
        awaitsUnit(f) &&
        !plan?.notFor.includes(f.timing) &&
        f.reports.length === 0 &&
        !planned.has(f.code),
    );
    const checked = notice.plan?.status === 'submitted';
    return unless(plan !== null && owed && !checked, `plan ${notice.plan?.status}`);
  },
  'a submitted plan has the office’s clock, as long as a finding of it has no result': ({
    notice,
  }) => {
    const { plan } = notice;
    const planned = (plan?.items ?? [])
      .map((item) => item.finding)
      .filter((code) => !plan?.covers.includes(code));
    const waits = (f: Finding) =>
      isOpen(f) && f.stage !== 'ownerSought' && f.reports.length === 0 && planned.includes(f.code);
    const owed = plan?.status === 'submitted' && notice.findings.some(waits);
    return unless((about(notice, 'planCheck', null).length === 1) === owed, String(owed));
  },
  'a draft has a clock exactly while it is pending': ({ notice }) => {
    for (const draft of notice.proposals)
      if ((about(notice, 'rungDecision', draft.id).length === 1) !== (draft.status === 'pending'))
        return `draft ${draft.id} is ${draft.status}`;
    return null;
  },
  'ids of drafts are unique': ({ notice }) => {
    const ids = notice.proposals.map((d) => d.id);
    return unless(new Set(ids).size === ids.length, ids.join(' '));
  },
  'a pending draft is about findings that wait for the unit, and no other': ({ notice }) => {
    const waits = (code: string) => notice.findings.some((f) => f.code === code && awaitsUnit(f));
    const idle = notice.proposals.find(
      (d) => d.status === 'pending' && !(d.findings.length > 0 && d.findings.every(waits)),
    );
    return unless(idle === undefined, `draft ${idle?.id}`);
  },
  'a notice is over exactly when no finding is open and no objection or review is pending': ({
    notice,
  }) => {
    const pending =
      notice.objections.some((o) => o.status === 'pending') ||
      notice.formalReviews.some((x) => x.status === 'pending');
    return unless(
      isFinal(notice) === (!notice.findings.some(isOpen) && !pending),
      `${notice.stage}, pending: ${pending}`,
    );
  },
  'nothing is left over when a notice is over': ({ notice, core }) => {
    if (!isFinal(notice)) return unless(notice.closedAt === null, 'open, with an end');
    const left =
      notice.clocks.length +
      notice.proposals.filter((d) => d.status === 'pending').length +
      notice.findings.filter(isPending).length +
      notice.stopped.length +
      notice.holds.filter((h) => h.endedAt === null).length;
    return unless(
      left === 0 && notice.closedAt !== null && core.nextAlarm(notice) === null,
      `${left} left`,
    );
  },
  'the next alarm is the earliest clock’s': ({ notice, core }) => {
    const armed = notice.clocks.flatMap((c) => c.nextAt ?? []).sort();
    const next = core.nextAlarm(notice);
    return unless(next === (armed[0] ?? null) && next === nextAlarm(notice), String(next));
  },
  'reminders are counted on the finding they chase': eachFinding((f, { reminders }) =>
    unless(f.reminders === (reminders.get(f.code) ?? 0), `says ${f.reminders}`),
  ),
  'messages are counted': ({ notice, messages }) =>
    unless(notice.messageCount === messages, `${notice.messageCount} / ${messages}`),
  'a closed finding says by whom and why': eachFinding((f) =>
    unless((f.closure !== null) === (f.stage === 'closed'), f.stage),
  ),
  ...WAY_OUT_STATE_INVARIANTS,
};
