import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { expect } from 'chai';
import { mutantOf, type Recorded, recordedHistories, replay, replayAll } from '../replay/corpus.ts';
import { migrateRules, note } from '../support/acts.ts';
import type { LiveNotice } from '../support/live-notice.ts';
import { county, quick } from '../support/notice-lives/script.ts';
import { builtBundle, startTimeSkipping, type TimeSkipping } from '../support/time-skipping.ts';

/** What version 2 of the rules, which only this test knows, puts before every note. */
const MARK = '（按新规则登记）';

/** The bundle of a release with a second version of the rules, which decides notes otherwise. */
function releaseWithTwo(code: string): string {
  const known = mutantOf(code, /const RELEASED = \[\s*1\s*\];/, 'const RELEASED = [1, 2];');
  return mutantOf(
    known,
    /function coreOf\(rulesVersion\) \{/,
    `const marked = (e) => e.type === 'noteAdded' ? { ...e, text: '${MARK}' + e.text } : e;
    const secondOf = (first) => ({ ...first, decide: (...given) => {
      const decision = first.decide(...given);
      return decision.accepted ? { ...decision, events: decision.events.map(marked) } : decision;
    } });
    function coreOf(rulesVersion) {
      if (rulesVersion === 2) return secondOf(CORES[1]);`,
  );
}

describe('a release with a second version of the rules', () => {
  let server: TimeSkipping;
  let live: LiveNotice;
  let recorded: Recorded;
  let old: string;
  let next: string;

  before(async () => {
    old = (await builtBundle()).code;
    next = releaseWithTwo(old);
    server = await startTimeSkipping({ cached: 0 });
    live = await server.issue({ ...county, findings: quick });
    await live.give('2026-03-02 10:00', note('一'));
    await server.deploy(next);
    await live.give('2026-03-02 11:00', note('二'));
    await live.give('2026-03-02 12:00', migrateRules(2));
    await live.give('2026-03-02 13:00', note('三'));
    await live.until('2026-03-04 09:00');
    const history = JSON.parse(historyToJSON(await live.handle.fetchHistory()));
    recorded = { name: 'moved-to-newer-rules', shows: 'moved-to-newer-rules', history };
  });
  after(() => server.stop());

  it('decides by the old one until a recorded command moves the letter to the new one', () => {
    const notes = live.events().flatMap((e) => (e.type === 'noteAdded' ? [e.text] : []));
    expect(notes).to.deep.equal(['一', '二', `${MARK}三`]);
    const types = live.events().map((e) => e.type);
    expect(types.slice(0, 5)).to.deep.equal([
      'issued',
      'noteAdded',
      'noteAdded',
      'rulesMigrated',
      'noteAdded',
    ]);
  });

  it('goes on chasing the letter by the alarms that stood', () => {
    const fired = live.events().filter((e) => e.type === 'rungFired');
    expect(fired.map((e) => e.dueAt)).to.deep.equal([
      live.at('2026-03-04 08:30'),
      live.at('2026-03-04 08:30'),
    ]);
  });

  it('replays the letter, which the release before cannot', async () => {
    expect(await replay(next, recorded)).to.equal(null);
    expect(await replay(old, recorded)).to.not.equal(null);
  });

  it('replays every history that was recorded before it', async () => {
    const results = [...(await replayAll(next, recordedHistories()))];
    expect(results.filter(([, failure]) => failure !== null)).to.deep.equal([]);
  });

  it('would not if it changed the first version instead of adding a second', async () => {
    const changed = mutantOf(next, 'if (rulesVersion === 2) return', 'if (true) return');
    const withNote = recordedHistories().filter((h) => h.shows === 'everything-within-an-hour');
    expect(await replay(changed, withNote[0] as Recorded)).to.match(/content differs/);
  });
});
