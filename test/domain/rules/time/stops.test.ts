import { expect } from 'chai';
import { addDays, daysBetween } from '../../../../src/domain/calendar/instant.ts';
import {
  acknowledge,
  askExtension,
  decideObjection,
  defer,
  grant,
  object,
  refuseExtension,
  resume,
  suspend,
} from '../../../support/acts.ts';
import { beijing, COUNTY, finding, local } from '../../../support/rules.ts';
import { letter, type Story } from '../../../support/story.ts';

const left = (life: Story): string | undefined =>
  life.notice.stopped.find((s) => s.key === 'finding/1')?.remaining;

describe('a stop keeps exactly what was left', () => {
  // 30 days end on Sunday 15 February, within the Spring Festival, and roll to the 24th.
  const rolling = letter(COUNTY, '2026-01-16 09:00', [finding('1', 'timeLimited')]);

  it('in natural days from the end before it rolls: 27 of 30 after three', () => {
    const still = rolling.and('2026-01-19 10:00', suspend('x', [], null));
    expect(left(still)).to.equal('27d');
    // 27 days from 2 March end on Sunday 29 March.
    expect(local(still.and('2026-03-02 10:00', resume('x')).finding('1').dueAt)).to.equal(
      '2026-03-30 18:00',
    );
  });

  it('on every day of every limit, whether its last day rolls or not', () => {
    for (const [start, limit, days] of [
      ['2026-01-16', '30d', 30],
      ['2026-06-22', '30d', 30],
      ['2026-09-10', '21d', 21],
      ['2026-01-30', '1m', 29],
    ] as const) {
      const story = letter(COUNTY, `${start} 09:00`, [finding('1', 'timeLimited', limit)]);
      for (let day = addDays(start, 1); daysBetween(start, day) < days; day = addDays(day, 1)) {
        const still = story.and(`${day} 10:00`, suspend());
        expect(left(still), `${start} ${limit} on ${day}`).to.equal(
          `${days - daysBetween(start, day)}d`,
        );
        const going = still.and(`${day} 11:00`, resume());
        expect(going.finding('1').dueAt, `${start} ${limit} on ${day}`).to.equal(
          story.finding('1').dueAt,
        );
      }
    }
  });

  it('on a day off over which the end has rolled already: the working day that is left', () => {
    const still = rolling.and('2026-02-18 10:00', suspend('x', [], null));
    expect(left(still)).to.equal('1wd');
    expect(still.and('2026-02-18 11:00', resume('x')).finding('1').dueAt).to.equal(
      rolling.finding('1').dueAt,
    );
  });

  it('of a day off that the letter names', () => {
    const named = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited', '2026-03-14')]);
    const still = named.and('2026-03-13 10:00', suspend());
    expect(left(still)).to.equal('1d');
    const going = still.and('2026-03-13 11:00', resume()).finding('1').dueAt;
    expect(going >= named.finding('1').dueAt).to.equal(true);
  });

  it('of a minute that the letter or a granted extension names, also once it has passed', () => {
    const named = (until: string) =>
      letter(COUNTY, '2026-03-04 09:00', [finding('1', 'immediate', until)]);
    for (const until of ['2026-03-10T20:00', '2026-03-10T24:00', '2026-03-10T12:00'])
      for (const at of ['2026-03-05 10:00', '2026-03-10 13:00', '2026-03-11 10:00']) {
        const story = named(until);
        const again = story.and(at, suspend()).and(at, resume());
        expect(again.finding('1').dueAt, `${until} at ${at}`).to.equal(story.finding('1').dueAt);
      }
    const extended = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')])
      .and('2026-03-20 10:00', askExtension('1', '2026-04-10T20:00'))
      .and('2026-03-21 10:00', grant('1'))
      .and('2026-04-10 21:00', suspend())
      .and('2026-04-10 21:01', resume());
    expect(local(extended.finding('1').dueAt)).to.equal('2026-04-10 20:01');
  });

  it('of the ladder that began anew when the office decided late', () => {
    const refused = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')])
      .and('2026-03-05 10:00', acknowledge())
      .and('2026-03-20 10:00', askExtension('1', '2026-04-10'))
      .and('2026-04-08 10:00', refuseExtension('1'));
    const stopped = refused.and('2026-04-13 10:00', suspend()).and('2026-04-13 10:05', resume());
    const rungs = (story: Story) => story.until('2026-05-20 09:00').chase('finding/1');
    expect(rungs(stopped)).to.deep.equal(rungs(refused));
    const longer = refused.and('2026-04-13 10:00', suspend()).and('2026-04-20 10:00', resume());
    expect(rungs(longer).length).to.be.at.most(rungs(refused).length);
  });

  it('when its end was received before its beginning: nothing is counted from an earlier day', () => {
    const story = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);
    const going = story.and('2026-03-20 10:00', suspend()).and('2026-03-10 10:00', resume());
    expect(going.finding('1').dueAt).to.equal(story.finding('1').dueAt);
  });

  it('by an objection just as by a suspension', () => {
    const objected = rolling
      .and('2026-01-19 10:00', object('1'))
      .and('2026-03-02 10:00', decideObjection('objection-1', false));
    expect(local(objected.finding('1').dueAt)).to.equal('2026-03-30 18:00');
  });

  it('twice in a row, and of a limit that begins under it', () => {
    const twice = rolling
      .and('2026-01-19 10:00', suspend('x', [], null))
      .and('2026-03-02 10:00', resume('x'))
      .and('2026-03-05 10:00', suspend('y', [], null));
    expect(left(twice)).to.equal('24d');
    const begun = letter(COUNTY, '2026-03-16 09:00', [finding('1', 'timeLimited')])
      .and('2026-03-17 10:00', defer('1', '2026-08-31'))
      .and('2026-08-28 10:00', suspend('x', [], null))
      .until('2026-10-30 18:00');
    // The fresh limit of 30 days from 31 August would roll over the National Day.
    expect(left(begun)).to.equal('30d');
  });

  it('by a deferral, where more was left than a fresh limit gives', () => {
    const long = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'immediate', '2026-06-30')]);
    const over = long.and('2026-03-06 10:00', defer('1', '2026-04-10')).until('2026-04-10 18:00');
    const before = long.finding('1').dueAt;
    expect(over.finding('1').dueAt > before).to.equal(true);
    expect(over.finding('1').dueAt > beijing('2026-07-30 18:00')).to.equal(true);
  });
});
