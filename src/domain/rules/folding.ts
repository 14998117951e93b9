import type { Instant } from '../calendar/instant.ts';
import { namesOf } from '../notice/acting.ts';
import { clockKey, type Hold, type MovedDate } from '../notice/clock.ts';
import type { EventType, NoticeEvent } from '../notice/events.ts';
import type { Extension, Finding } from '../notice/finding.ts';
import type { Notice } from '../notice/notice.ts';

/** The event of one type. */
export type EventOf<T extends EventType> = Extract<NoticeEvent, { type: T }>;

/** What an event leaves behind in the notice, clocks and stage apart. A fold copies what the event says and computes nothing. */
export type Fold<T extends EventType> = (notice: Notice, event: EventOf<T>) => Notice;

/** The notice with one of its findings changed. */
export const withFinding = (
  notice: Notice,
  code: string,
  change: (finding: Finding) => Partial<Finding>,
): Notice => ({
  ...notice,
  findings: notice.findings.map((f) => (f.code === code ? { ...f, ...change(f) } : f)),
});

/** The finding's extensions with the pending one decided. */
export function withExtensionDecided(
  finding: Finding,
  event: NoticeEvent,
  status: Extension['status'],
): Extension[] {
  const decidedBy = event.by === null ? null : namesOf(event.by);
  return finding.extensions.map((e) =>
    e.status === 'pending' ? { ...e, status, decidedAt: event.dueAt, decidedBy } : e,
  );
}

/** The notice with a hold placed on it; null places none. */
export const withHold = (notice: Notice, hold: Hold | null): Notice =>
  hold === null ? notice : { ...notice, holds: [...notice.holds, hold] };

/** The notice with that hold ended. */
export const withHoldEnded = (notice: Notice, id: string, at: Instant): Notice => ({
  ...notice,
  holds: notice.holds.map((h) => (h.id === id ? { ...h, endedAt: at } : h)),
});

/** Findings with the dates that a stop or a calendar has moved. */
export function withMovedDates(notice: Notice, dates: MovedDate[]): Notice {
  const byCode = new Map(dates.map((d) => [d.finding, d]));
  const findings = notice.findings.map((f) => {
    const date = byCode.get(f.code);
    if (date === undefined) return f;
    const { dueAt, provisional, capFrom } = date;
    return { ...f, dueAt, provisional, capFrom };
  });
  return { ...notice, findings };
}

/** The proposal with whoever has been reminded of its decision. */
export const withAsked = (notice: Notice, { keys, to }: EventOf<'rungFired'>): Notice => ({
  ...notice,
  proposals: notice.proposals.map((p) => {
    const key = clockKey('rungDecision', { proposal: p.id, findings: p.findings });
    if (!keys.includes(key)) return p;
    return { ...p, asked: [...new Set([...p.asked, ...to.map((r) => r.holder)])] };
  }),
});
