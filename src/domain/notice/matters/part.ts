import type { Envelope } from '../envelope.ts';

/** A co-operating unit's own part. */
export interface ReportPartCommand extends Envelope {
  kind: 'reportPart';
  finding: string;
  summary: string;
}

export interface DeclinePartCommand extends Envelope {
  kind: 'declinePart';
  finding: string;
  reason: string;
}

export interface PartReported {
  type: 'partReported';
  finding: string;
  unit: string;
  summary: string;
  late: boolean;
}

export interface PartDeclined {
  type: 'partDeclined';
  finding: string;
  unit: string;
  reason: string;
}

/** Every command of this matter. */
export type PartCommand = ReportPartCommand | DeclinePartCommand;

/** Every event of this matter. */
export type PartEvent = PartReported | PartDeclined;
