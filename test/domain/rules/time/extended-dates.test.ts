import { expect } from 'chai';
import { wordRow } from '../../../../src/domain/messages/wording.ts';
import {
  acceptPlan,
  acknowledge,
  applyForFormalReview,
  askExtension,
  assignFormalReviewer,
  by,
  decideFormalReview,
  decideObjection,
  giveBack,
  grant,
  object,
  refuseExtension,
  report,
  reportMilestone,
  reportPart,
  resume,
  revision,
  stagedPlan,
  suspend,
} from '../../../support/acts.ts';
import { CO_UNIT, SECOND } from '../../../support/co-units.ts';
import { outboxOf } from '../../../support/outbox.ts';
import { COUNTY, changed, finding, local, URGENT } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const PART = `part/1@${CO_UNIT.id}`;

// Due on Friday 3 April at 18:00, its part with it; the last stage on that day, an earlier one on 20 March.
const issued = letter(
  COUNTY,
  '2026-03-04 09:00',
  [{ ...finding('1', 'staged', '2026-04-03'), coUnits: [CO_UNIT.name] }],
  { coUnits: [CO_UNIT] },
).and('2026-03-04 10:00', acknowledge());

const story = issued
  .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-03-20', '2026-04-03'] }))
  .and('2026-03-05 11:00', acceptPlan());

const asked = story.and('2026-03-18 10:00', askExtension('1', '2026-04-24'));

const dues = ({ notice }: Story): Record<string, string> =>
  Object.fromEntries(
    notice.clocks
      .filter((c) => ['finding', 'milestone', 'part'].includes(c.kind))
      .map((c) => [c.key, local(c.dueAt)]),
  );

const shown = (life: Story) => {
  const { dueAt, parts, milestones } = life.finding('1');
  return [dueAt, ...milestones.map((m) => m.dueAt), ...parts.map((p) => p.dueAt)].map(local);
};

const chasedOf = (life: Story, kind: string): string[] =>
  life.chase().filter((line) => line.includes(` ${kind}/`));

