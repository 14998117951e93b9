import type { z } from 'zod';
import type { Sight } from '../../../domain/access/identity.ts';
import { workingDaysBetween } from '../../../domain/calendar/calendar.ts';
import { dateOf, dueDateOf } from '../../../domain/calendar/instant.ts';
import { awaitsUnit, isClosedBare, isOpen } from '../../../domain/notice/finding.ts';
import { delaysOf } from '../../../domain/readings/delay.ts';
import { temposOf } from '../../../store/campaigns.ts';
import { listNotices } from '../../../store/notice-lists.ts';
import { eventsOf, findNotice } from '../../../store/notices.ts';
import { rulebooksOf } from '../../../store/rulebooks.ts';
import { pageOf } from '../../cursor.ts';
import { type Deps, nowOf } from '../../deps.ts';
import { type delayPage, presentDelays } from '../../presenters/readings.ts';
import type { delayQuery } from '../../requests/queries.ts';
import { rehearsalAsked } from './rehearsals.ts';

/** Whose time the findings of many letters have taken, and how late each is; the events of a letter are read for it, a page of them at once. */
export function delayLister(deps: Deps) {
  const { connection } = deps;
  const rulesOf = rulebooksOf(connection);
  return async (
    sight: Sight,
    query: z.infer<typeof delayQuery>,
  ): Promise<z.infer<typeof delayPage>> => {
    const { campaign, unit } = query;
    const filter = { campaign, unit, rehearsal: rehearsalAsked(query) };
    const page = await pageOf({ keys: deps.keys, list: 'delays' }, query, (part) =>
      listNotices(connection, sight, filter, part),
    );
    const tempos = await temposOf(connection, [
      ...new Set(page.items.map((doc) => doc.notice.campaign.id)),
    ]);
    const items: z.infer<typeof delayPage>['items'] = [];
    // One after the other: a page asks for no more of the database at once than one letter does.
    for (const { _id } of page.items) {
      const doc = await findNotice(connection, sight, _id);
      if (doc === null) continue;
      const { notice } = doc;
      const { calendar } = await rulesOf(notice.rulebook);
      const now = nowOf(deps, tempos.get(notice.campaign.id));
      const { items: delays } = presentDelays(
        delaysOf(await eventsOf(connection, _id), calendar, now),
      );
      const lateOf = (dueAt: string): number =>
        Math.max(0, workingDaysBetween(calendar, dueDateOf(dueAt), dateOf(now)).days);
      items.push({
        notice: _id,
        documentNumber: notice.documentNumber,
        unit: { id: notice.unit.id, name: notice.unit.name },
        findings: notice.findings.flatMap((finding) => {
          const delay = delays.find((one) => one.finding === finding.code);
          if (delay === undefined || finding.stage === 'withdrawn') return [];
          const { code, category, stage, dueAt } = finding;
          const isLate = awaitsUnit(finding) && dueAt < now;
          const { days, shares } = delay;
          return [
            {
              ...{ finding: code, category, stage, open: isOpen(finding), dueAt },
              overdueDays: isLate ? lateOf(dueAt) : 0,
              overdue: isLate,
              withoutEvidence: isClosedBare(finding),
              ...{ days, shares },
            },
          ];
        }),
      });
    }
    return { items, next: page.next };
  };
}
