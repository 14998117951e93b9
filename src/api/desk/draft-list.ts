import type { z } from 'zod';
import type { Sight } from '../../domain/access/identity.ts';
import { listDrafts } from '../../store/drafts.ts';
import { pageOf } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { type draftPage, presentDraftPage } from '../presenters/drafts/draft.ts';
import type { draftQuery } from '../requests/queries.ts';
import { campaignOf } from './in-sight.ts';

/** Lists the drafts of a campaign in the order in which they came. @throws Problem `campaign-unknown`. */
export async function draftsOn(
  deps: Deps,
  sight: Sight,
  query: z.infer<typeof draftQuery>,
): Promise<z.infer<typeof draftPage>> {
  const { _id: campaign } = await campaignOf(deps, sight, query.campaign);
  const page = await pageOf({ keys: deps.keys, list: 'drafts' }, query, (part) =>
    listDrafts(deps.connection, { campaign, status: query.status }, part),
  );
  return presentDraftPage(page);
}