describe('what has no date of its own', () => {
  it('has the date to which its finding is extended: the part, and the stage that is due when the finding is (M18)', () => {
    const granted = asked.and('2026-03-19 10:00', grant('1'));
    expect(dues(granted)).to.deep.equal({
      'finding/1': '2026-04-24 18:00',
      [PART]: '2026-04-24 18:00',
      'milestone/1#1': '2026-03-20 18:00',
      'milestone/1#2': '2026-04-24 18:00',
    });
    expect(shown(granted)).to.deep.equal([
      '2026-04-24 18:00',
      '2026-03-20 18:00',
      '2026-04-24 18:00',
      '2026-04-24 18:00',
    ]);
    const chased = granted
      .and('2026-03-20 10:00', reportMilestone('1', 1))
      .until('2026-04-20 08:00');
    expect([...chasedOf(chased, 'part'), ...chasedOf(chased, 'milestone')]).to.deep.equal([]);
    given(granted)
      .when('2026-04-24 18:00', reportPart('1', CO_UNIT.id))
      .causes({ type: 'partReported', late: false });
    given(granted)
      .when('2026-04-24 18:01', reportPart('1', CO_UNIT.id))
      .causes({ type: 'partReported', late: true });
  });

  it('has the date that a formal review names', () => {
    const review = 'formal-review-1';
    const revised = story
      .and('2026-03-16 10:00', applyForFormalReview(['1']))
      .and('2026-03-16 11:00', assignFormalReviewer(review))
      .and(
        '2026-03-17 10:00',
        decideFormalReview(review, 'revised', ['1'], [revision('1', { due: '2026-05-08' })]),
      );
    expect(dues(revised)).to.deep.equal({
      'finding/1': '2026-05-08 18:00',
      [PART]: '2026-05-08 18:00',
      'milestone/1#1': '2026-03-20 18:00',
      'milestone/1#2': '2026-05-08 18:00',
    });
  });

  it('has the new date as well where its plan is accepted after the extension', () => {
    const planned = issued
      .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-03-20', '2026-04-03'] }))
      .and('2026-03-05 11:00', askExtension('1', '2026-04-24'));
    const granted = planned
      .and('2026-03-06 10:00', grant('1'))
      .and('2026-03-06 11:00', acceptPlan());
    expect(dues(granted)['milestone/1#2']).to.equal('2026-04-24 18:00');
    expect(dues(granted)['milestone/1#1']).to.equal('2026-03-20 18:00');
  });

  it('has it also under rules that chase no part: nobody is late by the letter’s old date', () => {
    const quiet = changed(COUNTY, { clocks: { ...COUNTY.policy.clocks, part: null } });
    const life = letter(
      quiet,
      '2026-03-04 09:00',
      [{ ...finding('1', 'timeLimited', '2026-04-03'), coUnits: [CO_UNIT.name] }],
      { coUnits: [CO_UNIT] },
    ).and('2026-03-18 10:00', askExtension('1', '2026-04-24'));
    given(life)
      .when('2026-04-07 10:00', reportPart('1', CO_UNIT.id))
      .causes({ type: 'partReported', late: false });
    const granted = life.and('2026-03-19 10:00', grant('1'));
    expect(granted.finding('1').parts.map((p) => local(p.dueAt))).to.deep.equal([
      '2026-04-24 18:00',
    ]);
    given(granted)
      .when('2026-04-20 10:00', reportPart('1', CO_UNIT.id))
      .causes({ type: 'partReported', late: false });
    given(granted)
      .when('2026-04-27 10:00', reportPart('1', CO_UNIT.id))
      .causes({ type: 'partReported', late: true });
  });

  it('has it for each of several co-operating units, which learn of it by their own date', () => {
    const two = letter(
      COUNTY,
      '2026-03-04 09:00',
      [{ ...finding('1', 'timeLimited', '2026-04-03'), coUnits: [CO_UNIT.name, SECOND.name] }],
      { coUnits: [CO_UNIT, SECOND] },
    )
      .and('2026-03-18 10:00', askExtension('1', '2026-04-24'))
      .and('2026-03-18 11:00', reportPart('1', SECOND.id))
      .and('2026-03-19 10:00', grant('1'));
    const told = outboxOf(two).filter((r) => r.what === 'extensionGranted' && r.coUnit);
    expect(told.map((r) => r.unit)).to.deep.equal([CO_UNIT.id]);
    expect(told.map(wordRow)).to.deep.equal([
      '云督整〔2026〕12号：县水务局第1条问题的整改期限已变更，你单位配合任务的期限相应变更，原期限为2026年4月3日18:00，现期限为2026年4月24日18:00。审批意见：同意。',
    ]);
  });
});

