import type { Post, Rung } from '../../policy/policy.ts';
import type { ClockKind } from '../clock.ts';
import type { Envelope } from '../envelope.ts';
import type { Recipient } from '../posts.ts';

/** 提级: a chosen rung at once, with its reason; a gated one becomes a proposal. */
export interface RaiseRungCommand extends Envelope {
  kind: 'raiseRung';
  finding: string;
  rung: Rung;
  reason: string;
}

/** What raises a rung apart from its date. */
export type Raised = { cause: 'return' | 'hand' | 'badFaith'; reason: string };

/** A rung that runs by itself has fired for these clocks. */
export interface RungFired {
  type: 'rungFired';
  rung: Rung;
  kind: ClockKind;
  keys: string[];
  findings: string[];
  copy: Recipient[];
  /** Posts that nobody held. */
  vacant: Post[];
  task: 'phone' | 'vacancy' | null;
  /** What raised it instead of a date: a returned report, or the office by hand. */
  raised: Raised | null;
}

/** Every command of this matter. */
export type RungCommand = RaiseRungCommand;

/** Every event of this matter. */
export type RungEvent = RungFired;
