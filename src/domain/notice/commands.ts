import type { Same } from '../same.ts';
import type { CommandKind } from './kinds.ts';
import type {
  AcceptFindingCommand,
  RecordCheckCommand,
  ReturnFindingCommand,
} from './matters/acceptance.ts';
import type { DeferFindingCommand } from './matters/deferral.ts';
import type {
  GrantExtensionCommand,
  RefuseExtensionCommand,
  RequestExtensionCommand,
} from './matters/extension.ts';
import type {
  ApplyForFormalReviewCommand,
  AssignFormalReviewerCommand,
  DecideFormalReviewCommand,
} from './matters/formal-review.ts';
import type { ChangeCalendarCommand, MigrateRulesCommand } from './matters/new-rules.ts';
import type { DecideObjectionCommand, RaiseObjectionCommand } from './matters/objection.ts';
import type {
  AddNoteCommand,
  RemindByHandCommand,
  ReplaceHoldersCommand,
} from './matters/office.ts';
import type { DeclinePartCommand, ReportPartCommand } from './matters/part.ts';
import type {
  AcceptPlanCommand,
  ReportMilestoneCommand,
  ReturnPlanCommand,
  SubmitPlanCommand,
} from './matters/plan.ts';
import type { ApproveRungCommand, RefuseRungCommand } from './matters/proposal.ts';
import type { AcknowledgeCommand } from './matters/receipt.ts';
import type { ReportFindingCommand, ReportProgressCommand } from './matters/report.ts';
import type { RaiseRungCommand } from './matters/rung.ts';
import type { SucceedUnitCommand } from './matters/succession.ts';
import type { ResumeCommand, SuspendCommand } from './matters/suspension.ts';
import type { TransferFindingCommand } from './matters/transfer.ts';
import type { WithdrawFindingCommand, WithdrawNoticeCommand } from './matters/withdrawal.ts';

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
  | RaiseObjectionCommand
  | DecideObjectionCommand
  | ApplyForFormalReviewCommand
  | AssignFormalReviewerCommand
  | DecideFormalReviewCommand
  | SuspendCommand
  | ResumeCommand
  | ReportMilestoneCommand
  | ReportPartCommand
  | DeclinePartCommand
  | RecordCheckCommand
  | DeferFindingCommand
  | TransferFindingCommand
  | SucceedUnitCommand
  | RaiseRungCommand
  | ChangeCalendarCommand
  | MigrateRulesCommand;

// The list of kinds and the union name the same kinds, or this line does not compile.
true satisfies Same<Command['kind'], CommandKind>;
