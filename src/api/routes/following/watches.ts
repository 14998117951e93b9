import type { Identity } from '../../../domain/access/identity.ts';
import {
  type ChangePosition,
  changesWatched,
  unwatch,
  type Watch,
  type WatchedChange,
  type WatchedKind,
  watch,
  watchedBy,
  watchesBy,
} from '../../../store/following/watches.ts';
import { pageOf, positionedPage, twoParts } from '../../cursor.ts';
import { type Deps, nowOf } from '../../deps.ts';
import { campaignOf, noticeOf } from '../../desk/in-sight.ts';
import {
  presentWatch,
  presentWatchedChange,
  watched,
  watchedChanges,
  watchPage,
} from '../../presenters/instructions/watch.ts';
import { languageOf } from '../../problem.ts';
import { watchedChangeQuery, watchQuery } from '../../requests/following-queries.ts';
import { CAMPAIGN, NOTICE } from '../../requests/parameters.ts';
import { type Route, route } from '../../route.ts';

const personOf = (identity: Identity | null): string => identity?.person.id ?? '';

const places = twoParts<WatchedChange>(
  ({ event }) => event.at,
  ({ event }) => `${event.seq}#${event.noticeId}`,
);

/** Positions of changes: when, and which event of which letter. */
const positions = {
  write: places.write,
  read(text: string): ChangePosition {
    const [at, rest] = places.read(text);
    const mark = rest.indexOf('#');
    return { at, seq: Number(rest.slice(0, mark)), notice: rest.slice(mark + 1) };
  },
};

/** 关注: what somebody of the office wants to know of, without being told anything by message. */
export function watchRoutes(deps: Deps): Route[] {
  const { connection, keys } = deps;
  const begin = (identity: Identity | null, kind: WatchedKind, subject: string): Promise<Watch> =>
    watch(connection, personOf(identity), { kind, subject, since: nowOf(deps) });
  const end = async (
    identity: Identity | null,
    kind: WatchedKind,
    subject: string,
  ): Promise<Watch> => {
    await unwatch(connection, personOf(identity), kind, subject);
    return { _id: '', person: '', kind, subject, since: nowOf(deps) };
  };
  const about = {
    zh: '关注人不是收件人：不收消息，不占督办级别，只在列表中有标记、可筛选，并可查看此后的新情况。重复提交不变。',
    en: 'Whoever watches is no addressee: he gets no message and no rung is spent; it is marked in his lists, can be filtered, and tells what is new. Repeating it changes nothing.',
  };
  const endAbout = {
    zh: '没有关注的，取消也不报错。',
    en: 'What one does not watch may be given up as well.',
  };
  return [
    route({
      id: 'putNoticeWatch',
      method: 'put',
      path: '/api/notices/{id}/watch',
      tag: 'notices',
      summary: { zh: '关注通知书', en: 'Watch a notice' },
      about,
      params: { id: NOTICE },
      acts: true,
      answers: { 200: watched },
      async handle({ params, sight, identity }) {
        const { _id } = await noticeOf(deps, sight, params.id);
        return { body: presentWatch(await begin(identity, 'notice', _id)) };
      },
    }),
    route({
      id: 'endNoticeWatch',
      method: 'delete',
      path: '/api/notices/{id}/watch',
      tag: 'notices',
      summary: { zh: '取消关注通知书', en: 'Watch a notice no more' },
      about: endAbout,
      params: { id: NOTICE },
      acts: true,
      answers: { 200: watched },
      async handle({ params, sight, identity }) {
        const { _id } = await noticeOf(deps, sight, params.id);
        return { body: presentWatch(await end(identity, 'notice', _id)) };
      },
    }),
    route({
      id: 'putCampaignWatch',
      method: 'put',
      path: '/api/campaigns/{id}/watch',
      tag: 'campaigns',
      summary: { zh: '关注专项督查', en: 'Watch a campaign' },
      about,
      params: { id: CAMPAIGN },
      acts: true,
      answers: { 200: watched },
      async handle({ params, sight, identity }) {
        const { _id } = await campaignOf(deps, sight, params.id);
        return { body: presentWatch(await begin(identity, 'campaign', _id)) };
      },
    }),
    route({
      id: 'endCampaignWatch',
      method: 'delete',
      path: '/api/campaigns/{id}/watch',
      tag: 'campaigns',
      summary: { zh: '取消关注专项督查', en: 'Watch a campaign no more' },
      about: endAbout,
      params: { id: CAMPAIGN },
      acts: true,
      answers: { 200: watched },
      async handle({ params, sight, identity }) {
        const { _id } = await campaignOf(deps, sight, params.id);
        return { body: presentWatch(await end(identity, 'campaign', _id)) };
      },
    }),
    route({
      id: 'listWatches',
      method: 'get',
      path: '/api/watches',
      tag: 'notices',
      summary: { zh: '本人关注的通知书和专项督查', en: 'List what one watches' },
      about: {
        zh: '只列本人的。通知书列表的 watched 也按此筛选。',
        en: 'One’s own alone. The filter watched of the list of notices goes by it.',
      },
      query: watchQuery,
      answers: { 200: watchPage },
      async handle({ query, identity }) {
        const { items, next } = await pageOf({ keys, list: 'watches' }, query, (part) =>
          watchesBy(connection, personOf(identity), { ...part, subject: query.id }),
        );
        return { body: { items: items.map(presentWatch), next }, next };
      },
    }),
    route({
      id: 'listWatchedChanges',
      method: 'get',
      path: '/api/watches/changes',
      tag: 'notices',
      summary: { zh: '关注的新情况', en: 'What is new in what one watches' },
      about: {
        zh: '自 since 起处理的事件，依处理先后，用业务语言。演练按各自的时钟。',
        en: 'What was handled since then, in that order and in business words. Rehearsals go by their own clocks.',
      },
      query: watchedChangeQuery,
      answers: { 200: watchedChanges },
      async handle({ query, sight, identity, req }) {
        const since = new Date(query.since).toISOString();
        const by = await watchedBy(connection, identity?.person.id);
        const { items, next } = await positionedPage<WatchedChange, ChangePosition>(
          { keys, list: 'watched changes' },
          query,
          (part) => changesWatched(connection, sight, by, { since, ...part }),
          positions,
        );
        const language = languageOf(req);
        return { body: { items: items.map((c) => presentWatchedChange(c, language)), next }, next };
      },
    }),
  ];
}
