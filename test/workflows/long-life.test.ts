import { expect } from 'chai';
import { chainFaults, genesis } from '../../src/domain/notice/chain.ts';
import { acceptPlan, acknowledge, by, plan, progress, refuseRung } from '../support/acts.ts';
import type { LiveNotice } from '../support/live-notice.ts';
import { factsOf, type Life, MARCH, type Step, storyOf } from '../support/notice-lives/script.ts';
import { AUDIT, COUNTY, finding } from '../support/rules.ts';
import { startTimeSkipping, type TimeSkipping } from '../support/time-skipping.ts';

/** The county's weekly reminders with the audit office's quarterly reports. */
const { clocks } = COUNTY.policy;
const rules = {
  ...COUNTY,
  policy: {
    ...COUNTY.policy,
    clocks: { ...clocks, progress: AUDIT.policy.clocks.progress },
  },
};

const QUARTERS = ['04-02', '07-02', '10-12', '01-05'];
const YEARS = [2026, 2027, 2028, 2029, 2030];

/** A report on every quarter, in the first working days after it. */
const reports: Step[] = YEARS.flatMap((year) =>
  QUARTERS.map((day, i): Step => [`${i === 3 ? year + 1 : year}-${day} 10:00`, progress('2')]),
);

/** What the leader, or the head of government, decides on each draft that the ladder prepares: nothing harder than reminders. */
const refusals: Step[] = [
  ['2026-04-10 10:00', refuseRung('1')],
  ['2026-04-16 10:00', by('governmentHead', refuseRung('2'))],
  ['2026-04-30 10:00', by('governmentHead', refuseRung('3'))],
];

/** Five years of one letter: one finding is never answered, the other is reported on every quarter. */
const FIVE_YEARS: Life = {
  shows: 'five years',
  rules,
  issued: MARCH,
  findings: [finding('1', 'timeLimited'), finding('2', 'longTerm', '2031-12-31')],
  steps: [
    ['2026-03-02 15:00', acknowledge()],
    ['2026-03-04 10:00', plan('1', '2')],
    ['2026-03-05 10:00', acceptPlan()],
    ...reports.slice(0, 1),
    ...refusals,
    ...reports.slice(1),
  ],
  until: '2031-03-03 09:00',
};

/** Without a cache every task replays the whole history: the cost would be the square of five years. */
if (process.env.DUBAN_MAX_CACHED_WORKFLOWS !== '0')
  describe('a letter that is chased for five years', () => {
    let server: TimeSkipping;
    let live: LiveNotice;

    before(async () => {
      server = await startTimeSkipping();
      live = await server.live(FIVE_YEARS);
    });
    after(() => server.stop());

    it('is reported on twenty times and reminded every week, as the pure rules say', () => {
      const events = live.events();
      expect(factsOf(events)).to.deep.equal(factsOf(storyOf(FIVE_YEARS).events));
      expect(events.filter((e) => e.type === 'progressReported')).to.have.length(20);
      const reminded = events.filter((e) => e.type === 'rungFired' && e.kind === 'finding');
      expect(reminded.length).to.be.greaterThan(5 * 48);
      expect(chainFaults(events, genesis(live.id, 1, rules))).to.deep.equal([]);
    });

    it('stays in one run of fewer than 3,000 history events', async () => {
      const { events = [] } = await live.handle.fetchHistory();
      const started = events?.[0]?.workflowExecutionStartedEventAttributes;
      expect(started?.continuedExecutionRunId).to.equal('');
      expect(events?.length).to.be.within(1500, 3000);
      await live.end();
    });
  });
