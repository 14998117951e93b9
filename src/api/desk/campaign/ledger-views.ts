import type { z } from 'zod';
import type { Sight } from '../../../domain/access/identity.ts';
import { dateOf, dueDateOf } from '../../../domain/calendar/instant.ts';
import { lightOfWatched } from '../../../domain/readings/light.ts';
import type { CampaignDoc } from '../../../store/campaigns.ts';
import { countByDue, listMatrix } from '../../../store/findings.ts';
import { rulebooksOf } from '../../../store/rulebooks.ts';
import { type Paging, pageOf } from '../../cursor.ts';
import { type Deps, nowOf } from '../../deps.ts';
import {
  type dueDays,
  type matrixPage,
  presentMatrixRow,
} from '../../presenters/campaigns/ledger-views.ts';

/** Lists a campaign's letters in a sight with the mark of each finding, as it is now on the campaign's clock. */
export function matrixLister(deps: Deps) {
  const rulesOf = rulebooksOf(deps.connection);
  return async (
    sight: Sight,
    campaign: CampaignDoc,
    paging: Paging,
  ): Promise<z.infer<typeof matrixPage>> => {
    const page = await pageOf({ keys: deps.keys, list: 'matrix' }, paging, (part) =>
      listMatrix(deps.connection, sight, campaign._id, part),
    );
    const now = nowOf(deps, campaign.tempo);
    const items = await Promise.all(
      page.items.map(async (letter) => {
        const rules = await rulesOf(letter.notice.rulebook);
        const lights = new Map(
          letter.summary.watched.map((w) => [w.code, lightOfWatched(w, rules, now)]),
        );
        return presentMatrixRow(letter, lights);
      }),
    );
    return { items, next: page.next };
  };
}

/** The days on which open findings of a campaign are due, each with how many; the list of a day has as many rows. */
export async function dueDaysOf(
  deps: Deps,
  sight: Sight,
  { _id, tempo }: CampaignDoc,
): Promise<z.infer<typeof dueDays>> {
  const today = dateOf(nowOf(deps, tempo));
  const days = new Map<string, number>();
  for (const due of await countByDue(deps.connection, sight, _id)) {
    const on = dueDateOf(due._id);
    days.set(on, (days.get(on) ?? 0) + due.findings);
  }
  const items = [...days].map(([on, findings]) => {
    const asked = new URLSearchParams({ campaign: _id, open: 'true', dueOn: on });
    return { on, findings, overdue: on < today, list: `/api/findings?${asked}` };
  });
  return { items };
}
