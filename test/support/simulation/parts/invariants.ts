import { dateOf } from '../../../../src/domain/calendar/instant.ts';
import type { EventType } from '../../../../src/domain/notice/events.ts';
import { type Finding, isOpen, type Part } from '../../../../src/domain/notice/finding.ts';
import { findingOf, type Notice } from '../../../../src/domain/notice/notice.ts';
import { isOfficePost } from '../../../../src/domain/notice/posts.ts';
import type { EventInvariant, Moment, StateInvariant, World } from '../world.ts';

const unless = (holds: boolean, complaint: string): string | null => (holds ? null : complaint);

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

/** A part as its unit knows it: by when, at what stage, and whether its time runs. */
function partAsKnown(notice: Notice, code: string, unit: string): string {
  const finding = findingOf(notice, code);
  const part = finding && isOwed(finding).find((p) => p.unit.id === unit);
  if (finding === undefined || part === undefined) return 'over';
  if (!isOpen(finding) || finding.stage === 'ownerSought') return 'over';
  const [own, main] = [`part/${code}@${unit}`, `finding/${code}`];
  const rests = notice.resting.some((c) => c.key === own);
  const clocked = rests || notice.clocks.some((c) => c.key === own);
  if (rests || (!clocked && finding.stage === 'deferred')) return `${part.dueAt} deferred`;
  const isStill = notice.stopped.some((s) => s.key === (clocked ? own : main));
  return `${part.dueAt} ${isStill ? 'stopped' : 'runs'}`;
}

/** Whoever has another date by an event, or another stage, or whose time stops or goes on, is told of it by that event. */
const toldOfItsTime: EventInvariant = (moment) => {
  const { event, before, after } = moment;
  if (before.coUnits.length === 0 || event.type === 'coUnitSucceeded') return null;
  for (const { code, parts } of before.findings)
    for (const { unit, status } of parts) {
      // What a unit does to its part it knows.
      if (status !== 'open' || event.by?.unit === unit.id) continue;
      const [was, is] = [before, after].map((n) => partAsKnown(n, code, unit.id));
      if (was !== is && !hears(moment, unit.id))
        return `${event.type}: ${unit.id}, finding ${code}, ${was}, then ${is}`;
    }
  return null;
};

const toldOfNothingElse: EventInvariant = ({ event }) => {
  const isLeads =
    LEADS_ALONE.includes(event.type) || (event.type === 'rungFired' && event.kind !== 'part');
  if (!isLeads) return null;
  const copies = event.type === 'rungFired' ? event.copy : [];
  const touched = (event.parts ?? []).map((p) => p.unit);
  const stranger = [...event.to, ...copies].find(
    (r) => r.unit !== undefined && !touched.includes(r.unit),
  );
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
  'whoever owes a part is told by the same event that its date, its stage or its stop has changed':
    toldOfItsTime,
  'whoever co-operates is told of nothing that is the lead unit’s alone': toldOfNothingElse,
  'a part is chased only while it is owed, and neither rests nor stands still': chasedOnlyWhileOwed,
  'what a co-operating unit has answered stands': answerStands,
};

/** What holds of them whenever nothing is half done. */
export const PART_STATE_INVARIANTS: Record<string, StateInvariant> = {
  'a part is due no later than its finding, unless somebody took over': dueWithFinding,
};
