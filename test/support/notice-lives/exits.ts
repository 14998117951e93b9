import type { Policy } from '../../../src/domain/policy/policy.ts';
import * as acts from '../acts.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  approve,
  by,
  byPerson,
  giveBack,
  report,
} from '../acts.ts';
import { COUNTY, changed, finding, HOLDERS, WITH_2027 } from '../rules.ts';
import { county, type Life, one, pair, quick, received } from './script.ts';

const accepting = (acceptance: Policy['acceptance']) => changed(COUNTY, { acceptance });

const levels = accepting({ levels: ['reviewer', 'supervisionOffice', 'approver'], onSite: [] });

const onSite = accepting({ levels: ['reviewer'], onSite: ['major'] });

const both = accepting({ levels: ['reviewer', 'supervisionOffice'], onSite: ['major'] });

const December = { rules: COUNTY, issued: '2026-12-10 09:00' };

/** Acceptance in levels and on the spot, deferral, transfer, succession, raised rungs, new calendars, repeats. */
export const EXIT_LIVES: Life[] = [
  {
    ...county,
    rules: levels,
    shows: 'accepted-in-three-levels',
    findings: quick,
    steps: [
      received,
      ['2026-03-04 10:00', report('1')],
      ['2026-03-04 15:00', accept('1')],
      ['2026-03-05 10:00', by('supervisionOffice', accept('1'))],
      ['2026-03-06 10:00', by('approver', accept('1'))],
    ],
    until: '2026-03-09 09:00',
  },
  {
    ...county,
    rules: levels,
    shows: 'second-level-gives-back',
    findings: quick,
    steps: [
      received,
      ['2026-03-04 10:00', report('1')],
      ['2026-03-04 15:00', accept('1')],
      ['2026-03-05 10:00', by('supervisionOffice', giveBack('1'))],
      ['2026-03-06 10:00', report('1')],
      ['2026-03-09 10:00', accept('1')],
      ['2026-03-09 11:00', by('supervisionOffice', accept('1'))],
      ['2026-03-10 10:00', by('approver', accept('1'))],
    ],
    until: '2026-03-11 09:00',
  },
  {
    ...county,
    rules: onSite,
    shows: 'seen-on-the-spot-twice',
    findings: quick,
    steps: [
      received,
      ['2026-03-04 10:00', report('1')],
      ['2026-03-05 10:00', acts.recordCheck('1', '2026-03-05', false)],
      ['2026-03-05 11:00', giveBack('1', '公示栏仍缺两项')],
      ['2026-03-06 10:00', report('1')],
      ['2026-03-09 10:00', acts.recordCheck('1', '2026-03-09')],
      ['2026-03-09 11:00', accept('1')],
    ],
    until: '2026-03-10 09:00',
  },
  {
    ...county,
    rules: both,
    shows: 'accepted-in-levels-and-on-the-spot',
    findings: quick,
    steps: [
      received,
      ['2026-03-04 10:00', report('1')],
      ['2026-03-05 10:00', acts.recordCheck('1')],
      ['2026-03-05 11:00', accept('1')],
      // The second level takes longer than it may.
      ['2026-03-16 10:00', by('supervisionOffice', accept('1'))],
    ],
    until: '2026-03-17 09:00',
  },
  {
    ...county,
    shows: 'deferral-runs-out',
    findings: quick,
    steps: [
      received,
      ['2026-03-04 10:00', acts.defer('1', '2026-03-20')],
      ['2026-03-26 10:00', report('1')],
      ['2026-03-27 10:00', accept('1')],
    ],
    until: '2026-03-30 09:00',
  },
  {
    ...county,
    shows: 'deferred-and-done-earlier',
    findings: quick,
    steps: [
      received,
      ['2026-03-04 10:00', acts.defer('1', '2026-06-30')],
      ['2026-03-20 10:00', report('1')],
      ['2026-03-23 10:00', accept('1')],
    ],
    until: '2026-03-24 09:00',
  },
  {
    ...county,
    shows: 'deferral-runs-out-inside-a-suspension',
    findings: quick,
    steps: [
      received,
      ['2026-03-04 10:00', acts.defer('1', '2026-03-13')],
      ['2026-03-09 10:00', acts.suspend('flood-1', [], null)],
      ['2026-03-18 10:00', acts.resume()],
      ['2026-03-19 10:00', report('1')],
      ['2026-03-20 10:00', accept('1')],
    ],
    until: '2026-03-23 09:00',
  },
  {
    ...county,
    shows: 'transferred-and-the-other-closed',
    findings: pair,
    steps: [
      received,
      ['2026-03-04 10:00', acts.transfer('2')],
      ['2026-03-05 10:00', report('1')],
      ['2026-03-06 10:00', accept('1')],
    ],
    until: '2026-03-09 09:00',
  },
  {
    ...county,
    shows: 'succeeded-while-an-interview-is-proposed',
    findings: pair,
    steps: [
      received,
      ['2026-03-04 10:00', acts.raise('1', 'interview')],
      ['2026-03-05 10:00', acts.succeed(HOLDERS, '2026-03-05')],
    ],
    until: '2026-03-06 09:00',
  },
  {
    ...county,
    shows: 'succeeded-by-another-unit',
    findings: pair,
    steps: [
      received,
      ['2026-03-04 10:00', report('1')],
      ['2026-03-05 10:00', accept('1')],
      ['2026-03-06 10:00', acts.succeed(HOLDERS, '2026-03-06')],
      // The successor is reminded in its turn, and answers.
      [
        '2026-03-11 10:00',
        byPerson({ role: 'handler', id: 'handler-1', name: '王敏', unit: 'unit-8' }, report('2')),
      ],
      ['2026-03-12 10:00', accept('2')],
    ],
    until: '2026-03-13 09:00',
  },
  {
    ...county,
    shows: 'overdue-when-another-unit-takes-over',
    findings: quick,
    steps: [
      received,
      ['2026-03-17 10:00', acts.succeed(HOLDERS, '2026-03-17')],
      // The successor is chased by his own date, and answers within it.
      [
        '2026-03-24 10:00',
        byPerson({ role: 'handler', id: 'handler-1', name: '王敏', unit: 'unit-8' }, report('1')),
      ],
      ['2026-03-25 10:00', accept('1')],
    ],
    until: '2026-03-25 11:00',
  },
  {
    ...county,
    shows: 'raised-to-an-order',
    findings: quick,
    steps: [
      received,
      ['2026-03-04 10:00', acts.raise('1', 'order')],
      // The steps below it are passed over.
      ['2026-03-13 10:00', report('1')],
      ['2026-03-16 10:00', accept('1')],
    ],
    until: '2026-03-17 09:00',
  },
  {
    ...county,
    shows: 'raised-to-an-interview',
    findings: quick,
    steps: [
      received,
      ['2026-03-04 10:00', acts.raise('1', 'interview')],
      ['2026-03-05 10:00', approve('1')],
      ['2026-03-06 10:00', report('1')],
      ['2026-03-09 10:00', accept('1')],
    ],
    until: '2026-03-10 09:00',
  },
  {
    ...December,
    shows: 'calendar-settles-a-date',
    findings: [finding('1', 'immediate', '18wd')],
    steps: [
      ['2026-12-10 15:00', acknowledge()],
      ['2026-12-11 10:00', acts.changeCalendar(WITH_2027)],
      // By the calendar of the issue it would have been due the day before.
      ['2027-01-07 10:00', report('1')],
      ['2027-01-08 10:00', accept('1')],
    ],
    until: '2027-01-11 09:00',
  },
  {
    ...December,
    shows: 'new-years-day-without-a-paper',
    findings: [finding('1', 'immediate', '15wd')],
    steps: [
      ['2026-12-10 15:00', acknowledge()],
      // Due on 31 December: the reminder leaves on the 4th, for the 1st is off by statute.
      ['2027-01-04 10:00', report('1')],
      ['2027-01-05 10:00', accept('1')],
    ],
    until: '2027-01-06 09:00',
  },
  {
    ...December,
    shows: 'calendar-comes-during-a-suspension',
    findings: [finding('1', 'immediate', '18wd')],
    steps: [
      ['2026-12-10 15:00', acknowledge()],
      ['2026-12-11 10:00', acts.suspend('flood-1', [], null)],
      ['2026-12-14 10:00', acts.changeCalendar(WITH_2027)],
      ['2026-12-15 10:00', acts.resume()],
      ['2027-01-08 10:00', report('1')],
      ['2027-01-11 10:00', accept('1')],
    ],
    until: '2027-01-12 09:00',
  },
  {
    ...county,
    shows: 'repeated-finding',
    findings: [{ ...finding('1', 'immediate'), repeatOf: '云督整〔2025〕3号#2' }],
    steps: [received, ['2026-03-10 10:00', report('1')], ['2026-03-11 10:00', accept('1')]],
    until: '2026-03-12 09:00',
  },
  {
    ...county,
    shows: 'stages-on-time',
    findings: one,
    steps: [
      received,
      ['2026-03-04 10:00', acts.stagedPlan({ 1: ['2026-03-11', '2026-03-18'] })],
      ['2026-03-05 10:00', acceptPlan()],
      ['2026-03-10 10:00', acts.reportMilestone('1', 1)],
      ['2026-03-18 18:00', acts.reportMilestone('1', 2)],
      ['2026-03-19 10:00', report('1')],
      ['2026-03-20 10:00', accept('1')],
    ],
    until: '2026-03-23 09:00',
  },
  {
    ...county,
    shows: 'stages-missed',
    findings: one,
    steps: [
      received,
      ['2026-03-04 10:00', acts.stagedPlan({ 1: ['2026-03-11', '2026-03-18'] })],
      ['2026-03-05 10:00', acceptPlan()],
      ['2026-03-16 10:00', acts.reportMilestone('1', 1)],
      // The report of the whole makes the second stage pointless.
      ['2026-03-19 10:00', report('1')],
      ['2026-03-20 10:00', accept('1')],
    ],
    until: '2026-03-23 09:00',
  },
];
