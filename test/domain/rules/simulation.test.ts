import { expect } from 'chai';
import { coreOf } from '../../../src/domain/rules/core.ts';
import { BROKEN_CORES } from '../../support/simulation/broken-cores.ts';
import { EVENT_INVARIANTS } from '../../support/simulation/event-invariants.ts';
import { live, STEP_INVARIANTS } from '../../support/simulation/live.ts';
import { livedWords, liveThrough } from '../../support/simulation/live-through.ts';
import { scriptOf } from '../../support/simulation/script.ts';
import { shrink } from '../../support/simulation/shrink.ts';
import { STATE_INVARIANTS } from '../../support/simulation/state-invariants.ts';

// More lives, or others, for a longer look: npm run test:soak -- --lives 1000000 --seed 77.
const LIVES = 10_000;

const say = (text: string) => process.stdout.write(`      ${text}\n`);

describe('ten thousand random lives of a notice', () => {
  it('are watched by at least fifty invariants', () => {
    const names = [...Object.keys(STATE_INVARIANTS), ...Object.keys(EVENT_INVARIANTS)];
    expect(new Set([...names, ...STEP_INVARIANTS]).size).to.be.at.least(50);
  });

  it('break none of them', function () {
    this.timeout(0);
    const began = Date.now();
    const lived = liveThrough(1, LIVES);
    if (lived.broken !== null) expect.fail(lived.broken);
    say(`${livedWords(lived)}, ${Math.round((Date.now() - began) / 1000)} s`);
    expect(lived.refusals / lived.commands).to.be.above(0.1);
    expect(lived.steps / LIVES).to.be.within(30, 60);
  });

  it('are the same lives for the same seeds', () => {
    const [one, other] = [live(scriptOf(4711)), live(scriptOf(4711))];
    expect(one).to.deep.equal(other);
    expect(live(scriptOf(4712)).log).not.to.deep.equal(one.log);
  });
});

describe('a core that is broken on purpose', () => {
  for (const [name, { core, caughtBy, from = 0 }] of Object.entries(BROKEN_CORES)) {
    it(`is caught: ${name}`, () => {
      let lives = 0;
      let life = live(scriptOf(from));
      for (; life.broken === null && lives < 1500; lives += 1)
        life = live(scriptOf(from + lives), core);
      say(`after ${lives} lives: ${life.broken?.invariant}`);
      expect(caughtBy).to.include(life.broken?.invariant);
    });
  }

  it('is shown by a short life: a failing seed is shrunk', () => {
    const core = BROKEN_CORES['a report that lets the chase run on']?.core ?? coreOf(1);
    const seed = Array.from({ length: 500 }, (_, i) => i).find(
      (i) => live(scriptOf(i), core).broken !== null,
    );
    const { script, life } = shrink(scriptOf(seed ?? 0), core);
    expect(script.steps.length).to.be.at.most(3);
    expect(script.findings.length).to.be.at.most(2);
    expect(life.broken?.invariant).to.equal(
      'a finding that waits for the unit has one clock of its own',
    );
  });
});
