import { expect } from 'chai';
import {
  accept,
  acknowledge,
  actor,
  byPerson,
  coAcknowledge,
  declinePart,
  defer,
  report,
  reportPart,
  resume,
  succeed,
  succeedOf,
  suspend,
} from '../../../support/acts.ts';
import { CO_UNIT, NEXT, SECOND } from '../../../support/co-units.ts';
import { outboxOf } from '../../../support/outbox.ts';
import { COUNTY, finding, HOLDERS, holder, UNIT } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

/** All due on 3 April. */
const shared = letter(
  COUNTY,
  '2026-03-04 09:00',
  [
    { ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name, SECOND.name] },
    { ...finding('2', 'timeLimited'), coUnits: [CO_UNIT.name] },
    { ...finding('3', 'timeLimited'), coUnits: [CO_UNIT.name] },
  ],
  { coUnits: [CO_UNIT, SECOND] },
)
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-04 11:00', coAcknowledge(CO_UNIT.id))
  .and('2026-03-05 10:00', reportPart('3', CO_UNIT.id));

const at = '2026-03-09 10:00';

const LEAD = { ...UNIT, holders: HOLDERS };

const partsOf = (story: Story, code: string) =>
  story.finding(code).parts.map((p) => [p.unit.name, p.status]);

const parts = (story: Story) => story.clocks().filter((k) => k.startsWith('part/'));

const succeeded = shared.and(at, succeedOf(CO_UNIT.id, NEXT));

describe('a co-operating unit whose duties go to another (机构改革, S17)', () => {
  it('is followed by it in every part that is open; what is done keeps the old name', () => {
    given(shared)
      .when(at, succeedOf(CO_UNIT.id, NEXT))
      .causes({
        type: 'coUnitSucceeded',
        unit: { id: CO_UNIT.id, name: CO_UNIT.name },
        successor: { id: NEXT.id, name: NEXT.name },
        findings: ['1', '2'],
        merged: [],
      });
    expect(partsOf(succeeded, '1')).to.deep.equal([
      [NEXT.name, 'open'],
      [SECOND.name, 'open'],
    ]);
    expect(partsOf(succeeded, '3')).to.deep.equal([[CO_UNIT.name, 'reported']]);
    expect(succeeded.notice.unit).to.deep.equal(UNIT);
    expect(succeeded.notice.holders).to.deep.equal(shared.notice.holders);
  });

  it('leaves dates and steps of the clocks as they are', () => {
    expect(parts(succeeded)).to.have.members(['part/1@unit-7', 'part/1@unit-6', 'part/2@unit-7']);
    for (const code of ['1', '2'])
      expect(succeeded.clock(`part/${code}@unit-7`)).to.equal(shared.clock(`part/${code}@unit-5`));
    expect(succeeded.clock('finding/1')).to.equal(shared.clock('finding/1'));
  });

  it('leaves what a suspension has left of a part', () => {
    const still = shared.and('2026-03-06 10:00', suspend('flood', ['2'], null));
    const kept = (story: Story, unit: string) =>
      story.notice.stopped.find((s) => s.key === `part/2@${unit}`)?.remaining;
    const moved = still.and(at, succeedOf(CO_UNIT.id, NEXT));
    expect(kept(moved, NEXT.id)).to.equal(kept(still, CO_UNIT.id)).and.not.to.equal(undefined);
    expect(kept(moved, CO_UNIT.id)).to.equal(undefined);
    const again = '2026-03-16 10:00';
    expect(moved.and(again, resume('flood')).clock('part/2@unit-7')).to.equal(
      still.and(again, resume('flood')).clock('part/2@unit-5'),
    );
  });

  it('tells the successor’s people in its name, and who leads', () => {
    const rows = outboxOf(succeeded).slice(outboxOf(shared).length);
    expect(rows.map((r) => [r.holder, r.unit])).to.deep.equal([
      ['contact-1', 'unit-1'],
      ['unit-7-contact', 'unit-7'],
      ['unit-7-head', 'unit-7'],
    ]);
    expect(rows.at(-1)?.findings).to.deep.equal(['1', '2']);
  });

  it('is chased no longer, its successor is', () => {
    const later = succeeded.until('2026-04-20 18:00').events.slice(succeeded.events.length);
    const chased = later.flatMap((e) => e.to).filter((r) => r.unit !== undefined);
    expect(new Set(chased.map((r) => r.holder))).to.deep.equal(
      new Set(['unit-7-contact', 'unit-6-contact']),
    );
  });

  it('answers no longer; its successor reports or declines', () => {
    given(succeeded)
      .when('2026-03-10 10:00', reportPart('1', CO_UNIT.id))
      .isRefused('another-unit', undefined);
    given(succeeded).when('2026-03-10 10:00', reportPart('1', NEXT.id)).causes('partReported');
    given(shared.and('2026-03-06 10:00', succeedOf(CO_UNIT.id, NEXT)))
      .when('2026-03-06 11:00', declinePart('2', NEXT.id))
      .causes('partDeclined');
    given(shared).when('2026-03-10 10:00', reportPart('1', NEXT.id)).isRefused('another-unit');
  });

  it('has received the letter for its successor as well', () => {
    given(succeeded)
      .when('2026-03-10 10:00', coAcknowledge(NEXT.id))
      .isRefused('already-acknowledged', NEXT.id);
  });

  it('keeps an open part of a deferred finding, which its successor owes when it comes back', () => {
    const later = shared
      .and('2026-03-06 10:00', defer('2', '2026-06-30'))
      .and(at, succeedOf(CO_UNIT.id, NEXT));
    expect(partsOf(later, '2')).to.deep.equal([[NEXT.name, 'open']]);
    expect(parts(later)).not.to.include('part/2@unit-5');
  });
});

