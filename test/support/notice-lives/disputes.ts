import type { Rules } from '../../../src/domain/notice/notice.ts';
import * as acts from '../acts.ts';
import { accept, acceptPlan, plan, report, withdrawFinding } from '../acts.ts';
import { CO_UNIT } from '../co-units.ts';
import { COUNTY, changed } from '../rules.ts';
import { county, type Life, one, pair, quick, received, type Step } from './script.ts';

const { clocks } = COUNTY.policy;

type Effect = 'stop' | 'quiet' | 'none';

/** County rules under which a pending objection does something else to the unit's clock. */
const objectionIs = (effect: Effect): Rules =>
  changed(COUNTY, {
    clocks: { ...clocks, objectionDecision: { ...clocks.objectionDecision, effect } },
  });

const reviewIs = (effect: Effect): Rules =>
  changed(COUNTY, {
    clocks: { ...clocks, formalReviewDecision: { ...clocks.formalReviewDecision, effect } },
  });

/** Raised on the third of the days that the letter allows, and decided after the finding's date. */
const decidedOnThe12th: Step[] = [
  ['2026-03-05 10:00', acts.object('1')],
  ['2026-03-12 10:00', acts.decideObjection('objection-1', false)],
];

const closedOnThe17th: Step[] = [
  ['2026-03-16 10:00', report('1')],
  ['2026-03-17 10:00', accept('1')],
];

const reviewed: Step[] = [
  received,
  ['2026-03-03 10:00', acts.applyForFormalReview()],
  ['2026-03-04 10:00', acts.assignFormalReviewer('formal-review-1')],
];

