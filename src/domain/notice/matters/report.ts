import type { Envelope } from '../envelope.ts';
import type { Evidence } from '../finding.ts';

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

export interface ProgressReported {
  type: 'progressReported';
  finding: string;
  text: string;
  noChange: boolean;
}

export interface FindingReported {
  type: 'findingReported';
  finding: string;
  summary: string;
  evidence: Evidence[];
  late: boolean;
  /** An extension request that the report makes pointless. */
  lapsedExtension: boolean;
}

/** Every command of this matter. */
export type ReportCommand = ReportProgressCommand | ReportFindingCommand;

/** Every event of this matter. */
export type ReportEvent = ProgressReported | FindingReported;
