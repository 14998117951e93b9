import type { NoticeEvent } from '../../src/domain/notice/events.ts';
import type { FindingText, Holder, Rules } from '../../src/domain/notice/notice.ts';
import {
  type Act,
  accept,
  acceptPlan,
  acknowledge,
  approve,
  askExtension,
  by,
  giveBack,
  grant,
  note,
  plan,
  progress,
  refuseExtension,
  refuseRung,
  remind,
  replaceHolders,
  report,
  returnPlan,
  withdraw,
  withdrawFinding,
} from './acts.ts';
import { AUDIT, COUNTY, finding, HOLDERS, holder, URGENT, without } from './rules.ts';
import { letter, type Story } from './story.ts';

/** What happens at a Beijing time: somebody acts, or MongoDB goes away or comes back. */
export type Step = [at: string, what: Act | 'storeAway' | 'storeBack'];

/** A notice's life as a script, to be lived by the pure rules and by a real workflow. */
export interface Life {
  /** What it shows; also the name of its recorded history. */
  shows: string;
  rules: Rules;
  /** Beijing time of issue. */
  issued: string;
  findings: FindingText[];
  holders?: Holder[];
  steps: Step[];
  /** Beijing time up to which it is lived. */
  until: string;
}

const MARCH = '2026-03-02 09:00';
const one = [finding('1', 'timeLimited')];
const two = [finding('1', 'immediate'), finding('2', 'timeLimited')];
const handled: Step[] = [
  ['2026-03-02 15:00', acknowledge()],
  ['2026-03-04 10:00', plan('1')],
  ['2026-03-05 10:00', acceptPlan()],
];
const county = { rules: COUNTY, issued: MARCH };

/** Lives that between them meet every kind of command and alarm under the three presets. */
export const LIVES: Life[] = [
  {
    ...county,
    shows: 'on-time-closed',
    findings: two,
    steps: [
      ['2026-03-02 15:00', acknowledge('收到')],
      ['2026-03-04 10:00', plan('2')],
      ['2026-03-05 10:00', acceptPlan()],
      ['2026-03-06 16:00', report('1')],
      ['2026-03-09 09:30', accept('1')],
      ['2026-03-24 11:00', report('2')],
      ['2026-03-26 15:00', accept('2')],
    ],
    until: '2026-03-27 09:00',
  },
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
    shows: 'plan-returned-then-accepted',
    findings: one,
    steps: [
      ['2026-03-02 15:00', acknowledge()],
      ['2026-03-05 10:00', plan('1')],
      ['2026-03-06 10:00', returnPlan()],
      ['2026-03-12 10:00', plan('1')],
      ['2026-03-13 10:00', acceptPlan('补充后同意')],
      ['2026-03-20 10:00', report('1')],
      ['2026-03-23 10:00', accept('1')],
    ],
    until: '2026-03-24 09:00',
  },
  {
    ...county,
    shows: 'returned-twice-one-rung-up',
    findings: one,
    steps: [
      ...handled,
      ['2026-03-10 10:00', report('1')],
      ['2026-03-11 10:00', giveBack('1')],
      ['2026-03-16 10:00', report('1')],
      ['2026-03-17 10:00', giveBack('1', '会议纪要未盖章')],
      ['2026-03-20 10:00', report('1')],
      ['2026-03-23 10:00', accept('1')],
    ],
    until: '2026-03-24 09:00',
  },
  {
    ...county,
    shows: 'extension-granted',
    findings: one,
    steps: [
      ...handled,
      ['2026-03-20 10:00', askExtension('1', '2026-04-15')],
      ['2026-03-23 10:00', grant('1', '2026-04-10')],
      ['2026-04-09 10:00', report('1')],
      ['2026-04-10 10:00', accept('1', 'alternativeAction')],
    ],
    until: '2026-04-13 09:00',
  },
  {
    ...county,
    shows: 'extension-refused',
    findings: one,
    steps: [
      ...handled,
      ['2026-03-20 10:00', askExtension('1', '2026-04-15')],
      // The office takes longer than it may, and is reminded itself.
      ['2026-03-27 10:00', refuseExtension('1')],
      ['2026-04-03 10:00', report('1')],
      ['2026-04-07 10:00', accept('1')],
    ],
    until: '2026-04-08 09:00',
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
      ['2026-04-20 10:00', refuseRung('2')],
      ['2026-05-08 10:00', approve('3', { document: null })],
      ['2026-05-11 10:00', report('1')],
      ['2026-05-12 10:00', accept('1')],
    ],
    until: '2026-05-13 09:00',
  },
  {
    ...county,
    shows: 'notice-withdrawn',
    findings: two,
    steps: [
      ['2026-03-02 15:00', acknowledge()],
      ['2026-03-10 10:00', withdraw()],
    ],
    until: '2026-03-20 09:00',
  },
  {
    ...county,
    shows: 'finding-withdrawn',
    findings: two,
    steps: [
      ['2026-03-02 15:00', acknowledge()],
      ['2026-03-04 10:00', withdrawFinding('2')],
      ['2026-03-06 10:00', report('1')],
      ['2026-03-09 10:00', accept('1')],
    ],
    until: '2026-03-10 09:00',
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
    rules: URGENT,
    issued: MARCH,
    shows: 'urgent-on-time',
    findings: [finding('1', 'immediate')],
    steps: [
      ['2026-03-02 09:20', acknowledge()],
      ['2026-03-02 20:00', report('1')],
      ['2026-03-02 21:00', accept('1')],
    ],
    until: '2026-03-03 09:00',
  },
  {
    rules: AUDIT,
    issued: MARCH,
    shows: 'audit-progress-reported',
    findings: [finding('1', 'staged'), finding('2', 'longTerm')],
    steps: [
      ['2026-03-03 10:00', acknowledge()],
      ['2026-03-09 10:00', plan('1', '2')],
      ['2026-03-11 10:00', acceptPlan()],
      ['2026-04-02 10:00', progress('2', '')],
      ['2026-04-27 10:00', report('1')],
      ['2026-04-29 10:00', accept('1')],
      ['2026-05-20 10:00', report('2')],
      ['2026-05-22 10:00', accept('2')],
    ],
    until: '2026-05-25 09:00',
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
];

/** The life as the pure rules live it. */
export function storyOf({ rules, issued, findings, holders = HOLDERS, steps, until }: Life): Story {
  const start = letter(rules, issued, findings, { holders });
  const acted = steps.reduce(
    (story, [at, what]) => (typeof what === 'string' ? story : story.and(at, what)),
    start,
  );
  return acted.until(until);
}

/** What two lives have in common: everything but keys, places in a chain and instants of handling. */
export function factsOf(events: NoticeEvent[]): unknown[] {
  const machine = ['at', 'command', 'noticeId', 'seq', 'prev', 'hash', 'nextAlarmAt', 'notice'];
  return events.map((event) =>
    Object.fromEntries(Object.entries(event).filter(([key]) => !machine.includes(key))),
  );
}
