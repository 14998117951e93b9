import { expect } from 'chai';
import { COMMAND_KINDS, type CommandKind } from '../../../src/domain/notice/kinds.ts';
import { can } from '../../../src/domain/readings/can.ts';
import { type Act, actor, by, byPerson, OUTSIDER } from '../../support/acts.ts';
import { OPEN_SITUATIONS } from '../../support/open-situations.ts';
import { beijing } from '../../support/rules.ts';
import { given } from '../../support/story.ts';

const UNIT = ['contact', 'handler', 'responsibleLeader', 'unitHead'] as const;

const OFFICE = ['supervisionOffice', 'reviewer', 'approver', 'groupLeader'] as const;

const ROLES = [...UNIT, ...OFFICE, 'governmentHead' as const];

// The day after the last thing that happened in each situation.
const when = '2026-04-15 10:00';

const early = '2026-03-06 08:00';

const momentOf = (kind: CommandKind) =>
  kind === 'approveRung' || kind === 'refuseRung' ? when : early;

/** Who may do what, by the office's own division of labour. */
const GIVERS: Record<keyof typeof OPEN_SITUATIONS, readonly string[]> = {
  acknowledge: UNIT,
  submitPlan: UNIT,
  acceptPlan: ['reviewer', 'supervisionOffice'],
  returnPlan: ['reviewer', 'supervisionOffice'],
  reportProgress: UNIT,
  reportFinding: UNIT,
  acceptFinding: ['reviewer', 'supervisionOffice', 'approver'],
  returnFinding: ['reviewer', 'supervisionOffice', 'approver'],
  requestExtension: UNIT,
  grantExtension: ['supervisionOffice', 'groupLeader', 'approver'],
  refuseExtension: ['supervisionOffice', 'groupLeader', 'approver'],
  withdrawNotice: ['supervisionOffice', 'approver'],
  withdrawFinding: ['supervisionOffice', 'approver'],
  // The draft of an interview waits for the approver and for nobody else.
  approveRung: ['approver'],
  refuseRung: ['approver'],
  remindByHand: ['supervisionOffice', 'groupLeader', 'approver'],
  addNote: OFFICE,
  replaceHolders: ['supervisionOffice'],
  raiseObjection: UNIT,
  decideObjection: ['supervisionOffice', 'groupLeader', 'approver'],
  applyForFormalReview: UNIT,
  assignFormalReviewer: ['groupLeader', 'approver'],
  decideFormalReview: [...OFFICE, 'governmentHead'],
  takeBack: UNIT,
  establishBadFaith: ['supervisionOffice', 'groupLeader', 'approver'],
  suspend: ['supervisionOffice', 'groupLeader', 'approver'],
  resume: ['supervisionOffice', 'groupLeader', 'approver'],
  reportMilestone: UNIT,
  reportPart: UNIT,
  declinePart: UNIT,
  recordCheck: ['reviewer', 'supervisionOffice', 'groupLeader'],
  deferFinding: ['approver'],
  transferFinding: ['supervisionOffice', 'approver'],
  succeedUnit: ['supervisionOffice', 'approver'],
  raiseRung: ['supervisionOffice', 'groupLeader', 'approver'],
  instruct: ['supervisionOffice', 'approver', 'groupLeader', 'governmentHead'],
  answerInstruction: UNIT,
  acceptAnswer: ['groupLeader'],
  instructAgain: ['groupLeader'],
  withdrawInstruction: ['groupLeader'],
  changeCalendar: ['supervisionOffice', 'approver'],
};

type Open = keyof typeof OPEN_SITUATIONS;

// This build holds one version of the rules, so that there is nothing newer to migrate to.
const OPEN_KINDS = COMMAND_KINDS.filter((kind): kind is Open => kind !== 'migrateRules');

/** The act by another post; a formal review is decided by its own reviewer, whatever his post. */
const as = (kind: CommandKind, role: Parameters<typeof actor>[0], act: Act): Act =>
  kind === 'decideFormalReview' ? byPerson({ ...actor(role), ...OUTSIDER }, act) : by(role, act);

describe('a command that is open', () => {
  for (const kind of OPEN_KINDS) {
    const { story, act } = OPEN_SITUATIONS[kind];
    const at = momentOf(kind);

    it(`is taken from exactly those roles that can() names: ${kind} (M28)`, () => {
      for (const role of ROLES) {
        const door = can(role, story.notice, story.rules, beijing(at)).find((c) => c.kind === kind);
        const outcome = given(story).when(at, as(kind, role, act));
        if (door?.open) expect(() => outcome.story(), role).not.to.throw();
        else outcome.isRefused('not-your-role');
      }
    });

    it(`is taken from its proper givers alone: ${kind} (M28)`, () => {
      for (const role of ROLES) {
        const outcome = given(story).when(at, as(kind, role, act));
        if (GIVERS[kind].includes(role)) expect(() => outcome.story(), role).not.to.throw();
        else outcome.isRefused('not-your-role');
      }
    });

    it(`is taken from no other unit: ${kind} (M28)`, () => {
      for (const role of UNIT)
        given(story)
          .when(at, byPerson({ ...actor(role), unit: 'unit-2' }, act))
          .isRefused(GIVERS[kind].includes(role) ? 'another-unit' : 'not-your-role');
    });
  }
});
