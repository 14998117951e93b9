import { expect } from 'chai';
import {
  daysDeferred,
  isCutShort,
  isGone,
  pendingExtension,
  reportWhenDeferred,
} from '../../../src/domain/notice/finding.ts';
import {
  accept,
  askExtension,
  decideObjection,
  defer,
  giveBack,
  grant,
  object,
  report,
  withdrawFinding,
} from '../../support/acts.ts';
import { COUNTY, finding } from '../../support/rules.ts';
import { letter } from '../../support/story.ts';

const open = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'timeLimited'),
]);
const FORESTRY = { id: 'unit-3', name: '县林业局' };

describe('a finding', () => {
  it('no longer stands against the unit once it is withdrawn, not valid, or another unit’s', () => {
    const objected = open.and('2026-03-05 10:00', object('1'));
    const gone = [
      open.and('2026-03-05 10:00', withdrawFinding('1')),
      objected.and('2026-03-06 10:00', decideObjection('objection-1', true)),
      open
        .and('2026-03-05 10:00', object('1', 'notOurRemit'))
        .and('2026-03-06 10:00', decideObjection('objection-1', true, FORESTRY)),
    ];
    for (const story of gone) expect(isGone(story.finding('1'))).to.equal(true);
    const done = open.and('2026-03-05 10:00', report('1')).and('2026-03-06 10:00', accept('1'));
    for (const story of [open, objected, done]) expect(isGone(story.finding('1'))).to.equal(false);
  });

  it('has an extension to be decided from its request to its decision', () => {
    const asked = open.and('2026-03-05 10:00', askExtension('1', '2026-04-10'));
    expect(pendingExtension(open.finding('1'))).to.equal(undefined);
    expect(pendingExtension(asked.finding('1'))?.until).to.equal('2026-04-10');
    const granted = asked.and('2026-03-06 10:00', grant('1'));
    expect(pendingExtension(granted.finding('1'))).to.equal(undefined);
  });

  it('has its deferral cut short by a report, until that comes back', () => {
    const deferred = open.and('2026-03-05 10:00', defer('1', '2026-06-30'));
    expect(isCutShort(deferred.finding('1'))).to.equal(false);
    const cut = deferred.and('2026-03-10 10:00', report('1'));
    expect(isCutShort(cut.finding('1'))).to.equal(true);
    const back = cut.and('2026-03-12 10:00', giveBack('1'));
    expect(isCutShort(back.finding('1'))).to.equal(false);
    const again = back.and('2026-03-13 10:00', report('1'));
    expect(isCutShort(again.finding('1'))).to.equal(false);
    // A report before it cuts nothing.
    const before = open.and('2026-03-05 10:00', report('1'));
    expect(isCutShort(before.finding('1'))).to.equal(false);
  });

  it('shows the report that the office had when it was deferred, through one deferral after the other', () => {
    const reported = open.and('2026-03-05 10:00', report('1'));
    expect(reportWhenDeferred(reported.finding('1'))).to.equal(undefined);
    const deferred = reported.and('2026-03-06 10:00', defer('1', '2026-06-30'));
    const held = reportWhenDeferred(deferred.finding('1'));
    expect(held).to.equal(deferred.finding('1').reports[0]);
    const longer = deferred.and('2026-05-06 10:00', defer('1', '2026-08-31'));
    expect(reportWhenDeferred(longer.finding('1'))).to.equal(longer.finding('1').reports[0]);
    const returned = reported
      .and('2026-03-06 10:00', giveBack('1'))
      .and('2026-03-06 11:00', defer('1', '2026-06-30'));
    expect(reportWhenDeferred(returned.finding('1'))).to.equal(undefined);
  });

  it('counts the days of the deferral that stands, and of none', () => {
    const deferred = open.and('2026-03-05 10:00', defer('1', '2026-06-30'));
    expect(daysDeferred(deferred.finding('1'), '2026-03-15')).to.equal(10);
    expect(daysDeferred(deferred.finding('1'), '2026-03-01')).to.equal(0);
    expect(daysDeferred(open.finding('1'), '2026-03-15')).to.equal(0);
  });
});
