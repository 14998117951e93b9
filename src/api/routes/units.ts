import { z } from 'zod';
import { dateOf } from '../../domain/calendar/instant.ts';
import { canonical, digestOf } from '../../domain/notice/chain.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Actor, Holder } from '../../domain/notice/posts.ts';
import { isOfficePost } from '../../domain/notice/posts.ts';
import { isRoleFor } from '../../domain/rules/decide.ts';
import { eachNotice } from '../../store/notice-lists.ts';
import {
  endPosting,
  findUnit,
  holderId,
  holdersFor,
  ownHolders,
  postingsAt,
  putPosting,
  type UnitDoc,
  type UnitPosition,
  unitsOn,
} from '../../store/roster.ts';
import { positionedPage } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { nowOf } from '../deps.ts';
import type { Commander } from '../desk/give-command.ts';
import { succeed } from '../desk/hand-over.ts';
import { Problem } from '../problem.ts';
import { type Route, route } from '../route.ts';
import { flag, POSTS, paging, postingBody, successorBody } from '../wire.ts';

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

/** The roster changes notices; who may not tell a notice so may not change the roster either. */
function mayGive(kind: 'replaceHolders' | 'succeedUnit', { role }: Actor): void {
  if (!isRoleFor(kind, role)) throw new Problem('not-your-role');
}

/** Tells an open notice who holds the posts; a notice that knows it already is left alone, and so is one that is over. */
async function tell(commander: Commander, notice: Notice, holders: Holder[], coUnit?: string) {
  const unit = coUnit === undefined ? notice : notice.coUnits.find((u) => u.id === coUnit);
  if (canonical(unit?.holders ?? []) === canonical(holders)) return;
  const by = { role: 'supervisionOffice' as const, id: 'roster', name: '岗位名册' };
  const kind = 'replaceHolders' as const;
  const said = { kind, holders, ...(coUnit === undefined ? {} : { coUnit }) };
  // The same people may come back later: that is another change of the notice, not a repetition.
  const key = `posts-${digestOf(`${notice.seq}/${canonical(said)}`).slice(0, 32)}`;
  try {
    await commander.give(notice.id, said, by, key);
  } catch (error) {
    const over = error instanceof Problem && ['closed', 'withdrawn'].includes(error.code);
    if (!over) throw error;
  }
}

/**
 * Tells every open notice of the unit (of all units, for the office's posts) who holds the posts now, and every one in
 * which it co-operates. Repeating it changes nothing.
 * @returns how many open notices know of it.
 */
async function spread(deps: Deps, commander: Commander, unit: string | null): Promise<number> {
  const told = new Set<string>();
  const led = unit === null ? { open: true } : { unit, open: true };
  for await (const { _id, notice } of eachNotice(deps.connection, led)) {
    await tell(commander, notice, await holdersFor(deps.connection, notice.unit.id));
    told.add(_id);
  }
  if (unit === null) return told.size;
  const holders = await ownHolders(deps.connection, unit);
  for await (const { _id, notice } of eachNotice(deps.connection, { coUnit: unit, open: true })) {
    await tell(commander, notice, holders, unit);
    told.add(_id);
  }
  return told.size;
}

/** Positions in the list of units: an id holds no bar, a name may. */
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
    method: 'get',
    path: '/api/units',
    tag: 'units',
    summary: { zh: '单位名册', en: 'List units' },
    query: paging.extend({ township: flag.optional() }),
    async handle({ query }) {
      const { township } = query;
      const page = await positionedPage<UnitDoc, UnitPosition>(
        deps.secret,
        query,
        (part) => unitsOn(deps.connection, { township }, part),
        unitPositions,
      );
      return { body: page, next: page.next };
    },
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
      return { body: { ...unit, postings: await postingsAt(deps.connection, id) } };
    },
  }),
  route({
    method: 'put',
    path: '/api/units/{id}/posts/{post}',
    tag: 'units',
    summary: { zh: '更换岗位人员', en: 'Put a person at a post' },
    acts: true,
    body: postingBody,
    async handle({ params, body, actor }) {
      mayGive('replaceHolders', actor);
      const unit = await unitOf(deps, params.id);
      const post = postOf(unit, params.post);
      const holder = body.holder ?? holderId(unit ?? OFFICE, body.name);
      const changed = await putPosting(deps.connection, { unit, post, ...body, holder });
      return { body: { changed, notices: await spread(deps, commander, unit) } };
    },
  }),
  route({
    method: 'delete',
    path: '/api/units/{id}/posts/{post}',
    tag: 'units',
    summary: { zh: '岗位空缺', en: 'Leave a post vacant' },
    acts: true,
    query: z.strictObject({ until: z.iso.date().optional() }),
    async handle({ params, query, actor }) {
      mayGive('replaceHolders', actor);
      const unit = await unitOf(deps, params.id);
      const post = postOf(unit, params.post);
      const until = query.until ?? dateOf(nowOf(deps));
      const changed = await endPosting(deps.connection, { unit, post, until });
      return { body: { changed, notices: await spread(deps, commander, unit) } };
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
      mayGive('succeedUnit', actor);
      const { successor, on, basis } = body;
      const unit = params.id ?? '';
      return {
        status: 202,
        body: await succeed(deps, { unit, successor, on, basis, key, by: actor }),
      };
    },
  }),
];
