interface Waiting {
  readonly id: string;
  readonly dueAt: string;
}

/** Results in the order in which they are looked at: the earliest due first, those of one day as the API lists them. */
export const byDue = <R extends Waiting>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => a.dueAt.localeCompare(b.dueAt));

/** What is opened once something is decided: what stood behind it, else what stood before it; null where nothing else waits. */
export function afterDecision(id: string, ids: readonly string[]): string | null {
  const place = ids.indexOf(id);
  if (place < 0) return ids[0] ?? null;
  return ids[place + 1] ?? ids[place - 1] ?? null;
}

/** Notice and code of a finding, of its id in lists over all notices. */
export function findingIn(id: string): { notice: string; code: string } {
  const mark = id.lastIndexOf('#');
  return mark < 0
    ? { notice: id, code: '' }
    : { notice: id.slice(0, mark), code: id.slice(mark + 1) };
}
