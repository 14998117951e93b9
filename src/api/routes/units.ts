import { dateOf } from '../../domain/calendar/instant.ts';
import { registerIn } from '../../store/register/registers.ts';
import {
  endPosting,
  holderId,
  postingsAt,
  putPosting,
  sideOf,
  type UnitDoc,
  type UnitPosition,
  unitsOn,
} from '../../store/roster.ts';
import { checkHolder } from '../access/apart.ts';
import { positionedPage } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { nowOf } from '../deps.ts';
import { dropUnit } from '../desk/campaign/removals.ts';
import { unitsAsked } from '../desk/campaign/roster-of-campaign.ts';
import type { Commander } from '../desk/give-command.ts';
import { succeed } from '../desk/hand-over.ts';
import { registerSeen } from '../desk/in-sight.ts';
import { postOf, refuseCrowd, sideAt } from '../desk/posts-named.ts';
import { spread, TELLING } from '../desk/spread-holders.ts';
import { ownAct } from '../keyed/own-space.ts';
import { presentSuccession, succession } from '../presenters/many.ts';
import {
  postChange,
  presentStaffed,
  presentUnit,
  removedUnit,
  staffedUnit,
  unitPage,
} from '../presenters/unit.ts';
import { postingBody, successorBody } from '../requests/bodies.ts';
import { POST, UNIT } from '../requests/parameters.ts';
import { unitQuery, vacancyQuery } from '../requests/queries.ts';
import { type Route, route } from '../route.ts';

/** Places in the list of units: an id holds no bar, a name may. */
const unitPositions = {
  write: ({ _id, name }: UnitPosition): string => `${_id}|${name}`,
  read: (text: string): UnitPosition => {
    const mark = text.indexOf('|');
    return { _id: text.slice(0, mark), name: text.slice(mark + 1) };
  },
};

