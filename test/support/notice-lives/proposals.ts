import {
  accept,
  approve,
  byPerson,
  establishBadFaith,
  giveBack,
  raise,
  refuseRung,
  report,
  resume,
  suspend,
} from '../acts.ts';
import { HOLDERS, holder } from '../rules.ts';
import { county, type Life, pair, quick, received } from './script.ts';

/** The approver, to whom the head of government has delegated his decisions for some weeks. */
const DEPUTY = { id: 'approver-1', name: '刘建国' };
const DELEGATE = holder('governmentHead', {
  ...DEPUTY,
  from: '2026-03-02',
  until: '2026-03-31',
  delegation: { head: '王志远', document: '云政授〔2026〕3号', on: '2026-02-27' },
});

/** What becomes of a proposal when what it is about is answered, stands still, is refused or is returned. */
export const PROPOSED_LIVES: Life[] = [
  {
    ...county,
    shows: 'answered-findings-leave-the-proposal',
    findings: pair,
    steps: [
      received,
      ['2026-03-18 10:00', report('1')],
      ['2026-03-19 10:00', approve('1')],
      ['2026-03-20 10:00', accept('1')],
      ['2026-03-23 10:00', report('2')],
      ['2026-03-24 10:00', accept('2')],
    ],
    until: '2026-03-25 09:00',
  },
  {
    ...county,
    shows: 'proposal-is-held-with-its-findings',
    findings: pair,
    steps: [
      received,
      ['2026-03-17 10:00', suspend('flood-1', ['2'], null)],
      ['2026-03-25 10:00', resume()],
      ['2026-03-26 10:00', approve('1')],
      ['2026-03-27 10:00', report('1')],
      ['2026-03-27 11:00', report('2')],
      ['2026-03-30 10:00', accept('1')],
      ['2026-03-30 11:00', accept('2')],
    ],
    until: '2026-03-31 09:00',
  },
  {
    ...county,
    shows: 'criticised-by-a-delegate',
    findings: quick,
    holders: [...HOLDERS, DELEGATE],
    steps: [
      received,
      ['2026-03-04 10:00', establishBadFaith('1', 'refused')],
      ['2026-03-05 10:00', byPerson({ role: 'governmentHead', ...DEPUTY }, approve('1'))],
      ['2026-03-06 10:00', report('1')],
      ['2026-03-09 10:00', accept('1')],
    ],
    until: '2026-03-10 09:00',
  },
  {
    ...county,
    shows: 'refused-interview-raised-on-new-facts',
    findings: quick,
    steps: [
      received,
      ['2026-03-17 10:00', refuseRung('1')],
      ['2026-03-18 10:00', raise('1', 'interview', '拒不配合核查')],
      ['2026-03-19 10:00', approve('2')],
      ['2026-03-20 10:00', report('1')],
      ['2026-03-23 10:00', accept('1')],
    ],
    until: '2026-03-24 09:00',
  },
  {
    ...county,
    shows: 'returned-four-times-and-interviewed',
    findings: quick,
    steps: [
      received,
      ['2026-03-03 10:00', report('1')],
      ['2026-03-03 11:00', giveBack('1')],
      ['2026-03-04 10:00', report('1')],
      ['2026-03-04 11:00', giveBack('1')],
      ['2026-03-05 10:00', report('1')],
      ['2026-03-05 11:00', giveBack('1')],
      ['2026-03-06 10:00', report('1')],
      ['2026-03-06 11:00', giveBack('1')],
      ['2026-03-09 10:00', approve('1')],
      ['2026-03-10 10:00', report('1')],
      ['2026-03-11 10:00', accept('1')],
    ],
    until: '2026-03-12 09:00',
  },
];
