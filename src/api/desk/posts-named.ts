import type { Sight } from '../../domain/access/identity.ts';
import { dateOf } from '../../domain/calendar/instant.ts';
import { MOST_AT_A_POST, standingAt } from '../../domain/notice/handed.ts';
import { type Holder, isOfficePost } from '../../domain/notice/posts.ts';
import { isOfficeId, registerIn } from '../../store/register/registers.ts';
import {
  asHolder,
  findUnit,
  type PostingDoc,
  type PostsOf,
  sideOf,
  type UnitDoc,
} from '../../store/roster.ts';
import { type Deps, nowOf } from '../deps.ts';
import { Problem } from '../problem.ts';
import { POSTS } from '../requests/bodies.ts';
import { registerSeen } from './in-sight.ts';

/** The unit of that id, null for a supervising side, and whose posts these are. @throws Problem `unit-unknown`. */
export async function sideAt(
  deps: Deps,
  sight: Sight,
  id: string,
): Promise<{ unit: UnitDoc | null; posts: PostsOf }> {
  const isOwn = sight.of === 'units' && sight.units.includes(id);
  const register = isOwn ? registerIn(id) : registerSeen(sight, registerIn(id), id);
  if (isOfficeId(id)) return { unit: null, posts: { register, unit: null } };
  const unit = await findUnit(deps.connection, register, id);
  if (unit === null) throw new Problem('unit-unknown', { subject: id });
  return { unit, posts: { register, unit: id } };
}

/**
 * Refuses one more at a post than may hold it, be its deputies or its delegates at once: every open letter is told of each.
 * @param others everybody else of that side.
 * @throws Problem `post-crowded`.
 */
export function refuseCrowd(
  deps: Deps,
  others: readonly PostingDoc[],
  one: Pick<Holder, 'post' | 'delegation' | 'deputyFor'>,
): void {
  const standing = standingAt(others.map(asHolder), one, dateOf(nowOf(deps)));
  if (standing >= MOST_AT_A_POST) throw new Problem('post-crowded', { subject: one.post });
}

/** A post of that side by its name. @throws Problem `invalid-request`. */
export function postOf(posts: PostsOf, post: string) {
  const known = POSTS.find((p) => p === post);
  const fits = known !== undefined && isOfficePost(known) === (posts.unit === null);
  if (!fits)
    throw new Problem('invalid-request', {
      errors: [{ pointer: '/post', detail: `not a post of ${sideOf(posts)}` }],
    });
  return known;
}
