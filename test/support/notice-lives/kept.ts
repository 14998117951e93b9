import * as acts from '../acts.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  askExtension,
  by,
  defer,
  giveBack,
  grant,
  plan,
  report,
  reportMilestone,
  resume,
  returnPlan,
  stagedPlan,
  suspend,
} from '../acts.ts';
import { CO_UNIT } from '../co-units.ts';
import { finding } from '../rules.ts';
import { audit, county, type Life, one, quick } from './script.ts';

const received: Life['steps'] = [['2026-03-02 10:00', acknowledge()]];

const planned: Life['steps'] = [
  ...received,
  ['2026-03-03 10:00', plan('1')],
  ['2026-03-04 10:00', acceptPlan()],
];

const staged = [finding('1', 'staged')];

/** Time that is kept for the unit through stops, checks and deferrals, and what ends with a result. */
export const LIVES_WITH_TIME_KEPT: Life[] = [
  {
    ...county,
    shows: 'stages-planned-under-a-stop',
    findings: staged,
    steps: [
      ...received,
      ['2026-03-03 10:00', suspend()],
      ['2026-03-09 10:00', stagedPlan({ 1: ['2026-03-13', '2026-03-27'] })],
      ['2026-03-10 10:00', resume()],
      ['2026-03-17 10:00', acceptPlan()],
      ['2026-03-20 10:00', reportMilestone('1', 1)],
      ['2026-03-27 10:00', reportMilestone('1', 2)],
      ['2026-04-01 10:00', report('1')],
      ['2026-04-02 10:00', accept('1')],
    ],
    until: '2026-04-03 09:00',
  },
  {
    ...county,
    shows: 'returned-under-a-stop-and-extended',
    findings: one,
    steps: [
      ...planned,
      ['2026-03-09 10:00', report('1')],
      ['2026-03-10 10:00', suspend()],
      ['2026-04-08 10:00', giveBack('1')],
      ['2026-04-09 10:00', resume()],
      ['2026-04-10 10:00', askExtension('1', '2026-05-22')],
      ['2026-04-13 10:00', grant('1')],
      ['2026-05-20 10:00', report('1')],
      ['2026-05-21 10:00', accept('1')],
    ],
    until: '2026-05-22 09:00',
  },
  {
    ...audit,
    shows: 'audit-plan-returned-with-the-time-it-had',
    steps: [
      ['2026-03-03 10:00', acknowledge()],
      ['2026-03-05 10:00', plan('1')],
      ['2026-03-09 10:00', returnPlan()],
      ['2026-03-30 10:00', plan('1')],
      ['2026-03-31 10:00', acceptPlan()],
      ['2026-05-20 10:00', report('1')],
      ['2026-05-22 10:00', accept('1')],
    ],
    until: '2026-05-25 09:00',
  },
  {
    ...county,
    shows: 'plan-asked-for-anew-with-a-second-finding',
    findings: [finding('1', 'timeLimited'), finding('2', 'timeLimited')],
    steps: [
      ...received,
      ['2026-03-03 10:00', defer('1', '2026-03-11')],
      ['2026-03-18 10:00', plan('1', '2')],
      ['2026-03-19 10:00', acceptPlan()],
      ['2026-03-20 10:00', report('1')],
      ['2026-03-20 10:05', report('2')],
      ['2026-03-23 10:00', accept('1')],
      ['2026-03-23 10:05', accept('2')],
    ],
    until: '2026-03-24 09:00',
  },
  {
    ...audit,
    shows: 'audit-deferral-ends-at-midnight',
    findings: quick,
    steps: [
      ['2026-03-03 10:00', acknowledge()],
      ['2026-03-05 10:00', defer('1', '2026-04-16')],
      ['2026-04-20 10:00', report('1')],
      ['2026-04-22 10:00', accept('1')],
    ],
    until: '2026-04-23 09:00',
  },
  {
    ...county,
    shows: 'result-before-its-plan-is-accepted',
    findings: staged,
    steps: [
      ...received,
      ['2026-03-03 10:00', stagedPlan({ 1: ['2026-03-20'] })],
      ['2026-03-04 10:00', report('1')],
      ['2026-03-05 10:00', giveBack('1')],
      ['2026-03-06 10:00', acceptPlan()],
      ['2026-03-24 10:00', report('1')],
      ['2026-03-25 10:00', accept('1')],
    ],
    until: '2026-03-26 09:00',
  },
  {
    ...county,
    shows: 'reported-while-an-extension-is-undecided',
    findings: one,
    steps: [
      ...planned,
      ['2026-03-20 10:00', askExtension('1', '2026-04-10')],
      ['2026-04-08 10:00', report('1')],
      ['2026-04-09 10:00', accept('1')],
    ],
    until: '2026-04-10 09:00',
  },
  {
    ...county,
    shows: 'deferral-cut-short-then-stopped-and-returned',
    findings: [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] }],
    coUnits: [CO_UNIT],
    steps: [
      ...planned,
      ['2026-03-09 10:00', defer('1', '2026-05-29')],
      ['2026-03-30 10:00', report('1')],
      ['2026-03-31 10:00', suspend()],
      ['2026-04-08 10:00', resume()],
      ['2026-04-14 10:00', giveBack('1')],
      ['2026-04-20 10:00', acts.reportPart('1', CO_UNIT.id)],
      ['2026-05-06 10:00', report('1')],
      ['2026-05-07 10:00', accept('1')],
    ],
    until: '2026-05-08 09:00',
  },
  {
    ...county,
    shows: 'plan-check-ends-with-the-last-finding',
    findings: one,
    steps: [
      ...received,
      ['2026-03-03 10:00', plan('1')],
      ['2026-03-03 11:00', acts.object('1')],
      ['2026-03-04 10:00', by('approver', accept('1', 'notImplemented', '经批准终结督办'))],
      ['2026-03-30 10:00', acts.decideObjection('objection-1', false)],
    ],
    until: '2026-03-31 09:00',
  },
];
