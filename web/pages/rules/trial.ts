import { type CalendarYear, calendarFor } from '../../../src/domain/calendar/calendar.ts';
import { addMonths, type IsoDate, instantOf } from '../../../src/domain/calendar/instant.ts';
import type { IssueCommand } from '../../../src/domain/notice/matters/issue.ts';
import type { Notice, Rules } from '../../../src/domain/notice/notice.ts';
import { OFFICE_POSTS, UNIT_POSTS } from '../../../src/domain/notice/posts.ts';
import type { Policy, Timing } from '../../../src/domain/policy/policy.ts';
import { type ForecastStep, forecast } from '../../../src/domain/readings/forecast.ts';
import { decide } from '../../../src/domain/rules/decide.ts';
import { evolve } from '../../../src/domain/rules/evolve.ts';

/** What a sample notice is like. */
export interface Sample {
  issuedOn: IsoDate;
  timing: Timing;
}

/** A notice with one finding to a unit whose posts are all held, so that nothing but the policy decides what follows. */
function sampleIssue({ issuedOn, timing }: Sample): IssueCommand {
  const at = instantOf(issuedOn, '10:00');
  const holders = [...UNIT_POSTS, ...OFFICE_POSTS].map((post) => ({
    ...{ post, id: `sample-${post}`, name: post },
    ...{ from: '2000-01-01', until: null },
  }));
  const said = { criterion: '', target: '', remarks: '' };
  return {
    ...{ kind: 'issue', id: 'sample', issuedAt: at, receivedAt: at, rulesVersion: 1 },
    by: { role: 'supervisionOffice', id: 'sample-supervisionOffice', name: '' },
    ...{ notice: 'sample', documentNumber: 'sample', title: 'sample' },
    issuer: { name: 'sample', address: 'sample', telephone: 'sample' },
    unit: { id: 'sample-unit', name: 'sample' },
    consent: null,
    campaign: { id: 'sample', name: 'sample' },
    authorisation: null,
    rehearsal: true,
    authors: ['sample-supervisionOffice'],
    approvedBy: 'sample-approver',
    urgencyReason: 'sample',
    findings: [
      {
        ...{ code: '1', category: 'sample', statement: 'sample', severity: 'major', ...said },
        ...{ recommendation: 'sample', timing, due: null, coUnits: [] },
      },
    ],
    holders,
  };
}

/** Steps are run ahead for so many months; a ladder that goes on repeats itself long before. */
const MONTHS = 12;

/**
 * What a policy does on a sample notice that nobody answers, by the very rules that decide in earnest.
 * @returns the code of the refusal where the sample cannot be issued under it.
 */
export function trialOf(
  policy: Policy,
  years: readonly CalendarYear[],
  sample: Sample,
): { steps: ForecastStep[] } | { refused: string } {
  const rules: Rules = { policy, calendar: calendarFor([...years], sample.issuedOn) };
  const command = sampleIssue(sample);
  const decision = decide(command, null, rules, command.receivedAt);
  if (!decision.accepted) return { refused: decision.refusal.code };
  const notice = decision.events.reduce<Notice | null>(
    (known, event) => evolve(known as Notice, event),
    null,
  );
  const until = instantOf(addMonths(sample.issuedOn, MONTHS), '24:00');
  return { steps: forecast(notice as Notice, rules, until, 400) };
}

/** A step as it is compared: what leaves when, to whom. */
export const keyOfStep = ({ at, rung, gated, kind, to }: ForecastStep): string =>
  [at, rung, gated, kind ?? '', ...to.map(({ post }) => post)].join(' ');
