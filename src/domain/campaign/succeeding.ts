import type { IsoDate } from '../calendar/instant.ts';

/** A unit of the roster, as far as its succession goes. */
export interface Succeeding {
  _id: string;
  name: string;
  /** Who took over its duties, and from which day on. */
  successor?: { id: string; on: IsoDate };
}

/**
 * 机构改革: who has a unit's duties on a day; the unit itself where nobody took them over.
 * @returns undefined for a unit that the roster does not know.
 */
export function inCharge<U extends Succeeding>(
  units: readonly U[],
  id: string,
  today: IsoDate,
): U | undefined {
  const met = new Set<string>();
  let unit = units.find((u) => u._id === id);
  while (unit?.successor !== undefined && unit.successor.on <= today && !met.has(unit._id)) {
    met.add(unit._id);
    const next: string = unit.successor.id;
    unit = units.find((u) => u._id === next) ?? unit;
  }
  return unit;
}
