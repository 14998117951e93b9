import type { Deps } from '../deps.ts';
import { findingLister } from '../desk/lists/finding-list.ts';
import { findingPage } from '../presenters/finding-text.ts';
import { findingQuery } from '../requests/queries.ts';
import { type Route, route } from '../route.ts';

/** Findings over all letters. */
export const findingRoutes = (deps: Deps, list = findingLister(deps)): Route[] => [
  route({
    id: 'listFindings',
    method: 'get',
    path: '/api/findings',
    tag: 'notices',
    summary: { zh: '问题列表', en: 'List findings over all notices' },
    about: {
      zh: '跨通知书逐条列出，每条有灯色；不指明专项督查时不列演练。',
      en: 'One by one over all notices, each with its light. Unless a campaign is named, rehearsals are left out.',
    },
    query: findingQuery,
    answers: { 200: findingPage },
    async handle({ query, sight }) {
      const page = await list(sight, query);
      return { body: page, next: page.next };
    },
  }),
];
