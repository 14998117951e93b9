import type { Instant } from '../calendar/instant.ts';
import { type Clock, type ClockKind, clockKey, findingOfClock } from '../notice/clock.ts';
import type { EventType, NoticeEvent } from '../notice/events.ts';
import { awaitsUnit, type Finding, isGone, isOpen } from '../notice/finding.ts';
import { isDisputed, type Notice, type NoticeStage } from '../notice/notice.ts';
import { acceptanceFolds } from './acceptance.ts';
import { badFaithFolds } from './bad-faith.ts';
import { deferralFolds } from './deferral.ts';
import { extensionFolds } from './extension.ts';
import type { EventOf, Fold } from './folding.ts';
import { formalReviewFolds } from './formal-review.ts';
import { instructionFolds } from './instruction.ts';
import { born } from './issue.ts';
import { lateAnswerFolds } from './late-answer.ts';
import { newRulesFolds } from './new-rules.ts';
import { objectionFolds } from './objection.ts';
import { officeFolds } from './office.ts';
import { partFolds } from './part.ts';
import { planFolds } from './plan.ts';
import { proposalFolds } from './proposal.ts';
import { receiptFolds } from './receipt.ts';
import { reportFolds } from './report.ts';
import { rungFolds } from './rung.ts';
import { successionFolds } from './succession.ts';
import { suspensionFolds } from './suspension.ts';
import { takingBackFolds } from './taking-back.ts';
import { transferFolds } from './transfer.ts';
import { withdrawalFolds } from './withdrawal.ts';

/** One fold for each event; `issued` is the birth of the notice and has nothing before it. */
const FOLDS: { [T in Exclude<EventType, 'issued'>]: Fold<T> } = {
  ...receiptFolds,
  ...planFolds,
  ...reportFolds,
  ...acceptanceFolds,
  ...extensionFolds,
  ...withdrawalFolds,
  ...rungFolds,
  ...proposalFolds,
  ...officeFolds,
  ...objectionFolds,
  ...formalReviewFolds,
  ...takingBackFolds,
  ...badFaithFolds,
  ...suspensionFolds,
  ...partFolds,
  ...deferralFolds,
  ...transferFolds,
  ...successionFolds,
  ...instructionFolds,
  ...newRulesFolds,
  ...lateAnswerFolds,
};

/** What an event changes of the notice, clocks and stage apart. */
function folded(notice: Notice | null, event: NoticeEvent): Notice {
  if (event.type === 'issued') return born(event);
  if (notice === null) throw new Error(`a notice begins with "issued", not "${event.type}"`);
  // The table ties each fold to its event; a look-up by a variable loses the tie.
  const fold = FOLDS[event.type] as Fold<typeof event.type>;
  return fold(notice, event as EventOf<never>);
}

/**
 * Objections and formal reviews about findings that no longer stand against the unit lapse with them. A finding that was
 * closed on its result still does, so that they wait for their decision. Holds end with what is open.
 */
function lapsedMatters(notice: Notice, at: Instant): Notice {
  const pending = isDisputed(notice) || notice.holds.some((h) => h.endedAt === null);
  if (!pending) return notice;
  const codesOf = (some: (finding: Finding) => boolean) =>
    new Set(notice.findings.filter(some).map((f) => f.code));
  const [open, standing] = [codesOf(isOpen), codesOf((f) => !isGone(f))];
  const lapsed = { status: 'lapsed' as const, decidedAt: at };
  return {
    ...notice,
    objections: notice.objections.map((o) =>
      o.status === 'pending' && !standing.has(o.finding) ? { ...o, ...lapsed } : o,
    ),
    formalReviews: notice.formalReviews.map((r) =>
      r.status === 'pending' && !r.findings.some((code) => standing.has(code))
        ? { ...r, ...lapsed }
        : r,
    ),
    holds: notice.holds.map((h) =>
      h.endedAt === null && !(h.whole ? open.size > 0 : h.findings.some((code) => open.has(code)))
        ? { ...h, endedAt: at }
        : h,
    ),
  };
}

