import { dateOf } from '../../../src/domain/calendar/instant.ts';
import {
  awaitsUnit,
  type Finding,
  reportWhenDeferred,
} from '../../../src/domain/notice/finding.ts';
import { findingOf } from '../../../src/domain/notice/notice.ts';
import type { Holder } from '../../../src/domain/notice/posts.ts';
import { isOfficePost } from '../../../src/domain/notice/posts.ts';
import { isGated, severityOf } from '../../../src/domain/policy/policy.ts';
import {
  asksCarryLinks,
  coUnitsAreServed,
  messagesAreSound,
  resultsAreTold,
} from './message-invariant.ts';
import { isHeard, isLeaders, PEOPLE_EVENT_INVARIANTS } from './people/invariants.ts';
import { SUCCESSION_EVENT_INVARIANTS } from './people/succession.ts';
import { TIME_EVENT_INVARIANTS } from './time/invariants.ts';
import { WAY_OUT_EVENT_INVARIANTS } from './ways-out/event-invariants.ts';
import type { EventInvariant, Moment, World } from './world.ts';

const unless = (holds: boolean, complaint: string): string | null => (holds ? null : complaint);
const recipients = ({ event }: Moment) =>
  event.type === 'rungFired' ? [...event.to, ...event.copy] : event.to;
const UNITS_RUNGS = ['finding', 'progress', 'milestone'];
const levelOf = (f: Finding | undefined): number => (f?.level == null ? -1 : severityOf(f.level));

const rosterOf = ({ roster, coRosters }: World, unit: string | undefined): Holder[] =>
  unit === undefined ? roster : (coRosters.get(unit) ?? []);

/** True where a successor takes over the finding: nothing was reached against him. */
const isTakenOver = (event: Moment['event'], { code }: Finding): boolean =>
  event.type === 'unitSucceeded' && event.findings.includes(code);

/** The first complaint about what an event does to a finding. */
const eachFinding =
  (wrong: (before: Finding, after: Finding, moment: Moment) => string | null): EventInvariant =>
  (moment) => {
    for (const before of moment.before.findings) {
      const after = findingOf(moment.after, before.code);
      const complaint = after === undefined ? 'is gone' : wrong(before, after, moment);
      if (complaint !== null) return `finding ${before.code} ${complaint}`;
    }
    return null;
  };

/** A step of a clock fires once: by its place in the ladder, or by its instant where it repeats. */
const firesOnce: EventInvariant = ({ event, before, world }) => {
  if (event.type !== 'rungFired' && event.type !== 'rungProposed') return null;
  if (event.raised !== null) return null;
  for (const key of event.keys) {
    const clock = before.clocks.find((c) => c.key === key);
    if (clock === undefined) return `${key} is not running`;
    if (clock.nextAt !== event.dueAt) return `${key} was armed for ${clock.nextAt}`;
    const steps = world.rules.policy.ladders[clock.ladder]?.steps.length ?? 0;
    // A step that nobody of the unit has heard is tried again.
    const place = clock.step < steps && isHeard(event) ? `step ${clock.step}` : event.dueAt;
    const name = `${key} ${clock.startedAt} ${place}`;
    if (world.fired.has(name)) return name;
    world.fired.add(name);
  }
  return null;
};

/** Key of the clock that an answer is judged by. */
function keyOfAnswer(event: Extract<Moment['event'], { late: boolean }>): string {
  switch (event.type) {
    case 'findingReported':
      return `finding/${event.finding}`;
    case 'milestoneReported':
      return `milestone/${event.finding}#${event.milestone}`;
    case 'partReported':
      return `part/${event.finding}@${event.unit}`;
    case 'instructionAnswered':
      return `instruction/${event.instruction}`;
    default:
      return event.type === 'acknowledged' ? 'acknowledge' : 'plan';
  }
}

/** True for the answer about a finding on whose extension the office has not decided. */
const isUndecided = (before: Moment['before'], event: Moment['event']): boolean =>
  'finding' in event &&
  findingOf(before, event.finding ?? '')?.extensions.some((e) => e.status === 'pending') === true;

