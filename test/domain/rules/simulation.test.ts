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
const LIVES = 1000;

const say = (text: string) => process.stdout.write(`      ${text}\n`);

const INVARIANTS = new Set([
  ...Object.keys(STATE_INVARIANTS),
  ...Object.keys(EVENT_INVARIANTS),
  ...STEP_INVARIANTS,
]);

/** What must hold by the law and in fairness, and the invariants that see to it. */
const RULES: Record<string, string[]> = {
  'an extension never makes things worse': [
    'a date that is granted lies ahead of the decision',
    'a gated rung comes by date only after the milder ones of its ladder',
    'nothing is late while the office has not decided on an extension',
    'nobody is chased about a finding while its extension is undecided',
    'what has no date of its own has its finding’s new one',
    'a refusal leaves nothing late that was asked for in time',
    'the cap on extensions moves with a date that stood still',
  ],
  'a letter is not born late': ['no finding is born late'],
  'a return never takes time away': [
    'a return never takes time away',
    'a returned plan never loses time',
    'what a deferral has kept is there when its report comes back',
  ],
  'a stop keeps exactly what was left': [
    'a stop keeps exactly what was left',
    'what goes on after a stop has exactly what was left',
    'a stop takes no time away',
    'a plan with stages may be handed in under a stop',
  ],
  'a later receipt never gives an earlier date': ['a later receipt never gives an earlier date'],
  'a proposal speaks of what is still open': [
    'a pending draft is about findings that wait for the unit, and no other',
    'a gated rung waits for its approver',
    'a referral names its organ and is told to the office alone',
    'only what fired or was approved has been reached',
    'returns alone lead to no referral',
  ],
  'criticism and referral are the government’s to approve': [
    'criticism and referral are approved by the government head or the delegate on record on that day',
  ],
  'the right of review is not lost by complying': [
    'a formal review may be applied for on each of thirty days',
    'an objection or review ends by its decision, by whoever asked, or with what it was about',
    'what a review revises reads so afterwards, and runs to the date that it names',
  ],
  'after a deferral a plan is asked for, and the cap is the total': [
    'a plan that is owed is asked for',
    'a plan after a deferral has its whole limit',
    'what begins after a deferral counts from its last day',
    'all deferrals of a finding stay within the cap',
  ],
  'the office’s delay is never the unit’s': [
    'no clock of the unit is born overdue',
    'a stage of an accepted plan has a whole day',
    'no stage is asked for once a result is in',
    'a submitted plan has the office’s clock, as long as a finding of it has no result',
  ],
  'a co-operating unit is served as a unit of its own': [
    'a co-operating unit has its own words and links that work',
    'a part is owed only with an open finding, and late once it was chased',
    'no part of a finding under review rests',
    'whoever owes a part is told by the same event that its date, its stage or its stop has changed',
    'whoever co-operates is told of nothing that is the lead unit’s alone',
    'a part is chased only while it is owed, and neither rests nor stands still',
    'what a co-operating unit has answered stands',
    'a part is due no later than its finding, unless somebody took over',
  ],
  'a leader’s instruction has a date of its own': [
    'an instruction has a clock exactly while it waits for its answer',
    'an instruction leaves the letter’s own dates, levels and stops alone',
    'an answer to an instruction is judged by another than who gave it',
  ],
  'whoever takes over has a date of his own': [
    'whoever takes over is late with nothing, and has the rework time',
    'no date comes earlier because another unit takes over',
    'nobody is interviewed for the delay of the unit before',
    'what was reached against the unit before stays recorded as its own',
  ],
  'results and reasons are told, with a link where something is asked': [
    'a result is told with its reason',
    'what is asked carries a link that works',
  ],
};

describe('what must hold by the law and in fairness', () => {
  const noticed = new Set(Object.values(BROKEN_CORES).flatMap(({ caughtBy }) => caughtBy));
  for (const [rule, invariants] of Object.entries(RULES))
    it(`is watched, each time with a core that is broken for it: ${rule}`, () => {
      expect([...INVARIANTS]).to.include.members(invariants);
      expect([...noticed]).to.include.members(invariants);
    });
});

describe('a thousand random lives of a notice', () => {
  it('are watched by at least fifty invariants', () => {
    expect(INVARIANTS.size).to.be.at.least(50);
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
      // Others may see the same fault first; it is the invariant that was made for it that has to see it, too.
      const isCaught = () => caughtBy.includes(life.broken?.invariant ?? '');
      for (; !isCaught() && lives < 1500; lives += 1) life = live(scriptOf(from + lives), core);
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
