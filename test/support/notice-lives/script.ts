import type { NoticeEvent } from '../../../src/domain/notice/events.ts';
import type { FindingText } from '../../../src/domain/notice/finding.ts';
import type { IssueCommand } from '../../../src/domain/notice/matters/issue.ts';
import type { Rules } from '../../../src/domain/notice/notice.ts';
import type { Holder } from '../../../src/domain/notice/posts.ts';
import { type Act, acceptPlan, acknowledge, plan } from '../acts.ts';
import { AUDIT, COUNTY, finding, HOLDERS, URGENT } from '../rules.ts';
import { letter, type Story } from '../story.ts';

/** An answer that nobody could decide when it was received: it comes as a signal, later. */
export interface LateAnswer {
  late: Act;
  /** Beijing time at which it was received. */
  receivedAt: string;
}

/** The life's n-th command once more, under the same key: it changes nothing. */
export interface Repetition {
  again: number;
  by: 'update' | 'signal';
}

/**
 * What happens around a notice: MongoDB goes away or comes back, or refuses to record; somebody repairs, or asks for
 * cancellation; all workers go away or come back. None of it changes what happens to the notice.
 */
export type Machine =
  | 'storeAway'
  | 'storeBack'
  | 'storeRefuses'
  | 'repair'
  | 'cancelRequest'
  | 'workersAway'
  | 'workersBack';

/** What happens at a Beijing time. */
export type Step = [at: string, what: Act | LateAnswer | Repetition | Machine];

/** A notice's life as a script, to be lived by the pure rules and by a real workflow. */
export interface Life {
  /** What it shows; also the name of its recorded history. */
  shows: string;
  rules: Rules;
  /** Beijing time of issue. */
  issued: string;
  findings: FindingText[];
  holders?: Holder[];
  coUnits?: IssueCommand['coUnits'];
  /** Events of history after which a run continues as new; none: one run for all its life. */
  continueAfter?: number;
  steps: Step[];
  /** Beijing time up to which it is lived. */
  until: string;
}

/** A Monday morning, from which most lives start. */
export const MARCH = '2026-03-02 09:00';

export const county = { rules: COUNTY, issued: MARCH };

export const urgent = { rules: URGENT, issued: MARCH, findings: [finding('1', 'immediate')] };

export const audit = { rules: AUDIT, issued: MARCH, findings: [finding('1', 'timeLimited')] };

/** One finding that needs no plan: the shortest letter, due on 9 March under county rules. */
export const quick = [finding('1', 'immediate')];

/** One finding that needs a plan, due on 1 April under county rules. */
export const one = [finding('1', 'timeLimited')];

export const two = [finding('1', 'immediate'), finding('2', 'timeLimited')];

/** Two findings that need no plan. */
export const pair = [finding('1', 'immediate'), finding('2', 'immediate')];

export const received: Step = ['2026-03-02 15:00', acknowledge()];

/** The plain beginning of a life with finding 1. */
export const handled: Step[] = [
  received,
  ['2026-03-04 10:00', plan('1')],
  ['2026-03-05 10:00', acceptPlan()],
];

export const isAct = (what: Step[1]): what is Act => typeof what === 'object' && 'body' in what;

export const isLate = (what: Step[1]): what is LateAnswer =>
  typeof what === 'object' && 'late' in what;

/** The life as the pure rules live it. */
export function storyOf(life: Life): Story {
  const { rules, issued, findings, holders = HOLDERS, coUnits, steps, until } = life;
  let story = letter(rules, issued, findings, { holders, ...(coUnits && { coUnits }) });
  let away = false;
  for (const [at, what] of steps) {
    if (what === 'workersAway' || what === 'workersBack') away = what === 'workersAway';
    if (isAct(what)) story = story.and(at, what);
    if (!isLate(what)) continue;
    // With workers about, what fell due after it was received has fired; without them, it comes before all of that.
    const before = away ? story : story.until(at);
    story = before.late(what.receivedAt, what.late, at);
  }
  return story.until(until);
}

/** What two lives have in common: everything but keys, places in a chain and instants of handling. */
export function factsOf(events: NoticeEvent[]): unknown[] {
  const machine = ['at', 'command', 'noticeId', 'seq', 'prev', 'hash', 'nextAlarmAt', 'notice'];
  return events.map((event) =>
    Object.fromEntries(Object.entries(event).filter(([key]) => !machine.includes(key))),
  );
}
