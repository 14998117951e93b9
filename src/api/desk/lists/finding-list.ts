import type { z } from 'zod';
import type { Sight } from '../../../domain/access/identity.ts';
import { instantOf } from '../../../domain/calendar/instant.ts';
import { lightOfWatched } from '../../../domain/readings/light.ts';
import { temposOf } from '../../../store/campaigns.ts';
import { type ListedFinding, listFindings } from '../../../store/findings.ts';
import { rulebooksOf } from '../../../store/rulebooks.ts';
import { positionedPage, twoParts } from '../../cursor.ts';
import { type Deps, nowOf } from '../../deps.ts';
import { type findingPage, presentListedFinding } from '../../presenters/finding-text.ts';
import type { findingQuery } from '../../requests/queries.ts';
import { rehearsalAsked } from './rehearsals.ts';

const places = twoParts<ListedFinding>(
  (row) => String(row.place),
  (row) => row._id,
);

/** Lists the findings in a sight over all letters, each with its light as it is now on its campaign's clock. */
export function findingLister(deps: Deps) {
  const rulesOf = rulebooksOf(deps.connection);
  return async (
    sight: Sight,
    query: z.infer<typeof findingQuery>,
  ): Promise<z.infer<typeof findingPage>> => {
    const { campaign, unit, stage, open, dueOn, withoutEvidence } = query;
    const filter = {
      ...{ campaign, unit, stage, open, withoutEvidence, rehearsal: rehearsalAsked(query) },
      // What is due at 24:00 is due on the day that ends then.
      dueIn:
        dueOn === undefined
          ? undefined
          : ([instantOf(dueOn, '00:00'), instantOf(dueOn, '24:00')] as const),
    };
    const page = await positionedPage(
      { keys: deps.keys, list: 'findings' },
      query,
      ({ after, limit }: { after: [string, string] | null; limit: number }) => {
        const at = after === null ? null : { place: Number(after[0]), notice: after[1] };
        return listFindings(deps.connection, sight, filter, { after: at, limit });
      },
      places,
    );
    const campaigns = [...new Set(page.items.map((row) => row.notice.campaign.id))];
    const tempos = await temposOf(deps.connection, campaigns);
    const items = await Promise.all(
      page.items.map(async (row) => {
        const watched = row.summary.watched.find((w) => w.code === row.finding.code);
        const now = nowOf(deps, tempos.get(row.notice.campaign.id));
        const rules = await rulesOf(row.notice.rulebook);
        const light = watched === undefined ? 'grey' : lightOfWatched(watched, rules, now);
        return presentListedFinding(row, light);
      }),
    );
    return { items, next: page.next };
  };
}
