import type { Rung } from '../policy/policy.ts';
import { severityOf } from '../policy/policy.ts';
import { keyOf } from './clocks.ts';
import type { DraftPrepared, Issued, IssuedFinding, NoticeEvent } from './events.ts';
import { evolveFinding, settled } from './evolve-finding.ts';
import { evolveRare, isRare, lapsedMatters, type RareEvent } from './evolve-rare.ts';
import type { Milestone } from './matters.ts';
import {
  awaitsUnit,
  type Clock,
  type ClockKind,
  type Draft,
  type Finding,
  isOpen,
  type Notice,
  type NoticeStage,
} from './notice.ts';

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
  handover: null,
  closure: null,
});

/** The notice as its first event leaves it. */
function born(event: NoticeEvent & Issued): Notice {
  return {
    id: event.notice,
    seq: 0,
    documentNumber: event.documentNumber,
    title: event.title,
    unit: event.unit,
    campaign: event.campaign,
    rehearsal: event.rehearsal,
    policy: event.policy,
    calendar: event.calendar,
    rulesVersion: event.rulesVersion,
    rulebook: event.rulebook,
    stage: 'issued',
    author: event.author,
    approvedBy: event.approvedBy,
    issuedBy: event.by?.id ?? '',
    issuedAt: event.dueAt,
    acknowledgedAt: null,
    acknowledgedLate: false,
    closedAt: null,
    rights: event.rights,
    findings: event.findings.map((f) => bornFinding(f, event.coUnits)),
    plan: null,
    clocks: [],
    drafts: [],
    holders: event.holders,
    handReminders: [],
    notes: [],
    coUnits: event.coUnits.map((u) => ({ ...u, acknowledgedAt: null })),
    formerUnits: [],
    objections: [],
    reviews: [],
    holds: [],
    stopped: [],
    refusedAnswers: [],
    messageCount: 0,
  };
}

/** The higher of two rungs. */
const higher = (a: Rung | null, b: Rung): Rung =>
  a === null || severityOf(b) > severityOf(a) ? b : a;

const COUNTED: Rung[] = ['remind', 'order'];

/** Clocks of what the lead unit owes on a finding; all others about one are somebody else's delay. */
const RAISING: ClockKind[] = ['finding', 'progress', 'milestone'];

const raised = (notice: Notice, codes: string[], rung: Rung): Finding[] =>
  notice.findings.map((f) => {
    if (!codes.includes(f.code)) return f;
    const reminders = f.reminders + (COUNTED.includes(rung) ? 1 : 0);
    return { ...f, level: higher(f.level, rung), reminders };
  });

const withDraft = (notice: Notice, id: string, change: Partial<Draft>): Draft[] =>
  notice.drafts.map((d) => (d.id === id ? { ...d, ...change } : d));

const draftOf = (event: NoticeEvent & DraftPrepared): Draft => ({
  id: event.draft,
  rung: event.rung,
  findings: event.findings,
  to: event.addressees,
  needs: event.needs,
  preparedAt: event.dueAt,
  status: 'pending',
  decidedAt: null,
  decidedBy: null,
  basis: null,
  document: null,
});

/** What an event changes of the notice itself, clocks and stage apart. */
function changed(notice: Notice, event: Exclude<NoticeEvent, RareEvent>): Notice {
  switch (event.type) {
    case 'issued':
      return notice;
    case 'acknowledged':
      return { ...notice, acknowledgedAt: event.dueAt, acknowledgedLate: event.late };
    case 'planSubmitted':
    case 'planAccepted':
    case 'planReturned':
      return { ...notice, ...planned(notice, event) };
    case 'progressReported':
    case 'findingReported':
    case 'findingAccepted':
    case 'findingReturned':
    case 'findingWithdrawn':
    case 'extensionRequested':
    case 'extensionGranted':
    case 'extensionRefused':
      return {
        ...notice,
        findings: notice.findings.map((f) =>
          f.code === event.finding ? evolveFinding(f, event, notice.unit.name) : f,
        ),
      };
    case 'rungFired':
      // A rung inside the office is the office's delay, not the unit's.
      if (!RAISING.includes(event.kind)) return notice;
      return { ...notice, findings: raised(notice, event.findings, event.rung) };
    case 'draftPrepared':
      return {
        ...notice,
        findings: raised(notice, event.findings, event.rung),
        drafts: [...notice.drafts, draftOf(event)],
      };
    case 'draftLapsed':
    case 'rungApproved':
    case 'rungRefused':
      return { ...notice, drafts: decided(notice, event) };
    case 'remindedByHand': {
      const { dueAt: at, findings } = event;
      const by = event.by?.id ?? '';
      return {
        ...notice,
        findings: notice.findings.map((f) =>
          findings.includes(f.code) ? { ...f, reminders: f.reminders + 1 } : f,
        ),
        handReminders: [...notice.handReminders, { at, by, findings }],
      };
    }
    case 'noteAdded': {
      const note = { at: event.dueAt, by: event.by?.name ?? '', text: event.text };
      return { ...notice, notes: [...notice.notes, note] };
    }
    case 'holdersReplaced':
      return { ...notice, ...replaced(notice, event) };
    case 'noticeWithdrawn':
      return {
        ...notice,
        closedAt: event.dueAt,
        findings: notice.findings.map((f) =>
          isOpen(f) ? { ...f, stage: 'withdrawn', extensions: settled(f, event, 'lapsed') } : f,
        ),
        drafts: notice.drafts.map((d) => (d.status === 'pending' ? { ...d, status: 'lapsed' } : d)),
      };
    case 'closed':
      return { ...notice, closedAt: event.dueAt };
  }
}

