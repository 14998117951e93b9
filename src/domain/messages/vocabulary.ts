import type { ClockKind } from '../notice/clock.ts';
import type { ComplaintGround } from '../notice/complaint.ts';
import type { EventType, NoticeEvent } from '../notice/events.ts';
import type {
  BadFaith,
  ClosureReason,
  FindingStage,
  LedgerEntry,
  Severity,
} from '../notice/finding.ts';
import type { CommandKind } from '../notice/kinds.ts';
import type { LapseReason } from '../notice/matters/proposal.ts';
import type { FormalReviewOutcome, NoticeStage, Objection } from '../notice/notice.ts';
import type { HoldEffect, Policy, Post, Rung, Timing } from '../policy/policy.ts';

/** The event of one type. */
export type Told<T extends EventType> = Extract<NoticeEvent, { type: T }>;

/** Units in which limits count. */
export type LimitUnit = 'wd' | 'd' | 'h' | 'm';

/** Every word of one language. Each language has one file; in the domain only refusals are worded elsewhere. */
export interface Vocabulary {
  rungs: Record<Rung, string>;
  posts: Record<Post, string>;
  clocks: Record<ClockKind, string>;
  timings: Record<Timing, string>;
  severities: Record<Severity, string>;
  lights: Record<keyof Policy['lights']['colours'], string>;
  /** Where a letter stands before its issue, where it stands after it, and where a finding stands. */
  draftStages: Record<'draft' | 'approved' | 'issued', string>;
  noticeStages: Record<NoticeStage, string>;
  findingStages: Record<FindingStage, string>;
  closures: Record<ClosureReason, string>;
  grounds: Record<Objection['ground'], string>;
  outcomes: Record<FormalReviewOutcome, string>;
  /** Why a reminder is said to be needless. */
  complaints: Record<ComplaintGround, string>;
  effects: Record<HoldEffect, string>;
  /** Why nobody decides on a proposal any more. */
  lapses: Record<LapseReason, string>;
  badFaith: Record<BadFaith['ground'], string>;
  /** What a ledger says beside the text of a finding. */
  ledgerEntry: Record<keyof LedgerEntry, string>;
  /** Commands as people call them; the few that only the system gives have no word. */
  commands: Partial<Record<CommandKind, string>>;
  /** Events by name, for an outcome that lists them. */
  events: Record<EventType, string>;
  /** Limits: a unit of time, one or several of it, and the end of a quarter. */
  limits: Record<LimitUnit, (amount: number) => string> & { quarter: string };
  /** What an event says in business words. */
  tell: { [T in EventType]: (event: Told<T>) => string };
}

/** A limit such as `5wd` in words; a fixed day stays as it is. */
export function limitText({ limits }: Pick<Vocabulary, 'limits'>, rule: string): string {
  if (rule === 'quarter') return limits.quarter;
  const [, amount, unit] = /^(\d+)(wd|d|h|m)$/.exec(rule) ?? [];
  return unit === undefined ? rule : limits[unit as LimitUnit](Number(amount));
}