const judgedLate: EventInvariant = ({ event, before }) => {
  const dueOf = (key: string) => before.clocks.find((c) => c.key === key)?.dueAt;
  if (!('late' in event)) return null;
  const key = keyOfAnswer(event);
  // What was asked for in time and is undecided is judged by an invariant of its own.
  if (isUndecided(before, event)) return null;
  if (event.type === 'findingReported') {
    const reported = before.findings.find((f) => f.code === event.finding);
    const held = reported && reportWhenDeferred(reported);
    if (held) return unless(event.late === held.late, `${key} was with the office when deferred`);
  }
  const stopped = before.stopped.find((s) => s.key === key);
  if (stopped !== undefined)
    return unless(event.late === stopped.remaining.startsWith('-'), `${key} ${stopped.remaining}`);
  const due = dueOf(key);
  if (due !== undefined || event.type !== 'findingReported')
    return unless(
      due === undefined || event.late === event.dueAt > due,
      `${key} ${event.dueAt}, due ${due}`,
    );
  // Deferred: late only if it was so when it was deferred.
  const finding = findingOf(before, event.finding);
  const late = (finding?.deferral?.at ?? '') > (finding?.dueAt ?? '');
  return unless(event.late === late, `${key} deferred at ${finding?.deferral?.at}`);
};

/** 政府督查工作条例 第二十一条: what is gated reaches the unit only by its approver's decision. */
const approvedFirst: EventInvariant = ({ event, before, command }) => {
  if (event.type === 'rungFired') return unless(!isGated(event.rung), `${event.rung} fired`);
  if (event.type === 'rungProposed')
    return unless(
      event.to.every((r) => r.post === event.needs || r.insteadOf?.posts.includes(event.needs)),
      'a draft reaches others',
    );
  if (event.type !== 'rungApproved') return null;
  const draft = before.proposals.find((d) => d.id === event.proposal);
  const byApprover = command?.kind === 'approveRung' && command.by.role === draft?.needs;
  const sound = command?.kind === 'approveRung' && command.factsChecked;
  const still = event.findings.find((code) =>
    before.holds.some(
      (h) => h.endedAt === null && h.effect === 'stop' && (h.whole || h.findings.includes(code)),
    ),
  );
  if (still !== undefined) return `finding ${still} stands still`;
  return unless(byApprover && sound && draft?.status === 'pending', `draft ${event.proposal}`);
};

const isChecked = ({ checks, reports }: Finding): boolean =>
  checks.some((c) => c.passed && c.at >= (reports.at(-1)?.receivedAt ?? ''));

const closedOnProof: EventInvariant = ({ event, before, command, world }) => {
  if (event.type !== 'findingAccepted') return null;
  const finding = findingOf(before, event.finding);
  const decided = command?.kind === 'decideObjection' || command?.kind === 'decideFormalReview';
  if (decided) return unless(event.reason === 'notValid', `${command.kind}: ${event.reason}`);
  const proof = finding?.reports.at(-1)?.evidence.length ?? 0;
  const needs = event.reason === 'implemented' || event.reason === 'alternativeAction';
  if (event.reason === 'notImplemented' || (!needs && proof === 0))
    return unless(isLeaders(event, world) && event.opinion.trim() !== '', 'no decision');
  const { levels, onSite } = world.rules.policy.acceptance;
  const agreed = (finding?.passed.length ?? 0) === levels.length - 1;
  const seen =
    !needs || finding === undefined || !onSite.includes(finding.severity) || isChecked(finding);
  const proven = finding?.stage === 'underReview' && proof > 0;
  return unless(proven && agreed && seen, `${proof} proofs, agreed: ${agreed}, seen: ${seen}`);
};

