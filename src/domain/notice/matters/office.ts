import type { Envelope } from '../envelope.ts';
import type { Holder } from '../posts.ts';

export interface RemindByHandCommand extends Envelope {
  kind: 'remindByHand';
  findings: string[];
  text: string;
}

export interface AddNoteCommand extends Envelope {
  kind: 'addNote';
  text: string;
}

/** The unit's or the office's posts have changed hands; sent by the roster, never by the unit. */
export interface ReplaceHoldersCommand extends Envelope {
  kind: 'replaceHolders';
  holders: Holder[];
  /** The co-operating unit whose posts they are; none: the notice's own unit and the supervising side. */
  coUnit?: string;
}

export interface RemindedByHand {
  type: 'remindedByHand';
  findings: string[];
  text: string;
}

export interface NoteAdded {
  type: 'noteAdded';
  text: string;
}

export interface HoldersReplaced {
  type: 'holdersReplaced';
  holders: Holder[];
  coUnit: string | null;
}

/** Every command of this matter. */
export type OfficeCommand = RemindByHandCommand | AddNoteCommand | ReplaceHoldersCommand;

/** Every event of this matter. */
export type OfficeEvent = RemindedByHand | NoteAdded | HoldersReplaced;
