import { expect } from 'chai';
import {
  acceptPlan,
  acknowledge,
  askExtension,
  changeCalendar,
  defer,
  establishBadFaith,
  giveBack,
  grant,
  plan,
  report,
  reportPart,
  resume,
  suspend,
} from '../../../support/acts.ts';
import { CO_UNIT } from '../../../support/co-units.ts';
import { AUDIT, COUNTY, finding, local, WITH_2027 } from '../../../support/rules.ts';
import { given, letter } from '../../../support/story.ts';

const planned = (timing: 'timeLimited' | 'longTerm', due: string | null = null) =>
  letter(COUNTY, '2026-03-04 09:00', [finding('1', timing, due)])
    .and('2026-03-04 10:00', acknowledge())
    .and('2026-03-05 10:00', plan('1'))
    .and('2026-03-05 11:00', acceptPlan());

const dueAt = (life: ReturnType<typeof planned>): string => local(life.finding('1').dueAt);

describe('a return never takes time away (M17)', () => {
  it('leaves the date where more was left than the rework takes', () => {
    const story = planned('longTerm');
    const back = story.and('2026-03-16 10:00', report('1')).and('2026-03-17 10:00', giveBack('1'));
    expect(dueAt(back)).to.equal(dueAt(story));
    expect(back.clock('finding/1')).to.equal(story.clock('finding/1'));
    given(back).when('2026-08-31 18:00', report('1')).causes({
      type: 'findingReported',
      late: false,
    });
  });

  it('moves it where the rework takes longer, from any day, early or late', () => {
    const story = planned('timeLimited');
    for (const [reported, returned, due] of [
      ['2026-03-10', '2026-03-12', '2026-04-03'],
      ['2026-03-10', '2026-03-30', '2026-04-07'],
      ['2026-04-03', '2026-04-03', '2026-04-13'],
      ['2026-04-08', '2026-04-09', '2026-04-16'],
    ] as const) {
      const life = story
        .and(`${reported} 10:00`, report('1'))
        .and(`${returned} 11:00`, giveBack('1'));
      expect(dueAt(life), returned).to.equal(`${due} 18:00`);
    }
  });

  it('keeps a date that was granted, however often the finding comes back', () => {
    const granted = planned('timeLimited')
      .and('2026-03-20 10:00', askExtension('1', '2026-04-30'))
      .and('2026-03-23 10:00', grant('1'));
    const once = granted
      .and('2026-04-01 10:00', report('1'))
      .and('2026-04-02 10:00', giveBack('1'));
    expect(dueAt(once)).to.equal('2026-04-30 18:00');
    const twice = once.and('2026-04-07 10:00', report('1')).and('2026-04-08 10:00', giveBack('1'));
    expect(dueAt(twice)).to.equal('2026-04-30 18:00');
    // A second extension may still be asked for, up to the cap that counts from the first date.
    given(twice)
      .when('2026-04-20 10:00', askExtension('1', '2026-05-06'))
      .causes('extensionRequested');
  });

  it('sends no reminder twice for the date that stands', () => {
    const story = planned('timeLimited').until('2026-03-31 09:00');
    const back = story
      .and('2026-03-31 10:00', report('1'))
      .and('2026-03-31 11:00', giveBack('1'))
      .until('2026-04-24 09:00');
    expect(back.chase('finding/1').filter((s) => s.includes('warn'))).to.have.length(3);
    expect(new Set(back.chase('finding/1')).size).to.equal(back.chase('finding/1').length);
  });

  it('gives what a stop during the review has left as well', () => {
    const back = planned('timeLimited')
      .and('2026-03-10 10:00', report('1'))
      .and('2026-03-11 10:00', suspend())
      .and('2026-06-01 10:00', resume())
      .and('2026-06-02 10:00', giveBack('1'));
    // 23 days were left on 11 March.
    expect(dueAt(back)).to.equal('2026-06-24 18:00');
  });

  it('moves the cap on extensions by as much as the date stood still', () => {
    // Due on 3 April, and by extension up to 30 days later.
    const reported = planned('timeLimited').and('2026-03-10 10:00', report('1'));
    const cap = (life: ReturnType<typeof planned>): string => local(life.finding('1').capFrom);
    const stopped = reported
      .and('2026-03-11 10:00', suspend())
      .and('2026-06-01 10:00', giveBack('1'))
      .and('2026-06-01 11:00', resume());
    const other = reported
      .and('2026-03-11 10:00', suspend())
      .and('2026-06-01 10:00', resume())
      .and('2026-06-01 11:00', giveBack('1'));
    expect([dueAt(stopped), cap(stopped)]).to.deep.equal(['2026-06-24 18:00', '2026-06-24 18:00']);
    expect([dueAt(other), cap(other)]).to.deep.equal([dueAt(stopped), cap(stopped)]);
    given(stopped)
      .when('2026-06-02 10:00', askExtension('1', '2026-07-24'))
      .causes('extensionRequested');
    given(stopped)
      .when('2026-06-02 10:00', askExtension('1', '2026-07-27'))
      .isRefused('extension-too-long', '1');
    const deferred = planned('timeLimited')
      .and('2026-03-10 10:00', defer('1', '2026-06-30'))
      .and('2026-06-01 10:00', report('1'))
      .and('2026-06-02 10:00', giveBack('1'));
    expect([dueAt(deferred), cap(deferred)]).to.deep.equal([
      '2026-06-26 18:00',
      '2026-06-26 18:00',
    ]);
    const faked = planned('timeLimited')
      .and('2026-03-10 10:00', defer('1', '2026-06-30'))
      .and('2026-06-02 10:00', establishBadFaith('1'));
    expect(cap(faked)).to.equal('2026-06-26 18:00');
  });

  it('gives what a deferral has kept that a report has cut short, with or without a stop after it', () => {
    const cut = planned('timeLimited')
      .and('2026-03-10 10:00', defer('1', '2026-06-30'))
      .and('2026-05-06 10:00', report('1'));
    const plain = cut.and('2026-05-28 10:00', giveBack('1'));
    const stopped = cut
      .and('2026-05-07 10:00', suspend())
      .and('2026-05-11 10:00', resume())
      .and('2026-05-28 10:00', giveBack('1'));
    // 24 days were left on 10 March; they end on Sunday 21 June, within the Dragon Boat Festival.
    expect(dueAt(plain)).to.equal('2026-06-22 18:00');
    expect(dueAt(stopped)).to.equal(dueAt(plain));
    // After the return a stop counts like any other.
    const later = stopped
      .and('2026-05-29 10:00', report('1'))
      .and('2026-05-30 10:00', suspend('y'))
      .and('2026-06-08 10:00', resume('y'));
    expect(dueAt(later) > dueAt(plain)).to.equal(true);
    expect(later.notice.stopped).to.deep.equal([]);
  });

  it('has a part go on from the report that cuts its deferral short', () => {
    const story = letter(
      COUNTY,
      '2026-03-04 09:00',
      [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] }],
      { coUnits: [CO_UNIT] },
    )
      .and('2026-03-10 10:00', defer('1', '2026-06-30'))
      .and('2026-05-06 10:00', report('1'));
    const key = `part/1@${CO_UNIT.id}`;
    expect(story.clock(key)).to.match(/^due 2026-06-01 18:00/);
    given(story)
      .when('2026-06-01 18:00', reportPart('1', CO_UNIT.id))
      .causes({ type: 'partReported', late: false });
    expect(story.until('2026-06-03 09:00').chase(key).at(-1)).to.include('remind');
  });

  it('stays provisional until the year is published, and is counted again then', () => {
    const story = letter(COUNTY, '2026-12-10 09:00', [finding('1', 'timeLimited', '16wd')]);
    const back = story.and('2026-12-11 10:00', report('1')).and('2026-12-14 10:00', giveBack('1'));
    expect(back.finding('1').provisional).to.equal(true);
    const known = back.and('2026-12-15 10:00', changeCalendar(WITH_2027));
    expect(known.finding('1').provisional).to.equal(false);
    expect(dueAt(known) > dueAt(back)).to.equal(true);
  });

  it('is so under the rules of the audit, where a year was given', () => {
    const story = letter(AUDIT, '2026-03-04 09:00', [finding('1', 'staged')]);
    const back = story.and('2026-03-16 10:00', report('1')).and('2026-03-17 10:00', giveBack('1'));
    expect(back.clock('finding/1')).to.equal(story.clock('finding/1'));
  });
});
