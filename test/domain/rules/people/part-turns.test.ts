import { expect } from 'chai';
import { calendarFor } from '../../../../src/domain/calendar/calendar.ts';
import { wordRow } from '../../../../src/domain/messages/wording.ts';
import type { Rules } from '../../../../src/domain/notice/notice.ts';
import { loadCalendarYears } from '../../../../src/presets/presets.ts';
import {
  type Act,
  accept,
  acknowledge,
  applyForFormalReview,
  assignFormalReviewer,
  changeCalendar,
  decideFormalReview,
  decideObjection,
  declinePart,
  defer,
  establishBadFaith,
  object,
  report,
  resume,
  succeed,
  suspend,
  takeBack,
} from '../../../support/acts.ts';
import { CO_UNIT, SECOND } from '../../../support/co-units.ts';
import { outboxOf } from '../../../support/outbox.ts';
import { COUNTY, finding, holder, local } from '../../../support/rules.ts';
import { letter, type Story } from '../../../support/story.ts';

const { policy } = COUNTY;
const STOPPED_BY_REVIEWS: Rules = {
  ...COUNTY,
  policy: {
    ...policy,
    clocks: {
      ...policy.clocks,
      formalReviewDecision: { ...policy.clocks.formalReviewDecision, effect: 'stop' },
    },
  },
};

const shared = letter(
  STOPPED_BY_REVIEWS,
  '2026-03-04 09:00',
  [
    { ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] },
    { ...finding('2', 'timeLimited'), coUnits: [SECOND.name] },
  ],
  { coUnits: [CO_UNIT, SECOND] },
).and('2026-03-04 10:00', acknowledge());

/** What an act tells co-operating units: which, and in which words. */
function told(before: Story, at: string, act: Act): [unit: string, line: string][] {
  const after = before.and(at, act);
  return outboxOf(after)
    .slice(outboxOf(before.until(at)).length)
    .filter((r) => r.coUnit)
    .map((r) => [r.unit, wordRow(r).replace(/^.*?：/, '')]);
}

const turned = (before: Story, at: string, act: Act): string[] =>
  before
    .and(at, act)
    .events.flatMap((e) => e.parts ?? [])
    .map((p) => `${p.unit} ${p.finding}: ${p.was} → ${p.is} ${local(p.dueAt)}`);

