import * as acts from '../acts.ts';
import { accept, acknowledge, replaceHolders, report } from '../acts.ts';
import { CO_UNIT, NEXT } from '../co-units.ts';
import { finding, HOLDERS, holder, UNIT } from '../rules.ts';
import { county, type Life, received } from './script.ts';

const together = (...codes: string[]) => ({
  ...county,
  findings: codes.map((code) => ({ ...finding(code, 'immediate'), coUnits: [CO_UNIT.name] })),
  coUnits: [CO_UNIT],
});

/** 配合单位: each with its own part, its own people and its own lateness. */
export const SHARED_LIVES: Life[] = [
  {
    ...together('1'),
    shows: 'part-reported',
    steps: [
      received,
      ['2026-03-02 16:00', acts.coAcknowledge(CO_UNIT.id)],
      ['2026-03-04 10:00', acts.reportPart('1', CO_UNIT.id)],
      ['2026-03-05 10:00', report('1')],
      ['2026-03-06 10:00', accept('1')],
    ],
    until: '2026-03-09 09:00',
  },
  {
    ...together('1'),
    shows: 'part-late-though-the-lead-unit-is-not',
    steps: [
      received,
      ['2026-03-09 10:00', report('1')],
      ['2026-03-11 10:00', acts.reportPart('1', CO_UNIT.id)],
      ['2026-03-12 10:00', accept('1')],
    ],
    until: '2026-03-13 09:00',
  },
  {
    ...together('1', '2'),
    shows: 'part-declined',
    steps: [
      received,
      ['2026-03-04 10:00', acts.declinePart('1', CO_UNIT.id)],
      ['2026-03-05 10:00', report('1')],
      ['2026-03-05 11:00', report('2')],
      ['2026-03-06 10:00', accept('1')],
      // Finding 2 closes with its part still open.
      ['2026-03-06 11:00', accept('2')],
    ],
    until: '2026-03-09 09:00',
  },
  {
    ...together('1', '2'),
    shows: 'part-taken-over-by-a-successor',
    steps: [
      received,
      ['2026-03-03 10:00', acts.reportPart('1', CO_UNIT.id)],
      ['2026-03-04 10:00', acts.suspend('flood', ['2'], null)],
      ['2026-03-05 10:00', acts.succeedOf(CO_UNIT.id, NEXT)],
      ['2026-03-05 11:00', report('1')],
      ['2026-03-05 12:00', accept('1')],
      ['2026-03-06 10:00', acts.resume('flood')],
      // The successor's people are reminded of what was left, and answer late.
      ['2026-03-16 10:00', acts.reportPart('2', NEXT.id)],
      ['2026-03-16 11:00', report('2')],
      ['2026-03-17 10:00', accept('2')],
    ],
    until: '2026-03-18 09:00',
  },
  {
    ...together('1'),
    shows: 'part-becomes-one-with-the-lead-unit',
    steps: [
      received,
      ['2026-03-05 10:00', acts.succeedOf(CO_UNIT.id, { ...UNIT, holders: HOLDERS })],
      ['2026-03-09 10:00', report('1')],
      ['2026-03-10 10:00', accept('1')],
    ],
    until: '2026-03-12 09:00',
  },
  {
    ...together('1'),
    shows: 'people-of-another-unit-replaced',
    steps: [
      ['2026-03-03 10:00', acknowledge()],
      [
        '2026-03-04 10:00',
        {
          ...replaceHolders([]),
          body: {
            kind: 'replaceHolders',
            coUnit: CO_UNIT.id,
            holders: [holder('contact', { id: 'unit-5-new', name: '吴新' })],
          },
        },
      ],
      ['2026-03-11 10:00', report('1')],
      ['2026-03-12 10:00', accept('1')],
    ],
    until: '2026-03-13 09:00',
  },
];
