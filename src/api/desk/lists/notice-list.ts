import type { z } from 'zod';
import { type Sight, WHOLE } from '../../../domain/access/identity.ts';
import { calendarFor } from '../../../domain/calendar/calendar.ts';
import { dueOf } from '../../../domain/calendar/deadline.ts';
import { dateOf, type Instant } from '../../../domain/calendar/instant.ts';
import { findCampaign, rehearsedTempos, temposOf } from '../../../store/campaigns.ts';
import { type WatchedIds, watchedBy } from '../../../store/following/watches.ts';
import {
  type ByClock,
  countNotices,
  type DuePosition,
  type ListedNotice,
  listByDue,
  listNotices,
  type NoticeFilter,
} from '../../../store/notice-lists.ts';
import { rulebooksOf } from '../../../store/rulebooks.ts';
import { pageOf, positionedPage, twoParts } from '../../cursor.ts';
import { type Deps, nowOf, yearsOf } from '../../deps.ts';
import { type noticePage, presentListedNotice } from '../../presenters/notice.ts';
import type { noticeCountQuery, noticeQuery } from '../../requests/queries.ts';
import { NOTICE_COUNTS, type noticeCounts } from './notice-counts.ts';
import { rehearsalAsked } from './rehearsals.ts';

type Asked = z.infer<typeof noticeQuery>;

const places = twoParts<ListedNotice>(
  ({ summary }) => summary.dueAt ?? '',
  (row) => row._id,
);

/** Positions by due instant, of which there may be none. */
const duePositions = {
  write: places.write,
  read: (text: string): DuePosition => {
    const [dueAt, id] = places.read(text);
    return [dueAt || null, id];
  },
};

/** The last instant of so many working days or days from now on, on the calendar of the house. */
async function endOf(deps: Deps, now: Instant, within: string): Promise<Instant> {
  const calendar = calendarFor(await yearsOf(deps), dateOf(now));
  const start = dateOf(now);
  return dueOf({ start, rule: within, cutoff: '24:00', roll: 'none', calendar }).due;
}

/** Something that is so at the time of the campaigns that are asked for: real time, that of one campaign, or of each rehearsal. */
export async function onClocks<T>(
  deps: Deps,
  { campaign, rehearsal }: Pick<Asked, 'campaign' | 'rehearsal'>,
  at: (now: Instant) => T | Promise<T>,
): Promise<ByClock<T>> {
  const { connection } = deps;
  if (campaign !== undefined) {
    const tempo = (await findCampaign(connection, WHOLE, campaign))?.tempo;
    return { all: await at(nowOf(deps, tempo)) };
  }
  if (rehearsal !== true) return { all: await at(nowOf(deps)) };
  const tempos = [...(await rehearsedTempos(connection))];
  const each = tempos.map(async ([id, tempo]) => ({
    campaign: id,
    at: await at(nowOf(deps, tempo)),
  }));
  return { each: await Promise.all(each) };
}

/** What a query asks of the store, as it is now on the clocks of the campaigns that it is about. */
export async function filterOf(
  deps: Deps,
  { campaign, unit, stage, open, awaits, text, ...query }: Omit<Asked, 'limit' | 'sort'>,
  by: WatchedIds = NOTHING_WATCHED,
): Promise<NoticeFilter> {
  const rehearsal = rehearsalAsked({ rehearsal: query.rehearsal, campaign });
  const { overdue, dueWithin } = query;
  const asked = { campaign, rehearsal };
  return {
    ...{ campaign, unit, stage, open, rehearsal, awaits, text },
    watched: query.watched === undefined ? undefined : { by, is: query.watched },
    overdueAt: overdue ? await onClocks(deps, asked, (now) => now) : undefined,
    dueBetween:
      dueWithin === undefined
        ? undefined
        : await onClocks(
            deps,
            asked,
            async (now) => [now, await endOf(deps, now, dueWithin)] as const,
          ),
  };
}

const NOTHING_WATCHED: WatchedIds = { notices: [], campaigns: [] };

/** Lists the letters in a sight, each with its light as it is now on its campaign's clock. */
export function noticeLister(deps: Deps) {
  const rulesOf = rulebooksOf(deps.connection);
  const { connection, keys } = deps;
  return async (
    sight: Sight,
    query: Asked,
    person?: string,
  ): Promise<z.infer<typeof noticePage>> => {
    const watched = await watchedBy(connection, person);
    const filter = await filterOf(deps, query, watched);
    const page =
      query.sort === 'due'
        ? await positionedPage(
            { keys, list: 'letters by date' },
            query,
            (part: { after: DuePosition | null; limit: number }) =>
              listByDue(connection, sight, filter, part),
            duePositions,
          )
        : await pageOf({ keys, list: 'letters' }, query, (part) =>
            listNotices(connection, sight, filter, part),
          );
    const tempos = await temposOf(connection, [
      ...new Set(page.items.map((doc) => doc.notice.campaign.id)),
    ]);
    const items = await Promise.all(
      page.items.map(async (doc) => {
        const { campaign, rulebook } = doc.notice;
        const now = nowOf(deps, tempos.get(campaign.id));
        const isWatched =
          watched.notices.includes(doc._id) || watched.campaigns.includes(campaign.id);
        const reader = { isWatched, isUnits: sight.of === 'units' };
        return presentListedNotice(doc, await rulesOf(rulebook), now, reader);
      }),
    );
    return { items, next: page.next };
  };
}

/** How many letters in a sight each of the usual filters finds; the list of the same filter has as many. */
export async function countsOfNotices(
  deps: Deps,
  sight: Sight,
  { dueWithin, ...asked }: z.infer<typeof noticeCountQuery>,
): Promise<z.infer<typeof noticeCounts>> {
  const counted = await Promise.all(
    NOTICE_COUNTS.map(async ([name, narrowed]) => {
      const query = narrowed(dueWithin);
      const filter = await filterOf(deps, { ...asked, ...query });
      const count = await countNotices(deps.connection, sight, filter);
      const list = new URLSearchParams(
        Object.entries({ ...asked, ...query }).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, String(value)] as [string, string]],
        ),
      );
      return [name, { count, list: `/api/notices?${list}` }] as const;
    }),
  );
  return Object.fromEntries(counted) as z.infer<typeof noticeCounts>;
}
