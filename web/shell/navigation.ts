import type { Operation } from '../../src/domain/access/permissions.ts';
import type { Role } from '../../src/domain/access/roles.ts';
import { mayReview } from '../parts/may-review.ts';
import { PATHS, type Place } from '../paths.ts';

/** A page in the navigation: whoever may ask for its operation sees it. */
interface Entry {
  place: Extract<Place, 'today' | 'notices' | 'reviews'>;
  /** What its page asks for first; null: everybody who has signed in. */
  needs: Operation | null;
  /** Whose work it is; without it everybody's who may ask. */
  isFor?: (roles: readonly Role[]) => boolean;
}

/** The pages of the navigation in their order. A new page adds its line here, in paths.ts and in routes.tsx. */
const ENTRIES: readonly Entry[] = [
  { place: 'today', needs: null },
  { place: 'notices', needs: 'listNotices' },
  { place: 'reviews', needs: 'listFindings', isFor: mayReview },
];

/** The pages that somebody has in his navigation, by the table of permissions of the API. */
export const entriesFor = (
  may: (operation: Operation) => boolean,
  roles: readonly Role[],
): readonly Entry[] =>
  ENTRIES.filter(
    ({ needs, isFor }) => (needs === null || may(needs)) && (isFor === undefined || isFor(roles)),
  );

/** True if an address lies under a page of the navigation. */
export const isUnder = (place: Entry['place'], path: string): boolean =>
  place === 'today'
    ? path === PATHS.today
    : path === PATHS[place] || path.startsWith(`${PATHS[place]}/`);
