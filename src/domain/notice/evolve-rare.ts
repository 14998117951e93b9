import type { Instant } from '../calendar/instant.ts';
import type { NoticeEvent } from './events.ts';
import { settled } from './evolve-finding.ts';
import type { FormalReview, Hold, Objection, Part } from './matters.ts';
import { type Finding, isOpen, type Notice } from './notice.ts';
import type { MovedDate, RareFact } from './rare-events.ts';

/** An event on one of the ways out of the plain course. */
export type RareEvent = Extract<NoticeEvent, { type: RareFact['type'] }>;

const RARE: Record<RareFact['type'], true> = {
  objectionRaised: true,
  objectionDecided: true,
  reviewApplied: true,
  reviewerAssigned: true,
  reviewDecided: true,
  suspended: true,
  resumed: true,
  milestoneReported: true,
  coUnitAcknowledged: true,
  partReported: true,
  partDeclined: true,
  checkRecorded: true,
  findingPassed: true,
  findingDeferred: true,
  deferralExpired: true,
  findingTransferred: true,
  unitSucceeded: true,
  coUnitSucceeded: true,
  calendarChanged: true,
  rulesMigrated: true,
  answerRefused: true,
};

/** True for an event that `evolveRare` folds. */
export const isRare = (event: NoticeEvent): event is RareEvent => Object.hasOwn(RARE, event.type);

const withFinding = (
  notice: Notice,
  code: string,
  change: (finding: Finding) => Partial<Finding>,
): Notice => ({
  ...notice,
  findings: notice.findings.map((f) => (f.code === code ? { ...f, ...change(f) } : f)),
});

const withHold = (notice: Notice, hold: Hold | null): Notice =>
  hold === null ? notice : { ...notice, holds: [...notice.holds, hold] };

const ended = (notice: Notice, id: string, at: Instant): Notice => ({
  ...notice,
  holds: notice.holds.map((h) => (h.id === id ? { ...h, endedAt: at } : h)),
});

/** Findings with the dates that a stop or a calendar has moved. */
function moved(notice: Notice, dates: MovedDate[]): Notice {
  const byCode = new Map(dates.map((d) => [d.finding, d]));
  const findings = notice.findings.map((f) => {
    const date = byCode.get(f.code);
    if (date === undefined) return f;
    const { dueAt, provisional, capFrom } = date;
    return { ...f, dueAt, provisional, capFrom };
  });
  return { ...notice, findings };
}

const withPart = (notice: Notice, code: string, unit: string, change: Partial<Part>): Notice =>
  withFinding(notice, code, (f) => ({
    parts: f.parts.map((p) =>
      // A part that is done may stand beside one that was taken over from another unit.
      p.unit.id === unit && p.status === 'open' ? { ...p, ...change } : p,
    ),
  }));

/** Whoever is told and may answer from now on; what is done keeps the name of the unit that did it. */
function coSucceeded(
  notice: Notice,
  { unit: { id }, successor, holders, ...event }: Extract<RareEvent, { type: 'coUnitSucceeded' }>,
): Notice {
  const shares = [notice.unit, ...notice.coUnits].some((u) => u.id === successor.id);
  const isTheirs = (p: Part): boolean => p.unit.id === id && p.status === 'open';
  return {
    ...notice,
    coUnits: notice.coUnits
      .filter((u) => u.id !== id || !shares)
      .map((u) => (u.id === id || u.id === successor.id ? { ...u, ...successor, holders } : u)),
    findings: notice.findings.map((f) => {
      if (event.merged.includes(f.code))
        return { ...f, parts: f.parts.filter((p) => !isTheirs(p)) };
      if (!event.findings.includes(f.code)) return f;
      return { ...f, parts: f.parts.map((p) => (isTheirs(p) ? { ...p, unit: successor } : p)) };
    }),
  };
}

/** The notice after an event on a way out; clocks and stage apart. It copies and computes nothing. */
export function evolveRare(notice: Notice, event: RareEvent): Notice {
  const at = event.dueAt;
  const by = event.by?.name ?? '';
  switch (event.type) {
    case 'objectionRaised':
    case 'objectionDecided':
    case 'reviewApplied':
    case 'reviewerAssigned':
    case 'reviewDecided':
      return disputed(notice, event);
    case 'suspended':
      return withHold(notice, event.hold);
    case 'resumed':
      return moved(ended(notice, event.decision, at), event.moved);
    case 'coUnitAcknowledged':
    case 'partReported':
    case 'partDeclined':
      return answeredByCoUnit(notice, event);
    case 'checkRecorded':
    case 'findingPassed':
    case 'findingDeferred':
    case 'deferralExpired':
    case 'findingTransferred':
      return withFinding(notice, event.finding, (f) => judged(f, event, notice.unit.name));
    case 'milestoneReported': {
      const { milestone, text, evidence, late } = event;
      return withFinding(notice, event.finding, (f) => ({
        milestones: f.milestones.map((m) =>
          m.place === milestone ? { ...m, text, evidence, late, reportedAt: at } : m,
        ),
      }));
    }
    case 'unitSucceeded': {
      const former = { ...event.unit, until: event.on, basis: event.basis };
      return {
        ...notice,
        unit: event.successor,
        holders: event.holders,
        formerUnits: [...notice.formerUnits, former],
      };
    }
    case 'coUnitSucceeded':
      return coSucceeded(notice, event);
    case 'calendarChanged': {
      const { calendar, rulebook } = event;
      return moved({ ...notice, calendar, rulebook }, event.moved);
    }
    case 'rulesMigrated':
      return { ...notice, rulesVersion: event.rulesVersion };
    case 'answerRefused': {
      const { kind, code } = event;
      return { ...notice, refusedAnswers: [...notice.refusedAnswers, { at, kind, code, by }] };
    }
  }
}