describe('whoever’s part stops, goes on, moves or ends is told by the same event', () => {
  const reviewed = shared.and('2026-03-09 10:00', applyForFormalReview(['1']));
  const objected = shared.and('2026-03-06 10:00', object('1', 'wrongFact'));
  const deferred = shared.and('2026-03-09 10:00', defer('1', '2026-06-30'));

  it('when a formal review stops it', () => {
    expect(told(shared, '2026-03-09 10:00', applyForFormalReview(['1']))).to.deep.equal([
      [CO_UNIT.id, '县水务局对第1条问题申请复核，你单位配合任务随之暂停计时，其间不予催办'],
    ]);
  });

  it('when the review is decided', () => {
    const assigned = reviewed.and('2026-03-10 10:00', assignFormalReviewer('formal-review-1'));
    const act = decideFormalReview('formal-review-1', 'maintained');
    expect(told(assigned, '2026-03-16 10:00', act)).to.deep.equal([
      [
        CO_UNIT.id,
        '县水务局对第1条问题申请的复核已作出决定，你单位配合任务恢复计时，请继续办理，期限为2026年4月10日18:00',
      ],
    ]);
  });

  it('when the review is taken back', () => {
    expect(told(reviewed, '2026-03-16 10:00', takeBack('formal-review-1'))).to.deep.equal([
      [
        CO_UNIT.id,
        '县水务局撤回对第1条问题的复核申请，你单位配合任务恢复计时，请继续办理，期限为2026年4月10日18:00',
      ],
    ]);
  });

  it('when an objection stops it, and when that is rejected', () => {
    const [stop] = told(shared, '2026-03-06 10:00', object('1', 'wrongFact'));
    expect(stop?.[1]).to.equal(
      '县水务局对第1条问题提出异议，你单位配合任务随之暂停计时，其间不予催办',
    );
    const [line] = told(objected, '2026-03-10 10:00', decideObjection('objection-1', false));
    expect(line?.[1]).to.match(/^县水务局对第1条问题提出的异议已作出处理，你单位配合任务恢复计时/);
  });

  it('when an upheld objection ends it', () => {
    const act = decideObjection('objection-1', true);
    expect(turned(objected, '2026-03-10 10:00', act).at(-1)).to.match(/^unit-5 1: stopped → over/);
    expect(told(objected, '2026-03-10 10:00', act)).to.deep.equal([
      [CO_UNIT.id, '县水务局第1条问题已撤销，你单位配合任务到此终止，无需再办'],
    ]);
  });

  it('when its finding is closed without it', () => {
    const in2 = shared.and('2026-03-09 10:00', report('1'));
    expect(told(in2, '2026-03-10 10:00', accept('1'))).to.deep.equal([
      [CO_UNIT.id, '县水务局第1条问题已销号，你单位配合任务到此终止，无需再办'],
    ]);
  });

  it('when the lead unit reports during a deferral', () => {
    const [line] = told(deferred, '2026-03-16 10:00', report('1'));
    expect(line?.[0]).to.equal(CO_UNIT.id);
    expect(line?.[1]).to.match(
      /^县水务局第1条问题整改结果已报送，你单位配合任务恢复计时，请继续办理，期限为2026年4月/,
    );
  });

  it('when bad faith ends a deferral', () => {
    const [line] = told(deferred, '2026-03-16 10:00', establishBadFaith('1'));
    expect(line?.[0]).to.equal(CO_UNIT.id);
    expect(line?.[1]).to.match(/^县水务局第1条问题须继续整改，你单位配合任务恢复计时/);
  });

  it('when a new calendar moves its date', () => {
    const years = loadCalendarYears().map((year) =>
      year.year === 2026
        ? { ...year, days: [...year.days, { name: '停工', date: '2026-04-03', isOffDay: true }] }
        : year,
    );
    const calendar = calendarFor(years, '2025-01-01');
    const all = told(shared, '2026-03-16 10:00', changeCalendar(calendar));
    expect(all.map(([unit]) => unit)).to.deep.equal([CO_UNIT.id, SECOND.id]);
    expect(all[0]?.[1]).to.include(
      '你单位配合任务的期限相应变更，原期限为2026年4月3日18:00，现期限为',
    );
    expect(all[0]?.[1]).not.to.include('第2条');
  });

  it('and learns nothing of what is the lead unit’s own', () => {
    const lines = [
      told(shared, '2026-03-09 10:00', applyForFormalReview(['1'], '认定依据不足')),
      told(deferred, '2026-03-16 10:00', establishBadFaith('1')),
      told(objected, '2026-03-10 10:00', decideObjection('objection-1', false)),
    ].flat();
    expect(lines.map(([, line]) => line).join()).not.to.match(/认定依据不足|虚假|拒绝|意见|理由/);
  });
});

describe('a co-operating unit', () => {
  it('is not told by the event of what it has done itself', () => {
    expect(turned(shared, '2026-03-05 10:00', declinePart('1', CO_UNIT.id))).to.deep.equal([]);
  });

  it('is told once that its time stands still, and that it goes on when nothing stops it any more', () => {
    const twice = shared
      .and('2026-03-09 10:00', suspend('flood', ['1'], null))
      .and('2026-03-10 10:00', suspend('audit', ['1'], null));
    expect(
      told(
        shared.and('2026-03-09 10:00', suspend('flood', ['1'], null)),
        '2026-03-10 10:00',
        suspend('audit', ['1'], null),
      ),
    ).to.deep.equal([]);
    expect(told(twice, '2026-03-11 10:00', resume('flood'))).to.deep.equal([]);
    const once = twice.and('2026-03-11 10:00', resume('flood'));
    expect(told(once, '2026-03-12 10:00', resume('audit')).map(([unit]) => unit)).to.deep.equal([
      CO_UNIT.id,
    ]);
  });

  it('is told with the new date where another unit takes the lead and its own date moves with the finding’s', () => {
    const { part: _part, ...clocks } = policy.clocks;
    const unchased = {
      ...COUNTY,
      policy: { ...policy, clocks: { ...clocks, part: null } },
    } as never;
    const late = letter(
      unchased,
      '2026-03-04 09:00',
      [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] }],
      { coUnits: [CO_UNIT] },
    )
      .and('2026-03-04 10:00', acknowledge())
      .until('2026-04-07 10:00');
    const people = [holder('contact', { id: 'unit-8-contact', name: '江新' })];
    const [line] = told(late, '2026-04-08 10:00', succeed(people, '2026-04-08'));
    expect(line?.[0]).to.equal(CO_UNIT.id);
    expect(line?.[1]).to.match(
      /^县水务局第1条问题自2026年4月8日起由县水利和湖泊局承接，你单位配合任务的期限相应变更，原期限为2026年4月3日18:00/,
    );
  });
});