/** Units and the people at their posts; `office` stands for the supervising side. */
export const unitRoutes = (deps: Deps, commander: Commander): Route[] => [
  route({
    id: 'listUnits',
    method: 'get',
    path: '/api/units',
    tag: 'units',
    summary: { zh: '单位名册', en: 'List units' },
    about: {
      zh: '按名称次序；text 按名称或简称查找；township 只列乡镇，或只列其余单位。默认为本地名册；演练、其他县区各有自己的名册，用 roster 写明督查编号；campaign 只列该督查涉及的单位。',
      en: 'In the order of their names; text looks in names and short names; township lists townships, or all others. It is the office’s own roster unless roster names a campaign: a rehearsal and another county have one of their own. With campaign, the units of that campaign alone.',
    },
    query: unitQuery,
    answers: { 200: unitPage },
    problems: ['campaign-unknown', 'unit-unknown'],
    async handle({ query, sight }) {
      const { register, ids } = await unitsAsked(deps, sight, query);
      const { township, text } = query;
      const { items, next } = await positionedPage<UnitDoc, UnitPosition>(
        { keys: deps.keys, list: 'units' },
        query,
        (part) => unitsOn(deps.connection, register, { township, ids, text }, part),
        unitPositions,
      );
      return { body: { items: items.map(presentUnit), next }, next };
    },
  }),
  route({
    id: 'getUnit',
    method: 'get',
    path: '/api/units/{id}',
    tag: 'units',
    summary: { zh: '单位及其岗位', en: 'A unit and its posts' },
    about: {
      zh: '在岗的与离岗的都列出；office 为督查一方。',
      en: 'Those who hold a post and those who held it; office is the supervising side.',
    },
    params: { id: UNIT },
    answers: { 200: staffedUnit },
    async handle({ params, sight }) {
      const { unit, posts } = await sideAt(deps, sight, params.id);
      const postings = await postingsAt(deps.connection, posts);
      return { body: presentStaffed(params.id, unit, postings) };
    },
  }),
  route({
    id: 'removeUnit',
    method: 'delete',
    path: '/api/units/{id}',
    tag: 'units',
    summary: { zh: '移除未使用的单位', en: 'Remove a unit that nothing uses' },
    about: {
      zh: '没有通知书、草稿、督查范围和承接关系用到的单位，连同其岗位一并移除；用到的不移除，并说明用处。',
      en: 'A unit that no notice, draft, scope or succession names goes with its posts; one that is used stays, and the answer says by what.',
    },
    params: { id: UNIT },
    acts: true,
    answers: { 200: removedUnit },
    problems: ['unit-used'],
    async handle({ params, actor, sight }) {
      await dropUnit(deps, sight, params.id, actor);
      return { body: { id: params.id } };
    },
  }),
  route({
    id: 'putHolder',
    method: 'put',
    path: '/api/units/{id}/posts/{post}',
    tag: 'units',
    summary: { zh: '更换岗位人员', en: 'Put a person at a post' },
    about: {
      zh: '原在岗者自前一日止；在办通知书随即得知。重复提交不变。',
      en: 'Whoever held it ends the day before, and every open notice learns of it. Repeating it changes nothing.',
    },
    params: { id: UNIT, post: POST },
    acts: true,
    body: postingBody,
    answers: { 200: postChange },
    problems: [...TELLING, 'holder-administers', 'post-crowded'],
    async handle({ params, body, sight }) {
      const { posts } = await sideAt(deps, sight, params.id);
      const post = postOf(posts, params.post);
      const holder = body.holder ?? holderId(sideOf(posts), body.name);
      await checkHolder(deps, { holder, name: body.name });
      const here = await postingsAt(deps.connection, posts);
      refuseCrowd(
        deps,
        here.filter((p) => p.holder !== holder || p.until !== null),
        { post },
      );
      const changed = await putPosting(deps.connection, { ...posts, post, ...body, holder });
      return { body: { changed, notices: await spread(deps, commander, posts) } };
    },
  }),
  route({
    id: 'vacatePost',
    method: 'delete',
    path: '/api/units/{id}/posts/{post}',
    tag: 'units',
    summary: { zh: '岗位空缺', en: 'Leave a post vacant' },
    about: {
      zh: '在岗者至 until 当日止（默认今天）；此后消息按规则送上一岗位或督查室。',
      en: 'Its holder ends with the day until, today unless said; from then on the rules send messages to the next post up, or to the office.',
    },
    params: { id: UNIT, post: POST },
    acts: true,
    query: vacancyQuery,
    answers: { 200: postChange },
    problems: TELLING,
    async handle({ params, query, sight }) {
      const { posts } = await sideAt(deps, sight, params.id);
      const post = postOf(posts, params.post);
      const until = query.until ?? dateOf(nowOf(deps));
      const changed = await endPosting(deps.connection, { ...posts, post, until });
      return { body: { changed, notices: await spread(deps, commander, posts) } };
    },
  }),
  route({
    id: 'succeedUnit',
    method: 'post',
    path: '/api/units/{id}/successor',
    tag: 'units',
    summary: { zh: '转办：由承接单位办理', en: 'A successor takes over what is open' },
    about: {
      zh: '在办的通知书、配合任务和未签发的草稿都转给承接单位；已办结的不变。',
      en: 'Open notices, parts in those of others and drafts go over to the successor; what is closed stays.',
    },
    params: { id: UNIT },
    acts: true,
    keyed: 'natural',
    body: successorBody,
    answers: { 202: succession },
    problems: ['same-unit', 'succession-not-yet', 'unit-succeeded', 'key-reused', 'engine-away'],
    async handle(asked) {
      const { params, body, sight } = asked;
      registerSeen(sight, registerIn(params.id), params.id);
      const { successor, on, basis } = body;
      const order = { unit: params.id, successor, on, basis, act: ownAct('succeedUnit', asked) };
      return { status: 202, body: presentSuccession(await succeed(deps, order)) };
    },
  }),
];
