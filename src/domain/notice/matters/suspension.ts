import type { Hold, MovedDate } from '../clock.ts';
import type { Envelope } from '../envelope.ts';

/** 暂停 of findings, or of the whole letter when none is named. One decision may cover many letters. */
export interface SuspendCommand extends Envelope {
  kind: 'suspend';
  decision: string;
  findings: string[];
  reason: string;
  /** The limit after which it is expected to end, such as `10wd`. */
  estimate: string | null;
}

export interface ResumeCommand extends Envelope {
  kind: 'resume';
  decision: string;
  reason: string;
}

export interface Suspended {
  type: 'suspended';
  hold: Hold;
}

export interface Resumed {
  type: 'resumed';
  decision: string;
  reason: string;
  moved: MovedDate[];
}

/** Every command of this matter. */
export type SuspensionCommand = SuspendCommand | ResumeCommand;

/** Every event of this matter. */
export type SuspensionEvent = Suspended | Resumed;
