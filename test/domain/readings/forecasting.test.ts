import { expect } from 'chai';
import {
  endOfLadders,
  type ForecastStep,
  forecast,
  stepOfEvent,
} from '../../../src/domain/readings/forecast.ts';
import { acknowledge, askExtension, giveBack, plan, report } from '../../support/acts.ts';
import {
  AUDIT,
  beijing,
  COUNTY,
  finding,
  HOLDERS,
  holder,
  local,
  URGENT,
  without,
} from '../../support/rules.ts';
import { frozen } from '../../support/simulation/world.ts';
import { letter, type Story } from '../../support/story.ts';

const at = '2026-03-04 09:00';

const three = [finding('1', 'immediate'), finding('2', 'timeLimited'), finding('3', 'longTerm')];

const foretold = (story: Story, until: string): ForecastStep[] =>
  forecast(story.notice, story.rules, beijing(until));

/** The steps of a silent life that is handled once a day, late in the evening. */
function lived(story: Story, days: number): ForecastStep[] {
  let life = story;
  const first = Date.parse(beijing(`${local(story.notice.issuedAt).slice(0, 10)} 23:00`));
  for (let day = 0; day <= days; day += 1)
    life = life.until(local(new Date(first + day * 86_400_000).toISOString()));
  return life.events.slice(story.events.length).flatMap((e) => stepOfEvent(e) ?? []);
}

describe('a forecast', () => {
  it('equals the silent life, event by event, under each preset (A5)', () => {
    for (const rules of [COUNTY, AUDIT]) {
      const story = letter(rules, at, three);
      const steps = foretold(story, '2026-09-20 23:00');
      expect(steps).to.deep.equal(lived(story, 200));
      expect(steps).to.have.length.above(40);
    }
    const urgent = letter(URGENT, at, three);
    const steps = foretold(urgent, '2026-04-13 23:00');
    expect(steps).to.deep.equal(lived(urgent, 40));
    expect(steps).to.have.length.above(100);
  });

  it('equals the silent life of a letter with vacant posts (A5)', () => {
    const story = letter(COUNTY, at, three, { holders: without('contact', 'handler', 'reviewer') });
    const steps = foretold(story, '2026-09-20 23:00');
    expect(steps).to.deep.equal(lived(story, 200));
    expect(steps[0]).to.deep.include({ vacant: ['contact', 'handler'] });
    expect(steps[0]?.to.map((r) => r.post)).to.deep.equal(['responsibleLeader']);
  });

  it('equals what comes after some answers, while the office decides nothing (A5)', () => {
    const story = letter(COUNTY, at, three)
      .and('2026-03-04 10:00', acknowledge())
      .and('2026-03-04 11:00', plan('2', '3'))
      .and('2026-03-04 12:00', report('1'))
      .and('2026-03-04 13:00', giveBack('1'))
      .and('2026-03-04 14:00', askExtension('2', '2026-04-20'));
    const steps = foretold(story, '2026-09-20 23:00');
    expect(steps).to.deep.equal(lived(story, 200));
    const kinds = new Set(steps.map((s) => s.kind));
    expect(kinds).to.include('planCheck').and.include('extensionDecision').and.not.include('plan');
    expect(steps.filter((s) => s.keys.includes('finding/2'))).to.deep.equal([]);
  });

  it('says who, when, by which rung, and which must wait for an approver (A5)', () => {
    const steps = foretold(letter(COUNTY, at, [finding('1', 'timeLimited')]), '2026-04-14 23:00');
    const ofFinding = steps.filter((s) => s.keys.includes('finding/1'));
    expect(
      ofFinding.map(({ at: due, rung, gated, to, copy }) => [
        local(due),
        rung,
        gated,
        to.map((r) => r.name).join(' '),
        copy.map((r) => r.name).join(' '),
      ]),
    ).to.deep.equal([
      ['2026-03-31 08:30', 'warn', false, '李晓 王敏', ''],
      ['2026-04-02 08:30', 'warn', false, '李晓 王敏', ''],
      ['2026-04-07 08:30', 'remind', false, '李晓 王敏', ''],
      ['2026-04-09 08:30', 'order', false, '李晓 王敏', '张强'],
      ['2026-04-14 08:30', 'interview', true, '刘建国', ''],
    ]);
  });

  it('names the successor from the day on which he holds the post', () => {
    const story = letter(COUNTY, at, [finding('1', 'timeLimited')], {
      holders: [
        ...HOLDERS.filter((h) => h.post !== 'contact'),
        holder('contact', { until: '2026-03-31' }),
        holder('contact', { id: 'contact-2', name: '何新', from: '2026-04-01' }),
      ],
    });
    const names = foretold(story, '2026-04-02 23:00')
      .filter((s) => s.keys.includes('finding/1'))
      .map((s) => s.to.map((r) => r.name));
    expect(names).to.deep.equal([
      ['李晓', '王敏'],
      ['何新', '王敏'],
    ]);
  });

  it('holds nothing about what is answered', () => {
    const answered = letter(COUNTY, at, three).and('2026-03-04 12:00', report('1'));
    const codes = foretold(answered, '2026-12-31 23:00')
      .filter((s) => s.kind === 'finding')
      .flatMap((s) => s.findings);
    expect([...new Set(codes)].sort()).to.deep.equal(['2', '3']);
  });

  it('reaches to its last instant and no further, and has a longest length', () => {
    const story = letter(COUNTY, at, three);
    expect(foretold(story, '2026-03-06 08:30').map((s) => local(s.at))).to.deep.equal([
      '2026-03-06 08:30',
      '2026-03-06 08:30',
    ]);
    expect(foretold(story, '2026-03-06 08:29:59')).to.deep.equal([]);
    expect(forecast(story.notice, story.rules, beijing('2099-12-31 00:00'), 50)).to.have.length(50);
  });

  it('changes nothing of the notice it looks at', () => {
    const story = letter(COUNTY, at, three);
    const before = structuredClone(story.notice);
    frozen(story.notice);
    foretold(story, '2026-12-31 23:00');
    expect(story.notice).to.deep.equal(before);
  });

  it('of a notice that has ended is empty', () => {
    const { notice } = letter(COUNTY, at, three);
    const ended = { ...notice, stage: 'withdrawn' as const };
    expect(forecast(ended, COUNTY, beijing('2027-12-31 00:00'))).to.deep.equal([]);
  });
});

describe('the end of the ladders', () => {
  it('is the last step that is no repetition, the decisions on drafts included', () => {
    const end = (rules: typeof COUNTY, when = at) => {
      const { notice } = letter(rules, when, [finding('1', 'timeLimited')]);
      return local(endOfLadders(notice, rules));
    };
    // The referral is drafted on 7 May, to be decided by 11 May; three working days on: 14 May.
    expect(end(COUNTY)).to.equal('2026-05-14 08:30');
    // Criticism is drafted at +24 h, to be decided in 12 h; two hours on.
    expect(end(URGENT, '2026-03-04 22:00')).to.equal('2026-03-07 12:00');
  });
});
