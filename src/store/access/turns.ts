/** Thrown where so many wait for their turn already that another would wait too long. */
export class TooManyWait extends Error {}

/** Lets so many pieces of work run at once, and so many wait for them in the order in which they came. */
export function takingTurns(atOnce: number, mayWait: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  const counts = { done: 0, most: 0 };
  return {
    counts,
    /** Does the work in its turn. @throws TooManyWait */
    async take<T>(work: () => Promise<T>): Promise<T> {
      if (running >= atOnce) {
        if (waiting.length >= mayWait) throw new TooManyWait();
        // Whoever ends hands his place on, so that nobody who comes later takes it.
        await new Promise<void>((resolve) => waiting.push(resolve));
      } else running += 1;
      counts.most = Math.max(counts.most, running);
      try {
        return await work();
      } finally {
        counts.done += 1;
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