function replaced(
  { holders: before, coUnits }: Notice,
  { holders, coUnit }: NoticeEvent & { type: 'holdersReplaced' },
): Pick<Notice, 'holders' | 'coUnits'> {
  if (coUnit === null) return { holders, coUnits };
  const after = coUnits.map((u) => (u.id === coUnit ? { ...u, holders } : u));
  return { holders: before, coUnits: after };
}

function planned(
  notice: Notice,
  event: NoticeEvent & { type: 'planSubmitted' | 'planAccepted' | 'planReturned' },
): Pick<Notice, 'plan' | 'findings'> {
  const { plan, findings } = notice;
  if (event.type === 'planSubmitted')
    return {
      findings,
      plan: {
        items: event.items,
        status: 'submitted',
        submittedAt: event.dueAt,
        late: event.late,
        returns: plan?.returns ?? 0,
      },
    };
  if (plan === null) return { plan, findings };
  if (event.type === 'planReturned')
    return { findings, plan: { ...plan, status: 'returned', returns: plan.returns + 1 } };
  const inPlan = new Set(plan.items.map((item) => item.finding));
  const stagesOf = (code: string): Milestone[] =>
    event.milestones
      .filter((m) => m.finding === code)
      .map(({ place, on, goal, dueAt }) => {
        const open = { text: null, evidence: [], reportedAt: null, late: false };
        return { place, on, goal, dueAt, ...open };
      });
  return {
    plan: { ...plan, status: 'accepted' },
    findings: findings.map((f) => {
      const milestones = stagesOf(f.code);
      const next = milestones.length === 0 ? f : { ...f, milestones };
      return f.stage === 'open' && inPlan.has(f.code) ? { ...next, stage: 'planned' } : next;
    }),
  };
}

function decided(
  notice: Notice,
  event: NoticeEvent & { type: 'draftLapsed' | 'rungApproved' | 'rungRefused' },
): Draft[] {
  const decision = { decidedAt: event.dueAt, decidedBy: event.by?.name ?? null };
  if (event.type === 'draftLapsed') return withDraft(notice, event.draft, { status: 'lapsed' });
  if (event.type === 'rungRefused')
    return withDraft(notice, event.draft, { status: 'refused', ...decision });
  const { basis, document } = event;
  return withDraft(notice, event.draft, { status: 'approved', basis, document, ...decision });
}

/** Where the letter stands, derived from its parts. */
function stageOf(notice: Notice): NoticeStage {
  const { findings } = notice;
  if (!findings.some(isOpen))
    return findings.every((f) => f.stage === 'withdrawn') ? 'withdrawn' : 'closed';
  if (!findings.some(awaitsUnit) && findings.some((f) => f.stage === 'underReview'))
    return 'underReview';
  const started = findings.some((f) => f.stage !== 'open') || notice.plan?.status === 'accepted';
  if (started) return 'inRectification';
  return notice.acknowledgedAt === null ? 'issued' : 'acknowledged';
}

/** Stages and parts show the dates of their clocks, wherever a stop or a calendar has moved these. */
function withDates(findings: Finding[], set: Clock[]): Finding[] {
  const dues = new Map(
    set.filter((c) => c.kind === 'milestone' || c.kind === 'part').map((c) => [c.key, c.dueAt]),
  );
  if (dues.size === 0) return findings;
  return findings.map((f) => ({
    ...f,
    milestones: f.milestones.map((m) => {
      const dueAt = dues.get(keyOf('milestone', `${f.code}#${m.place}`));
      return dueAt === undefined ? m : { ...m, dueAt };
    }),
    parts: f.parts.map((p) => {
      const dueAt = dues.get(keyOf('part', `${f.code}@${p.unit.id}`));
      return dueAt === undefined ? p : { ...p, dueAt };
    }),
  }));
}

/**
 * The notice after an event. It only copies what the event says and computes no date, so that a
 * changed holiday list never changes the past.
 * @throws Error when the first event is not `issued`.
 */
export function evolve(notice: Notice | null, event: NoticeEvent): Notice {
  if (notice === null && event.type !== 'issued')
    throw new Error(`a notice begins with "issued", not "${event.type}"`);
  const before = event.type === 'issued' ? born(event) : (notice as Notice);
  const after = isRare(event) ? evolveRare(before, event) : changed(before, event);
  const { set, drop, stop = [], go = [] } = event.clocks;
  const gone = new Set([...drop, ...set.map((c) => c.key)]);
  const restarted = new Set([...drop, ...go, ...stop.map((s) => s.key)]);
  const copies = event.type === 'rungFired' ? event.copy.length : 0;
  const next = {
    ...after,
    findings: withDates(after.findings, set),
    seq: before.seq + 1,
    clocks: [...after.clocks.filter((c) => !gone.has(c.key)), ...set],
    stopped: [...after.stopped.filter((s) => !restarted.has(s.key)), ...stop],
    messageCount: after.messageCount + event.to.length + copies,
  };
  return { ...lapsedMatters(next, event.dueAt), stage: stageOf(next) };
}
