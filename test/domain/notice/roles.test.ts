import { expect } from 'chai';
import { can } from '../../../src/domain/notice/can.ts';
import { COMMAND_KINDS } from '../../../src/domain/notice/commands.ts';
import { actor, by, byPerson } from '../../support/acts.ts';
import { OPEN_SITUATIONS } from '../../support/open-situations.ts';
import { given } from '../../support/story.ts';

const UNIT = ['contact', 'handler', 'responsibleLeader', 'unitHead'] as const;
const OFFICE = ['supervisionOffice', 'reviewer', 'approver', 'groupLeader'] as const;
const ROLES = [...UNIT, ...OFFICE];

// The day after the last thing that happened in each situation.
const when = '2026-04-15 10:00';
const early = '2026-03-06 08:00';

const momentOf = (kind: (typeof COMMAND_KINDS)[number]) =>
  kind === 'approveRung' || kind === 'refuseRung' ? when : early;

/** Who may do what, by the office's own division of labour (domain §3.4). */
const GIVERS: Record<(typeof COMMAND_KINDS)[number], readonly string[]> = {
  acknowledge: UNIT,
  submitPlan: UNIT,
  acceptPlan: ['reviewer', 'supervisionOffice'],
  returnPlan: ['reviewer', 'supervisionOffice'],
  reportProgress: UNIT,
  reportFinding: UNIT,
  acceptFinding: ['reviewer', 'supervisionOffice', 'approver'],
  returnFinding: ['reviewer', 'supervisionOffice'],
  requestExtension: UNIT,
  grantExtension: ['supervisionOffice', 'groupLeader', 'approver'],
  refuseExtension: ['supervisionOffice', 'groupLeader', 'approver'],
  withdrawNotice: ['supervisionOffice', 'approver'],
  withdrawFinding: ['supervisionOffice', 'approver'],
  // The draft of an interview waits for the approver and for nobody else (政府督查工作条例 第二十一条).
  approveRung: ['approver'],
  refuseRung: ['approver'],
  remindByHand: ['supervisionOffice', 'groupLeader', 'approver'],
  addNote: OFFICE,
  replaceHolders: ['supervisionOffice'],
};

describe('a command that is open', () => {
  for (const kind of COMMAND_KINDS) {
    const { story, act } = OPEN_SITUATIONS[kind];
    const at = momentOf(kind);

    it(`is taken from exactly those roles that can() names: ${kind} (M28)`, () => {
      for (const role of ROLES) {
        const door = can(role, story.notice).find((c) => c.kind === kind);
        const outcome = given(story).when(at, by(role, act));
        if (door?.open) expect(() => outcome.story(), role).not.to.throw();
        else outcome.isRefused('not-your-role');
      }
    });

    it(`is taken from its proper givers alone: ${kind} (M28)`, () => {
      for (const role of ROLES) {
        const outcome = given(story).when(at, by(role, act));
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
