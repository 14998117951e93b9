import type { Instant } from '../calendar/instant.ts';
import { awaitsUnit, isOpen } from '../notice/finding.ts';
import type { Notice } from '../notice/notice.ts';
import { decideBy, pendingDecisions } from './decisions.ts';
import { type Watched, watchedOf } from './light.ts';

/**
 * What lists and accounts need of a letter besides its text. It stands in the read model beside the letter and changes with
 * the letter's events only: a reader works out from its instants what moves with time, such as a light.
 */
export interface Summary {
  /** Findings: all, those neither closed nor withdrawn, those closed, those that wait for the unit, those under review. */
  findings: number;
  open: number;
  closed: number;
  awaiting: number;
  underReview: number;
  /** When findings turn yellow or red, and the earliest of their due instants. */
  watched: Watched[];
  dueAt: Instant | null;
  /** Proposals that wait for their approver, and what else the office has to decide; what is suspended does not count. */
  proposals: number;
  decisions: number;
  /** When the first of its decisions falls due, the end of a suspension among them; null where there is none. */
  decideBy: Instant | null;
  messages: number;
}

/** The summary of a letter as it stands. */
export function summaryOf(notice: Notice): Summary {
  const { findings } = notice;
  const watched = watchedOf(notice);
  const pending = pendingDecisions(notice);
  const proposals = pending.filter(({ kind }) => kind === 'rungDecision').length;
  const suspended = pending.filter(({ kind }) => kind === 'suspension').length;
  return {
    findings: findings.length,
    open: findings.filter(isOpen).length,
    closed: findings.filter((f) => f.stage === 'closed').length,
    awaiting: findings.filter(awaitsUnit).length,
    underReview: findings.filter((f) => f.stage === 'underReview').length,
    watched,
    dueAt: watched.map((w) => w.dueAt).sort()[0] ?? null,
    proposals,
    decisions: pending.length - proposals - suspended,
    decideBy: pending.map(decideBy).sort()[0] ?? null,
    messages: notice.messageCount,
  };
}