/** What may move a finding's date besides an extension. */
const MOVERS = [
  'findingReturned',
  'resumed',
  'objectionDecided',
  'formalReviewDecided',
  'calendarChanged',
  'deferralExpired',
  'matterTakenBack',
  'findingRevised',
  'badFaithEstablished',
  'unitSucceeded',
];

/** What may follow the end of a letter: what belongs to its record, and what opens it again. */
const RECORD = ['answerRefused', 'noteAdded', 'holdersReplaced', 'instructionAccepted'];
const AFTER_THE_END = [...RECORD, 'acknowledged', 'formalReviewApplied', 'badFaithEstablished'];

/** What holds of each event as it happens; the first event is the issue. */
export const EVENT_INVARIANTS: Record<string, EventInvariant> = {
  ...PEOPLE_EVENT_INVARIANTS,
  ...SUCCESSION_EVENT_INVARIANTS,
  ...TIME_EVENT_INVARIANTS,
  ...WAY_OUT_EVENT_INVARIANTS,
  'nothing happens after the end': ({ before, event }) =>
    unless(before.closedAt === null || AFTER_THE_END.includes(event.type), event.type),
  'an event keeps the instant of its receipt': ({ event, command }) =>
    unless(
      event.command === null || event.dueAt === command?.receivedAt,
      `${event.dueAt}, received ${command?.receivedAt}`,
    ),
  'nothing is handled before it was received': ({ event }) =>
    unless(event.at >= event.dueAt, `${event.dueAt} / ${event.at}`),
  'a step fires once, and when it was armed for': firesOnce,
  'only a finding that waits for the unit is chased': ({ event, before }) => {
    if (event.type !== 'rungFired' && event.type !== 'rungProposed') return null;
    if (event.type === 'rungFired' && !UNITS_RUNGS.includes(event.kind)) return null;
    const idle = event.findings.find((code) => {
      const finding = findingOf(before, code);
      return finding === undefined || !awaitsUnit(finding);
    });
    return unless(idle === undefined, `finding ${idle}`);
  },
  'a gated rung waits for its approver': approvedFirst,
  'a referral names its organ and is told to the office alone': ({ event }) => {
    if (event.type !== 'rungApproved' || event.rung !== 'refer') return null;
    const stranger = event.to.find(
      (r) => r.post !== 'supervisionOffice' && !r.insteadOf?.posts.includes('supervisionOffice'),
    );
    return unless(Boolean(event.organ?.trim()) && stranger === undefined, `${stranger?.post}`);
  },
  'only what fired or was approved has been reached': eachFinding((before, after, { event }) => {
    const reached =
      event.type === 'rungApproved' ||
      (event.type === 'rungFired' && UNITS_RUNGS.includes(event.kind));
    if (isTakenOver(event, before))
      return unless(after.level === null, `${after.level} is another’s`);
    return unless(before.level === after.level || reached, `${after.level} by ${event.type}`);
  }),
  'returns alone lead to no referral': ({ event }) =>
    unless(
      event.type !== 'rungProposed' || event.rung !== 'refer' || event.raised?.cause !== 'return',
      'a referral for a return',
    ),
  'lateness is judged on the receipt': judgedLate,
  'a finding is closed on proof or by a written decision': closedOnProof,
  'the level of a finding never falls while a unit has it': eachFinding(
    (before, after, { event }) =>
      unless(
        isTakenOver(event, before) || levelOf(after) >= levelOf(before),
        `${before.level} → ${after.level}`,
      ),
  ),
  'a rung raises the findings it is about': ({ event, after }) => {
    const unitsRung =
      event.type === 'rungApproved' ||
      (event.type === 'rungFired' && UNITS_RUNGS.includes(event.kind));
    if (!unitsRung || !isHeard(event)) return null;
    const lower = event.findings.find(
      (code) => levelOf(findingOf(after, code)) < severityOf(event.rung),
    );
    return unless(lower === undefined, `finding ${lower}`);
  },
  'a date moves only where something moves it, and an extension moves it later': eachFinding(
    (before, after, { event }) => {
      if (before.dueAt === after.dueAt || MOVERS.includes(event.type)) return null;
      const isLater = event.type === 'extensionGranted' || event.type === 'extensionRefused';
      const moved = isLater && after.dueAt > before.dueAt;
      return unless(moved, `${before.dueAt} → ${after.dueAt} by ${event.type}`);
    },
  ),
  'a decided draft stays decided': ({ before, after }) => {
    const changed = before.proposals.find(
      (d) =>
        d.status !== 'pending' && after.proposals.find((x) => x.id === d.id)?.status !== d.status,
    );
    return unless(changed === undefined, `draft ${changed?.id}`);
  },
  'whoever is told holds the post on that day': (moment) => {
    const day = dateOf(moment.event.dueAt);
    // Whoever is assigned to a formal review, or was until now, is told as a reviewer, whatever post he holds besides.
    const reviews = [...moment.before.formalReviews, ...moment.after.formalReviews];
    const isAssigned = (id: string): boolean => reviews.some((r) => r.reviewer?.id === id);
    const stranger = recipients(moment).find(
      (r) =>
        !(r.post === 'reviewer' && isAssigned(r.holder)) &&
        !rosterOf(moment.world, r.unit).some(
          (h) =>
            h.post === r.post &&
            h.id === r.holder &&
            h.name === r.name &&
            h.from <= day &&
            (h.until === null || h.until >= day),
        ),
    );
    return unless(stranger === undefined, `${stranger?.post} ${stranger?.holder} on ${day}`);
  },
  'nobody is told twice by one event': (moment) => {
    const ids = recipients(moment).map((r) => r.holder);
    return unless(new Set(ids).size === ids.length, ids.join(' '));
  },
  'a rung that finds nobody becomes a task of the office': ({ event }) => {
    if (event.type !== 'rungFired' || event.to.length > 0) return null;
    return unless(event.task === 'vacancy' && event.vacant.length > 0, `${event.rung}`);
  },
  'messages leave in working hours, one digest a day': messagesAreSound,
  'a result is told with its reason': resultsAreTold,
  'what is asked carries a link that works': asksCarryLinks,
  'a co-operating unit has its own words and links that work': coUnitsAreServed,
  'the unit’s work is judged by nobody of the unit': ({ event, command, world, before }) => {
    const judged = [
      ...['findingAccepted', 'findingReturned', 'planAccepted', 'planReturned', 'checkRecorded'],
      ...['extensionGranted', 'extensionRefused', 'rungApproved', 'rungRefused'],
      ...['findingDeferred', 'findingTransferred', 'suspended', 'resumed', 'objectionDecided'],
      ...['noticeWithdrawn', 'findingWithdrawn', 'formalReviewerAssigned', 'badFaithEstablished'],
    ];
    if (!judged.includes(event.type) || command === null) return null;
    const day = dateOf(command.receivedAt);
    const holdsPost = world.roster.some(
      (h) =>
        !isOfficePost(h.post) &&
        h.id === command.by.id &&
        h.from <= day &&
        (h.until === null || h.until >= day),
    );
    const outside = isOfficePost(command.by.role) && command.by.unit !== before.unit.id;
    return unless(outside && !holdsPost, `${command.by.role} ${command.by.id}`);
  },
  'the unit’s answers come from the unit': ({ event, command, before }) => {
    const answers = [
      'acknowledged',
      'planSubmitted',
      'findingReported',
      'extensionRequested',
      'objectionRaised',
      'formalReviewApplied',
      'milestoneReported',
    ];
    if (!answers.includes(event.type)) return null;
    const own =
      command !== null && !isOfficePost(command.by.role) && command.by.unit === before.unit.id;
    return unless(own, `${command?.by.role} of ${command?.by.unit}`);
  },
  'an answer stands for the acknowledgement': ({ event, after }) => {
    const answers = ['planSubmitted', 'progressReported', 'findingReported', 'extensionRequested'];
    return unless(!answers.includes(event.type) || after.acknowledgedAt !== null, event.type);
  },
};