function answeredByCoUnit(
  notice: Notice,
  event: Extract<RareEvent, { type: 'coUnitAcknowledged' | 'partReported' | 'partDeclined' }>,
): Notice {
  const at = event.dueAt;
  switch (event.type) {
    case 'coUnitAcknowledged': {
      const coUnits = notice.coUnits.map((u) =>
        u.id === event.unit ? { ...u, acknowledgedAt: at } : u,
      );
      return { ...notice, coUnits };
    }
    case 'partReported': {
      const { summary, late } = event;
      return withPart(notice, event.finding, event.unit, { status: 'reported', summary, late, at });
    }
    case 'partDeclined': {
      const { reason: summary } = event;
      return withPart(notice, event.finding, event.unit, { status: 'declined', summary, at });
    }
  }
}

/** What the office's judgements change of a finding. */
function judged(
  finding: Finding,
  event: Extract<
    RareEvent,
    {
      type:
        | 'checkRecorded'
        | 'findingPassed'
        | 'findingDeferred'
        | 'deferralExpired'
        | 'findingTransferred';
    }
  >,
  unit: string,
): Partial<Finding> {
  const at = event.dueAt;
  const by = event.by?.name ?? '';
  switch (event.type) {
    case 'checkRecorded': {
      const { on, place, people, result, passed } = event;
      return { checks: [...finding.checks, { on, place, people, result, passed, at, by }] };
    }
    case 'findingPassed': {
      const { level, opinion } = event;
      const pass = { level, opinion, at, by, person: event.by?.id ?? '' };
      return { passed: [...finding.passed, pass] };
    }
    case 'findingDeferred': {
      const { until, reason } = event;
      const deferral = { until, reason, at, by, expiredAt: null };
      return { stage: 'deferred', deferral, extensions: settled(finding, event, 'lapsed') };
    }
    case 'deferralExpired': {
      const { newDueAt: dueAt, provisional } = event;
      const { deferral } = finding;
      return {
        stage: finding.returns.length > 0 ? 'returned' : 'planned',
        dueAt,
        provisional,
        capFrom: dueAt,
        deferral: deferral === null ? null : { ...deferral, expiredAt: at },
      };
    }
    case 'findingTransferred': {
      const { toUnit: to, record, reason: opinion } = event;
      const closure = { reason: 'transferredOut' as const, opinion, at, by, unit };
      const extensions = settled(finding, event, 'lapsed');
      return { stage: 'closed', handover: { to, record }, closure, extensions };
    }
  }
}

/** Objections and formal reviews. */
function disputed(
  notice: Notice,
  event: Extract<
    RareEvent,
    {
      type:
        | 'objectionRaised'
        | 'objectionDecided'
        | 'reviewApplied'
        | 'reviewerAssigned'
        | 'reviewDecided';
    }
  >,
): Notice {
  const at = event.dueAt;
  const by = event.by?.name ?? '';
  switch (event.type) {
    case 'objectionRaised': {
      const { objection: id, finding, ground, reasons } = event;
      const matter = { id, finding, ground, reasons, raisedAt: at, by, status: 'pending' as const };
      const objection: Objection = { ...matter, decidedAt: null, decidedBy: null, opinion: null };
      return withHold({ ...notice, objections: [...notice.objections, objection] }, event.hold);
    }
    case 'objectionDecided': {
      const { upheld, opinion } = event;
      const status = upheld ? ('upheld' as const) : ('rejected' as const);
      const objections = notice.objections.map((o) =>
        o.id === event.objection ? { ...o, status, opinion, decidedAt: at, decidedBy: by } : o,
      );
      return moved(ended({ ...notice, objections }, event.objection, at), event.moved);
    }
    case 'reviewApplied': {
      const { review: id, findings, grounds } = event;
      const open = { reviewer: null, outcome: null, opinion: null };
      const undecided = { decidedAt: null, decidedBy: null };
      const review = { id, findings, grounds, appliedAt: at, by, ...open, ...undecided };
      return withHold({ ...notice, reviews: [...notice.reviews, review] }, event.hold);
    }
    case 'reviewerAssigned':
      return withReview(notice, event.review, { reviewer: event.reviewer });
    case 'reviewDecided': {
      const { outcome, opinion } = event;
      const decision = { outcome, opinion, decidedAt: at, decidedBy: by };
      return moved(
        ended(withReview(notice, event.review, decision), event.review, at),
        event.moved,
      );
    }
  }
}

const withReview = (notice: Notice, id: string, change: Partial<FormalReview>): Notice => ({
  ...notice,
  reviews: notice.reviews.map((r) => (r.id === id ? { ...r, ...change } : r)),
});

/** Matters about findings that are all gone lapse with them, and so do their holds. */
export function lapsedMatters(notice: Notice, at: Instant): Notice {
  const pending =
    notice.objections.some((o) => o.status === 'pending') ||
    notice.reviews.some((r) => r.decidedAt === null) ||
    notice.holds.some((h) => h.endedAt === null);
  if (!pending) return notice;
  const open = new Set(notice.findings.filter(isOpen).map((f) => f.code));
  const gone = (findings: string[]): boolean => !findings.some((code) => open.has(code));
  return {
    ...notice,
    objections: notice.objections.map((o) =>
      o.status === 'pending' && !open.has(o.finding)
        ? { ...o, status: 'lapsed' as const, decidedAt: at }
        : o,
    ),
    reviews: notice.reviews.map((r) =>
      r.decidedAt === null && gone(r.findings) ? { ...r, decidedAt: at } : r,
    ),
    holds: notice.holds.map((h) =>
      h.endedAt === null && (h.whole ? open.size === 0 : gone(h.findings))
        ? { ...h, endedAt: at }
        : h,
    ),
  };
}
