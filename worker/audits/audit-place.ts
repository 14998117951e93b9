import type { AuditReport } from '../../src/audit/replay.ts';
import type { ErrorFacts } from './told-errors.ts';

/** Where the process of the audits reads. */
export interface AuditPlace {
  mongoUri: string;
  temporalAddress: string;
  namespace: string;
}

/** What it is told: first where it reads, then one letter after the other. */
export type AuditOrder = { place: AuditPlace } | { id: number; notice: string };

/** What it has found, or the error that it met. */
export type AuditAnswer = { id: number; report: AuditReport } | { id: number; error: ErrorFacts };
