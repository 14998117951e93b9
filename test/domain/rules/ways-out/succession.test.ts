import { expect } from 'chai';
import {
  accept,
  acknowledge,
  actor,
  by,
  byPerson,
  plan,
  report,
  succeed,
  suspend,
} from '../../../support/acts.ts';
import { beijing, COUNTY, finding, HOLDERS, holder, UNIT } from '../../../support/rules.ts';
import { given, letter } from '../../../support/story.ts';

const NEW = { id: 'unit-8', name: '县水利和湖泊局' };

const people = HOLDERS.map((h) =>
  ['contact', 'handler', 'responsibleLeader', 'unitHead'].includes(h.post)
    ? holder(h.post, { id: `${h.post}-8`, name: `新${h.name}` })
    : h,
);

const at = '2026-03-09 10:00';

const fresh = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'timeLimited'),
])
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', report('1'))
  .and('2026-03-05 11:00', accept('1'));

const succeeded = fresh.and(at, succeed(people, '2026-03-09'));

const successor = { ...actor('contact'), id: 'contact-8', unit: NEW.id };

describe('a unit whose duties go to another (机构改革)', () => {
  it('is followed by it from that day on: what is open is its matter, what is closed keeps the old name', () => {
    given(fresh)
      .when(at, succeed(people, '2026-03-09'))
      .causes({
        type: 'unitSucceeded',
        unit: UNIT,
        successor: NEW,
        findings: ['2'],
        to: ['contact', 'handler', 'unitHead'],
      });
    expect(succeeded.notice.unit).to.deep.equal(NEW);
    expect(succeeded.finding('1').closure?.unit).to.equal(UNIT.name);
    const closed = succeeded
      .and('2026-03-10 10:00', byPerson(successor, report('2')))
      .and('2026-03-10 11:00', accept('2'));
    expect(closed.finding('2').closure?.unit).to.equal(NEW.name);
    expect(closed.notice.formerUnits).to.deep.equal([
      {
        ...UNIT,
        until: '2026-03-09',
        basis: '县机构改革方案',
        at: beijing(at),
        reached: [{ finding: '2', level: null, reminders: 0 }],
      },
    ]);
  });

  it('tells the successor’s own people, and chases them from then on', () => {
    const told = succeeded.events.at(-1)?.to.map((r) => r.holder);
    expect(told).to.deep.equal(['contact-8', 'handler-8', 'unitHead-8']);
    const later = succeeded.until('2026-04-09 18:00').events.slice(succeeded.events.length);
    const units = later.flatMap((e) => e.to).map((r) => r.holder);
    expect(new Set(units)).to.deep.equal(new Set(['contact-8', 'handler-8']));
  });

  it('answers no longer: it is another unit now', () => {
    given(succeeded).when('2026-03-10 10:00', report('2')).isRefused('another-unit');
    given(succeeded)
      .when('2026-03-10 10:00', byPerson(successor, report('2')))
      .causes('findingReported');
    given(fresh)
      .when('2026-03-10 10:00', byPerson(successor, report('2')))
      .isRefused('another-unit');
  });

  it('is responsible until that day has come (国发〔2018〕17号)', () => {
    given(fresh)
      .when(at, succeed(people, '2026-03-10'))
      .isRefused('succession-not-yet', '2026-03-10');
    given(fresh).when('2026-03-10 00:00', succeed(people, '2026-03-10')).causes('unitSucceeded');
    given(fresh)
      .when(at, succeed(people, '2026-03-32'))
      .isRefused('limit-unreadable', '2026-03-32');
    given(fresh).when('2026-03-09 09:00', report('2')).causes('findingReported');
  });

  it('leaves dates that lie far enough ahead, and what has been done, as they are', () => {
    expect(succeeded.clock('finding/2')).to.equal(fresh.clock('finding/2'));
    expect(succeeded.notice.acknowledgedAt).to.equal(fresh.notice.acknowledgedAt);
    const still = fresh.and('2026-03-09 09:00', suspend()).and(at, succeed(people, '2026-03-09'));
    // A plan that was due in two days has the rework time, as after a return.
    expect(still.notice.stopped).to.have.deep.members([
      { key: 'plan', remaining: '5wd' },
      { key: 'finding/2', remaining: '25d' },
    ]);
    given(succeeded)
      .when('2026-03-10 10:00', byPerson(successor, plan('2')))
      .causes('planSubmitted');
  });

  it('may be followed twice', () => {
    const third = { id: 'unit-9', name: '县自然资源局' };
    const twice = succeeded.and('2026-03-16 10:00', succeed(HOLDERS, '2026-03-16', third));
    expect(twice.notice.formerUnits.map((u) => u.id)).to.deep.equal(['unit-1', 'unit-8']);
    given(twice)
      .when('2026-03-17 10:00', byPerson(successor, report('2')))
      .isRefused('another-unit');
  });

  it('is named by the office, with the basis, and is not its own successor', () => {
    given(fresh)
      .when(at, by('unitHead', succeed(people, '2026-03-09')))
      .isRefused('not-your-role');
    given(fresh)
      .when(at, succeed(people, '2026-03-09', UNIT))
      .isRefused('same-unit', UNIT.id);
    const { by: giver, body } = succeed(people, '2026-03-09');
    given(fresh)
      .when(at, { by: giver, body: { ...body, basis: ' ' } as typeof body })
      .isRefused('basis-missing');
  });
});
