import { expect } from 'chai';
import { deadline } from '../../src/domain/calendar/explain.ts';
import { localOf } from '../../src/domain/calendar/instant.ts';
import { chainFaults, genesis } from '../../src/domain/notice/chain.ts';
import { COMMAND_KINDS } from '../../src/domain/notice/kinds.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { isGated } from '../../src/domain/policy/policy.ts';
import { forecast, stepOfEvent } from '../../src/domain/readings/forecast.ts';
import { foldEvents } from '../../src/store/notices.ts';
import type { LiveNotice } from '../support/live-notice.ts';
import { LIVES } from '../support/notice-lives/all.ts';
import {
  audit,
  county,
  factsOf,
  isAct,
  isLate,
  type Life,
  MARCH,
  one,
  storyOf,
  urgent,
} from '../support/notice-lives/script.ts';
import { CALENDAR } from '../support/rules.ts';
import { letter } from '../support/story.ts';
import { startTimeSkipping, type TimeSkipping } from '../support/time-skipping.ts';

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

const FOUR_HUNDRED_DAYS: Life = {
  ...county,
  findings: one,
  shows: 'county, silent for 400 working days',
  steps: [],
  until: workingDaysAfter(MARCH, 400),
};

/** Without a cache every task replays the whole history, so that silence of months would cost the square of its length. */
const UNCACHED = process.env.DUBAN_MAX_CACHED_WORKFLOWS === '0';

/**
 * Which lives are lived: all, and without a cache every fourth, which shows that a life does not depend on the cache; `npm run test:uncached`
 * lives all. That their histories replay is shown of every one (test/replay).
 */
const LIVED = LIVES.filter((_, n) => !UNCACHED || process.env.DUBAN_LIVES === 'all' || n % 4 === 0);

/** Silence that goes on for long, which the recorded lives do not show: their histories are kept short. */
const SILENT: Life[] = [
  UNCACHED
    ? { ...urgent, shows: 'urgent, silent for three days', steps: [], until: '2026-03-05 09:00' }
    : { ...urgent, shows: 'urgent, silent for a week', steps: [], until: '2026-03-09 09:00' },
  { ...audit, shows: 'audit, silent for half a year', steps: [], until: '2026-09-20 09:00' },
  ...(UNCACHED ? [] : [FOUR_HUNDRED_DAYS]),
];

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

describe('a notice lived on the time-skipping server', () => {
  let server: TimeSkipping;
  const lived = new Map<Life, Promise<LiveNotice>>();

  before(async () => {
    server = await startTimeSkipping();
  });
  after(() => server.stop());

  /** Lives a life and ends it: an unanswered letter would go on reminding through all later skips. */
  const liveAndEnd = async (life: Life): Promise<LiveNotice> => {
    const live = await server.live(life);
    if (live.events().at(-1)?.nextAlarmAt === null) await live.over();
    else await live.end();
    return live;
  };
  /** Each life is lived once, however many facts are told of it. */
  const theLife = (life: Life): Promise<LiveNotice> => {
    const known = lived.get(life) ?? liveAndEnd(life);
    lived.set(life, known);
    return known;
  };

  it('meets every kind of command but one between its lives', () => {
    const given = LIVES.flatMap(({ steps }) =>
      steps.flatMap(([, what]) => {
        if (isAct(what)) return [what.body.kind];
        return isLate(what) ? [what.late.body.kind] : [];
      }),
    );
    // To newer rules a notice can only move once there are some: see rules-version.test.ts.
    const missing = COMMAND_KINDS.filter((kind) => !given.includes(kind));
    expect(missing).to.deep.equal(['migrateRules']);
  });

  for (const life of [...LIVED, ...SILENT])
    it(`comes to the very events of the pure rules: ${life.shows}`, async () => {
      const story = storyOf(life);
      const live = await theLife(life);
      expect(factsOf(live.events())).to.deep.equal(factsOf(story.events));
      expect(noticeOf(live).stage).to.equal(story.notice.stage);
      const start = genesis(live.id, 1, life.rules);
      expect(chainFaults(live.events(), start)).to.deep.equal([]);
    });

  for (const life of [...LIVED, ...SILENT].filter((l) => l.steps.length === 0))
    it(`meets what was forecast at its issue, instant by instant: ${life.shows}`, async () => {
      const { rules, issued, findings } = life;
      const live = await theLife(life);
      const more = life.holders === undefined ? {} : { holders: life.holders };
      const { notice } = letter(rules, issued, findings, more);
      const foreseen = forecast(notice, rules, live.at(life.until), 100_000);
      expect(live.events().flatMap((e) => stepOfEvent(e) ?? [])).to.deep.equal(foreseen);
      expect(foreseen).to.have.length.of.at.least(10);
    });

  const walks =
    'walks warn, remind, order and three drafts, and sends no gated rung in 400 working days';
  const ladders = async (): Promise<void> => {
    const live = await theLife(FOUR_HUNDRED_DAYS);
    const events = live.events();
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
    const { proposals } = noticeOf(live);
    expect(proposals.map((d) => d.status)).to.deep.equal(['pending', 'pending', 'pending']);
    expect(events.some((e) => e.type === 'rungApproved')).to.equal(false);
    expect(FOUR_HUNDRED_DAYS.until.slice(0, 4)).to.equal('2027');
  };
  if (!UNCACHED) it(walks, ladders);
});
