import type { CommandKind } from '../../src/domain/notice/kinds.ts';
import * as acts from './acts.ts';
import {
  type Act,
  accept,
  acceptPlan,
  acknowledge,
  approve,
  askExtension,
  giveBack,
  grant,
  note,
  plan,
  progress,
  refuseExtension,
  refuseRung,
  remind,
  replaceHolders,
  report,
  returnPlan,
  withdraw,
  withdrawFinding,
} from './acts.ts';
import { CALENDAR, COUNTY, finding, HOLDERS, holder, UNIT } from './rules.ts';
import { letter, type Story } from './story.ts';

/** A letter just issued, one of whose findings is long-term. */
export const FRESH = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'longTerm'),
]);
const planned = FRESH.and('2026-03-05 10:00', plan('1', '2'));
const reported = FRESH.and('2026-03-05 10:00', report('1'));
const asked = FRESH.and('2026-03-05 10:00', askExtension('1', '2026-04-20'));
const drafted = FRESH.until('2026-04-14 18:00');

/** A letter whose second finding the unit shares with itself as a co-operating unit. */
const shared = letter(
  COUNTY,
  '2026-03-04 09:00',
  [finding('1', 'timeLimited'), { ...finding('2', 'timeLimited'), coUnits: [UNIT.name] }],
  { coUnits: [{ ...UNIT, holders: [holder('contact')] }] },
);
const objected = FRESH.and('2026-03-05 10:00', acts.object('1'));
const reviewed = FRESH.and('2026-03-05 10:00', acts.applyForFormalReview());
const staged = FRESH.and('2026-03-05 10:00', acts.stagedPlan({ 1: ['2026-03-20'], 2: [] })).and(
  '2026-03-05 11:00',
  acceptPlan(),
);

const instructed = FRESH.and('2026-03-05 10:00', acts.instruct());
const answered = instructed.and('2026-03-05 11:00', acts.answerInstruction());

/** For every command a moment at which it is open, and the command as its proper giver fills it in. */
export const OPEN_SITUATIONS: Record<
  Exclude<CommandKind, 'migrateRules'>,
  { story: Story; act: Act }
> = {
  acknowledge: { story: FRESH, act: acknowledge() },
  submitPlan: { story: FRESH, act: plan('1', '2') },
  acceptPlan: { story: planned, act: acceptPlan() },
  returnPlan: { story: planned, act: returnPlan() },
  reportProgress: { story: FRESH, act: progress('2') },
  reportFinding: { story: FRESH, act: report('1') },
  acceptFinding: { story: reported, act: accept('1') },
  returnFinding: { story: reported, act: giveBack('1') },
  requestExtension: { story: FRESH, act: askExtension('1', '2026-04-20') },
  grantExtension: { story: asked, act: grant('1') },
  refuseExtension: { story: asked, act: refuseExtension('1') },
  withdrawNotice: { story: FRESH, act: withdraw() },
  withdrawFinding: { story: FRESH, act: withdrawFinding('1') },
  approveRung: { story: drafted, act: approve('1') },
  refuseRung: { story: drafted, act: refuseRung('1') },
  remindByHand: { story: FRESH, act: remind() },
  addNote: { story: FRESH, act: note() },
  replaceHolders: { story: FRESH, act: replaceHolders(HOLDERS) },
  raiseObjection: { story: FRESH, act: acts.object('1') },
  decideObjection: { story: objected, act: acts.decideObjection('objection-1', false) },
  applyForFormalReview: { story: FRESH, act: acts.applyForFormalReview() },
  assignFormalReviewer: { story: reviewed, act: acts.assignFormalReviewer('formal-review-1') },
  decideFormalReview: {
    story: reviewed.and('2026-03-05 11:00', acts.assignFormalReviewer('formal-review-1')),
    act: acts.decideFormalReview('formal-review-1'),
  },
  takeBack: { story: objected, act: acts.takeBack('objection-1') },
  establishBadFaith: { story: reported, act: acts.establishBadFaith('1') },
  suspend: { story: FRESH, act: acts.suspend() },
  resume: { story: FRESH.and('2026-03-05 10:00', acts.suspend()), act: acts.resume() },
  reportMilestone: { story: staged, act: acts.reportMilestone('1') },
  reportPart: { story: shared, act: acts.reportPart('2', UNIT.id) },
  declinePart: { story: shared, act: acts.declinePart('2', UNIT.id) },
  recordCheck: { story: reported, act: acts.recordCheck('1') },
  deferFinding: { story: FRESH, act: acts.defer('1', '2026-06-30') },
  transferFinding: { story: FRESH, act: acts.transfer('1') },
  succeedUnit: { story: FRESH, act: acts.succeed(HOLDERS) },
  raiseRung: { story: FRESH, act: acts.raise('1', 'order') },
  instruct: {
    story: FRESH,
    act: acts.instruct('批-1', { leader: acts.PAPER, addressee: 'contact' }, 'supervisionOffice'),
  },
  answerInstruction: { story: instructed, act: acts.answerInstruction() },
  acceptAnswer: { story: answered, act: acts.acceptAnswer() },
  instructAgain: { story: answered, act: acts.instructAgain() },
  withdrawInstruction: { story: instructed, act: acts.withdrawInstruction() },
  changeCalendar: { story: FRESH, act: acts.changeCalendar({ ...CALENDAR, id: 'CN-other' }) },
};
