/** Numbers from a seed: the same seed gives the same numbers, everywhere and for ever. */
export interface Random {
  /** A whole number from 0 up to, but not including, `n`. */
  below(n: number): number;
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  /** True with this probability. */
  chance(p: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** A seed for numbers of its own. */
  seed(): number;
}

/** The generator mulberry32: 32 bits of state, enough for choosing what happens next. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x = (x + Math.imul(x ^ (x >>> 7), x | 61)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    between: (min, max) => min + below(max - min + 1),
    chance: (p) => next() < p,
    pick<T>(items: readonly T[]): T {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    seed: () => below(0x1_0000_0000),
  };
}
