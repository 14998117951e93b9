import type { Deps } from '../../deps.ts';
import { dueDaysOf, matrixLister } from '../../desk/campaign/ledger-views.ts';
import { campaignOf } from '../../desk/in-sight.ts';
import { dueDays, matrixPage } from '../../presenters/campaigns/ledger-views.ts';
import { CAMPAIGN } from '../../requests/parameters.ts';
import { paging } from '../../requests/queries.ts';
import { type Route, route } from '../../route.ts';

/** The ledger of a campaign as it is read off its letters: units and findings, and the days on which they are due. */
export const ledgerViewRoutes = (deps: Deps, listMatrix = matrixLister(deps)): Route[] => [
  route({
    id: 'listMatrix',
    method: 'get',
    path: '/api/campaigns/{id}/matrix',
    tag: 'campaigns',
    summary: { zh: '单位与问题对照表', en: 'Units and findings, each with its mark' },
    about: {
      zh: '每份通知书一行，每个问题一个标记：已报、迟报、逾期、未报、销号等，按该专项督查的时间。',
      en: 'A row a letter, a mark a finding: answered, answered late, late, open, closed and so on, on the campaign’s own clock.',
    },
    params: { id: CAMPAIGN },
    query: paging,
    answers: { 200: matrixPage },
    async handle({ params, query, sight }) {
      const campaign = await campaignOf(deps, sight, params.id);
      const page = await listMatrix(sight, campaign, query);
      return { body: page, next: page.next };
    },
  }),
  route({
    id: 'listDueDays',
    method: 'get',
    path: '/api/campaigns/{id}/due-days',
    tag: 'campaigns',
    summary: { zh: '期限日历', en: 'The days on which findings are due' },
    about: {
      zh: '未销号问题按到期日计数；每个数字由同项的 list 列出核对。',
      en: 'Open findings counted by the day on which they are due; the list of each day has as many rows.',
    },
    params: { id: CAMPAIGN },
    answers: { 200: dueDays },
    async handle({ params, sight }) {
      const campaign = await campaignOf(deps, sight, params.id);
      return { body: await dueDaysOf(deps, sight, campaign) };
    },
  }),
];
