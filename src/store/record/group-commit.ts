/** What became of one item of a group. */
export type Written<R> = { done: R } | { failed: unknown };

/**
 * Gathers the writings of concurrent callers: while one group is on its way, later callers join the next.
 * A lone caller waits for nobody; many callers share one round trip and one flush of the journal.
 * @param write takes a whole group and says for each item, in order, what became of it; when it throws, none was written for sure.
 * @param most items that one group takes.
 */
export function groupCommit<T, R>(
  write: (items: T[]) => Promise<Written<R>[]>,
  most = 200,
): (item: T) => Promise<R> {
  type Waiting = { item: T; resolve: (done: R) => void; reject: (error: unknown) => void };
  const queue: Waiting[] = [];
  let writing = false;

  const writeGroups = async (): Promise<void> => {
    writing = true;
    while (queue.length > 0) {
      const group = queue.splice(0, most);
      const results = await writtenBy(
        write,
        group.map((w) => w.item),
      );
      for (const [place, { resolve, reject }] of group.entries()) {
        const result = results[place] ?? { failed: new Error('a group lost one of its items') };
        if ('done' in result) resolve(result.done);
        else reject(result.failed);
      }
    }
    writing = false;
  };

  return (item) =>
    new Promise<R>((resolve, reject) => {
      queue.push({ item, resolve, reject });
      if (!writing) void writeGroups();
    });
}

/** A group that fails as a whole is tried again one by one, so that no item suffers for another. */
async function writtenBy<T, R>(
  write: (items: T[]) => Promise<Written<R>[]>,
  items: T[],
): Promise<Written<R>[]> {
  try {
    return await write(items);
  } catch (failed) {
    if (items.length === 1) return [{ failed }];
    return (await Promise.all(items.map((item) => writtenBy(write, [item])))).flat();
  }
}