/** Objections and formal reviews, each way they may end and each effect they may have. */
export const DISPUTED_LIVES: Life[] = [
  {
    ...county,
    shows: 'objection-rejected',
    findings: one,
    steps: [
      ['2026-03-03 10:00', acts.object('1')],
      ['2026-03-06 10:00', acts.decideObjection('objection-1', false)],
      ['2026-03-10 10:00', plan('1')],
      ['2026-03-11 10:00', acceptPlan()],
      ['2026-03-16 10:00', report('1')],
      ['2026-03-17 10:00', accept('1')],
    ],
    until: '2026-03-18 09:00',
  },
  {
    ...county,
    shows: 'objection-stops-the-date-while-the-office-is-late',
    findings: quick,
    steps: [...decidedOnThe12th, ...closedOnThe17th],
    until: '2026-03-18 09:00',
  },
  {
    ...county,
    rules: objectionIs('quiet'),
    shows: 'objection-only-silences',
    findings: quick,
    steps: [...decidedOnThe12th, ...closedOnThe17th],
    until: '2026-03-18 09:00',
  },
  {
    ...county,
    rules: objectionIs('none'),
    shows: 'objection-holds-nothing-up',
    findings: quick,
    steps: [...decidedOnThe12th, ...closedOnThe17th],
    until: '2026-03-18 09:00',
  },
  {
    ...county,
    shows: 'objection-upheld',
    findings: pair,
    steps: [
      ['2026-03-03 10:00', acts.object('2')],
      ['2026-03-04 10:00', acts.decideObjection('objection-1', true)],
      ['2026-03-05 10:00', report('1')],
      ['2026-03-06 10:00', accept('1')],
    ],
    until: '2026-03-09 09:00',
  },
  {
    ...county,
    shows: 'objection-sends-a-finding-to-another-unit',
    findings: one,
    steps: [
      ['2026-03-03 10:00', acts.object('1', 'notOurRemit', '名录由农业农村部门管理')],
      [
        '2026-03-04 10:00',
        acts.decideObjection('objection-1', true, { id: CO_UNIT.id, name: CO_UNIT.name }),
      ],
    ],
    until: '2026-03-05 09:00',
  },
  {
    ...county,
    shows: 'objection-lapses-with-its-finding',
    findings: pair,
    steps: [
      ['2026-03-03 10:00', acts.object('1')],
      ['2026-03-04 10:00', withdrawFinding('1')],
      ['2026-03-05 10:00', report('2')],
      ['2026-03-06 10:00', accept('2')],
    ],
    until: '2026-03-09 09:00',
  },
  {
    ...county,
    shows: 'objection-inside-a-suspension',
    findings: quick,
    steps: [
      ['2026-03-03 10:00', acts.suspend()],
      ['2026-03-04 10:00', acts.object('1')],
      ['2026-03-06 10:00', acts.resume()],
      ['2026-03-09 10:00', acts.decideObjection('objection-1', false)],
      ['2026-03-12 10:00', report('1')],
      ['2026-03-13 10:00', accept('1')],
    ],
    until: '2026-03-16 09:00',
  },
  {
    ...county,
    shows: 'review-maintained',
    findings: quick,
    steps: [
      ...reviewed,
      ['2026-03-06 10:00', acts.decideFormalReview('formal-review-1')],
      ['2026-03-09 10:00', report('1')],
      ['2026-03-10 10:00', accept('1')],
    ],
    until: '2026-03-11 09:00',
  },
  {
    ...county,
    shows: 'review-revised',
    findings: quick,
    steps: [
      ...reviewed,
      ['2026-03-06 10:00', report('1')],
      [
        '2026-03-09 10:00',
        acts.decideFormalReview(
          'formal-review-1',
          'revised',
          [],
          [acts.revision('1', { target: '公示信息齐全' })],
        ),
      ],
      ['2026-03-10 10:00', accept('1')],
    ],
    until: '2026-03-11 09:00',
  },
  {
    ...county,
    shows: 'review-revokes-one-of-two',
    findings: pair,
    steps: [
      ...reviewed,
      ['2026-03-06 10:00', acts.decideFormalReview('formal-review-1', 'revoked', ['1'])],
      ['2026-03-09 10:00', report('2')],
      ['2026-03-10 10:00', accept('2')],
    ],
    until: '2026-03-11 09:00',
  },
  {
    ...county,
    shows: 'review-revokes-the-letter',
    findings: pair,
    steps: [
      ...reviewed,
      ['2026-03-06 10:00', acts.decideFormalReview('formal-review-1', 'revoked')],
    ],
    until: '2026-03-09 09:00',
  },
  {
    ...county,
    rules: reviewIs('stop'),
    shows: 'review-stops-the-date',
    findings: quick,
    steps: [
      ...reviewed,
      ['2026-03-11 10:00', acts.decideFormalReview('formal-review-1')],
      ...closedOnThe17th,
    ],
    until: '2026-03-18 09:00',
  },
  {
    ...county,
    rules: reviewIs('quiet'),
    shows: 'review-only-silences',
    findings: quick,
    steps: [
      ...reviewed,
      ['2026-03-11 10:00', acts.decideFormalReview('formal-review-1')],
      ...closedOnThe17th,
    ],
    until: '2026-03-18 09:00',
  },
  {
    ...county,
    shows: 'review-lapses-with-its-findings',
    findings: pair,
    steps: [
      received,
      ['2026-03-03 10:00', acts.applyForFormalReview(['1'])],
      ['2026-03-04 10:00', withdrawFinding('1')],
      ['2026-03-05 10:00', report('2')],
      ['2026-03-06 10:00', accept('2')],
    ],
    until: '2026-03-09 09:00',
  },
  {
    ...county,
    shows: 'formal-review-overdue',
    findings: quick,
    steps: [
      received,
      ['2026-03-03 10:00', acts.applyForFormalReview()],
      ['2026-03-03 11:00', acts.assignFormalReviewer('formal-review-1')],
      ['2026-03-04 10:00', acts.defer('1', '2026-05-29')],
      ['2026-04-09 10:00', acts.decideFormalReview('formal-review-1')],
      ['2026-04-10 10:00', acts.transfer('1')],
    ],
    until: '2026-04-13 09:00',
  },
];
