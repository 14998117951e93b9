/** Thrown where so many wait for their turn already that another would wait too long. */
export class TooManyWait extends Error {}

/** Calls back when whoever waits has gone away. */
export type WhenGone = (leave: () => void) => void;

/**
 * Lets so many pieces of work run at once, and so many wait for them in the order in which they came.
 * @param full what is thrown where too many wait.
 */
export function takingTurns(
  atOnce: number,
  mayWait: number,
  full: () => Error = () => new TooManyWait(),
) {
  let running = 0;
  const waiting = new Set<() => void>();
  const counts = { done: 0, most: 0 };
  /** Waits for a turn. @returns false for whoever has gone away before it came. */
  const waitFor = (whenGone: WhenGone): Promise<boolean> =>
    new Promise((resolve) => {
      const mine = () => {
        waiting.delete(mine);
        resolve(true);
      };
      waiting.add(mine);
      whenGone(() => {
        if (waiting.delete(mine)) resolve(false);
      });
    });
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    counts.most = Math.max(counts.most, running);
    try {
      return await work();
    } finally {
      counts.done += 1;
      // Whoever ends hands his place on, so that nobody who comes later takes it.
      const [next] = waiting;
      if (next === undefined) running -= 1;
      else next();
    }
  };
  /** True once a turn is there. @throws what `full` makes. */
  const comes = async (whenGone: WhenGone): Promise<boolean> => {
    if (running < atOnce) {
      running += 1;
      return true;
    }
    if (waiting.size >= mayWait) throw full();
    return waitFor(whenGone);
  };
  return {
    counts,
    /** Does the work in its turn. @throws what `full` makes. */
    async take<T>(work: () => Promise<T>): Promise<T> {
      await comes(() => undefined);
      return run(work);
    },
    /** Does the work in its turn, or passes over whoever has gone away before it came: undefined. @throws what `full` makes. */
    async takeUnlessGone<T>(whenGone: WhenGone, work: () => Promise<T>): Promise<T | undefined> {
      return (await comes(whenGone)) ? run(work) : undefined;
    },
  };
}
