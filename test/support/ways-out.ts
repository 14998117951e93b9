import * as acts from './acts.ts';
import { accept, acceptPlan, by, report } from './acts.ts';
import { CO_UNIT, NEXT } from './co-units.ts';
import { COUNTY, changed, finding, HOLDERS, WITH_2027 } from './rules.ts';
import { letter, type Story } from './story.ts';

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
export const WAYS_OUT: Story[] = [
  fresh
    .and('2026-03-05 10:00', acts.object('1'))
    .and('2026-03-06 10:00', acts.decideObjection('objection-1', false)),
  fresh
    .and('2026-03-05 10:00', acts.object('1', 'notOurRemit'))
    .and('2026-03-06 10:00', acts.decideObjection('objection-1', true, CO_UNIT)),
  fresh
    .and('2026-03-05 10:00', acts.applyForFormalReview())
    .and('2026-03-06 10:00', acts.assignFormalReviewer('formal-review-1'))
    .and('2026-03-09 10:00', acts.decideFormalReview('formal-review-1', 'revoked', ['1'])),
  fresh
    .and('2026-03-05 10:00', acts.suspend())
    .until('2026-03-31 18:00')
    .and('2026-04-01 10:00', acts.resume()),
  fresh
    .and('2026-03-05 10:00', acts.stagedPlan({ 1: ['2026-03-20'], 2: [] }))
    .and('2026-03-05 11:00', acceptPlan())
    .and('2026-03-19 10:00', acts.reportMilestone('1')),
  shared
    .and('2026-03-05 10:00', acts.coAcknowledge(CO_UNIT.id))
    .and('2026-03-06 10:00', acts.declinePart('1', CO_UNIT.id))
    .and('2026-04-10 10:00', acts.reportPart('2', CO_UNIT.id)),
  letter(levels, at, [finding('1', 'timeLimited')])
    .and('2026-03-05 10:00', report('1'))
    .and('2026-03-05 11:00', acts.recordCheck('1'))
    .and('2026-03-06 10:00', accept('1'))
    .and('2026-03-06 11:00', by('supervisionOffice', accept('1'))),
  fresh.and('2026-03-05 10:00', acts.defer('1', '2026-06-30')).until('2026-07-10 18:00'),
  fresh.and('2026-03-05 10:00', acts.transfer('1')),
  fresh.and('2026-03-05 10:00', acts.succeed(HOLDERS)),
  shared.and('2026-03-05 10:00', acts.succeedOf(CO_UNIT.id, NEXT)),
  fresh.and('2026-03-05 10:00', acts.raise('1', 'order')),
  letter(COUNTY, '2026-12-10 09:00', [finding('1', 'timeLimited', '30wd')]).and(
    '2026-12-11 10:00',
    acts.changeCalendar(WITH_2027),
  ),
  fresh.late('2026-03-05 10:00', acts.reportMilestone('1'), '2026-03-05 12:00'),
];
