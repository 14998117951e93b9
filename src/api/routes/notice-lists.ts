import { columnsNamed } from '../../domain/readings/notice-columns.ts';
import type { Deps } from '../deps.ts';
import { campaignOf } from '../desk/in-sight.ts';
import type { Exporter } from '../desk/ledger-export.ts';
import { delayLister } from '../desk/lists/delay-list.ts';
import { noticeCounts } from '../desk/lists/notice-counts.ts';
import { countsOfNotices, filterOf, noticeLister } from '../desk/lists/notice-list.ts';
import { nameFile } from '../mount.ts';
import { noticePage } from '../presenters/notice.ts';
import { delayPage } from '../presenters/readings.ts';
import { languageOf } from '../problem.ts';
import {
  delayQuery,
  noticeCountQuery,
  noticeQuery,
  noticeSheetQuery,
} from '../requests/queries.ts';
import { fileRoute, type Route, route } from '../route.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const SHEET_NAMES = { zh: '通知书列表.xlsx', en: 'notices.xlsx' } as const;

/** Notices in lists, and how many there are. */
export const noticeListRoutes = (
  deps: Deps,
  exportList: Exporter,
  list = noticeLister(deps),
  delays = delayLister(deps),
): Route[] => [
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
    async handle({ query, sight, identity }) {
      // Only the office watches.
      const reader = sight.of === 'units' ? undefined : identity?.person.id;
      const page = await list(sight, query, reader);
      return { body: page, next: page.next };
    },
  }),
  fileRoute({
    id: 'exportNotices',
    method: 'get',
    path: '/api/notices.xlsx',
    tag: 'notices',
    summary: { zh: '导出通知书列表', en: 'Export a list of notices as xlsx' },
    about: {
      zh: '与列表同样的筛选、次序和列（cols）；演练的有标记。',
      en: 'The same filter, order and columns (cols) as the list; rehearsals are marked.',
    },
    query: noticeSheetQuery,
    produces: XLSX,
    problems: ['exports-busy'],
    async handle({ query, sight, res, req }) {
      const { cols, sort, ...asked } = query;
      const lang = languageOf(req);
      const order = {
        ...{ sight, filter: await filterOf(deps, asked), byDue: sort === 'due', lang },
        columns: columnsNamed(cols),
        nowMs: deps.nowMs(),
      };
      await exportList(order, res, () => nameFile(res, SHEET_NAMES[lang], XLSX));
      return { sent: true };
    },
  }),
  route({
    id: 'listDelays',
    method: 'get',
    path: '/api/delays',
    tag: 'notices',
    summary: { zh: '各通知书的用时与逾期', en: 'Whose time it took, over all notices' },
    about: {
      zh: '按通知书编号次序，每个问题一条：用时归谁、是否逾期；统计由此而来，撤回的问题不计。不指明专项督查时不列演练。',
      en: 'In the order of the notices’ ids, each finding with whose time it took and how late it is; statistics are made of it, and withdrawn findings are left out. Unless a campaign is named, rehearsals are left out.',
    },
    query: delayQuery,
    answers: { 200: delayPage },
    problems: ['campaign-unknown'],
    async handle({ query, sight }) {
      if (query.campaign !== undefined) await campaignOf(deps, sight, query.campaign);
      const page = await delays(sight, query);
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
