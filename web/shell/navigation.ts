import type { Operation } from '../../src/domain/access/permissions.ts';
import { isAdministrator, type Role } from '../../src/domain/access/roles.ts';
import { isOfficePost } from '../../src/domain/notice/posts.ts';
import { mayReview } from '../parts/may-review.ts';
import { PATHS, type Place } from '../paths.ts';

/** Places that can stand in the navigation: those whose address names no single thing, and that no other page leads to. */
type Entered = Exclude<
  {
    [K in Place]: (typeof PATHS)[K] extends `${string}:${string}` ? never : K;
  }[Place],
  'many' | 'me'
>;

/** What somebody does himself; the campaigns and their notices; what the office keeps; the house itself. */
const GROUPS = ['mine', 'campaigns', 'office', 'system'] as const;
type Group = (typeof GROUPS)[number];

/** Who runs the house or keeps its clocks; the tabs of the page are each for whom the table of permissions names. */
const seesSystem = (roles: readonly Role[]): boolean =>
  roles.some((role) => isAdministrator(role) || isOfficePost(role));

/** A page in the navigation: whoever may ask for its operation sees it. */
interface Entry {
  place: Entered;
  group: Group;
  /** What its page asks for first; null: everybody who has signed in. */
  needs: Operation | null;
  /** Whose work it is; without it everybody's who may ask. */
  isFor?: (roles: readonly Role[]) => boolean;
}

const holdsOffice = (roles: readonly Role[]): boolean => roles.some(isOfficePost);

/** The pages of the navigation in their order. A new page adds its line here, in paths.ts and in routes.tsx. */
const ENTRIES: readonly Entry[] = [
  { place: 'today', group: 'mine', needs: null },
  { place: 'reviews', group: 'mine', needs: 'listFindings', isFor: mayReview },
  {
    place: 'decisions',
    group: 'mine',
    needs: 'listDecisions',
    isFor: holdsOffice,
  },
  { place: 'tasks', group: 'mine', needs: 'listTasks' },
  { place: 'inbox', group: 'mine', needs: 'listInbox' },
  { place: 'instructions', group: 'mine', needs: 'listInstructions' },
  { place: 'campaigns', group: 'campaigns', needs: 'listCampaigns' },
  { place: 'notices', group: 'campaigns', needs: 'listNotices' },
  { place: 'findings', group: 'campaigns', needs: 'listFindings' },
  { place: 'statistics', group: 'campaigns', needs: 'listDelays' },
  // An auditor reads the units of his campaigns alone, with these.
  { place: 'units', group: 'office', needs: 'listUnits', isFor: holdsOffice },
  { place: 'messages', group: 'office', needs: 'listMessages' },
  { place: 'office', group: 'office', needs: 'getOffice', isFor: holdsOffice },
  { place: 'rules', group: 'office', needs: 'listPolicies' },
  { place: 'calendar', group: 'office', needs: 'getCalendar' },
  { place: 'deadline', group: 'office', needs: 'workOutDeadline' },
  { place: 'system', group: 'system', needs: null, isFor: seesSystem },
];

/** The pages that somebody has in his navigation, by the table of permissions of the API, in groups; none is empty. */
export const groupsFor = (
  may: (operation: Operation) => boolean,
  roles: readonly Role[],
): readonly { group: Group; places: readonly Entered[] }[] =>
  GROUPS.map((group) => ({
    group,
    places: ENTRIES.filter(
      (entry) =>
        entry.group === group &&
        (entry.needs === null || may(entry.needs)) &&
        (entry.isFor === undefined || entry.isFor(roles)),
    ).map(({ place }) => place),
  })).filter(({ places }) => places.length > 0);

/** True if an address lies under a page of the navigation. */
export const isUnder = (place: Entered, path: string): boolean =>
  place === 'today'
    ? path === PATHS.today
    : path === PATHS[place] || path.startsWith(`${PATHS[place]}/`);
