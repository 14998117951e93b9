import { z } from 'zod';
import { type ListedDraft, listDrafts } from '../../store/campaigns.ts';
import { pageOf } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { paging } from '../wire.ts';
import { campaignOf } from './issue-drafts.ts';
import { named } from './notice-list.ts';

const STATUSES = ['draft', 'approved', 'issued'] as const satisfies ListedDraft['status'][];

/** What a list of drafts may be asked for. */
export const draftQuery = paging.extend({
  campaign: z.string(),
  status: z.enum(STATUSES).optional(),
});

/** A draft in a list, with the codes of its findings instead of their text. */
const listedDraft = z.strictObject({
  id: z.string(),
  campaign: z.string(),
  unit: named,
  title: z.string(),
  policy: z.string(),
  findings: z.array(z.string()),
  author: z.string(),
  status: z.enum(STATUSES),
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issuedAt: z.string().nullable(),
  version: z.number().int(),
});

/** A page of drafts. */
export const draftPage = z.strictObject({
  items: z.array(listedDraft),
  next: z.string().nullable(),
});

/** Lists the drafts of a campaign in the order in which they came. @throws Problem `campaign-unknown`. */
export async function draftsOn(
  deps: Deps,
  query: z.infer<typeof draftQuery>,
): Promise<z.infer<typeof draftPage>> {
  const { _id: campaign } = await campaignOf(deps, query.campaign);
  const { items, next } = await pageOf(deps.secret, query, (part) =>
    listDrafts(deps.connection, { campaign, status: query.status }, part),
  );
  return {
    items: items.map(({ _id: id, findings, ...rest }) => ({
      id,
      ...rest,
      findings: findings.map((f) => f.code),
    })),
    next,
  };
}
