import type { Envelope } from '../envelope.ts';

/** 转办: the finding leaves this letter with a hand-over record. */
export interface TransferFindingCommand extends Envelope {
  kind: 'transferFinding';
  finding: string;
  to: { id: string; name: string };
  record: string;
  reason: string;
}

export interface FindingTransferred {
  type: 'findingTransferred';
  finding: string;
  toUnit: { id: string; name: string };
  record: string;
  reason: string;
}

/** Every command of this matter. */
export type TransferCommand = TransferFindingCommand;

/** Every event of this matter. */
export type TransferEvent = FindingTransferred;
