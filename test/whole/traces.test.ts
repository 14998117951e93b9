import { expect } from 'chai';
import pMap from 'p-map';
import { coreOf } from '../../src/domain/rules/core.ts';
import { workflowIdOf } from '../../src/workflows/contract.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { BROKEN_CORES } from '../support/simulation/broken-cores.ts';
import { scriptOf } from '../support/simulation/script.ts';
import { differenceOf, type Trace } from '../support/simulation/trace-difference.ts';
import { type Engines, isIssuable, liveOn } from '../support/simulation/traces.ts';

// More lives, or others: DUBAN_TRACES=200 DUBAN_SEED=77 npm test -- --spec test/whole/traces.test.ts
const TRACES = Number(process.env.DUBAN_TRACES ?? 12);
const FIRST = Number(process.env.DUBAN_SEED ?? 1);
/** Lives under way at once: each is short of something to do most of the time. */
const AT_ONCE = 24;

const say = (text: string) => process.stdout.write(`      ${text}\n`);

describe('random lives on the real engines, while their clocks run', () => {
  let api: Api;
  const traces: Trace[] = [];

  before(async () => {
    api = await startApi();
    const { connection, deps, temporal } = api;
    const engines: Engines = {
      connection,
      engine: deps.engine,
      end: (id) => temporal.workflow.getHandle(workflowIdOf(id)).terminate('its test is over'),
    };
    const seeds = Array.from({ length: 2 * TRACES }, (_, i) => FIRST + i)
      .filter((seed) => isIssuable(scriptOf(seed)))
      .slice(0, TRACES);
    const lived = await pMap(seeds, (seed) => liveOn(engines, scriptOf(seed)), {
      concurrency: AT_ONCE,
    });
    traces.push(...lived);
  });
  after(() => api.stop());

  it('give the events, chain and refusals of the pure rules at the recorded instants', () => {
    const given = traces.flatMap((t) => t.given);
    const refused = given.filter((g) => g.refused !== null).length;
    const events = traces.flatMap((t) => t.events);
    say(
      `${traces.length} lives, ${given.length} commands, ${refused} refused, ${events.length} events`,
    );
    const different = traces.map((t) => [t.noticeId, differenceOf(coreOf(1), t)]);
    expect(different.filter(([, difference]) => difference !== null)).to.deep.equal([]);
    expect(traces).to.have.length(TRACES);
    expect(refused / given.length).to.be.above(0.1);
    expect(events.filter((e) => e.type === 'rungFired').length).to.be.above(5 * TRACES);
  });

  it('would not give those of other rules', () => {
    const { core } = BROKEN_CORES['a report that lets the chase run on'] ?? {};
    const reported = traces.filter((t) => t.events.some((e) => e.type === 'findingReported'));
    expect(reported).to.have.length.above(0);
    for (const trace of reported) expect(differenceOf(core ?? coreOf(1), trace)).to.be.a('string');
  });

  it('would show an event that is lost, changed or doubled', () => {
    const [trace] = traces as [Trace];
    const { events } = trace;
    const [first, last] = [events.slice(0, -1), events.slice(-1)];
    const changed = last.map((e) => ({ ...e, dueAt: '2020-01-01T00:00:00.000Z' }));
    const lost = events.filter((_, i) => i !== 1);
    for (const others of [[...first, ...changed], [...events, ...last], lost])
      expect(differenceOf(coreOf(1), { ...trace, events: others })).to.be.a('string');
  });
});
