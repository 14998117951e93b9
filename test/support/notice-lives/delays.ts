import {
  accept,
  acceptPlan,
  acknowledge,
  approve,
  by,
  note,
  plan,
  progress,
  refuseRung,
  remind,
  replaceHolders,
  report,
  withdraw,
} from '../acts.ts';
import { finding, HOLDERS, holder, without } from '../rules.ts';
import { county, handled, type Life, one, quick, received } from './script.ts';

/** Somebody is late, silent or not there, under county rules. */
export const DELAYED_LIVES: Life[] = [
  {
    ...county,
    shows: 'acknowledged-late',
    findings: one,
    steps: [
      ['2026-03-06 10:00', acknowledge('补签')],
      ['2026-03-12 10:00', plan('1')],
      ['2026-03-13 10:00', acceptPlan()],
      ['2026-04-08 10:00', report('1')],
      ['2026-04-09 10:00', accept('1')],
    ],
    until: '2026-04-10 09:00',
  },
  {
    ...county,
    shows: 'plan-check-overdue',
    findings: one,
    steps: [
      received,
      ['2026-03-03 10:00', plan('1')],
      // The office is reminded, and its leader after it.
      ['2026-03-12 10:00', acceptPlan()],
      ['2026-03-16 10:00', report('1')],
      ['2026-03-17 10:00', accept('1')],
    ],
    until: '2026-03-18 09:00',
  },
  {
    ...county,
    shows: 'silent-to-the-referral-draft',
    findings: one,
    steps: [],
    until: '2026-05-12 09:00',
  },
  {
    ...county,
    shows: 'drafts-approved-and-refused',
    findings: one,
    steps: [
      ['2026-04-14 10:00', approve('1')],
      ['2026-04-20 10:00', by('governmentHead', refuseRung('2'))],
      [
        '2026-05-08 10:00',
        by('governmentHead', approve('3', { document: null, organ: '县纪委监委' })),
      ],
      ['2026-05-11 10:00', report('1')],
      ['2026-05-12 10:00', accept('1')],
    ],
    until: '2026-05-13 09:00',
  },
  {
    ...county,
    shows: 'draft-lapses-with-the-report',
    findings: quick,
    steps: [received, ['2026-03-18 10:00', report('1')], ['2026-03-19 10:00', accept('1')]],
    until: '2026-03-20 09:00',
  },
  {
    ...county,
    shows: 'reported-late-after-an-order',
    findings: quick,
    steps: [received, ['2026-03-12 10:00', report('1')], ['2026-03-13 10:00', accept('1')]],
    until: '2026-03-16 09:00',
  },
  {
    ...county,
    shows: 'review-overdue',
    findings: quick,
    steps: [received, ['2026-03-03 10:00', report('1')], ['2026-03-16 10:00', accept('1')]],
    until: '2026-03-17 09:00',
  },
  {
    ...county,
    shows: 'long-term-progress-missed',
    findings: [finding('1', 'longTerm')],
    steps: [...handled, ['2026-04-09 10:00', progress('1')], ['2026-04-10 10:00', withdraw()]],
    until: '2026-04-13 09:00',
  },
  {
    ...county,
    shows: 'holders-replaced-between-rungs',
    findings: one,
    steps: [
      [
        '2026-03-05 10:00',
        replaceHolders([
          ...HOLDERS.filter((h) => h.post !== 'contact'),
          holder('contact', { until: '2026-03-04' }),
          holder('contact', { id: 'contact-2', name: '何新', from: '2026-03-05' }),
        ]),
      ],
      ['2026-03-16 10:00', report('1')],
      ['2026-03-17 10:00', accept('1')],
    ],
    until: '2026-03-18 09:00',
  },
  {
    ...county,
    shows: 'post-vacant',
    findings: one,
    holders: without('contact', 'handler'),
    steps: [],
    until: '2026-04-20 09:00',
  },
  {
    ...county,
    // The copy of an order goes to the head in the place of the leader.
    shows: 'leader-vacant',
    findings: one,
    holders: without('responsibleLeader'),
    steps: [],
    until: '2026-04-10 09:00',
  },
  {
    ...county,
    shows: 'nobody-of-the-unit',
    findings: one,
    holders: without('contact', 'handler', 'responsibleLeader', 'unitHead'),
    steps: [
      ['2026-03-31 10:00', note('已电话联系县水务局办公室，待其报送名册')],
      // From then on the head is told in the place of the others, and the rungs count from there.
      ['2026-04-20 10:00', replaceHolders(without('contact', 'handler', 'responsibleLeader'))],
    ],
    until: '2026-05-07 09:00',
  },
  {
    ...county,
    shows: 'judged-by-whoever-stands-in',
    findings: one,
    holders: without('reviewer', 'supervisionOffice'),
    steps: [
      ['2026-03-03 10:00', plan('1')],
      ['2026-03-04 10:00', by('approver', acceptPlan())],
      ['2026-03-05 10:00', report('1')],
      // Now the approver's post is vacant, too, and the group leader is asked in his place.
      ['2026-03-05 11:00', replaceHolders(without('reviewer', 'supervisionOffice', 'approver'))],
      ['2026-03-06 10:00', by('groupLeader', accept('1'))],
    ],
    until: '2026-03-09 09:00',
  },
  {
    ...county,
    shows: 'reminded-by-hand-and-noted',
    findings: one,
    steps: [
      ['2026-03-03 10:00', remind()],
      ['2026-03-03 10:30', note()],
      ['2026-03-06 10:00', remind(['1'], '请今日内签收')],
      [
        '2026-03-09 10:00',
        by('approver', accept('1', 'notImplemented', '机构撤并，经批准不再整改')),
      ],
    ],
    until: '2026-03-10 09:00',
  },
];