describe('a part that goes to a unit which has a share already', () => {
  it('becomes one with the lead unit’s, which is chased for the finding itself', () => {
    const one = shared.and(at, succeedOf(CO_UNIT.id, LEAD));
    given(shared)
      .when(at, succeedOf(CO_UNIT.id, LEAD))
      .causes({ type: 'coUnitSucceeded', findings: [], merged: ['1', '2'], to: ['contact'] });
    expect(parts(one)).to.deep.equal(['part/1@unit-6']);
    expect(partsOf(one, '2')).to.deep.equal([]);
    expect(partsOf(one, '3')).to.deep.equal([[CO_UNIT.name, 'reported']]);
    expect(one.notice.coUnits.map((u) => u.id)).to.deep.equal([SECOND.id]);
  });

  it('becomes one with another open part of the same finding, and no more', () => {
    const one = shared.and(at, succeedOf(CO_UNIT.id, SECOND));
    expect(parts(one)).to.have.members(['part/1@unit-6', 'part/2@unit-6']);
    expect(one.clock('part/1@unit-6')).to.equal(shared.clock('part/1@unit-6'));
    expect(one.notice.coUnits.map((u) => u.id)).to.deep.equal([SECOND.id]);
    expect(one.notice.coUnits[0]?.acknowledgedAt).to.equal(null);
    const holders = [holder('contact', { id: 'unit-6-new', name: '孔新' })];
    const now = shared.and(at, succeedOf(CO_UNIT.id, { ...SECOND, holders }));
    expect(now.notice.coUnits.map((u) => u.holders)).to.deep.equal([holders]);
  });

  it('stands beside a part that the successor has done, and is answered by itself', () => {
    const beside = shared
      .and('2026-03-06 10:00', reportPart('1', SECOND.id))
      .and(at, succeedOf(CO_UNIT.id, SECOND));
    expect(partsOf(beside, '1')).to.deep.equal([
      [SECOND.name, 'open'],
      [SECOND.name, 'reported'],
    ]);
    const answered = beside.and('2026-04-10 10:00', reportPart('1', SECOND.id));
    expect(answered.finding('1').parts.map((p) => [p.at?.slice(0, 10), p.late])).to.deep.equal([
      ['2026-04-10', true],
      ['2026-03-06', false],
    ]);
    given(answered)
      .when('2026-04-11 10:00', reportPart('1', SECOND.id))
      .isRefused('part-done', '1');
  });

  it('is not taken over twice', () => {
    given(succeeded)
      .when('2026-03-10 10:00', succeedOf(CO_UNIT.id, NEXT))
      .isRefused('another-unit', CO_UNIT.id);
    const back = succeeded.and('2026-03-10 10:00', succeedOf(NEXT.id, CO_UNIT));
    expect(parts(back)).to.have.members(parts(shared));
  });
});

describe('a successor that is named with the unit whose duties it takes', () => {
  it('leads the letter where that unit led it, as if none were named', () => {
    const plain = succeed(HOLDERS, '2026-03-09', { id: NEXT.id, name: NEXT.name });
    const named = shared.and(at, succeedOf(UNIT.id, { ...NEXT, holders: HOLDERS }, '2026-03-09'));
    expect(named.notice).to.deep.equal(shared.and(at, plain).notice);
  });

  it('takes both where that unit led and had a part of its own', () => {
    const both = shared.and('2026-03-06 10:00', succeed(HOLDERS, '2026-03-06', CO_UNIT));
    const all = both.and(at, succeedOf(CO_UNIT.id, { ...NEXT, holders: HOLDERS }));
    expect(all.notice.unit.id).to.equal(NEXT.id);
    expect(all.notice.coUnits.map((u) => u.id)).to.deep.equal([SECOND.id]);
    expect(parts(all)).to.deep.equal(['part/1@unit-6']);
  });

  it('finds no stranger, no unit that follows itself, and no day that is still to come', () => {
    given(shared).when(at, succeedOf('unit-99', NEXT)).isRefused('another-unit', 'unit-99');
    given(shared).when(at, succeedOf(CO_UNIT.id, CO_UNIT)).isRefused('same-unit', CO_UNIT.id);
    given(shared)
      .when(at, succeedOf(CO_UNIT.id, NEXT, '2026-03-10'))
      .isRefused('succession-not-yet', '2026-03-10');
  });

  it('brings no people of the supervising side with it', () => {
    const holders = [...NEXT.holders, ...HOLDERS];
    const { notice } = shared.and(at, succeedOf(CO_UNIT.id, { ...NEXT, holders }));
    const posts = notice.coUnits.find((u) => u.id === NEXT.id)?.holders.map((h) => h.post);
    expect(posts).not.to.include('approver');
    expect(posts).to.include('unitHead');
  });

  it('closes the letter like any other', () => {
    const successor = { ...actor('contact'), unit: UNIT.id };
    const closed = ['1', '2', '3'].reduce(
      (story, code) =>
        story
          .and('2026-03-10 10:00', byPerson(successor, report(code)))
          .and('2026-03-10 11:00', accept(code)),
      succeeded,
    );
    expect(closed.notice.stage).to.equal('closed');
    const told = closed.events.at(-1)?.to.map((r) => r.holder);
    expect(told).to.include('unit-7-contact').and.not.to.include('unit-5-contact');
  });
});
