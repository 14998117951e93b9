import * as acts from '../acts.ts';
import { accept, acknowledge, report, withdraw } from '../acts.ts';
import { county, type Life, one, quick } from './script.ts';

const received: Life['steps'][number] = ['2026-03-02 10:00', acknowledge()];

/** 领导批示: answered by the unit and by the office, late and again, withdrawn, and over with the letter. */
export const INSTRUCTED_LIVES: Life[] = [
  {
    ...county,
    shows: 'instruction-answered-late-and-asked-again',
    findings: one,
    steps: [
      received,
      ['2026-03-03 10:00', acts.instruct('批-1', { finding: '1' })],
      ['2026-03-12 10:00', acts.answerInstruction('批-1')],
      ['2026-03-13 10:00', acts.instructAgain('批-1')],
      ['2026-03-17 10:00', acts.answerInstruction('批-1', 'handler')],
      ['2026-03-18 10:00', acts.acceptAnswer('批-1')],
      ['2026-03-20 10:00', report('1')],
      ['2026-03-23 10:00', accept('1')],
    ],
    until: '2026-03-24 09:00',
  },
  {
    ...county,
    shows: 'instruction-entered-by-the-desk',
    findings: quick,
    steps: [
      received,
      [
        '2026-03-03 10:00',
        acts.instruct(
          '云政批〔2026〕3号',
          { addressee: 'reviewer', leader: { name: '王书记', on: '2026-03-02' }, limit: '2wd' },
          'supervisionOffice',
        ),
      ],
      ['2026-03-06 10:00', acts.answerInstruction('云政批〔2026〕3号', 'reviewer')],
      ['2026-03-06 11:00', acts.acceptAnswer('云政批〔2026〕3号', '')],
      ['2026-03-09 10:00', report('1')],
      ['2026-03-10 10:00', accept('1')],
    ],
    until: '2026-03-11 09:00',
  },
  {
    ...county,
    shows: 'instructions-withdrawn-and-over-with-the-notice',
    findings: quick,
    steps: [
      received,
      ['2026-03-03 10:00', acts.instruct('批-1')],
      ['2026-03-03 11:00', acts.instruct('批-2', { addressee: 'supervisionOffice' })],
      ['2026-03-04 10:00', acts.withdrawInstruction('批-1')],
      ['2026-03-05 10:00', withdraw()],
    ],
    until: '2026-03-06 09:00',
  },
];
