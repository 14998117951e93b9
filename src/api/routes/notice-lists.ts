import type { Deps } from '../deps.ts';
import { noticeCounts } from '../desk/lists/notice-counts.ts';
import { countsOfNotices, noticeLister } from '../desk/lists/notice-list.ts';
import { noticePage } from '../presenters/notice.ts';
import { noticeCountQuery, noticeQuery } from '../requests/queries.ts';
import { type Route, route } from '../route.ts';

/** Notices in lists, and how many there are. */
export const noticeListRoutes = (deps: Deps, list = noticeLister(deps)): Route[] => [
  route({
    id: 'listNotices',
    method: 'get',
    path: '/api/notices',
    tag: 'notices',
    summary: { zh: '通知书列表', en: 'List notices' },
    about: {
      zh: '按编号次序，或最早到期的在前（sort=due）；每份有灯色与数目，不含正文。不指明专项督查时不列演练。',
      en: 'In the order of their ids, or the earliest due first (sort=due), each with its light and counts and without its text. Unless a campaign is named, rehearsals are left out.',
    },
    query: noticeQuery,
    answers: { 200: noticePage },
    async handle({ query, sight }) {
      const page = await list(sight, query);
      return { body: page, next: page.next };
    },
  }),
  route({
    id: 'getNoticeCounts',
    method: 'get',
    path: '/api/notice-counts',
    tag: 'notices',
    summary: { zh: '通知书数目', en: 'Count notices' },
    about: {
      zh: '每个数目都附其列表的地址，列表与数目一致。不指明专项督查时不计演练。',
      en: 'With each number where its list is read, which has as many. Unless a campaign is named, rehearsals are left out.',
    },
    query: noticeCountQuery,
    answers: { 200: noticeCounts },
    async handle({ query, sight }) {
      return { body: await countsOfNotices(deps, sight, query) };
    },
  }),
];
