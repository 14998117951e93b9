import * as acts from '../acts.ts';
import { accept, acceptPlan, acknowledge, by, giveBack, note, plan, report } from '../acts.ts';
import { county, type Life, one, quick, received } from './script.ts';

/** What engines, workers and late signals do to a life: nothing that its facts would show. */
export const MACHINE_LIVES: Life[] = [
  {
    ...county,
    shows: 'recorded-when-mongodb-is-back',
    findings: one,
    steps: [
      ['2026-03-04 08:29', 'storeAway'],
      // The reminder of 08:30 falls into the outage.
      ['2026-03-04 08:31', 'storeBack'],
      ['2026-03-04 10:00', acknowledge()],
      ['2026-03-05 10:00', report('1')],
      ['2026-03-06 10:00', accept('1')],
    ],
    until: '2026-03-09 09:00',
  },
  {
    ...county,
    shows: 'recorded-after-a-repair',
    findings: quick,
    steps: [
      ['2026-03-04 08:29', 'storeRefuses'],
      ['2026-03-04 09:30', 'repair'],
      ['2026-03-04 10:00', acknowledge()],
      ['2026-03-05 10:00', report('1')],
      ['2026-03-06 10:00', accept('1')],
    ],
    until: '2026-03-09 09:00',
  },
  {
    ...county,
    shows: 'aimed-anew-by-a-repair',
    findings: quick,
    steps: [
      received,
      ['2026-03-03 10:00', 'repair'],
      ['2026-03-11 10:00', report('1')],
      ['2026-03-12 10:00', accept('1')],
    ],
    until: '2026-03-13 09:00',
  },
  {
    ...county,
    shows: 'cancel-request-passed-over',
    findings: quick,
    steps: [
      received,
      ['2026-03-03 10:00', 'cancelRequest'],
      ['2026-03-05 10:00', report('1')],
      ['2026-03-06 10:00', giveBack('1')],
      ['2026-03-16 10:00', report('1')],
      ['2026-03-17 10:00', accept('1')],
    ],
    until: '2026-03-18 09:00',
  },
  {
    ...county,
    shows: 'late-answers-taken-and-refused',
    findings: quick,
    steps: [
      ['2026-03-02 16:00', { late: acknowledge('收到'), receivedAt: '2026-03-02 15:00' }],
      // What an update has brought already is refused, and so is a second receipt.
      ['2026-03-03 10:00', { late: acknowledge('又收到'), receivedAt: '2026-03-03 09:00' }],
      ['2026-03-04 10:00', { late: report('1'), receivedAt: '2026-03-04 09:30' }],
      ['2026-03-05 10:00', accept('1')],
    ],
    until: '2026-03-06 09:00',
  },
  {
    ...county,
    shows: 'late-answer-repeated',
    findings: quick,
    steps: [
      received,
      // The update was answered, but the API never learned of it and sent the signal.
      ['2026-03-02 15:01', { again: 1, by: 'signal' }],
      ['2026-03-04 10:00', { late: report('1'), receivedAt: '2026-03-04 09:30' }],
      ['2026-03-04 10:01', { again: 2, by: 'signal' }],
      ['2026-03-04 10:02', { again: 2, by: 'update' }],
      ['2026-03-05 10:00', accept('1')],
    ],
    until: '2026-03-06 09:00',
  },
  {
    ...county,
    shows: 'late-answer-after-its-reminder',
    findings: quick,
    steps: [
      received,
      // Received on the last day, decided after the reminder of the next: not late.
      ['2026-03-10 09:00', { late: report('1'), receivedAt: '2026-03-09 17:50' }],
      ['2026-03-11 10:00', accept('1')],
    ],
    until: '2026-03-12 09:00',
  },
  {
    ...county,
    shows: 'answered-while-all-workers-were-away',
    findings: quick,
    steps: [
      received,
      ['2026-03-09 17:00', 'workersAway'],
      // The reminder of 08:30 is due when a worker is back, and is not sent: the answer was there before it.
      ['2026-03-10 08:30', { late: report('1'), receivedAt: '2026-03-09 17:50' }],
      ['2026-03-10 08:30', 'workersBack'],
      ['2026-03-11 10:00', accept('1')],
    ],
    until: '2026-03-12 09:00',
  },
  {
    ...county,
    shows: 'continued-as-new',
    findings: one,
    continueAfter: 20,
    steps: [
      received,
      ['2026-03-02 15:30', { again: 1, by: 'update' }],
      ['2026-03-04 10:00', plan('1')],
      ['2026-03-05 10:00', acceptPlan()],
      ['2026-03-05 10:30', by('supervisionOffice', note())],
      // Answered by an earlier run; it changes nothing in this one.
      ['2026-03-05 11:00', { again: 2, by: 'update' }],
      ['2026-03-06 10:00', acts.raise('1', 'order')],
      ['2026-03-09 10:00', report('1')],
      ['2026-03-09 10:30', { again: 1, by: 'signal' }],
      ['2026-03-09 10:31', { again: 4, by: 'update' }],
      ['2026-03-10 10:00', accept('1')],
    ],
    until: '2026-03-11 09:00',
  },
];
