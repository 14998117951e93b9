import { expect } from 'chai';
import { deadline } from '../../src/domain/calendar/deadline.ts';
import { localOf } from '../../src/domain/calendar/instant.ts';
import { chainFaults, genesis } from '../../src/domain/notice/chain.ts';
import { forecast, stepOfEvent } from '../../src/domain/notice/forecast.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { isGated } from '../../src/domain/policy/policy.ts';
import { foldEvents } from '../../src/store/notices.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  askExtension,
  by,
  giveBack,
  grant,
  plan,
  progress,
  report,
} from '../support/acts.ts';
import { factsOf, LIVES, type Life, storyOf } from '../support/notice-lives.ts';
import { AUDIT, CALENDAR, COUNTY, finding, URGENT } from '../support/rules.ts';
import { letter } from '../support/story.ts';
import { type LiveNotice, startTimeSkipping, type TimeSkipping } from '../support/time-skipping.ts';

const urgent = { rules: URGENT, issued: '2026-03-02 09:00', findings: [finding('1', 'immediate')] };
const audit = { rules: AUDIT, issued: '2026-03-02 09:00', findings: [finding('1', 'timeLimited')] };

/** What the recorded lives do not show under the other two presets. */
const MORE: Life[] = [
  { ...urgent, shows: 'urgent, silent for a week', steps: [], until: '2026-03-09 09:00' },
  {
    ...urgent,
    shows: 'urgent, returned',
    steps: [
      ['2026-03-02 09:20', acknowledge()],
      ['2026-03-02 12:00', report('1')],
      ['2026-03-02 13:00', giveBack('1')],
      ['2026-03-02 18:00', report('1')],
      ['2026-03-02 19:00', accept('1')],
    ],
    until: '2026-03-03 09:00',
  },
  {
    ...urgent,
    shows: 'urgent, extended',
    steps: [
      ['2026-03-02 09:20', acknowledge()],
      ['2026-03-02 12:50', progress('1')],
      ['2026-03-02 20:00', askExtension('1', '2026-03-04T08:00')],
      ['2026-03-02 20:30', by('groupLeader', grant('1'))],
      ['2026-03-03 20:00', report('1')],
      ['2026-03-03 21:00', accept('1')],
    ],
    until: '2026-03-04 09:00',
  },
  { ...audit, shows: 'audit, silent for half a year', steps: [], until: '2026-09-20 09:00' },
  {
    ...audit,
    shows: 'audit, returned',
    steps: [
      ['2026-03-03 10:00', acknowledge()],
      ['2026-03-20 10:00', plan('1')],
      ['2026-03-23 10:00', acceptPlan()],
      ['2026-04-20 10:00', report('1')],
      ['2026-04-22 10:00', giveBack('1')],
      ['2026-04-28 10:00', report('1')],
      ['2026-04-29 10:00', accept('1')],
    ],
    until: '2026-04-30 09:00',
  },
  {
    ...audit,
    shows: 'audit, extended',
    steps: [
      ['2026-03-03 10:00', acknowledge()],
      ['2026-03-20 10:00', plan('1')],
      ['2026-03-23 10:00', acceptPlan()],
      ['2026-04-20 10:00', askExtension('1', '2026-07-15')],
      ['2026-04-22 10:00', grant('1')],
      ['2026-07-10 10:00', report('1')],
      ['2026-07-14 10:00', accept('1')],
    ],
    until: '2026-07-15 09:00',
  },
];

/** Beijing time of the end of the n-th working day after a letter. */
function workingDaysAfter(issued: string, days: number): string {
  const start = issued.slice(0, 10);
  const { due } = deadline({
    start,
    rule: `${days}wd`,
    cutoff: '18:00',
    roll: 'next',
    calendar: CALENDAR,
  });
  return localOf(due).slice(0, 16).replace('T', ' ');
}

/** Rungs in the order in which each first fired. */
const ladderOf = (live: LiveNotice): string[] => [
  ...new Set(
    live
      .events()
      .flatMap((e) =>
        stepOfEvent(e)?.keys.includes('finding/1') ? [stepOfEvent(e)?.rung ?? ''] : [],
      ),
  ),
];

function noticeOf(live: LiveNotice): Notice {
  const notice = foldEvents(live.events())?.notice;
  if (notice === undefined) throw new Error('nothing has been recorded');
  return notice;
}

describe('a notice lived on the time-skipping server', function () {
  this.timeout(600_000);
  let server: TimeSkipping;

  before(async () => {
    server = await startTimeSkipping();
  });
  after(() => server.stop());

  /** Lives a life and ends it: an unanswered letter would go on reminding through all later skips. */
  const lived = async (life: Life): Promise<LiveNotice> => {
    const live = await server.live(life);
    const { status } = await live.handle.describe();
    if (status.name === 'RUNNING') await live.handle.terminate('its test is over');
    return live;
  };

  for (const life of [...LIVES, ...MORE])
    it(`comes to the very events of the pure rules: ${life.shows}`, async () => {
      const story = storyOf(life);
      const live = await lived(life);
      expect(factsOf(live.events())).to.deep.equal(factsOf(story.events));
      expect(noticeOf(live).stage).to.equal(story.notice.stage);
      const start = genesis(live.id, 1, life.rules);
      expect(chainFaults(live.events(), start)).to.deep.equal([]);
    });

  for (const life of [...LIVES, ...MORE].filter((l) => l.steps.length === 0))
    it(`meets what was forecast at its issue, instant by instant: ${life.shows}`, async () => {
      const { rules, issued, findings } = life;
      const live = await lived(life);
      const more = life.holders === undefined ? {} : { holders: life.holders };
      const foreseen = forecast(
        letter(rules, issued, findings, more).notice,
        rules,
        live.at(life.until),
      );
      expect(live.events().flatMap((e) => stepOfEvent(e) ?? [])).to.deep.equal(foreseen);
      expect(foreseen).to.have.length.of.at.least(10);
    });

  it('walks warn, remind, order and three drafts, and sends no gated rung in 400 working days', async () => {
    const issued = '2026-03-02 09:00';
    const findings = [finding('1', 'timeLimited')];
    const until = workingDaysAfter(issued, 400);
    const live = await lived({
      shows: '',
      rules: COUNTY,
      issued,
      findings,
      steps: [],
      until,
    });
    const { notice } = letter(COUNTY, issued, findings);
    const foreseen = forecast(notice, COUNTY, live.at(until), 100_000);
    const events = live.events();
    expect(events.flatMap((e) => stepOfEvent(e) ?? [])).to.deep.equal(foreseen);
    expect(ladderOf(live)).to.deep.equal([
      'warn',
      'remind',
      'order',
      'interview',
      'criticise',
      'refer',
    ]);
    const sent = events.flatMap((e) => (e.type === 'rungFired' ? [e.rung] : []));
    expect(sent.filter(isGated)).to.deep.equal([]);
    const { drafts } = noticeOf(live);
    expect(drafts.map((d) => d.status)).to.deep.equal(['pending', 'pending', 'pending']);
    expect(events.some((e) => e.type === 'rungApproved')).to.equal(false);
    expect(until.slice(0, 4)).to.equal('2027');
  });
});
