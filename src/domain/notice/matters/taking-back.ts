import type { MovedDate } from '../clock.ts';
import type { Envelope } from '../envelope.ts';

/** 撤回异议 or 撤回复核申请, by the unit that raised it. */
export interface TakeBackCommand extends Envelope {
  kind: 'takeBack';
  /** The objection or the formal review. */
  matter: string;
}

export interface MatterTakenBack {
  type: 'matterTakenBack';
  matter: string;
  findings: string[];
  moved: MovedDate[];
}

/** Every command of this matter. */
export type TakingBackCommand = TakeBackCommand;

/** Every event of this matter. */
export type TakingBackEvent = MatterTakenBack;
