import { z } from 'zod';
import { lightOfWatched } from '../../domain/readings/light.ts';
import { temposOf } from '../../store/campaigns.ts';
import { type ListedFinding, listFindings } from '../../store/findings.ts';
import { rulebooksOf } from '../../store/rulebooks.ts';
import { positionedPage, twoParts } from '../cursor.ts';
import { type Deps, nowOf } from '../deps.ts';
import { flag, paging } from '../wire.ts';
import { light, named } from './notice-list.ts';

const STAGES = [
  'open',
  'planned',
  'underReview',
  'returned',
  'deferred',
  'closed',
  'withdrawn',
] as const satisfies ListedFinding['finding']['stage'][];

/** What a list of findings may be asked for. */
export const findingQuery = paging.extend({
  campaign: z.string().optional(),
  unit: z.string().optional(),
  stage: z.enum(STAGES).optional(),
  open: flag.optional(),
  rehearsal: flag.optional(),
});

/** A finding in a list; `statement` is its beginning. */
const listedFinding = z.strictObject({
  /** `notice#code`. */
  id: z.string(),
  notice: z.string(),
  documentNumber: z.string(),
  unit: named,
  campaign: named,
  rehearsal: z.boolean(),
  code: z.string(),
  category: z.string(),
  statement: z.string(),
  severity: z.string(),
  timing: z.string(),
  stage: z.enum(STAGES),
  light,
  dueAt: z.string(),
  provisional: z.boolean(),
  level: z.string().nullable(),
  closedAt: z.string().nullable(),
  closedFor: z.string().nullable(),
});

/** A page of findings. */
export const findingPage = z.strictObject({
  items: z.array(listedFinding),
  next: z.string().nullable(),
});

const positions = twoParts<ListedFinding>(
  (row) => String(row.place),
  (row) => row._id,
);

/** Lists findings over all letters, each with its light as it is now in its campaign's tempo. */
export function findingLister(deps: Deps) {
  const rulesOf = rulebooksOf(deps.connection);
  return async (query: z.infer<typeof findingQuery>): Promise<z.infer<typeof findingPage>> => {
    const { campaign, unit, stage, open } = query;
    // A rehearsal never counts: without a campaign named, only real letters are listed.
    const rehearsal = query.rehearsal ?? (campaign === undefined ? false : undefined);
    const filter = { campaign, unit, stage, open, rehearsal };
    const page = await positionedPage(
      deps.secret,
      query,
      ({ after, limit }: { after: [string, string] | null; limit: number }) => {
        const at = after === null ? null : { place: Number(after[0]), notice: after[1] };
        return listFindings(deps.connection, filter, { after: at, limit });
      },
      positions,
    );
    const campaigns = [...new Set(page.items.map((row) => row.notice.campaign.id))];
    const tempos = await temposOf(deps.connection, campaigns);
    const items = await Promise.all(
      page.items.map(async (row) => {
        const { campaign, unit, rehearsal, rulebook } = row.notice;
        const { closure, level, ...finding } = row.finding;
        const watched = row.summary.watched.find((w) => w.code === finding.code);
        const now = nowOf(deps, tempos.get(campaign.id));
        const rules = await rulesOf(rulebook);
        return {
          id: `${row._id}#${finding.code}`,
          notice: row._id,
          documentNumber: row.documentNumber,
          ...{ unit, campaign, rehearsal },
          ...finding,
          light: watched === undefined ? ('grey' as const) : lightOfWatched(watched, rules, now),
          level: level ?? null,
          closedAt: closure?.at ?? null,
          closedFor: closure?.reason ?? null,
        };
      }),
    );
    return { items, next: page.next };
  };
}
