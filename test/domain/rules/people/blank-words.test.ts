import type { CommandKind } from '../../../../src/domain/notice/kinds.ts';
import type { RefusalCode } from '../../../../src/domain/notice/refusals.ts';
import type { Act } from '../../../support/acts.ts';
import { OPEN_SITUATIONS } from '../../../support/open-situations.ts';
import { given } from '../../../support/story.ts';

/** The words that a command must say, and what it is refused with where it says none. */
const WORDS: [CommandKind & keyof typeof OPEN_SITUATIONS, string, RefusalCode][] = [
  ['returnPlan', 'reason', 'reason-missing'],
  ['reportProgress', 'text', 'text-missing'],
  ['reportFinding', 'summary', 'text-missing'],
  ['returnFinding', 'reason', 'reason-missing'],
  ['requestExtension', 'reason', 'reason-missing'],
  ['refuseExtension', 'reason', 'reason-missing'],
  ['withdrawNotice', 'reason', 'reason-missing'],
  ['withdrawFinding', 'reason', 'reason-missing'],
  ['approveRung', 'basis', 'basis-missing'],
  ['refuseRung', 'reason', 'reason-missing'],
  ['addNote', 'text', 'text-missing'],
  ['raiseObjection', 'reasons', 'reason-missing'],
  ['decideObjection', 'opinion', 'reason-missing'],
  ['applyForFormalReview', 'grounds', 'reason-missing'],
  ['decideFormalReview', 'opinion', 'reason-missing'],
  ['establishBadFaith', 'facts', 'facts-missing'],
  ['establishBadFaith', 'basis', 'basis-missing'],
  ['suspend', 'reason', 'reason-missing'],
  ['reportMilestone', 'text', 'text-missing'],
  ['reportPart', 'summary', 'text-missing'],
  ['declinePart', 'reason', 'reason-missing'],
  ['recordCheck', 'place', 'text-missing'],
  ['recordCheck', 'result', 'text-missing'],
  ['deferFinding', 'reason', 'reason-missing'],
  ['transferFinding', 'reason', 'reason-missing'],
  ['transferFinding', 'record', 'text-missing'],
  ['succeedUnit', 'basis', 'basis-missing'],
  ['raiseRung', 'reason', 'reason-missing'],
];

describe('words of blanks', () => {
  for (const [kind, field, code] of WORDS)
    it(`are no words: ${kind} is refused where its ${field} says nothing`, () => {
      const { story, act } = OPEN_SITUATIONS[kind];
      const at = story.nextAlarm() ?? '2026-04-14 18:00';
      for (const said of ['', '  ', '\u3000'])
        given(story)
          .when(at, { ...act, body: { ...act.body, [field]: said } as Act['body'] })
          .isRefused(code);
    });
});
