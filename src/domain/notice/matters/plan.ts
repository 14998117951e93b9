import type { Instant, IsoDate } from '../../calendar/instant.ts';
import type { Envelope, Judgement } from '../envelope.ts';
import type { Evidence } from '../finding.ts';
import type { PlanItem } from '../notice.ts';

export interface SubmitPlanCommand extends Envelope {
  kind: 'submitPlan';
  items: PlanItem[];
}

export interface AcceptPlanCommand extends Judgement {
  kind: 'acceptPlan';
  opinion: string;
}

export interface ReturnPlanCommand extends Judgement {
  kind: 'returnPlan';
  reason: string;
}

export interface ReportMilestoneCommand extends Envelope {
  kind: 'reportMilestone';
  finding: string;
  milestone: number;
  text: string;
  evidence: Evidence[];
}

export interface PlanSubmitted {
  type: 'planSubmitted';
  items: PlanItem[];
  late: boolean;
}

export interface PlanAccepted {
  type: 'planAccepted';
  opinion: string;
  /** When each stage of the plan is due. */
  milestones: { finding: string; ordinal: number; on: IsoDate; goal: string; dueAt: Instant }[];
}

export interface PlanReturned {
  type: 'planReturned';
  reason: string;
}

export interface MilestoneReported {
  type: 'milestoneReported';
  finding: string;
  milestone: number;
  text: string;
  evidence: Evidence[];
  late: boolean;
}

/** Every command of this matter. */
export type PlanCommand =
  | SubmitPlanCommand
  | AcceptPlanCommand
  | ReturnPlanCommand
  | ReportMilestoneCommand;

/** Every event of this matter. */
export type PlanEvent = PlanSubmitted | PlanAccepted | PlanReturned | MilestoneReported;
