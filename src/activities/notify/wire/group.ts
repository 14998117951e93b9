import type { DispatchDoc } from '../../../store/dispatches.ts';

/** Whose group a robot writes to: `office`, or ids of units with commas between them. */
export interface GroupOf {
  for: string;
}

/** The group in which a message may be told: that of the office's people, or that of the unit whose message it is. */
export function groupAddress(group: GroupOf, { side, items }: DispatchDoc): string | null {
  const named = group.for.split(',').map((part) => part.trim());
  if (side === 'office') return named.includes('office') ? 'office' : null;
  const units = [...new Set(items.map((row) => row.unit))];
  return units.length === 1 && named.includes(units[0] ?? '') ? (units[0] ?? null) : null;
}
