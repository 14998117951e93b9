import type { Actor, Holder } from '../../../../src/domain/notice/posts.ts';
import { type Act, actor, byPerson } from '../../../support/acts.ts';
import { COUNTY, finding, HOLDERS, holder } from '../../../support/rules.ts';
import { letter, type Story } from '../../../support/story.ts';

/** Who is the deputy, from a Thursday to the Tuesday after. */
export const DEPUTY = { id: 'deputy-1', name: '李芳' };
export const FROM = '2026-03-05';
export const UNTIL = '2026-03-10';

/** Id and name of a post's holder. */
export const placeOf = (post: Holder['post']) => {
  const { id, name } = holder(post);
  return { id, name };
};

/** The deputy of a post's holder for some days. */
export const deputyOf = (post: Holder['post'], more: Partial<Holder> = {}): Holder => ({
  ...{ post, ...DEPUTY, from: FROM, until: UNTIL, deputyFor: placeOf(post) },
  ...more,
});

/** The act by the deputy of a post's holder. */
export const asDeputy = (role: Actor['role'], { body }: Act, more: Partial<Actor> = {}): Act =>
  byPerson(
    { ...actor(role), ...DEPUTY, deputyFor: placeOf(role), ...more },
    { by: actor(role), body },
  );

/** The tests' holders with these deputies. */
export const withThem = (...more: Holder[]) => ({ holders: [...HOLDERS, ...more] });

/** A letter that knows these deputies. */
export const issued = (...deputies: Holder[]): Story =>
  letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')], withThem(...deputies));
