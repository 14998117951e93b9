import * as acts from '../acts.ts';
import { accept, approve, by, note, report } from '../acts.ts';
import { county, type Life, pair, quick, received } from './script.ts';

/** The right of review, a finding that is nobody’s yet, refusal and faking. */
export const RIGHTS_LIVES: Life[] = [
  {
    ...county,
    shows: 'objection-decided-after-the-acceptance',
    findings: quick,
    steps: [
      received,
      ['2026-03-03 10:00', acts.object('1')],
      ['2026-03-03 11:00', report('1')],
      ['2026-03-04 10:00', accept('1')],
      ['2026-03-05 10:00', acts.decideObjection('objection-1', true)],
    ],
    until: '2026-03-06 09:00',
  },
  {
    ...county,
    shows: 'review-outlives-the-acceptance-and-is-taken-back',
    findings: quick,
    steps: [
      received,
      ['2026-03-03 10:00', acts.applyForFormalReview()],
      ['2026-03-03 11:00', report('1')],
      ['2026-03-04 10:00', accept('1')],
      ['2026-03-04 11:00', note()],
      ['2026-03-16 10:00', acts.takeBack('formal-review-1')],
    ],
    until: '2026-03-17 09:00',
  },
  {
    ...county,
    shows: 'review-revises-text-and-date',
    findings: pair,
    steps: [
      received,
      ['2026-03-03 10:00', acts.applyForFormalReview()],
      ['2026-03-03 11:00', acts.assignFormalReviewer('formal-review-1')],
      [
        '2026-03-06 10:00',
        acts.decideFormalReview(
          'formal-review-1',
          'revised',
          [],
          [
            acts.revision('1', { recommendation: '补齐公示信息的目录部分' }),
            acts.revision('2', { due: '2026-03-20' }),
          ],
        ),
      ],
      ['2026-03-09 10:00', report('1')],
      ['2026-03-09 11:00', accept('1')],
      ['2026-03-19 10:00', report('2')],
      ['2026-03-20 10:00', accept('2')],
    ],
    until: '2026-03-23 09:00',
  },
  {
    ...county,
    shows: 'owner-is-searched-and-found',
    findings: pair,
    steps: [
      received,
      ['2026-03-03 10:00', acts.object('1', 'notOurRemit')],
      ['2026-03-04 10:00', acts.decideObjection('objection-1', true, null)],
      ['2026-03-05 10:00', report('2')],
      ['2026-03-06 10:00', accept('2')],
      ['2026-03-17 10:00', acts.transfer('1')],
    ],
    until: '2026-03-18 09:00',
  },
  {
    ...county,
    shows: 'faking-found-under-review',
    findings: quick,
    steps: [
      received,
      ['2026-03-04 10:00', report('1')],
      ['2026-03-05 10:00', acts.establishBadFaith('1')],
      ['2026-03-06 10:00', by('governmentHead', approve('1', { organ: '县纪委监委' }))],
      ['2026-03-09 10:00', report('1')],
      ['2026-03-10 10:00', accept('1')],
    ],
    until: '2026-03-11 09:00',
  },
  {
    ...county,
    shows: 'refusal-is-criticised-at-once',
    findings: quick,
    steps: [
      received,
      ['2026-03-04 10:00', acts.establishBadFaith('1', 'refused')],
      ['2026-03-05 10:00', by('governmentHead', approve('1'))],
      ['2026-03-06 10:00', report('1')],
      ['2026-03-09 10:00', accept('1')],
    ],
    until: '2026-03-10 09:00',
  },
];
