import * as acts from '../acts.ts';
import { accept, acceptPlan, askExtension, grant, plan, report } from '../acts.ts';
import { county, handled, type Life, one, pair, quick, received } from './script.ts';

/** 暂停: the unit's clocks stand still and go on with what was left, in every constellation. */
export const SUSPENDED_LIVES: Life[] = [
  {
    ...county,
    shows: 'suspended-as-a-whole',
    findings: one,
    steps: [
      received,
      ['2026-03-03 10:00', acts.suspend()],
      ['2026-03-10 10:00', acts.resume()],
      ['2026-03-12 10:00', plan('1')],
      ['2026-03-13 10:00', acceptPlan()],
      ['2026-03-16 10:00', report('1')],
      ['2026-03-17 10:00', accept('1')],
    ],
    until: '2026-03-18 09:00',
  },
  {
    ...county,
    shows: 'suspended-one-finding',
    findings: pair,
    steps: [
      received,
      ['2026-03-03 10:00', acts.suspend('flood-1', ['2'])],
      ['2026-03-06 10:00', report('1')],
      ['2026-03-09 10:00', accept('1')],
      ['2026-03-12 10:00', acts.resume()],
      ['2026-03-13 10:00', report('2')],
      ['2026-03-16 10:00', accept('2')],
    ],
    until: '2026-03-17 09:00',
  },
  {
    ...county,
    shows: 'suspended-twice',
    findings: quick,
    steps: [
      received,
      ['2026-03-03 10:00', acts.suspend()],
      ['2026-03-05 10:00', acts.resume()],
      ['2026-03-06 10:00', acts.suspend('flood-2')],
      ['2026-03-16 10:00', acts.resume('flood-2')],
      ['2026-03-18 10:00', report('1')],
      ['2026-03-19 10:00', accept('1')],
    ],
    until: '2026-03-20 09:00',
  },
  {
    ...county,
    shows: 'suspended-by-two-decisions-at-once',
    findings: pair,
    steps: [
      received,
      ['2026-03-03 10:00', acts.suspend('flood-1')],
      ['2026-03-04 10:00', acts.suspend('epidemic-1', ['1'])],
      // The second goes on when the first has ended: only finding 2 runs again.
      ['2026-03-06 10:00', acts.resume('flood-1')],
      ['2026-03-11 10:00', acts.resume('epidemic-1')],
      ['2026-03-12 10:00', report('1')],
      ['2026-03-12 10:05', report('2')],
      ['2026-03-13 10:00', accept('1')],
      ['2026-03-13 10:05', accept('2')],
    ],
    until: '2026-03-16 09:00',
  },
  {
    ...county,
    shows: 'suspended-while-overdue',
    findings: quick,
    steps: [
      received,
      ['2026-03-11 10:00', acts.suspend()],
      ['2026-03-16 10:00', acts.resume()],
      ['2026-03-18 10:00', report('1')],
      ['2026-03-19 10:00', accept('1')],
    ],
    until: '2026-03-20 09:00',
  },
  {
    ...county,
    shows: 'suspended-while-an-extension-waits',
    findings: one,
    steps: [
      ...handled,
      ['2026-03-20 10:00', askExtension('1', '2026-04-15')],
      ['2026-03-23 10:00', acts.suspend()],
      ['2026-03-26 10:00', acts.resume()],
      ['2026-03-27 10:00', grant('1')],
      ['2026-03-30 10:00', report('1')],
      ['2026-03-31 10:00', accept('1')],
    ],
    until: '2026-04-01 09:00',
  },
  {
    ...county,
    shows: 'suspension-outlives-its-estimate',
    findings: quick,
    steps: [
      received,
      ['2026-03-03 10:00', acts.suspend('flood-1', [], '2wd')],
      ['2026-03-11 10:00', acts.resume()],
      ['2026-03-12 10:00', report('1')],
      ['2026-03-13 10:00', accept('1')],
    ],
    until: '2026-03-16 09:00',
  },
  {
    ...county,
    shows: 'reported-while-suspended',
    findings: quick,
    steps: [
      received,
      ['2026-03-03 10:00', acts.suspend('flood-1', [], null)],
      // After the old date, and not late.
      ['2026-03-11 10:00', report('1')],
      ['2026-03-12 10:00', accept('1')],
    ],
    until: '2026-03-13 09:00',
  },
  {
    ...county,
    shows: 'suspended-while-under-review',
    findings: quick,
    steps: [
      received,
      ['2026-03-04 10:00', report('1')],
      ['2026-03-05 10:00', acts.suspend('flood-1', [], null)],
      ['2026-03-06 10:00', acts.recordCheck('1', '2026-03-06', false)],
      ['2026-03-12 10:00', acts.resume()],
      ['2026-03-13 10:00', accept('1')],
    ],
    until: '2026-03-16 09:00',
  },
];
