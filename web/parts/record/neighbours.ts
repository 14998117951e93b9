/** What stands before and behind something in a list, and its place from 1 on; nothing where the list does not have it. */
export function neighboursOf(
  id: string,
  ids: readonly string[],
): { at: number | null; previous: string | null; next: string | null } {
  const place = ids.indexOf(id);
  // What no longer fits the list has left it; the first of what remains is next.
  if (place < 0) return { at: null, previous: null, next: ids[0] ?? null };
  return { at: place + 1, previous: ids[place - 1] ?? null, next: ids[place + 1] ?? null };
}
