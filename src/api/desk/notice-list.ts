import type { z } from 'zod';
import { type Sight, WHOLE } from '../../domain/access/identity.ts';
import { findCampaign, temposOf } from '../../store/campaigns.ts';
import { listNotices, type NoticeFilter } from '../../store/notice-lists.ts';
import { rulebooksOf } from '../../store/rulebooks.ts';
import { pageOf } from '../cursor.ts';
import { type Deps, nowOf } from '../deps.ts';
import { type noticePage, presentListedNotice } from '../presenters/notice.ts';
import type { noticeQuery } from '../requests/queries.ts';

/** Lists the letters in a sight, each with its light as it is now on its campaign's clock. */
export function noticeLister(deps: Deps) {
  const rulesOf = rulebooksOf(deps.connection);
  return async (
    sight: Sight,
    query: z.infer<typeof noticeQuery>,
  ): Promise<z.infer<typeof noticePage>> => {
    const { campaign, unit, stage, overdue } = query;
    // A rehearsal never counts: without a campaign named, only real letters are listed.
    const rehearsal = query.rehearsal ?? (campaign === undefined ? false : undefined);
    const at =
      campaign === undefined
        ? undefined
        : (await findCampaign(deps.connection, WHOLE, campaign))?.tempo;
    const overdueAt = overdue ? nowOf(deps, at) : undefined;
    const filter: NoticeFilter = { campaign, unit, stage, rehearsal, overdueAt };
    const page = await pageOf(deps.keys, query, (part) =>
      listNotices(deps.connection, sight, filter, part),
    );
    const tempos = await temposOf(deps.connection, [
      ...new Set(page.items.map((doc) => doc.notice.campaign.id)),
    ]);
    const items = await Promise.all(
      page.items.map(async (doc) => {
        const { campaign, rulebook } = doc.notice;
        const now = nowOf(deps, tempos.get(campaign.id));
        return presentListedNotice(doc, await rulesOf(rulebook), now);
      }),
    );
    return { items, next: page.next };
  };
}
