import type { Instant, IsoDate } from '../../calendar/instant.ts';
import type { MovedDate } from '../clock.ts';
import type { Envelope } from '../envelope.ts';
import type { Holder } from '../posts.ts';

/** 机构改革: the successor takes over what is open, on a day (国发〔2018〕17号). */
export interface SucceedUnitCommand extends Envelope {
  kind: 'succeedUnit';
  /** Whose duties go over: the letter's own unit, where none is named, or one that co-operates. */
  unit?: string;
  successor: { id: string; name: string };
  holders: Holder[];
  on: IsoDate;
  basis: string;
}

export interface UnitSucceeded {
  type: 'unitSucceeded';
  unit: { id: string; name: string };
  successor: { id: string; name: string };
  on: IsoDate;
  basis: string;
  holders: Holder[];
  findings: string[];
  /** Dates that had passed, or were too near, with the new ones that the successor has. */
  moved: MovedDate[];
}

/** A co-operating unit's successor takes over its open parts; `findings` are those whose part goes over. */
export interface CoUnitSucceeded extends Omit<UnitSucceeded, 'type' | 'moved'> {
  type: 'coUnitSucceeded';
  /** Findings of which the successor has a share of its own: the part taken over becomes one with it. */
  merged: string[];
  /** Dates of parts that had passed, or were too near, with the new ones that the successor has. */
  dates: { finding: string; from: Instant; to: Instant }[];
}

/** Every command of this matter. */
export type SuccessionCommand = SucceedUnitCommand;

/** Every event of this matter. */
export type SuccessionEvent = UnitSucceeded | CoUnitSucceeded;
