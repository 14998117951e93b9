import type { Instant } from '../calendar/instant.ts';
import type { Actor, ClosureReason, Evidence, FindingText, Holder, PlanItem } from './notice.ts';
import type { RareCommand } from './rare-commands.ts';

/** What every command carries. `receivedAt` is stamped by the API: lateness is judged on it. */
export interface Envelope {
  /** The caller's idempotency key; one key has one effect. */
  id: string;
  by: Actor;
  issuedAt: Instant;
  receivedAt: Instant;
}

export interface IssueCommand extends Envelope {
  kind: 'issue';
  /** The released rules under which it is issued. */
  rulesVersion: number;
  notice: string;
  documentNumber: string;
  title: string;
  unit: { id: string; name: string };
  campaign: { id: string; name: string };
  rehearsal: boolean;
  author: string;
  approvedBy: string;
  /** Needed when the policy is urgent. */
  urgencyReason: string | null;
  findings: FindingText[];
  holders: Holder[];
  /** Co-operating units that findings name, with their own posts. */
  coUnits?: { id: string; name: string; holders: Holder[] }[];
}

export interface AcknowledgeCommand extends Envelope {
  kind: 'acknowledge';
  remarks: string;
}
export interface SubmitPlanCommand extends Envelope {
  kind: 'submitPlan';
  items: PlanItem[];
}
export interface AcceptPlanCommand extends Envelope {
  kind: 'acceptPlan';
  opinion: string;
}
export interface ReturnPlanCommand extends Envelope {
  kind: 'returnPlan';
  reason: string;
}
export interface ReportProgressCommand extends Envelope {
  kind: 'reportProgress';
  finding: string;
  text: string;
  noChange: boolean;
}
export interface ReportFindingCommand extends Envelope {
  kind: 'reportFinding';
  finding: string;
  summary: string;
  evidence: Evidence[];
}
export interface AcceptFindingCommand extends Envelope {
  kind: 'acceptFinding';
  finding: string;
  reason: ClosureReason;
  opinion: string;
}
export interface ReturnFindingCommand extends Envelope {
  kind: 'returnFinding';
  finding: string;
  reason: string;
}
export interface RequestExtensionCommand extends Envelope {
  kind: 'requestExtension';
  finding: string;
  /** New day or minute asked for: `2026-10-20` or `2026-10-20T18:00`. */
  until: string;
  reason: string;
}
export interface GrantExtensionCommand extends Envelope {
  kind: 'grantExtension';
  finding: string;
  /** The office may grant less than was asked; null grants what was asked. */
  until: string | null;
  opinion: string;
}
export interface RefuseExtensionCommand extends Envelope {
  kind: 'refuseExtension';
  finding: string;
  reason: string;
}
export interface WithdrawNoticeCommand extends Envelope {
  kind: 'withdrawNotice';
  reason: string;
}
export interface WithdrawFindingCommand extends Envelope {
  kind: 'withdrawFinding';
  finding: string;
  reason: string;
}
export interface ApproveRungCommand extends Envelope {
  kind: 'approveRung';
  draft: string;
  /** The legal or local basis of the decision. */
  basis: string;
  /** Number of the approval paper, where there is one. */
  document: string | null;
  /** 约谈 wants the facts checked first. */
  factsChecked: boolean;
}
export interface RefuseRungCommand extends Envelope {
  kind: 'refuseRung';
  draft: string;
  reason: string;
}
export interface RemindByHandCommand extends Envelope {
  kind: 'remindByHand';
  findings: string[];
  text: string;
}
export interface AddNoteCommand extends Envelope {
  kind: 'addNote';
  text: string;
}
/** The unit's or the office's posts have changed hands; sent by the roster, never by the unit. */
export interface ReplaceHoldersCommand extends Envelope {
  kind: 'replaceHolders';
  holders: Holder[];
  /** The co-operating unit whose posts they are; none: the notice's own unit and the supervising side. */
  coUnit?: string;
}

/** Every command but the issuing one, which starts the notice. */
export type Command =
  | AcknowledgeCommand
  | SubmitPlanCommand
  | AcceptPlanCommand
  | ReturnPlanCommand
  | ReportProgressCommand
  | ReportFindingCommand
  | AcceptFindingCommand
  | ReturnFindingCommand
  | RequestExtensionCommand
  | GrantExtensionCommand
  | RefuseExtensionCommand
  | WithdrawNoticeCommand
  | WithdrawFindingCommand
  | ApproveRungCommand
  | RefuseRungCommand
  | RemindByHandCommand
  | AddNoteCommand
  | ReplaceHoldersCommand
  | RareCommand;

export type CommandKind = Command['kind'];

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
  'applyForReview',
  'assignReviewer',
  'decideReview',
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
  'changeCalendar',
  'migrateRules',
] as const satisfies readonly CommandKind[];
