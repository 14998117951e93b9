import { canonical, digestOf } from './chain.ts';
import { pendingExtension } from './finding.ts';
import { findingOf, type Notice } from './notice.ts';

/** What somebody decides on: the plan, or the report, request or objection of that finding or id. */
export type Judged =
  | { on: 'plan' }
  | { on: 'report' | 'extension'; finding: string }
  | { on: 'objection'; objection: string };

/** The plan, report, request or objection that waits for a decision now; null where none does. */
function waitingFor(judged: Judged, notice: Notice): unknown {
  switch (judged.on) {
    case 'plan':
      return notice.plan?.status === 'submitted' ? notice.plan : null;
    case 'objection':
      return (
        notice.objections.find((o) => o.id === judged.objection && o.status === 'pending') ?? null
      );
    case 'report': {
      const finding = findingOf(notice, judged.finding);
      return finding?.stage === 'underReview' ? (finding.reports.at(-1) ?? null) : null;
    }
    case 'extension': {
      const finding = findingOf(notice, judged.finding);
      return finding === undefined ? null : (pendingExtension(finding) ?? null);
    }
  }
}

/** The digest of what waits for a decision, for the page that shows it. */
export const shownOf = (judged: Judged, notice: Notice): string =>
  digestOf(canonical(waitingFor(judged, notice)));

/**
 * True if something else waits for the decision than what its giver had before him. What waits no more is refused by the rules in
 * words of their own.
 */
export const isChanged = (judged: Judged, notice: Notice, shown: string): boolean =>
  waitingFor(judged, notice) !== null && shownOf(judged, notice) !== shown;
