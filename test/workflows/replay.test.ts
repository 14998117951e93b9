import { expect } from 'chai';
import { buildBundle } from '../../worker/bundle.ts';
import { LIVES } from '../support/notice-lives.ts';
import { quietRuntime } from '../support/time-skipping.ts';
import {
  forgedCommand,
  forgedStart,
  mutantOf,
  type Recorded,
  recordedHistories,
  replayAll,
} from './corpus.ts';

/** A fault planted into the bundle, and the recorded life that must not get past it. */
interface Mutant {
  fault: string;
  piece: string | RegExp;
  instead: string;
  caughtBy: string;
}

const CHANGED_RULE: Mutant = {
  fault: 'the third return raises the rung instead of the second',
  piece: 'finding.returns.length < rules.policy.clocks.rework.rungUpAtReturn',
  instead: 'finding.returns.length <= rules.policy.clocks.rework.rungUpAtReturn',
  caughtBy: 'returned-twice-one-rung-up',
};

const CHANGED_SHAPE: Mutant = {
  fault: 'a report calls its lateness by another name',
  piece: 'late: command.receivedAt > finding.dueAt,',
  instead: 'isLate: command.receivedAt > finding.dueAt,',
  caughtBy: 'on-time-closed',
};

/** Nothing but what is said changes: the same commands, timers and recordings follow. */
const SILENT_LIE: Mutant = {
  fault: 'no acknowledgement is ever late',
  piece: 'due !== undefined && d.command.receivedAt > due',
  instead: 'false',
  caughtBy: 'acknowledged-late',
};

const OTHERS: Mutant[] = [
  SILENT_LIE,
  {
    fault: 'whoever has left a post is still written to',
    piece: 'h.until !== null && h.until < day',
    instead: 'false',
    caughtBy: 'holders-replaced-between-rungs',
  },
  {
    fault: 'a pending extension does not pause the chase',
    piece: /nextAt: null,\s+paused: true/,
    instead: 'paused: false',
    caughtBy: 'extension-refused',
  },
  {
    fault: 'an empty post waits for the next date',
    piece: 'hasten && within',
    instead: 'false',
    caughtBy: 'post-vacant',
  },
  {
    fault: 'drafts are counted from zero',
    piece: 'String(notice.drafts.length + 1)',
    instead: 'String(notice.drafts.length)',
    caughtBy: 'drafts-approved-and-refused',
  },
  {
    fault: 'progress is asked for only once',
    piece: 'again.dueAt < main.dueAt',
    instead: 'false',
    caughtBy: 'audit-progress-reported',
  },
  {
    fault: 'the events do not say when the next alarm is',
    piece: 'nextAlarmAt: core.nextAlarm(notice)',
    instead: 'nextAlarmAt: null',
    caughtBy: 'notice-withdrawn',
  },
  {
    fault: 'the workflow judges lateness by its own time',
    piece: 'command.receivedAt < at ? command.receivedAt : at',
    instead: 'at',
    caughtBy: 'urgent-on-time',
  },
  {
    fault: 'the workflow does not try a local activity first',
    piece: 'local.record(batch)',
    instead: 'regular.record(batch)',
    caughtBy: 'recorded-when-mongodb-is-back',
  },
];

describe('recorded histories', () => {
  let code: string;
  const corpus = recordedHistories();
  const called = (shows: string): Recorded[] =>
    corpus.filter((h) => h.name.startsWith(`${shows}@`));
  const failureOf = async (bundle: string, recorded: Recorded[]): Promise<string | null> =>
    [...(await replayAll(bundle, recorded)).values()][0] ?? null;

  before(async () => {
    quietRuntime();
    ({ code } = await buildBundle());
  });

  it('show every life that is written down, and no machine', () => {
    const names = corpus.map((h) => h.name.replace(/@\d+$/, ''));
    expect(names).to.have.members(LIVES.map((l) => l.shows));
    expect(names).to.have.length.of.at.least(14);
    for (const { name, history } of corpus)
      expect(JSON.stringify(history), name).not.to.match(/\/home\/|\/root\/|\/work\/|\d+@/);
  });

  it('all replay through the current code', async () => {
    const failed = [...(await replayAll(code, corpus))].filter(([, failure]) => failure !== null);
    expect(failed).to.deep.equal([]);
  });

  for (const [what, mutant] of [
    ['a changed rule', CHANGED_RULE],
    ['a changed event shape', CHANGED_SHAPE],
  ] as const)
    it(`do not replay after ${what}: the content differs`, async () => {
      const changed = mutantOf(code, mutant.piece, mutant.instead);
      expect(await failureOf(changed, called(mutant.caughtBy))).to.match(/content differs/);
    });

  for (const { fault, piece, instead, caughtBy } of OTHERS)
    it(`do not replay when ${fault}`, async () => {
      const failure = await failureOf(mutantOf(code, piece, instead), called(caughtBy));
      expect(failure).to.match(/content differs|TMPRL1100|Nondeterminism/i);
    });

  it('replay past a changed content once the comparison of heads is taken out', async () => {
    const lying = mutantOf(code, SILENT_LIE.piece, SILENT_LIE.instead);
    const blind = mutantOf(lying, 'if (stored !== head)', 'if (false)');
    expect(await failureOf(blind, called(SILENT_LIE.caughtBy))).to.equal(null);
  });

  it('do not replay when a command in them has been edited', async () => {
    const [recorded] = called('on-time-closed');
    if (recorded === undefined) expect.fail('no such history');
    const forged = forgedCommand(recorded, 'reportFinding', { summary: '已全部整改到位' });
    expect(await failureOf(code, [forged])).to.match(/content differs/);
    expect(await failureOf(code, [forgedCommand(recorded, 'reportFinding', {})])).to.equal(null);
  });

  it('do not replay when the frozen policy has been edited', async () => {
    const [recorded] = called('on-time-closed');
    if (recorded === undefined) expect.fail('no such history');
    const forged = forgedStart(recorded, (input) => {
      input.rules.policy.lights.yellowFraction = 0.5;
    });
    expect(await failureOf(code, [forged])).to.match(/content differs/);
    expect(await failureOf(code, [forgedStart(recorded, () => undefined)])).to.equal(null);
  });
});
