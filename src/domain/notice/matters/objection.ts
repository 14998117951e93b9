import type { HoldEffect } from '../../policy/policy.ts';
import type { Hold, MovedDate } from '../clock.ts';
import type { Envelope, Judgement } from '../envelope.ts';
import type { Objection } from '../notice.ts';

/** 提出异议, within the time the letter names. */
export interface RaiseObjectionCommand extends Envelope {
  kind: 'raiseObjection';
  finding: string;
  ground: Objection['ground'];
  reasons: string;
}

/** 异议处理. Upheld, a wrong fact closes the finding as not valid; a foreign remit sends it out, or to the office where nobody knows whose it is. */
export interface DecideObjectionCommand extends Judgement {
  kind: 'decideObjection';
  objection: string;
  upheld: boolean;
  opinion: string;
  /** The unit in whose remit the finding lies, where the office knows it. */
  to: { id: string; name: string } | null;
}

export interface ObjectionRaised {
  type: 'objectionRaised';
  objection: string;
  finding: string;
  ground: Objection['ground'];
  reasons: string;
  /** What it does to the unit's clock, as the policy says. */
  effect: HoldEffect;
  hold: Hold | null;
}

export interface ObjectionDecided {
  type: 'objectionDecided';
  objection: string;
  finding: string;
  upheld: boolean;
  opinion: string;
  toUnit: { id: string; name: string } | null;
  moved: MovedDate[];
}

/** 承办单位待定: it is not this unit's, and nobody knows yet whose. The finding stays with the office until it is transferred. */
export interface OwnerSearchBegun {
  type: 'ownerSearchBegun';
  finding: string;
  reason: string;
}

/** Every command of this matter. */
export type ObjectionCommand = RaiseObjectionCommand | DecideObjectionCommand;

/** Every event of this matter. */
export type ObjectionEvent = ObjectionRaised | ObjectionDecided | OwnerSearchBegun;
