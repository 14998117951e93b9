import type { Sight } from '../../domain/access/identity.ts';
import { isOfficePost } from '../../domain/notice/posts.ts';
import { isOfficeId, registerIn } from '../../store/register/registers.ts';
import { findUnit, type PostsOf, sideOf, type UnitDoc } from '../../store/roster.ts';
import type { Deps } from '../deps.ts';
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
