import { expect } from 'chai';
import { quietRuntime } from '../../src/audit/replayer.ts';
import { LIVES } from '../support/notice-lives/all.ts';
import { builtBundle } from '../support/time-skipping.ts';
import {
  forgedCommand,
  forgedStart,
  mutantOf,
  type Recorded,
  recordedHistories,
  replay,
  replayAll,
  tasksRunLater,
} from './corpus.ts';

describe('recorded histories', () => {
  let code: string;
  const corpus = recordedHistories();
  const called = (shows: string): Recorded => {
    const found = corpus.find((h) => h.shows === shows);
    if (found === undefined) throw new Error(`no history shows ${shows}`);
    return found;
  };

  before(async () => {
    quietRuntime();
    ({ code } = await builtBundle());
  });

  it('show every life that is written down, and no machine', () => {
    expect([...new Set(corpus.map((h) => h.shows))]).to.have.members(LIVES.map((l) => l.shows));
    expect(LIVES).to.have.length.of.at.least(60);
    for (const { name, history } of corpus)
      expect(JSON.stringify(history), name).not.to.match(/\/home\/|\/root\/|\/work\/|"\d+@/);
  });

  it('hold every run of a life that continues as new', () => {
    const runs = corpus.filter((h) => h.shows === 'continued-as-new').map((h) => h.history.events);
    const types = runs.map((events) => (events.at(-1) as { eventType: string }).eventType);
    expect(types).to.deep.equal([
      'EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW',
      'EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW',
      'EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED',
    ]);
  });

  it('all replay through the current code (P6)', async () => {
    const failed = [...(await replayAll(code, corpus))].filter(([, failure]) => failure !== null);
    expect(failed).to.deep.equal([]);
  });

  describe('in which every task ran at another time, as when the worker or Temporal lost the first one', () => {
    const later = (recorded: Recorded) => tasksRunLater(recorded, 4000);

    it('replay all the same: nothing is decided by the time of its task', async () => {
      const failed = [...(await replayAll(code, corpus.map(later)))].filter(
        ([, why]) => why !== null,
      );
      expect(failed).to.deep.equal([]);
    });

    const byTheTask: Record<string, { piece: string | RegExp; instead: string; shows: string }> = {
      'a command were': {
        piece: 'chain.after(receivedAt)',
        instead: 'chain.after(now())',
        shows: 'on-time-closed',
      },
      'an alarm were': {
        piece: 'await inOrder(keepInstant(now()))',
        instead: '(await inOrder(keepInstant(now())), now())',
        shows: 'acknowledged-late',
      },
      'a late answer were': {
        piece: 'await inOrder(keepInstant(now()))',
        instead: '(await inOrder(keepInstant(now())), now())',
        shows: 'late-answer-repeated',
      },
      'the issue were': {
        piece: /\(0,\w+\(\)\.workflowInfo\)\(\)\.startTime\.getTime\(\)/,
        instead: 'Date.now()',
        shows: 'on-time-closed',
      },
    };
    for (const [what, { piece, instead, shows }] of Object.entries(byTheTask))
      it(`would not if ${what}`, async () => {
        const wrong = mutantOf(code, piece, instead);
        expect(await replay(wrong, later(called(shows)))).to.match(/content differs/);
      });
  });

  it('do not replay when a command in them has been edited', async () => {
    const recorded = called('on-time-closed');
    const forged = forgedCommand(recorded, 'reportFinding', { summary: '已全部整改到位' });
    expect(await replay(code, forged)).to.match(/content differs/);
    expect(await replay(code, forgedCommand(recorded, 'reportFinding', {}))).to.equal(null);
  });

  it('do not replay when a late answer in them has been edited', async () => {
    const recorded = called('late-answer-after-its-reminder');
    const forged = forgedCommand(recorded, 'reportFinding', {
      receivedAt: '2026-03-10T00:00:00.000Z',
    });
    expect(await replay(code, forged)).to.match(/content differs/);
    expect(await replay(code, forgedCommand(recorded, 'reportFinding', {}))).to.equal(null);
  });

  it('do not replay when the frozen policy has been edited', async () => {
    const recorded = called('on-time-closed');
    const forged = forgedStart(recorded, (input) => {
      input.rules.policy.lights.yellowFraction = 0.5;
    });
    expect(await replay(code, forged)).to.match(/content differs/);
    expect(
      await replay(
        code,
        forgedStart(recorded, () => undefined),
      ),
    ).to.equal(null);
  });
});
