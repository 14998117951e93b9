import type { Instant, IsoDate } from '../calendar/instant.ts';
import type { Evidence, Holder } from './notice.ts';

/** What a pending matter does to the unit's clock: it stops with its time kept, only falls silent, or runs on. */
export type HoldEffect = 'stop' | 'quiet' | 'none';

/** Why clocks of the unit do not run: 暂停 by decision, or a pending objection or formal review. */
export interface Hold {
  /** Id of the decision, objection or review behind it. */
  id: string;
  kind: 'suspension' | 'objection' | 'review';
  effect: 'stop' | 'quiet';
  /** Findings covered; `whole` covers the letter with everything in it. */
  findings: string[];
  whole: boolean;
  since: Instant;
  reason: string;
  /** The limit after which it is expected to end, where one was named. */
  estimate: string | null;
  endedAt: Instant | null;
}

/** A stopped clock with what is left of its limit: `12wd`, `9d` or `3600000ms`; below zero once overdue. */
export interface StoppedClock {
  key: string;
  remaining: string;
}

/** 异议: not our remit, or a wrong fact (features A7). */
export interface Objection {
  id: string;
  finding: string;
  ground: 'notOurRemit' | 'wrongFact';
  reasons: string;
  raisedAt: Instant;
  by: string;
  status: 'pending' | 'upheld' | 'rejected' | 'lapsed';
  decidedAt: Instant | null;
  decidedBy: string | null;
  opinion: string | null;
}

/** What a formal review comes to: 维持, 变更, 撤销. */
export type ReviewOutcome = 'maintained' | 'revised' | 'revoked';

/** 复核 (政府督查工作条例 第十七条): applied for within 30 days, decided within 30, its makers recused. */
export interface FormalReview {
  id: string;
  findings: string[];
  grounds: string;
  appliedAt: Instant;
  by: string;
  reviewer: { id: string; name: string } | null;
  outcome: ReviewOutcome | null;
  opinion: string | null;
  decidedAt: Instant | null;
  decidedBy: string | null;
}

/** 阶段节点 of an accepted plan: a clock of its own that leaves the finding's date alone (M14). */
export interface Milestone {
  /** Its place in the plan, from 1. */
  place: number;
  on: IsoDate;
  goal: string;
  dueAt: Instant;
  text: string | null;
  evidence: Evidence[];
  reportedAt: Instant | null;
  late: boolean;
}

/** 现场核查: who went where, and what they saw. */
export interface OnSiteCheck {
  on: IsoDate;
  place: string;
  people: string[];
  result: string;
  passed: boolean;
  at: Instant;
  by: string;
}

/** 配合单位的任务: its own part, its own lateness (S17). */
export interface Part {
  unit: { id: string; name: string };
  dueAt: Instant;
  status: 'open' | 'reported' | 'declined';
  summary: string | null;
  at: Instant | null;
  late: boolean;
}

/** 配合单位 with the people at its posts. */
export interface CoUnit {
  id: string;
  name: string;
  holders: Holder[];
  acknowledgedAt: Instant | null;
}

/** 挂账: accepted for a while without rectification; its expiry re-opens the finding (S6). */
export interface Deferral {
  until: Instant;
  reason: string;
  at: Instant;
  by: string;
  /** When it ran out; null while it stands. */
  expiredAt: Instant | null;
}

/** 移交: to whom, and what was handed over. */
export interface Handover {
  to: { id: string; name: string };
  record: string;
}

/** A unit that was responsible until its successor took over. */
export interface FormerUnit {
  id: string;
  name: string;
  until: IsoDate;
  basis: string;
}