describe('while the office decides on an extension asked for in time', () => {
  it('neither part nor stage is chased, and nobody who answers is late (M18)', () => {
    const waited = asked.until('2026-04-30 18:00');
    expect([...chasedOf(waited, 'part'), ...chasedOf(waited, 'milestone')]).to.deep.equal([]);
    given(waited)
      .when('2026-04-30 18:01', reportPart('1', CO_UNIT.id))
      .causes({ type: 'partReported', late: false });
    given(waited)
      .when('2026-04-30 18:01', reportMilestone('1', 1))
      .causes({ type: 'milestoneReported', late: false });
    // Without a request both are chased in these days.
    const chased = story.until('2026-04-30 18:00');
    expect(chasedOf(chased, 'part')).to.have.length.above(1);
    expect(chasedOf(chased, 'milestone')).to.have.length.above(1);
  });

  it('a stage is silent whose plan is accepted meanwhile', () => {
    const planned = issued
      .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-03-20'] }))
      .and('2026-03-05 11:00', askExtension('1', '2026-04-24'))
      .and('2026-03-06 10:00', acceptPlan());
    expect(planned.clock('milestone/1#1')).to.equal('due 2026-03-20 18:00, paused');
    expect(chasedOf(planned.until('2026-04-10 18:00'), 'milestone')).to.deep.equal([]);
    const granted = planned.and('2026-03-09 10:00', grant('1'));
    expect(granted.clock('milestone/1#1')).to.match(/^due 2026-03-20 18:00, next /);
  });

  it('what a hold has silenced besides goes on when both are over', () => {
    const stopped = story
      .and('2026-03-06 09:00', askExtension('1', '2026-04-24'))
      .and('2026-03-06 10:00', object('1'))
      .and('2026-03-06 11:00', suspend('flood', ['1'], null))
      .and('2026-03-09 10:00', resume('flood'))
      .and('2026-03-09 10:30', decideObjection('objection-1', false));
    expect(stopped.clock(PART)).to.match(/paused$/);
    const granted = stopped.and('2026-03-09 11:00', grant('1'));
    expect(dues(granted)[PART]).to.equal('2026-04-24 18:00');
    expect(granted.clock(PART)).to.match(/, next /);
  });

  it('a result that comes in leaves the part its date, and at least the time it had', () => {
    const reported = asked.and('2026-03-18 15:00', report('1'));
    expect(reported.clock(PART)).to.match(/^due 2026-04-03 18:00, next /);
    // Three weeks later the date has passed without anybody's fault: two working days, as the office has for its decision.
    const late = asked.and('2026-04-13 10:00', report('1'));
    expect(dues(late)[PART]).to.equal('2026-04-15 18:00');
  });
});

