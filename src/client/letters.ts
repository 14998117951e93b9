import pMap from 'p-map';
import { type ApiClient, done, every } from './api-client.ts';
import type { Notice } from './api-types.ts';

/** Letters that are read side by side. */
const AT_ONCE = 6;

/**
 * Reads the whole letters of a campaign in the order of their ids. What was read before and has not changed since is not
 * read again.
 * @param known letters as they were read before, by id; it is brought up to date.
 * @throws ApiProblem, ApiAway.
 */
export async function lettersOf(
  api: ApiClient,
  campaign: string,
  known: Map<string, Notice> = new Map(),
): Promise<Notice[]> {
  const listed = await every((part) =>
    api.GET('/api/notices', { params: { query: { campaign, ...part } } }),
  );
  const stale = listed.filter(({ id, seq }) => known.get(id)?.seq !== seq);
  const read = async ({ id }: { id: string }): Promise<void> => {
    const letter = await done(api.GET('/api/notices/{id}', { params: { path: { id } } }));
    // openapi-fetch leaves out of its types what can only be null, such as the subject of a letter's own clock.
    known.set(id, letter as Notice);
  };
  await pMap(stale, read, { concurrency: AT_ONCE });
  return listed.flatMap(({ id }) => known.get(id) ?? []);
}
