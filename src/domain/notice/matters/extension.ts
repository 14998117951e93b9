import type { Instant } from '../../calendar/instant.ts';
import type { MovedDate } from '../clock.ts';
import type { Envelope, Judgement } from '../envelope.ts';

export interface RequestExtensionCommand extends Envelope {
  kind: 'requestExtension';
  finding: string;
  /** New day or minute asked for: `2026-10-20` or `2026-10-20T18:00`. */
  until: string;
  reason: string;
}

export interface GrantExtensionCommand extends Judgement {
  kind: 'grantExtension';
  finding: string;
  /** The office may grant less than was asked; null grants what was asked. */
  until: string | null;
  opinion: string;
}

export interface RefuseExtensionCommand extends Judgement {
  kind: 'refuseExtension';
  finding: string;
  reason: string;
}

export interface ExtensionRequested {
  type: 'extensionRequested';
  finding: string;
  until: string;
  reason: string;
  breached: boolean;
}

export interface ExtensionGranted {
  type: 'extensionGranted';
  finding: string;
  opinion: string;
  previousDueAt: Instant;
  newDueAt: Instant;
  provisional: boolean;
  /** Where the cap counts from; moved by what the office was late with its decision. */
  capFrom: Instant;
}

export interface ExtensionRefused {
  type: 'extensionRefused';
  finding: string;
  reason: string;
  /** The date, where the decision came too late for the old one to hold. */
  moved: MovedDate[];
}

/** Every command of this matter. */
export type ExtensionCommand =
  | RequestExtensionCommand
  | GrantExtensionCommand
  | RefuseExtensionCommand;

/** Every event of this matter. */
export type ExtensionEvent = ExtensionRequested | ExtensionGranted | ExtensionRefused;
