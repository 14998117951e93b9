import { instantOfMs } from '../../../domain/calendar/instant.ts';
import { checkCalls } from '../../../store/calls/call-check.ts';
import { type CallPosition, listCalls } from '../../../store/calls/calls.ts';
import {
  callCheck,
  callCheckQuery,
  callPage,
  callQuery,
  presentCall,
  presentCallCheck,
} from '../../calls/call-shapes.ts';
import { positionedPage, twoParts } from '../../cursor.ts';
import type { Deps } from '../../deps.ts';
import { type Route, route } from '../../route.ts';

const positions = twoParts<CallPosition>(
  (row) => row.at,
  (row) => row._id,
);

const DAY_MS = 86_400_000;

/** The record of calls, which is read and checked; nothing changes it. */
export const callRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listCalls',
    method: 'get',
    path: '/api/calls',
    tag: 'access',
    summary: { zh: '操作记录', en: 'List the record of calls' },
    about: {
      zh: '新的在前。记录只增不改，不能删除；至少保存 183 日。',
      en: 'Newest first. Nothing changes or deletes a record; they are kept for 183 days at least.',
    },
    query: callQuery,
    answers: { 200: callPage },
    async handle({ query }) {
      const { cursor, limit, ...asked } = query;
      const { items, next } = await positionedPage(
        { keys: deps.keys, list: 'calls' },
        { cursor, limit },
        ({ after, limit: most }) => {
          const before = after === null ? null : { at: after[0], _id: after[1] };
          return listCalls(deps.connection, asked, { before, limit: most });
        },
        positions,
      );
      return { body: { items: items.map(presentCall), next }, next };
    },
  }),
  route({
    id: 'checkCalls',
    method: 'get',
    path: '/api/calls/check',
    tag: 'access',
    summary: { zh: '校验操作记录', en: 'Check the record of calls' },
    about: {
      zh: '逐条核对散列链：删除、改动、插入的记录都会被指出。不写起止的为最近一日。',
      en: 'Follows the hash chains: a record that was removed, changed or put in is named. Without a period it is the last day.',
    },
    query: callCheckQuery,
    answers: { 200: callCheck },
    async handle({ query }) {
      const now = instantOfMs(deps.nowMs());
      const { since = instantOfMs(deps.nowMs() - DAY_MS), until = now } = query;
      const check = await checkCalls(deps.connection, { since, until }, now);
      return { body: presentCallCheck(check, deps.calls.states()) };
    },
  }),
];
