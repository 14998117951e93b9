import { z } from 'zod';
import { dateOf } from '../../domain/calendar/instant.ts';
import { isOfficePost } from '../../domain/notice/posts.ts';
import { openNotices } from '../../store/notices.ts';
import {
  findUnit,
  holdersFor,
  listUnits,
  ownHolders,
  placesAt,
  putPlace,
  vacatePlace,
} from '../../store/roster.ts';
import type { Deps } from '../deps.ts';
import { nowOf } from '../deps.ts';
import type { Commander } from '../desk/give-command.ts';
import { succeed } from '../desk/hand-over.ts';
import { Problem } from '../problem.ts';
import { type Route, route } from '../route.ts';
import { POSTS, placeBody, successorBody } from '../wire.ts';

const OFFICE = 'office';

async function unitOf(deps: Deps, id: string | undefined): Promise<string | null> {
  if (id === OFFICE) return null;
  if ((await findUnit(deps.connection, id ?? '')) === null)
    throw new Problem('unit-unknown', { subject: id });
  return id ?? '';
}

function postOf(unit: string | null, post: string | undefined) {
  const known = POSTS.find((p) => p === post);
  const fits = known !== undefined && isOfficePost(known) === (unit === null);
  if (!fits)
    throw new Problem('invalid-request', {
      errors: [{ pointer: '/post', detail: `not a post of ${unit ?? OFFICE}` }],
    });
  return known;
}

/**
 * Tells every open notice of the unit (of all units, for the office's posts) who holds the posts now, and every one in
 * which it co-operates. The command's key is made of the change, so a repetition changes nothing.
 */
async function spread(deps: Deps, commander: Commander, unit: string | null, change: string) {
  const by = { role: 'supervisionOffice' as const, id: 'roster', name: '岗位名册' };
  const kind = 'replaceHolders' as const;
  const key = `posts-${change}`;
  const led = await openNotices(deps.connection, unit === null ? {} : { unit });
  for (const { notice } of led) {
    const holders = await holdersFor(deps.connection, notice.unit.id);
    await commander.give(notice.id, { kind, holders }, by, key);
  }
  if (unit === null) return led.length;
  const helped = await openNotices(deps.connection, { coUnit: unit });
  const holders = await ownHolders(deps.connection, unit);
  for (const { notice } of helped)
    await commander.give(notice.id, { kind, holders, coUnit: unit }, by, `${key}-co`);
  return led.length + helped.length;
}

/** Units and the people at their posts; `office` stands for the supervising side. */
export const unitRoutes = (deps: Deps, commander: Commander): Route[] => [
  route({
    method: 'get',
    path: '/api/units',
    tag: 'units',
    summary: { zh: '单位名册', en: 'List units' },
    handle: async () => ({ body: { items: await listUnits(deps.connection) } }),
  }),
  route({
    method: 'get',
    path: '/api/units/{id}',
    tag: 'units',
    summary: { zh: '单位及其岗位', en: 'A unit and its posts' },
    async handle({ params }) {
      const id = await unitOf(deps, params.id);
      const unit =
        id === null ? { _id: OFFICE, name: '督查室' } : await findUnit(deps.connection, id);
      return { body: { ...unit, places: await placesAt(deps.connection, id) } };
    },
  }),
  route({
    method: 'put',
    path: '/api/units/{id}/posts/{post}',
    tag: 'units',
    summary: { zh: '更换岗位人员', en: 'Put a person at a post' },
    acts: true,
    body: placeBody,
    async handle({ params, body }) {
      const unit = await unitOf(deps, params.id);
      const post = postOf(unit, params.post);
      const changed = await putPlace(deps.connection, { unit, post, ...body });
      const change = `${unit ?? OFFICE}-${post}-${body.holder}-${body.from}`;
      return { body: { changed, notices: await spread(deps, commander, unit, change) } };
    },
  }),
  route({
    method: 'delete',
    path: '/api/units/{id}/posts/{post}',
    tag: 'units',
    summary: { zh: '岗位空缺', en: 'Leave a post vacant' },
    acts: true,
    query: z.strictObject({ until: z.iso.date().optional() }),
    async handle({ params, query }) {
      const unit = await unitOf(deps, params.id);
      const post = postOf(unit, params.post);
      const until = query.until ?? dateOf(nowOf(deps));
      const changed = await vacatePlace(deps.connection, { unit, post, until });
      const change = `${unit ?? OFFICE}-${post}-vacant-${until}`;
      return { body: { changed, notices: await spread(deps, commander, unit, change) } };
    },
  }),
  route({
    method: 'post',
    path: '/api/units/{id}/successor',
    tag: 'units',
    summary: { zh: '职责划转：由承接单位接办', en: 'A successor takes over what is open' },
    acts: true,
    keyed: 'natural',
    body: successorBody,
    async handle({ params, body, actor, key }) {
      const { successor, on, basis } = body;
      const unit = params.id ?? '';
      return {
        status: 202,
        body: await succeed(deps, { unit, successor, on, basis, key, by: actor }),
      };
    },
  }),
];
