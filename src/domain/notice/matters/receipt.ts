import type { Envelope } from '../envelope.ts';

export interface AcknowledgeCommand extends Envelope {
  kind: 'acknowledge';
  remarks: string;
}

export interface Acknowledged {
  type: 'acknowledged';
  remarks: string;
  /** True when another answer stood for it. */
  implied: boolean;
  late: boolean;
}

export interface CoUnitAcknowledged {
  type: 'coUnitAcknowledged';
  unit: string;
  remarks: string;
}

/** Every command of this matter. */
export type ReceiptCommand = AcknowledgeCommand;

/** Every event of this matter. */
export type ReceiptEvent = Acknowledged | CoUnitAcknowledged;
