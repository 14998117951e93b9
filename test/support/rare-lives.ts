import { calendarFor } from '../../src/domain/calendar/calendar.ts';
import type { Rules } from '../../src/domain/notice/notice.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { loadCalendarYears } from '../../src/presets.ts';
import { accept, acceptPlan, by, report } from './acts.ts';
import * as rare from './rare-acts.ts';
import { COUNTY, finding, HOLDERS, holder } from './rules.ts';
import { letter, type Story } from './story.ts';

/** The unit that co-operates in the tests' letters, with people of its own. */
export const CO_UNIT = {
  id: 'unit-5',
  name: '县农业农村局',
  holders: [
    holder('contact', { id: 'unit-5-contact', name: '何协' }),
    holder('handler', { id: 'unit-5-handler', name: '钱助' }),
  ],
};

/** Takes over what the co-operating unit has to do. */
export const NEXT = {
  id: 'unit-7',
  name: '县林业局',
  holders: [
    holder('contact', { id: 'unit-7-contact', name: '林接' }),
    holder('unitHead', { id: 'unit-7-head', name: '林长' }),
  ],
};

/** The arrangements of 2025 to 2027, as if the last one had been published: New Year's Day is off. */
export const WITH_2027 = calendarFor(
  [
    ...loadCalendarYears(),
    {
      year: 2027,
      papers: ['https://www.gov.cn/zhengce/2027.htm'],
      days: [{ name: '元旦', date: '2027-01-01', isOffDay: true }],
    },
  ],
  '2025-01-01',
);

/** Rules with a part of their policy replaced. */
export const changed = (rules: Rules, policy: Partial<Policy>): Rules => ({
  ...rules,
  policy: { ...rules.policy, ...policy },
});

const at = '2026-03-04 09:00';
const fresh = letter(COUNTY, at, [finding('1', 'timeLimited'), finding('2', 'timeLimited')]);
const shared = letter(
  COUNTY,
  at,
  [1, 2].map((n) => ({ ...finding(String(n), 'timeLimited'), coUnits: [CO_UNIT.name] })),
  { coUnits: [CO_UNIT] },
);
const levels = changed(COUNTY, {
  acceptance: { levels: ['reviewer', 'supervisionOffice'], onSite: [] },
});

/** Stories that between them meet every event off the plain course. */
export const RARE_STORIES: Story[] = [
  fresh
    .and('2026-03-05 10:00', rare.object('1'))
    .and('2026-03-06 10:00', rare.decideObjection('objection-1', false)),
  fresh
    .and('2026-03-05 10:00', rare.object('1', 'notOurRemit'))
    .and('2026-03-06 10:00', rare.decideObjection('objection-1', true, CO_UNIT)),
  fresh
    .and('2026-03-05 10:00', rare.applyForReview())
    .and('2026-03-06 10:00', rare.assignReviewer('review-1'))
    .and('2026-03-09 10:00', rare.decideReview('review-1', 'revoked', ['1'])),
  fresh
    .and('2026-03-05 10:00', rare.suspend())
    .until('2026-03-31 18:00')
    .and('2026-04-01 10:00', rare.resume()),
  fresh
    .and('2026-03-05 10:00', rare.stagedPlan({ 1: ['2026-03-20'], 2: [] }))
    .and('2026-03-05 11:00', acceptPlan())
    .and('2026-03-19 10:00', rare.reportMilestone('1')),
  shared
    .and('2026-03-05 10:00', rare.coAcknowledge(CO_UNIT.id))
    .and('2026-03-06 10:00', rare.declinePart('1', CO_UNIT.id))
    .and('2026-04-10 10:00', rare.reportPart('2', CO_UNIT.id)),
  letter(levels, at, [finding('1', 'timeLimited')])
    .and('2026-03-05 10:00', report('1'))
    .and('2026-03-05 11:00', rare.recordCheck('1'))
    .and('2026-03-06 10:00', accept('1'))
    .and('2026-03-06 11:00', by('supervisionOffice', accept('1'))),
  fresh.and('2026-03-05 10:00', rare.defer('1', '2026-06-30')).until('2026-07-10 18:00'),
  fresh.and('2026-03-05 10:00', rare.transfer('1')),
  fresh.and('2026-03-05 10:00', rare.succeed(HOLDERS)),
  shared.and('2026-03-05 10:00', rare.succeedOf(CO_UNIT.id, NEXT)),
  fresh.and('2026-03-05 10:00', rare.raise('1', 'order')),
  letter(COUNTY, '2026-12-10 09:00', [finding('1', 'timeLimited', '30wd')]).and(
    '2026-12-11 10:00',
    rare.changeCalendar(WITH_2027),
  ),
  fresh.late('2026-03-05 10:00', rare.reportMilestone('1'), '2026-03-05 12:00'),
];
