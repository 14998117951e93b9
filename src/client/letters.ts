import type { ApiClient } from './api-client.ts';

/** Letters that are read side by side. */
const AT_ONCE = 6;

/**
 * Reads the whole letters of a campaign in the order of their ids. What was read before and has not changed since is not
 * read again.
 * @param known letters as they were read before, by id; it is brought up to date.
 * @throws ApiProblem, ApiAway.
 */
export async function lettersOf<T extends { seq: number }>(
  api: ApiClient,
  campaign: string,
  known: Map<string, T> = new Map(),
): Promise<T[]> {
  const path = `/api/notices?campaign=${encodeURIComponent(campaign)}&limit=200`;
  const listed = await api.all<{ id: string; seq: number }>(path);
  const queue = listed.filter(({ id, seq }) => known.get(id)?.seq !== seq);
  const hands = Array.from({ length: AT_ONCE }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      known.set(next.id, await api.get<T>(`/api/notices/${encodeURIComponent(next.id)}`));
  });
  await Promise.all(hands);
  return listed.flatMap(({ id }) => known.get(id) ?? []);
}
