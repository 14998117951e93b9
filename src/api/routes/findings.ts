import type { Deps } from '../deps.ts';
import { findingLister, findingPage, findingQuery } from '../desk/finding-list.ts';
import { type Route, route } from '../route.ts';

/** Findings over all letters. */
export const findingRoutes = (deps: Deps, list = findingLister(deps)): Route[] => [
  route({
    method: 'get',
    path: '/api/findings',
    tag: 'notices',
    summary: { zh: '整改意见列表', en: 'List findings over all notices' },
    query: findingQuery,
    answer: findingPage,
    async handle({ query }) {
      const page = await list(query);
      return { body: page, next: page.next };
    },
  }),
];
