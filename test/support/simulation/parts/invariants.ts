import { dateOf } from '../../../../src/domain/calendar/instant.ts';
import type { EventType, NoticeEvent } from '../../../../src/domain/notice/events.ts';
import { type Finding, isOpen, type Part } from '../../../../src/domain/notice/finding.ts';
import { findingOf, type Notice } from '../../../../src/domain/notice/notice.ts';
import { isOfficePost } from '../../../../src/domain/notice/posts.ts';
import type { EventInvariant, Moment, StateInvariant, World } from '../world.ts';

const unless = (holds: boolean, complaint: string): string | null => (holds ? null : complaint);

/** What moves, stops or ends the time of a part; whoever owes it is told, whoever else learns of it. */
const TOLD_WITH_PART: readonly EventType[] = [
  'suspended',
  'resumed',
  'findingDeferred',
  'deferralExpired',
  'extensionGranted',
];

/** What is between the lead unit and the office: a plan, a request, what is held against the unit. */
const LEADS_ALONE: readonly EventType[] = [
  'acknowledged',
  'planSubmitted',
  'planAccepted',
  'planReturned',
  'progressReported',
  'milestoneReported',
  'findingReported',
  'findingPassed',
  'extensionRequested',
  'rungProposed',
  'rungApproved',
  'rungRefused',
  'remindedByHand',
  'objectionRaised',
  'objectionDecided',
  'formalReviewApplied',
  'formalReviewerAssigned',
  'formalReviewDecided',
  'badFaithEstablished',
  'checkRecorded',
  'noteAdded',
];

/** Codes of the findings that an event is about; of a stop of the whole letter all. */
function findingsOf(event: NoticeEvent, { findings, holds }: Notice): string[] {
  if ('finding' in event) return [event.finding];
  const id = event.type === 'suspended' ? event.hold.id : null;
  const hold =
    event.type === 'suspended'
      ? event.hold
      : holds.find((h) => h.id === (event.type === 'resumed' ? event.decision : id));
  if (hold === undefined) return [];
  return hold.whole ? findings.map((f) => f.code) : hold.findings;
}

/** True if somebody of that unit hears of it, or the office where nobody of the unit is known. */
function hears({ event, before, world }: Moment, unit: string): boolean {
  const day = dateOf(event.dueAt);
  const own = (world.coRosters.get(unit) ?? []).filter(
    (h) => !isOfficePost(h.post) && h.from <= day && (h.until === null || h.until >= day),
  );
  if (own.length === 0 || !before.coUnits.some((u) => u.id === unit))
    return event.to.some((r) => isOfficePost(r.post) || r.unit === unit || r.unit === undefined);
  return event.to.some((r) => r.unit === unit || own.some((h) => h.id === r.holder));
}

const isOwed = (finding: Finding): Part[] => finding.parts.filter((p) => p.status === 'open');

/** What gives a part another date now and then, of which its unit is told where it does. */
const MOVING: readonly EventType[] = ['findingReturned', 'extensionRefused', 'findingRevised'];

/** The unit whose part has another date by that event. */
function givenAnotherDate({ event, before }: Moment): string | undefined {
  if (!MOVING.includes(event.type)) return undefined;
  const moved = event.clocks.set.find((c) => {
    const was = [...before.clocks, ...before.resting].find((b) => b.key === c.key);
    return c.kind === 'part' && was !== undefined && was.dueAt !== c.dueAt;
  });
  return moved?.key.split('@')[1];
}

/** Whoever owes a part is told what becomes of its time. */
const toldOfItsTime: EventInvariant = (moment) => {
  const { event, before } = moment;
  const unit = givenAnotherDate(moment);
  if (unit !== undefined && !hears(moment, unit)) return `${event.type}: ${unit} has another date`;
  if (!TOLD_WITH_PART.includes(event.type)) return null;
  for (const code of findingsOf(event, before)) {
    const finding = findingOf(before, code);
    const owed = finding === undefined || !isOpen(finding) ? [] : isOwed(finding);
    const untold = owed.find((p) => !hears(moment, p.unit.id));
    if (untold !== undefined) return `${event.type} of finding ${code}: ${untold.unit.id}`;
  }
  return null;
};

