import { expect } from 'chai';
import { lightOfPart } from '../../../src/domain/readings/light.ts';
import {
  acknowledge,
  askExtension,
  defer,
  report,
  reportPart,
  suspend,
  transfer,
} from '../../support/acts.ts';
import { CO_UNIT } from '../../support/co-units.ts';
import { beijing, COUNTY, finding } from '../../support/rules.ts';
import { letter, type Story } from '../../support/story.ts';

/** Due on 3 April. */
const shared = letter(
  COUNTY,
  '2026-03-04 09:00',
  [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] }],
  { coUnits: [CO_UNIT] },
).and('2026-03-04 10:00', acknowledge());

function lightAt(story: Story, at: string) {
  const one = story.finding('1');
  const [part] = one.parts;
  if (part === undefined) throw new Error('the finding has no part');
  return lightOfPart(part, one, story.notice, story.rules, beijing(at));
}

describe('the light of a co-operating unit’s part', () => {
  it('is green, yellow before its date and red after it, whatever the lead unit has reported', () => {
    const reported = shared.and('2026-03-05 10:00', report('1'));
    for (const story of [shared, reported]) {
      expect(lightAt(story, '2026-03-06 10:00')).to.equal('green');
      expect(lightAt(story, '2026-04-02 10:00')).to.equal('yellow');
      expect(lightAt(story, '2026-04-03 18:01')).to.equal('red');
    }
  });

  it('is grey once the part is reported, however late', () => {
    const done = shared.and('2026-04-08 10:00', reportPart('1', CO_UNIT.id));
    expect(lightAt(done, '2026-04-09 10:00')).to.equal('grey');
  });

  it('is grey while nothing is asked for: stopped, deferred, handed over, an extension undecided', () => {
    const at = '2026-03-10 10:00';
    for (const act of [
      suspend(),
      defer('1', '2026-06-30'),
      transfer('1'),
      askExtension('1', '2026-04-20'),
    ])
      expect(lightAt(shared.and(at, act), '2026-04-08 10:00')).to.equal('grey');
  });
});
