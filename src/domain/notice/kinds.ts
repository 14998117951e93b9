/** All kinds, in the order in which a notice usually meets them. */
export const COMMAND_KINDS = [
  'acknowledge',
  'submitPlan',
  'acceptPlan',
  'returnPlan',
  'reportProgress',
  'reportFinding',
  'acceptFinding',
  'returnFinding',
  'requestExtension',
  'grantExtension',
  'refuseExtension',
  'withdrawNotice',
  'withdrawFinding',
  'approveRung',
  'refuseRung',
  'remindByHand',
  'addNote',
  'replaceHolders',
  'raiseObjection',
  'decideObjection',
  'applyForFormalReview',
  'assignFormalReviewer',
  'decideFormalReview',
  'takeBack',
  'establishBadFaith',
  'suspend',
  'resume',
  'reportMilestone',
  'reportPart',
  'declinePart',
  'recordCheck',
  'deferFinding',
  'transferFinding',
  'succeedUnit',
  'raiseRung',
  'instruct',
  'answerInstruction',
  'acceptAnswer',
  'instructAgain',
  'withdrawInstruction',
  'changeCalendar',
  'migrateRules',
] as const;

export type CommandKind = (typeof COMMAND_KINDS)[number];

/** What a unit answers, in the order in which it does. */
const UNIT_ANSWERS = [
  'acknowledge',
  'submitPlan',
  'reportProgress',
  'reportMilestone',
  'reportFinding',
  'requestExtension',
  'raiseObjection',
  'applyForFormalReview',
  'reportPart',
  'declinePart',
] as const satisfies readonly CommandKind[];

/** Everything that a unit says, whatever way it comes: its answers, and what it asks for besides. */
export const UNIT_COMMANDS = [
  ...UNIT_ANSWERS,
  'takeBack',
  'answerInstruction',
] as const satisfies readonly CommandKind[];

/** True for an answer of a unit: it must not be lost because the office's machines are down. */
export const isUnitAnswer = (kind: CommandKind): boolean =>
  (UNIT_ANSWERS as readonly CommandKind[]).includes(kind);

/** True for whatever a unit says. */
export const isSaidByUnits = (kind: CommandKind): boolean =>
  (UNIT_COMMANDS as readonly CommandKind[]).includes(kind);
