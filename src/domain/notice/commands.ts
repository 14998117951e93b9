import type { Same } from '../same.ts';
import type { CommandKind } from './kinds.ts';
import type { AcceptanceCommand } from './matters/acceptance.ts';
import type { BadFaithCommand } from './matters/bad-faith.ts';
import type { DeferralCommand } from './matters/deferral.ts';
import type { ExtensionCommand } from './matters/extension.ts';
import type { FormalReviewCommand } from './matters/formal-review.ts';
import type { InstructionCommand } from './matters/instruction.ts';
import type { NewRulesCommand } from './matters/new-rules.ts';
import type { ObjectionCommand } from './matters/objection.ts';
import type { OfficeCommand } from './matters/office.ts';
import type { PartCommand } from './matters/part.ts';
import type { PlanCommand } from './matters/plan.ts';
import type { ProposalCommand } from './matters/proposal.ts';
import type { ReceiptCommand } from './matters/receipt.ts';
import type { ReportCommand } from './matters/report.ts';
import type { RungCommand } from './matters/rung.ts';
import type { SuccessionCommand } from './matters/succession.ts';
import type { SuspensionCommand } from './matters/suspension.ts';
import type { TakingBackCommand } from './matters/taking-back.ts';
import type { TransferCommand } from './matters/transfer.ts';
import type { WithdrawalCommand } from './matters/withdrawal.ts';

/** Every command but the issuing one, which starts the notice. */
export type Command =
  | ReceiptCommand
  | PlanCommand
  | ReportCommand
  | AcceptanceCommand
  | ExtensionCommand
  | WithdrawalCommand
  | ProposalCommand
  | OfficeCommand
  | ObjectionCommand
  | FormalReviewCommand
  | TakingBackCommand
  | BadFaithCommand
  | SuspensionCommand
  | PartCommand
  | DeferralCommand
  | TransferCommand
  | SuccessionCommand
  | RungCommand
  | InstructionCommand
  | NewRulesCommand;

// The list of kinds and the union name the same kinds, or this line does not compile.
true satisfies Same<Command['kind'], CommandKind>;
