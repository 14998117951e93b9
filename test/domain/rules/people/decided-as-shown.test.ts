import { expect } from 'chai';
import { type Judged, shownOf } from '../../../../src/domain/notice/what-is-judged.ts';
import * as acts from '../../../support/acts.ts';
import { COUNTY, finding } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const fresh = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);
const when = '2026-03-10 10:00';

/** An act whose giver had that before him. */
const seeing = ({ by, body }: acts.Act, shown: string): acts.Act => ({
  by,
  body: { ...body, shown } as acts.Body,
});

interface Case {
  judged: Judged;
  /** The unit sends something in, the office gives it back or refuses it, and the unit sends another. */
  first: Story;
  second: Story;
  decisions: acts.Act[];
}

const planned = fresh.and('2026-03-05 10:00', acts.plan('1'));
const reported = fresh.and('2026-03-05 10:00', acts.report('1'));
const asked = fresh.and('2026-03-05 10:00', acts.askExtension('1', '2026-04-10'));
const objected = fresh.and('2026-03-05 10:00', acts.object('1'));

const CASES: Record<string, Case> = {
  'a plan': {
    judged: { on: 'plan' },
    first: planned,
    second: planned
      .and('2026-03-06 10:00', acts.returnPlan())
      .and('2026-03-09 10:00', acts.plan('1')),
    decisions: [acts.acceptPlan(), acts.returnPlan()],
  },
  'a report': {
    judged: { on: 'report', finding: '1' },
    first: reported,
    second: reported
      .and('2026-03-06 10:00', acts.giveBack('1'))
      .and('2026-03-09 10:00', acts.report('1')),
    decisions: [acts.accept('1'), acts.giveBack('1')],
  },
  'a request for more time': {
    judged: { on: 'extension', finding: '1' },
    first: asked,
    second: asked
      .and('2026-03-06 10:00', acts.refuseExtension('1'))
      .and('2026-03-09 10:00', acts.askExtension('1', '2026-04-20')),
    decisions: [acts.grant('1'), acts.refuseExtension('1')],
  },
};

describe('a decision of the office on what its page has shown', () => {
  for (const [what, { judged, first, second, decisions }] of Object.entries(CASES))
    for (const act of decisions) {
      it(`is refused where something else waits by then: ${what} (${act.body.kind})`, () => {
        const before = shownOf(judged, first.notice);
        given(first).when(when, seeing(act, before)).story();
        given(second).when(when, seeing(act, before)).isRefused('changed-since-shown');
        given(second).when(when, seeing(act, '')).isRefused('changed-since-shown');
        given(second)
          .when(when, seeing(act, shownOf(judged, second.notice)))
          .story();
      });

      it(`says what it is about by itself where no page has shown anything: ${what} (${act.body.kind})`, () => {
        given(second).when(when, act).story();
      });
    }

  it('is refused where another objection was shown than the one that it names', () => {
    const shown = shownOf({ on: 'objection', objection: 'objection-1' }, objected.notice);
    for (const upheld of [true, false]) {
      const act = acts.decideObjection('objection-1', upheld);
      given(objected).when(when, seeing(act, shown)).story();
      given(objected).when(when, seeing(act, '')).isRefused('changed-since-shown');
    }
  });

  it('is told by the rules what waits no more', () => {
    const returned = reported.and('2026-03-06 10:00', acts.giveBack('1'));
    const shown = shownOf({ on: 'report', finding: '1' }, reported.notice);
    given(returned)
      .when(when, seeing(acts.accept('1'), shown))
      .isRefused('not-reported');
    expect(returned.finding('1').stage).to.equal('returned');
  });
});
