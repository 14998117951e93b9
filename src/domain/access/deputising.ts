import { type IsoDate, instantOf } from '../calendar/instant.ts';
import { type Holder, holdersAt, isOwn } from '../notice/posts.ts';
import type { Post } from '../policy/policy.ts';
import type { HeldRole } from './identity.ts';
import type { Permission, Scope } from './permissions.ts';

/** Whose place at which post is meant: of a unit, or of the office for null. */
export interface Place {
  post: Post;
  unit: string | null;
  /** Id of the post's holder. */
  of: string;
}

/** True if one of these roles reaches a place with an operation; a deputy does not pass on what he himself was lent. */
export function reachesPlace(
  permission: Permission,
  roles: readonly HeldRole[],
  person: string,
  place: Place,
): boolean {
  if (typeof permission === 'string') return false;
  return roles.some((held) => {
    if (held.deputyFor?.id === place.of) return false;
    return reaches(permission[held.role], held, person, place);
  });
}

function reaches(
  scope: Scope | undefined,
  { role, unit, deputyFor }: HeldRole,
  person: string,
  place: Place,
): boolean {
  switch (scope) {
    case 'office':
      return true;
    case 'unit':
      return unit === place.unit;
    case 'self':
      return (
        deputyFor === undefined && person === place.of && role === place.post && unit === place.unit
      );
    default:
      return false;
  }
}

/** A deputy as he is to be entered. */
export interface NamedDeputy extends Pick<Place, 'post' | 'of'> {
  /** The unit, or the supervising side, whose post it is. */
  side: string;
  /** Where the deputy holds posts himself from that first day on; nowhere for somebody new. */
  sides: readonly string[];
  /** Id of the deputy. */
  holder: string;
  /** Ids of whoever names him, and of those in whose places that person acts. */
  namedBy: readonly string[];
  from: IsoDate;
  until: IsoDate;
}

/** Why a deputy is not entered. */
export type DeputyFault =
  | 'deputy-days-wrong'
  | 'deputy-of-head'
  | 'deputy-of-nobody'
  | 'deputy-is-holder'
  | 'deputy-by-himself'
  | 'deputy-of-another-side';

/**
 * Whose place a deputy takes, or why he does not: he ends no earlier than he begins and not before today, whoever is away holds
 * the post on the first day, nobody is the deputy of himself, nor of another on his own word, and he is of the same side.
 * The head of government has delegates by a paper instead (政府督查工作条例 第二十一条).
 * @param people everybody at the posts of that side, past, present and to come.
 */
export function deputised(
  people: Holder[],
  { post, side, sides, of, holder, namedBy, from, until }: NamedDeputy,
  today: IsoDate,
): { ok: true; name: string } | { ok: false; fault: DeputyFault } {
  const without = (fault: DeputyFault) => ({ ok: false, fault }) as const;
  if (until < from || until < today) return without('deputy-days-wrong');
  if (post === 'governmentHead') return without('deputy-of-head');
  const first = instantOf(from, '12:00');
  const held = holdersAt(people.filter(isOwn), [post], first).find((r) => r.holder === of);
  if (held === undefined) return without('deputy-of-nobody');
  if (holder === of) return without('deputy-is-holder');
  if (namedBy.includes(holder)) return without('deputy-by-himself');
  // Nobody of a unit sits in the office for a week, and nobody of another unit answers for this one.
  if (sides.length > 0 && !sides.includes(side)) return without('deputy-of-another-side');
  return { ok: true, name: held.name };
}

/** The one person who holds a post himself on a day, or null where nobody or several do. */
export function soleHolder(people: Holder[], post: Post, day: IsoDate): string | null {
  const held = holdersAt(people.filter(isOwn), [post], instantOf(day, '12:00'));
  return held.length === 1 ? (held[0]?.holder ?? null) : null;
}
