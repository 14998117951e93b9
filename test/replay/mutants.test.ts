import { expect } from 'chai';
import { quietRuntime } from '../../src/audit/replayer.ts';
import { builtBundle } from '../support/time-skipping.ts';
import {
  forgedCommand,
  mutantOf,
  type Recorded,
  recordedHistories,
  replay,
  replayAll,
} from './corpus.ts';
import { OF_THE_RULES } from './mutants-of-the-rules.ts';
import { OF_THE_WORKFLOW } from './mutants-of-the-workflow.ts';

const MUTANTS = [...OF_THE_WORKFLOW, ...OF_THE_RULES];

/** Nothing but what is said changes: the same commands to Temporal, timers and recordings follow. */
const SILENT_LIE = 'nothing is ever late';

/** Either what was decided differs, or what Temporal was told to do. */
const CAUGHT = /content differs|TMPRL1100|Nondeterminism|Fatal error in workflow machines/i;

describe('a workflow bundle with a fault in it (P6)', () => {
  let code: string;
  const corpus = recordedHistories();
  const called = (shows: string): Recorded[] => corpus.filter((h) => h.shows === shows);
  /** Replays all runs of a life; what went wrong with the first that failed, or null. */
  const replayLife = async (bundle: string, shows: string): Promise<string | null> =>
    [...(await replayAll(bundle, called(shows))).values()].find((f) => f !== null) ?? null;

  before(async () => {
    quietRuntime();
    ({ code } = await builtBundle());
  });

  it('is one of at least twenty, no two alike', () => {
    expect(MUTANTS).to.have.length.of.at.least(20);
    const changes = MUTANTS.map(({ piece, instead }) => `${piece}→${instead}`);
    expect(new Set(changes).size).to.equal(MUTANTS.length);
  });

  it('is caught by nothing but its fault: without one, every life that catches one replays', async () => {
    const catching = new Set(MUTANTS.map((m) => m.caughtBy));
    const runs = corpus.filter((h) => catching.has(h.shows));
    expect(new Set(runs.map((h) => h.shows))).to.deep.equal(catching);
    const failed = [...(await replayAll(code, runs))].filter(([, failure]) => failure !== null);
    expect(failed).to.deep.equal([]);
  });

  for (const { fault, piece, instead, caughtBy } of MUTANTS)
    it(`does not get past ${caughtBy}: ${fault}`, async () => {
      expect(await replayLife(mutantOf(code, piece, instead), caughtBy)).to.match(CAUGHT);
    });

  it('gets past a history that was lied in only where heads are not compared', async () => {
    const [recorded] = called('on-time-closed');
    if (recorded === undefined) expect.fail('no such history');
    const forged = forgedCommand(recorded, 'reportFinding', { summary: '已全部整改到位' });
    expect(await replay(code, forged)).to.match(/content differs/);
    expect(await replay(mutantOf(code, 'if (stored !== head)', 'if (false)'), forged)).to.equal(
      null,
    );
  });

  it('says something else in silence, and only the comparison of heads hears it', async () => {
    const lie = MUTANTS.find((m) => m.fault === SILENT_LIE);
    if (lie === undefined) expect.fail('no such mutant');
    const lying = mutantOf(code, lie.piece, lie.instead);
    expect(await replayLife(lying, lie.caughtBy)).to.match(/content differs/);
    const blind = mutantOf(lying, 'if (stored !== head)', 'if (false)');
    expect(await replayLife(blind, lie.caughtBy)).to.equal(null);
  });
});
