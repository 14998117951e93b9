import * as acts from '../acts.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  askExtension,
  giveBack,
  grant,
  plan,
  progress,
  report,
  returnPlan,
} from '../acts.ts';
import { CO_UNIT } from '../co-units.ts';
import { finding, HOLDERS } from '../rules.ts';
import { audit, type Life, type Step } from './script.ts';

const received: Step = ['2026-03-03 10:00', acknowledge()];

const planned: Step[] = [
  received,
  ['2026-03-20 10:00', plan('1')],
  ['2026-03-23 10:00', acceptPlan()],
];

const closed: Step[] = [
  ['2026-05-20 10:00', report('1')],
  ['2026-05-22 10:00', accept('1')],
];

/** Lives of months under audit rules, whose days end at midnight and whose progress goes by quarters. */
export const AUDIT_LIVES: Life[] = [
  {
    ...audit,
    shows: 'audit-progress-reported',
    findings: [finding('1', 'staged'), finding('2', 'longTerm')],
    steps: [
      received,
      ['2026-03-09 10:00', plan('1', '2')],
      ['2026-03-11 10:00', acceptPlan()],
      ['2026-04-02 10:00', progress('2', '')],
      ['2026-04-27 10:00', report('1')],
      ['2026-04-29 10:00', accept('1')],
      ['2026-05-20 10:00', report('2')],
      ['2026-05-22 10:00', accept('2')],
    ],
    until: '2026-05-25 09:00',
  },
  {
    ...audit,
    shows: 'audit-quarter-missed',
    findings: [finding('1', 'longTerm')],
    steps: [...planned, ['2026-04-20 10:00', progress('1')], ...closed],
    until: '2026-05-25 09:00',
  },
  {
    ...audit,
    shows: 'audit-returned',
    steps: [
      ...planned,
      ['2026-04-20 10:00', report('1')],
      ['2026-04-22 10:00', giveBack('1')],
      ['2026-04-28 10:00', report('1')],
      ['2026-04-29 10:00', accept('1')],
    ],
    until: '2026-04-30 09:00',
  },
  {
    ...audit,
    shows: 'audit-extended',
    steps: [
      ...planned,
      ['2026-04-20 10:00', askExtension('1', '2026-07-15')],
      ['2026-04-22 10:00', grant('1')],
      ['2026-07-10 10:00', report('1')],
      ['2026-07-14 10:00', accept('1')],
    ],
    until: '2026-07-15 09:00',
  },
  {
    ...audit,
    shows: 'audit-plan-late-and-returned',
    steps: [
      received,
      ['2026-04-03 10:00', plan('1')],
      ['2026-04-07 10:00', returnPlan()],
      ['2026-04-10 10:00', plan('1')],
      ['2026-04-13 10:00', acceptPlan()],
      ...closed,
    ],
    until: '2026-05-25 09:00',
  },
  {
    ...audit,
    shows: 'audit-stages',
    steps: [
      received,
      ['2026-03-20 10:00', acts.stagedPlan({ 1: ['2026-04-10', '2026-05-08'] })],
      ['2026-03-23 10:00', acceptPlan()],
      ['2026-04-09 10:00', acts.reportMilestone('1', 1)],
      ['2026-05-12 10:00', acts.reportMilestone('1', 2)],
      ...closed,
    ],
    until: '2026-05-25 09:00',
  },
  {
    ...audit,
    shows: 'audit-suspended-by-natural-days',
    steps: [
      ...planned,
      ['2026-04-01 10:00', acts.suspend('flood-1', [], null)],
      ['2026-05-06 10:00', acts.resume()],
      ['2026-06-24 10:00', report('1')],
      ['2026-06-26 10:00', accept('1')],
    ],
    until: '2026-06-29 09:00',
  },
  {
    ...audit,
    shows: 'audit-deferred',
    steps: [
      ...planned,
      ['2026-04-01 10:00', acts.defer('1', '2026-06-30')],
      ['2026-07-08 10:00', report('1')],
      ['2026-07-10 10:00', accept('1')],
    ],
    until: '2026-07-13 09:00',
  },
  {
    ...audit,
    shows: 'audit-objection-rejected',
    steps: [
      ['2026-03-06 10:00', acts.object('1')],
      ['2026-03-13 10:00', acts.decideObjection('objection-1', false)],
      ['2026-03-20 10:00', plan('1')],
      ['2026-03-23 10:00', acceptPlan()],
      ...closed,
    ],
    until: '2026-05-25 09:00',
  },
  {
    ...audit,
    shows: 'audit-review-revised',
    steps: [
      received,
      ['2026-03-10 10:00', acts.applyForFormalReview(['1'])],
      ['2026-03-11 10:00', acts.assignFormalReviewer('formal-review-1')],
      ['2026-03-20 10:00', plan('1')],
      [
        '2026-03-25 10:00',
        acts.decideFormalReview(
          'formal-review-1',
          'revised',
          [],
          [acts.revision('1', { target: '公示信息齐全' })],
        ),
      ],
      ['2026-03-26 10:00', acceptPlan()],
      ...closed,
    ],
    until: '2026-05-25 09:00',
  },
  {
    ...audit,
    shows: 'audit-part-of-another-unit',
    findings: [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] }],
    coUnits: [CO_UNIT],
    steps: [...planned, ['2026-05-15 10:00', acts.reportPart('1', CO_UNIT.id)], ...closed],
    until: '2026-05-25 09:00',
  },
  {
    ...audit,
    shows: 'audit-succeeded-by-another-unit',
    steps: [
      received,
      ['2026-03-20 10:00', acts.succeed(HOLDERS, '2026-03-20')],
      ['2026-03-23 10:00', acts.transfer('1')],
    ],
    until: '2026-03-24 09:00',
  },
  {
    ...audit,
    shows: 'audit-raised-to-an-interview',
    steps: [
      ...planned,
      ['2026-04-01 10:00', acts.raise('1', 'interview', '进展弄虚作假')],
      // Nobody decides, and the approver is reminded; the report makes the draft pointless.
      ['2026-04-20 10:00', report('1')],
      ['2026-04-22 10:00', accept('1')],
    ],
    until: '2026-04-23 09:00',
  },
];