/** Where the letter stands, derived from its parts. */
function stageOf(notice: Notice): NoticeStage {
  const { findings } = notice;
  if (!findings.some(isOpen) && isDisputed(notice)) return 'disputed';
  if (!findings.some(isOpen))
    return findings.every((f) => f.stage === 'withdrawn') ? 'withdrawn' : 'closed';
  if (!findings.some(awaitsUnit) && findings.some((f) => f.stage === 'underReview'))
    return 'underReview';
  const started = findings.some((f) => f.stage !== 'open') || notice.plan?.status === 'accepted';
  if (started) return 'inRectification';
  return notice.acknowledgedAt === null ? 'issued' : 'acknowledged';
}

/**
 * Stages and parts show the dates of their clocks, wherever a stop or a calendar has moved these. A part without a clock, which the
 * policy does not chase, is due with its finding.
 */
function withDates(findings: Finding[], moved: Clock[], clocks: Clock[]): Finding[] {
  const dues = new Map(moved.filter((c) => DATED.includes(c.kind)).map((c) => [c.key, c.dueAt]));
  if (dues.size === 0) return findings;
  const clocked = new Set(clocks.map((c) => c.key));
  return findings.map((f) => ({
    ...f,
    milestones: f.milestones.map((m) => {
      const dueAt = dues.get(clockKey('milestone', { finding: f.code, milestone: m.ordinal }));
      return dueAt === undefined ? m : { ...m, dueAt };
    }),
    parts: f.parts.map((p) => {
      const own = clockKey('part', { finding: f.code, unit: p.unit.id });
      const key = clocked.has(own) ? own : clockKey('finding', { finding: f.code });
      const dueAt = p.status === 'open' || clocked.has(own) ? dues.get(key) : undefined;
      return dueAt === undefined ? p : { ...p, dueAt };
    }),
  }));
}

const DATED: readonly ClockKind[] = ['finding', 'milestone', 'part'];

const keyOf = ({ key }: { key: string }): string => key;

/**
 * The notice after an event. It only copies what the event says and computes no date, so that a
 * changed holiday list never changes the past.
 * @throws Error when the first event is not `issued`.
 */
export function evolve(notice: Notice | null, event: NoticeEvent): Notice {
  const after = folded(notice, event);
  const { set, drop, stop = [], go = [], rest = [] } = event.clocks;
  const resting = rest.map(keyOf);
  const gone = [...drop, ...set.map(keyOf), ...resting];
  // What begins to rest stays stopped, if it was.
  const ended = drop.filter((key) => !resting.includes(key));
  const woken = after.resting.filter((c) => gone.includes(c.key) && !resting.includes(c.key));
  const restarted = [...ended, ...go, ...woken.map(keyOf), ...stop.map(keyOf)];
  const known = [...after.clocks, ...after.resting];
  // A step of a ladder moves no date.
  const moved = [...set, ...rest].filter(
    ({ key, dueAt }) => dueAt !== known.find((c) => c.key === key)?.dueAt,
  );
  const copies = event.type === 'rungFired' ? event.copy.length : 0;
  const next = {
    ...after,
    findings: withDates(after.findings, moved, [...set, ...rest, ...known]),
    seq: after.seq + 1,
    clocks: [...after.clocks.filter((c) => !gone.includes(c.key)), ...set],
    stopped: [...after.stopped.filter((s) => !restarted.includes(s.key)), ...stop],
    resting: [...after.resting.filter((c) => !gone.includes(c.key)), ...rest],
    messageCount: after.messageCount + event.to.length + copies,
  };
  const lapsed = lapsedMatters(withoutIdle(next), event.dueAt);
  return { ...lapsed, stage: stageOf(lapsed) };
}

/** Limits that rest for a finding which is gone are gone with it, and what rests for the letter with its last one. */
function withoutIdle(notice: Notice): Notice {
  const open = new Set(notice.findings.filter(isOpen).map((f) => f.code));
  const resting = notice.resting.filter((c) => {
    const code = findingOfClock(c);
    return code === null ? open.size > 0 : open.has(code);
  });
  if (resting.length === notice.resting.length) return notice;
  const keys = new Set([...notice.clocks, ...resting].map((c) => c.key));
  return { ...notice, resting, stopped: notice.stopped.filter((s) => keys.has(s.key)) };
}
