import * as acts from '../acts.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  approve,
  askExtension,
  giveBack,
  grant,
  note,
  progress,
  refuseExtension,
  refuseRung,
  remind,
  replaceHolders,
  report,
  returnPlan,
  withdraw,
  withdrawFinding,
} from '../acts.ts';
import { CO_UNIT } from '../co-units.ts';
import { finding, HOLDERS, WITH_2027 } from '../rules.ts';
import { county, type Life, type Step } from './script.ts';

const shared = (code: string) => ({ ...finding(code, 'timeLimited'), coUnits: [CO_UNIT.name] });

const stages = { 1: ['2026-03-20'], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [], 8: [], 9: [] };

const ACTS = [
  remind(['1'], '请今日签收'),
  acknowledge(),
  acts.stagedPlan(stages),
  returnPlan(),
  acts.stagedPlan(stages),
  acceptPlan(),
  acts.reportMilestone('1'),
  progress('9'),
  acts.raise('1', 'interview'),
  approve('1'),
  acts.raise('2', 'interview'),
  refuseRung('2'),
  askExtension('1', '2026-04-15'),
  grant('1'),
  askExtension('2', '2026-04-15'),
  refuseExtension('2'),
  acts.object('3'),
  acts.decideObjection('objection-1', false),
  acts.applyForFormalReview(['4']),
  acts.assignFormalReviewer('formal-review-1'),
  acts.decideFormalReview('formal-review-1', 'maintained'),
  acts.object('3'),
  acts.takeBack('objection-2'),
  acts.establishBadFaith('9'),
  acts.suspend('flood-1', ['4'], '10wd'),
  acts.resume('flood-1'),
  acts.reportPart('7', CO_UNIT.id),
  acts.declinePart('8', CO_UNIT.id),
  report('5'),
  acts.recordCheck('5', '2026-03-02'),
  giveBack('5'),
  report('5'),
  accept('5'),
  acts.defer('6', '2026-06-30'),
  acts.transfer('7'),
  withdrawFinding('8'),
  acts.instruct(),
  acts.answerInstruction(),
  acts.instructAgain(),
  acts.answerInstruction(),
  acts.acceptAnswer(),
  acts.instruct('批-2'),
  acts.withdrawInstruction('批-2'),
  note(),
  replaceHolders(HOLDERS),
  acts.changeCalendar(WITH_2027),
  acts.succeed(HOLDERS, '2026-03-02'),
  withdraw(),
];

/** A letter to which everything happens within an hour, a command a minute: every kind there is, but for newer rules. */
export const EVERYTHING: Life = {
  ...county,
  shows: 'everything-within-an-hour',
  findings: [
    ...['1', '2', '3', '4', '5', '6'].map((code) => finding(code, 'timeLimited')),
    ...['7', '8'].map(shared),
    finding('9', 'longTerm'),
  ],
  coUnits: [CO_UNIT],
  steps: ACTS.map((act, i): Step => [`2026-03-02 09:${String(i + 1).padStart(2, '0')}`, act]),
  until: '2026-03-02 10:00',
};
