const DAY_MS = 86_400_000;

/** A stretch of time in which nothing happens, drawn as short as any other of its kind. */
export interface Gap {
  from: number;
  to: number;
  /** Where it begins and ends on the axis. */
  x0: number;
  x1: number;
  /** Whole days that are left out. */
  days: number;
}

/** An axis on which every moment has its place. Its parts are in scale but for the gaps. */
export interface Axis {
  /** The place of a moment, from 0 to the width. */
  at(moment: number): number;
  gaps: readonly Gap[];
  width: number;
}

/** How an axis is laid out; lengths in the unit of its width. */
export interface AxisPlan {
  width: number;
  /** What a gap takes. */
  gapWidth: number;
  /** The least part of the whole span that is a gap when nothing happens in it. */
  gapShare: number;
  /** The fewest days that are a gap. */
  gapDays: number;
}

export const USUAL_PLAN: AxisPlan = { width: 1000, gapWidth: 44, gapShare: 0.1, gapDays: 4 };

interface Stretch {
  from: number;
  to: number;
  isGap: boolean;
}

/** Stretches between moments that follow each other. */
function stretchesOf(moments: readonly number[], { gapShare, gapDays }: AxisPlan): Stretch[] {
  const sorted = [...new Set(moments)].sort((a, b) => a - b);
  const span = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  const least = Math.max(span * gapShare, gapDays * DAY_MS);
  return sorted.slice(1).map((to, place) => {
    const from = sorted[place] ?? to;
    return { from, to, isGap: to - from >= least };
  });
}

/**
 * Lays moments out on one axis, past and future alike. Long stretches in which nothing happens are drawn as gaps of one
 * width, the others share what is left in scale.
 * @param moments in milliseconds, in any order; they are the only places where something happens.
 */
export function axisOf(moments: readonly number[], plan: AxisPlan = USUAL_PLAN): Axis {
  const { width } = plan;
  const stretches = stretchesOf(moments, plan);
  const gapCount = stretches.filter(({ isGap }) => isGap).length;
  const scaled = stretches.reduce((sum, { from, to, isGap }) => sum + (isGap ? 0 : to - from), 0);
  // Where nothing but gaps is left they share the whole width.
  const gapWidth = scaled === 0 && gapCount > 0 ? width / gapCount : plan.gapWidth;
  const perMs = scaled === 0 ? 0 : Math.max(0, width - gapCount * gapWidth) / scaled;
  const gaps: Gap[] = [];
  const places: { from: number; to: number; x0: number; x1: number }[] = [];
  let x = 0;
  for (const { from, to, isGap } of stretches) {
    const x1 = x + (isGap ? gapWidth : (to - from) * perMs);
    places.push({ from, to, x0: x, x1 });
    if (isGap) gaps.push({ from, to, x0: x, x1, days: Math.floor((to - from) / DAY_MS) });
    x = x1;
  }
  const at = (moment: number): number => {
    const [first] = places;
    if (first === undefined) return width / 2;
    const place = places.find(({ to }) => moment <= to) ?? places.at(-1) ?? first;
    const share = (moment - place.from) / (place.to - place.from);
    return place.x0 + Math.min(1, Math.max(0, share)) * (place.x1 - place.x0);
  };
  return { at, gaps, width };
}

/** Whole days between what happens one after the other, where they are worth telling. */
export const idleDays = (from: number, to: number, least = 4): number | null => {
  const days = Math.floor(Math.abs(to - from) / DAY_MS);
  return days >= least ? days : null;
};
