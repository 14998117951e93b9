import type { Command } from '../notice/commands.ts';
import type { CommandKind } from '../notice/kinds.ts';
import type { Notice } from '../notice/notice.ts';
import { holdersAt, isOfficePost, UNIT_POSTS } from '../notice/posts.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import type { OfficePost, UnitPost } from '../policy/policy.ts';

export type Role = OfficePost | UnitPost;

const UNIT: Role[] = ['contact', 'handler', 'responsibleLeader', 'unitHead'];

const OFFICE: Role[] = ['supervisionOffice', 'groupLeader', 'approver'];

const REVIEW: Role[] = ['reviewer', 'supervisionOffice'];

/** Who may give which command. The unit never accepts its own work (domain §3.4). */
const MAY: Record<CommandKind, Role[]> = {
  acknowledge: UNIT,
  submitPlan: UNIT,
  acceptPlan: REVIEW,
  returnPlan: REVIEW,
  reportProgress: UNIT,
  reportFinding: UNIT,
  acceptFinding: [...REVIEW, 'approver'],
  returnFinding: [...REVIEW, 'approver'],
  requestExtension: UNIT,
  grantExtension: OFFICE,
  refuseExtension: OFFICE,
  withdrawNotice: ['supervisionOffice', 'approver'],
  withdrawFinding: ['supervisionOffice', 'approver'],
  approveRung: ['supervisionOffice', 'approver', 'groupLeader'],
  refuseRung: ['supervisionOffice', 'approver', 'groupLeader'],
  remindByHand: OFFICE,
  addNote: [...OFFICE, 'reviewer'],
  replaceHolders: ['supervisionOffice'],
  raiseObjection: UNIT,
  decideObjection: OFFICE,
  applyForFormalReview: ['responsibleLeader', 'unitHead', 'contact', 'handler'],
  assignFormalReviewer: ['approver', 'groupLeader'],
  decideFormalReview: [...OFFICE, 'reviewer'],
  suspend: OFFICE,
  resume: OFFICE,
  reportMilestone: UNIT,
  reportPart: UNIT,
  declinePart: UNIT,
  recordCheck: [...REVIEW, 'groupLeader'],
  deferFinding: ['approver'],
  transferFinding: ['supervisionOffice', 'approver'],
  succeedUnit: ['supervisionOffice', 'approver'],
  raiseRung: OFFICE,
  changeCalendar: ['supervisionOffice', 'approver'],
  migrateRules: ['supervisionOffice', 'approver'],
};

/** True if the role may give that command at all. */
export const isRoleFor = (kind: CommandKind, role: Role): boolean => MAY[kind].includes(role);

/** What holds for every command on an issued notice. */
export function guard(command: Command, notice: Notice): Refused | undefined {
  if (notice.stage === 'closed') return refuse('closed');
  if (notice.stage === 'withdrawn') return refuse('withdrawn');
  if (!isRoleFor(command.kind, command.by.role)) return refuse('not-your-role');
  if (!isOfficePost(command.by.role) && !isOfItsUnits(command, notice))
    return refuse('another-unit');
  if (REVIEWS.includes(command.kind) && isOfUnit(command, notice)) return refuse('not-your-role');
  if (command.receivedAt < notice.issuedAt) return refuse('received-out-of-order');
  return undefined;
}

/** What a co-operating unit may do: acknowledge, and answer for its own part. */
const FOR_CO_UNITS: CommandKind[] = ['acknowledge', 'reportPart', 'declinePart'];

const isOfItsUnits = ({ kind, by }: Command, { unit, coUnits }: Notice): boolean =>
  by.unit === unit.id ||
  (FOR_CO_UNITS.includes(kind) && coUnits.some((coUnit) => coUnit.id === by.unit));

/** Judgements on the unit's work: whoever belongs to the unit does not give them (domain §3.4). */
const REVIEWS: CommandKind[] = [
  'acceptPlan',
  'returnPlan',
  'acceptFinding',
  'returnFinding',
  'recordCheck',
  'decideObjection',
  'decideFormalReview',
];

const isOfUnit = ({ by, receivedAt }: Command, { unit, holders }: Notice): boolean =>
  by.unit === unit.id || holdersAt(holders, UNIT_POSTS, receivedAt).some((h) => h.holder === by.id);
