import * as acts from '../acts.ts';
import {
  accept,
  acknowledge,
  approve,
  askExtension,
  by,
  giveBack,
  grant,
  progress,
  refuseExtension,
  refuseRung,
  remind,
  replaceHolders,
  report,
  withdraw,
} from '../acts.ts';
import { CO_UNIT } from '../co-units.ts';
import { finding, HOLDERS } from '../rules.ts';
import { type Life, type Step, urgent } from './script.ts';

const received: Step = ['2026-03-02 09:20', acknowledge()];

const closed: Step[] = [
  ['2026-03-02 20:00', report('1')],
  ['2026-03-02 21:00', accept('1')],
];

/** Lives of a day under urgent rules, which count in hours and know no plan. */
export const URGENT_LIVES: Life[] = [
  {
    ...urgent,
    shows: 'urgent-on-time',
    steps: [received, ...closed],
    until: '2026-03-03 09:00',
  },
  { ...urgent, shows: 'urgent-silent-to-the-order', steps: [], until: '2026-03-03 11:30' },
  {
    ...urgent,
    shows: 'urgent-returned',
    steps: [
      received,
      ['2026-03-02 12:00', report('1')],
      ['2026-03-02 13:00', giveBack('1')],
      ['2026-03-02 18:00', report('1')],
      ['2026-03-02 19:00', accept('1')],
    ],
    until: '2026-03-03 09:00',
  },
  {
    ...urgent,
    shows: 'urgent-extended',
    steps: [
      received,
      ['2026-03-02 12:50', progress('1')],
      ['2026-03-02 20:00', askExtension('1', '2026-03-04T08:00')],
      ['2026-03-02 20:30', by('groupLeader', grant('1'))],
      ['2026-03-03 20:00', report('1')],
      ['2026-03-03 21:00', accept('1')],
    ],
    until: '2026-03-04 09:00',
  },
  {
    ...urgent,
    shows: 'urgent-extension-refused',
    steps: [
      received,
      ['2026-03-02 12:50', progress('1', '')],
      ['2026-03-02 16:00', askExtension('1', '2026-03-04T08:00')],
      ['2026-03-02 18:30', by('groupLeader', refuseExtension('1'))],
      ...closed,
    ],
    until: '2026-03-03 09:00',
  },
  {
    ...urgent,
    shows: 'urgent-draft-refused-and-approved',
    steps: [
      ['2026-03-03 21:30', refuseRung('1', '正在现场处置')],
      ['2026-03-04 09:30', by('governmentHead', approve('2'))],
      ['2026-03-04 10:00', report('1')],
      ['2026-03-04 11:00', accept('1')],
    ],
    until: '2026-03-04 12:00',
  },
  {
    ...urgent,
    shows: 'urgent-people-replaced-and-withdrawn',
    steps: [
      ['2026-03-02 10:30', remind([], '请立即签收')],
      ['2026-03-02 10:40', replaceHolders(HOLDERS.filter((h) => h.post !== 'handler'))],
      ['2026-03-02 11:30', withdraw()],
    ],
    until: '2026-03-02 12:00',
  },
  {
    ...urgent,
    shows: 'urgent-objection-rejected',
    steps: [
      ['2026-03-02 09:40', acts.object('1')],
      // Nothing stands still meanwhile, and the decision is overdue after two hours.
      ['2026-03-02 13:30', acts.decideObjection('objection-1', false)],
      ...closed,
    ],
    until: '2026-03-03 09:00',
  },
  {
    ...urgent,
    shows: 'urgent-objection-upheld',
    steps: [
      ['2026-03-02 09:40', acts.object('1')],
      ['2026-03-02 10:30', acts.decideObjection('objection-1', true)],
    ],
    until: '2026-03-02 12:00',
  },
  {
    ...urgent,
    shows: 'urgent-suspended-to-the-minute',
    steps: [
      received,
      ['2026-03-02 12:15', acts.suspend('flood-1', [], '6h')],
      ['2026-03-02 19:45', acts.resume()],
      ['2026-03-03 08:00', report('1')],
      ['2026-03-03 09:00', accept('1')],
    ],
    until: '2026-03-03 10:00',
  },
  {
    ...urgent,
    shows: 'urgent-review-revokes-the-letter',
    steps: [
      received,
      ['2026-03-02 10:00', acts.applyForFormalReview()],
      ['2026-03-02 11:10', acts.assignFormalReviewer('formal-review-1')],
      ['2026-03-02 15:00', acts.decideFormalReview('formal-review-1', 'revoked')],
    ],
    until: '2026-03-02 16:00',
  },
  {
    ...urgent,
    shows: 'urgent-raised-to-an-order',
    steps: [received, ['2026-03-02 11:10', acts.raise('1', 'order')], ...closed],
    until: '2026-03-03 09:00',
  },
  {
    ...urgent,
    shows: 'urgent-part-of-another-unit',
    findings: [{ ...finding('1', 'immediate'), coUnits: [CO_UNIT.name] }],
    coUnits: [CO_UNIT],
    steps: [
      received,
      ['2026-03-02 09:30', acts.coAcknowledge(CO_UNIT.id)],
      ...closed.slice(0, 1),
      ['2026-03-03 10:00', acts.reportPart('1', CO_UNIT.id)],
      ['2026-03-03 11:00', accept('1')],
    ],
    until: '2026-03-03 12:00',
  },
  {
    ...urgent,
    shows: 'urgent-transferred',
    steps: [received, ['2026-03-02 10:00', acts.transfer('1')]],
    until: '2026-03-02 12:00',
  },
  {
    ...urgent,
    shows: 'urgent-answer-with-its-deadline',
    steps: [
      received,
      ['2026-03-03 08:59', 'workersAway'],
      // Received at the very instant at which the reminder falls due: it comes before it.
      ['2026-03-03 09:00', { late: report('1'), receivedAt: '2026-03-03 09:00' }],
      ['2026-03-03 09:00', 'workersBack'],
      ['2026-03-03 10:00', accept('1')],
    ],
    until: '2026-03-03 11:00',
  },
];
