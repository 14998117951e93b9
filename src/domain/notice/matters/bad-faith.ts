import type { Instant } from '../../calendar/instant.ts';
import type { Envelope } from '../envelope.ts';
import type { BadFaith } from '../finding.ts';

/** 认定拒绝整改 or 虚假整改: by a decision with its facts and its basis, at any time. */
export interface EstablishBadFaithCommand extends Envelope {
  kind: 'establishBadFaith';
  finding: string;
  ground: BadFaith['ground'];
  facts: string;
  basis: string;
}

export interface BadFaithEstablished {
  type: 'badFaithEstablished';
  finding: string;
  ground: BadFaith['ground'];
  facts: string;
  basis: string;
  /** The new date of a finding that is open again; null where it waited for the unit anyhow. */
  newDueAt: Instant | null;
  provisional: boolean;
  /** Where the cap on extensions counts from; moved by as much as the date stood still. */
  capFrom: Instant;
}

/** Every command of this matter. */
export type BadFaithCommand = EstablishBadFaithCommand;

/** Every event of this matter. */
export type BadFaithEvent = BadFaithEstablished;