const toldOfNothingElse: EventInvariant = ({ event }) => {
  const isLeads =
    LEADS_ALONE.includes(event.type) || (event.type === 'rungFired' && event.kind !== 'part');
  if (!isLeads) return null;
  const copies = event.type === 'rungFired' ? event.copy : [];
  const stranger = [...event.to, ...copies].find((r) => r.unit !== undefined);
  return unless(stranger === undefined, `${event.type} is told to ${stranger?.unit}`);
};

/** A part is chased while it is open, with a finding that is with the unit, and neither rests nor stands still. */
const chasedOnlyWhileOwed: EventInvariant = ({ event, before }) => {
  if (event.type !== 'rungFired' || event.kind !== 'part') return null;
  for (const key of event.keys) {
    const [, code = '', unit] = /^part\/(.+)@(.+)$/.exec(key) ?? [];
    const finding = findingOf(before, code);
    const open = finding?.parts.some((p) => p.unit.id === unit && p.status === 'open') ?? false;
    const waits = [...before.resting, ...before.stopped].some((c) => c.key === key);
    const gone = finding === undefined || !isOpen(finding) || finding.stage === 'deferred';
    if (!open || waits || gone) return `${key}, finding ${finding?.stage}`;
  }
  return null;
};

const samePart = (a: Part, b: Part): boolean =>
  a.unit.id === b.unit.id && a.status === b.status && a.summary === b.summary && a.at === b.at;

/** What a co-operating unit has answered stands, and nothing that comes later makes it late. */
const answerStands: EventInvariant = ({ before, after }) => {
  for (const was of before.findings) {
    const now = findingOf(after, was.code)?.parts ?? [];
    if (now === was.parts) continue;
    const lost = was.parts.find(
      (p) => p.status !== 'open' && !now.some((q) => samePart(p, q) && p.late === q.late),
    );
    if (lost !== undefined) return `finding ${was.code}: ${lost.status} by ${lost.unit.id}`;
  }
  return null;
};

/** True for a part that somebody has taken over, or whose finding another unit leads by now: whoever did has his own time. */
const isTakenOver = ({ events }: World, code: string): boolean =>
  events.some(
    (e) =>
      (e.type === 'unitSucceeded' || e.type === 'coUnitSucceeded') && e.findings.includes(code),
  );

/** A part has no date of its own: as long as its finding waits for the unit it is due no later than that. */
const dueWithFinding: StateInvariant = (world) => {
  for (const finding of world.notice.findings) {
    if (!isOpen(finding) || finding.stage === 'deferred' || finding.stage === 'underReview')
      continue;
    const later = isOwed(finding).find((p) => p.dueAt > finding.dueAt);
    if (later !== undefined && !isTakenOver(world, finding.code))
      return `finding ${finding.code}: ${later.unit.id} by ${later.dueAt}, ${finding.dueAt}`;
  }
  return null;
};

/** What holds of the units that co-operate, as an event happens. */
export const PART_EVENT_INVARIANTS: Record<string, EventInvariant> = {
  'whoever owes a part is told of a stop, of going on, of a deferral and of another date of its finding':
    toldOfItsTime,
  'whoever co-operates is told of nothing that is the lead unit’s alone': toldOfNothingElse,
  'a part is chased only while it is owed, and neither rests nor stands still': chasedOnlyWhileOwed,
  'what a co-operating unit has answered stands': answerStands,
};

/** What holds of them whenever nothing is half done. */
export const PART_STATE_INVARIANTS: Record<string, StateInvariant> = {
  'a part is due no later than its finding, unless somebody took over': dueWithFinding,
};