describe('an extension that is refused late', () => {
  const { extension } = COUNTY.policy;
  // Asked for until the date itself.
  const free = changed(COUNTY, { extension: { ...extension, askBefore: null } });
  const single = letter(free, '2026-03-04 09:00', [finding('1', 'immediate', '2026-04-03')]).and(
    '2026-03-04 10:00',
    acknowledge(),
  );
  const late = (askedOn: string, refusedOn: string) =>
    single
      .and(askedOn, askExtension('1', '2026-04-24'))
      .and(refusedOn, refuseExtension('1', '理由不足'));

  it('is not judged by the old date: there is what was left when it was asked for, at most the office’s own time', () => {
    const cases: [asked: string, refused: string, due: string][] = [
      // The office has two working days for its decision.
      ['2026-03-20 10:00', '2026-03-24 18:00', '2026-04-03 18:00'],
      ['2026-03-20 10:00', '2026-04-02 10:00', '2026-04-07 18:00'],
      ['2026-03-20 10:00', '2026-04-13 10:00', '2026-04-15 18:00'],
      ['2026-03-20 10:00', '2026-05-20 10:00', '2026-05-22 18:00'],
      // Where less was left than that, there is as much again.
      ['2026-04-02 10:00', '2026-04-07 10:00', '2026-04-08 18:00'],
      ['2026-04-03 10:00', '2026-04-07 10:00', '2026-04-07 18:00'],
      ['2026-04-03 17:59', '2026-04-07 18:30', '2026-04-08 18:00'],
      ['2026-04-03 10:00', '2026-04-04 10:00', '2026-04-07 18:00'],
    ];
    for (const [askedOn, refusedOn, due] of cases) {
      const refused = late(askedOn, refusedOn);
      expect(local(refused.finding('1').dueAt), `${askedOn} ${refusedOn}`).to.equal(due);
      given(refused).when(due, report('1')).causes({ type: 'findingReported', late: false });
    }
  });

  it('keeps the original date, and the cap counts as if nothing had been lost', () => {
    const refused = late('2026-03-20 10:00', '2026-04-13 10:00');
    expect(local(refused.finding('1').originalDueAt)).to.equal('2026-04-03 18:00');
    given(refused)
      .when('2026-04-13 11:00', askExtension('1', '2026-05-15'))
      .causes('extensionRequested');
  });

  it('says so, with both dates', () => {
    const [row] = outboxOf(late('2026-03-20 10:00', '2026-04-13 10:00')).filter(
      (r) => r.what === 'extensionRefused',
    );
    expect(row && wordRow(row)).to.equal(
      '云督整〔2026〕12号：不同意第1条问题延期；因审批用时较长，整改期限顺延，原期限为2026年4月3日18:00，现期限为2026年4月15日18:00，请继续整改并报送整改结果。理由：理由不足。',
    );
  });

  it('moves stages and parts that were due meanwhile, and tells the co-operating unit', () => {
    const refused = asked.and('2026-04-13 10:00', refuseExtension('1'));
    expect(dues(refused)).to.deep.equal({
      'finding/1': '2026-04-15 18:00',
      [PART]: '2026-04-15 18:00',
      'milestone/1#1': '2026-04-15 18:00',
      'milestone/1#2': '2026-04-15 18:00',
    });
    const told = outboxOf(refused).filter((r) => r.what === 'extensionRefused');
    expect(told.map((r) => r.unit)).to.include(CO_UNIT.id);
    const inTime = asked.and('2026-03-19 10:00', refuseExtension('1'));
    expect(outboxOf(inTime).filter((r) => r.coUnit && r.what === 'extensionRefused')).to.deep.equal(
      [],
    );
  });

  it('leaves hours where the limit is one of hours', () => {
    const urgent = letter(URGENT, '2026-03-04 22:00', [finding('1', 'immediate')])
      .and('2026-03-05 21:30', askExtension('1', '2026-03-06T08:00'))
      .and('2026-03-06 03:00', by('groupLeader', refuseExtension('1')));
    expect(local(urgent.finding('1').dueAt)).to.equal('2026-03-06 03:30');
  });

  it('during a suspension leaves as much once the clocks go on, and says what is left instead of a date', () => {
    const stopped = single
      .and('2026-03-20 10:00', askExtension('1', '2026-04-24'))
      .and('2026-04-13 10:00', suspend('flood', [], null))
      .and('2026-04-14 10:00', refuseExtension('1', '理由不足'));
    const [row] = outboxOf(stopped).filter((r) => r.what === 'extensionRefused');
    expect(row && wordRow(row)).to.equal(
      '云督整〔2026〕12号：不同意第1条问题延期；现仍暂停计算整改期限，恢复计算后剩余2个工作日，届时另行告知。理由：理由不足。',
    );
    const goesOn = stopped.and('2026-05-11 10:00', resume('flood'));
    expect(local(goesOn.finding('1').dueAt)).to.equal('2026-05-13 18:00');
  });

  it('in time but during a suspension names what is left as well', () => {
    const stopped = single
      .and('2026-03-20 10:00', askExtension('1', '2026-04-24'))
      .and('2026-03-20 11:00', suspend('flood', [], null))
      .and('2026-03-23 10:00', refuseExtension('1', '理由不足'));
    const [row] = outboxOf(stopped).filter((r) => r.what === 'extensionRefused');
    expect(row && wordRow(row)).to.include('恢复计算后剩余10个工作日，届时另行告知');
    expect(row?.dueAt).to.equal(null);
  });
});

describe('a returned finding whose part is still owed', () => {
  it('takes the part along when it is extended', () => {
    const returned = story
      .and('2026-03-31 10:00', report('1'))
      .and('2026-04-02 10:00', giveBack('1'))
      .and('2026-04-03 10:00', askExtension('1', '2026-04-24'));
    expect(returned.clock(PART)).to.match(/paused$/);
    const granted = returned.and('2026-04-07 10:00', grant('1'));
    expect(dues(granted)).to.deep.equal({
      'finding/1': '2026-04-24 18:00',
      [PART]: '2026-04-24 18:00',
    });
  });
});
