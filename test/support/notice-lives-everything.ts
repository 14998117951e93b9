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
} from './acts.ts';
import { county, type Life, type Step } from './notice-lives-script.ts';
import * as rare from './rare-acts.ts';
import { CO_UNIT, WITH_2027 } from './rare-lives.ts';
import { finding, HOLDERS } from './rules.ts';

const shared = (code: string) => ({ ...finding(code, 'timeLimited'), coUnits: [CO_UNIT.name] });
const stages = { 1: ['2026-03-20'], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [], 8: [], 9: [] };

const ACTS = [
  remind(['1'], '请今日签收'),
  acknowledge(),
  rare.stagedPlan(stages),
  returnPlan(),
  rare.stagedPlan(stages),
  acceptPlan(),
  rare.reportMilestone('1'),
  progress('9'),
  rare.raise('1', 'interview'),
  approve('1'),
  rare.raise('2', 'interview'),
  refuseRung('2'),
  askExtension('1', '2026-04-15'),
  grant('1'),
  askExtension('2', '2026-04-15'),
  refuseExtension('2'),
  rare.object('3'),
  rare.decideObjection('objection-1', false),
  rare.applyForReview(['4']),
  rare.assignReviewer('review-1'),
  rare.decideReview('review-1', 'maintained'),
  rare.suspend('flood-1', ['4'], '10wd'),
  rare.resume('flood-1'),
  rare.reportPart('7', CO_UNIT.id),
  rare.declinePart('8', CO_UNIT.id),
  report('5'),
  rare.recordCheck('5', '2026-03-02'),
  giveBack('5'),
  report('5'),
  accept('5'),
  rare.defer('6', '2026-06-30'),
  rare.transfer('7'),
  withdrawFinding('8'),
  note(),
  replaceHolders(HOLDERS),
  rare.changeCalendar(WITH_2027),
  rare.succeed(HOLDERS, '2026-03-02'),
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
