import { dateOf, type Instant, type IsoDate } from '../calendar/instant.ts';
import type { OfficePost, Post, UnitPost } from '../policy/policy.ts';

/** Posts of the unit from the desk upwards; the order in which a vacant one is made up for. */
export const UNIT_POSTS = ['contact', 'handler', 'responsibleLeader', 'unitHead'] as const;

/** Posts of the supervising side. */
export const OFFICE_POSTS = ['supervisionOffice', 'reviewer', 'approver', 'groupLeader'] as const;

/** True for a post of the supervising side. */
export const isOfficePost = (post: string): post is OfficePost =>
  (OFFICE_POSTS as readonly string[]).includes(post);

/** Who holds the given posts at that instant; several holders of one post are all named, once each. */
export function holdersAt(holders: Holder[], posts: readonly Post[], at: Instant): Recipient[] {
  const day = dateOf(at);
  const found: Recipient[] = [];
  for (const post of posts) {
    for (const h of holders) {
      if (h.post !== post || h.from > day || (h.until !== null && h.until < day)) continue;
      if (found.some((r) => r.holder === h.id)) continue;
      found.push({ post, holder: h.id, name: h.name });
    }
  }
  return found;
}

/** As `holdersAt`, of a co-operating unit; whoever is told already is not told again. */
export function coHoldersAt(
  unit: { id: string; holders: Holder[] },
  posts: readonly Post[],
  at: Instant,
  told: Recipient[],
): Recipient[] {
  return holdersAt(unit.holders, posts, at)
    .filter((r) => !told.some((t) => t.holder === r.holder))
    .map((r) => ({ ...r, unit: unit.id }));
}

/** Those of the posts that nobody holds at that instant. */
export const vacantAt = (holders: Holder[], posts: readonly Post[], at: Instant): Post[] =>
  posts.filter((post) => holdersAt(holders, [post], at).length === 0);

/**
 * The first held post above the given ones on the unit's side. A warning before the due day that
 * finds its posts empty goes there: it must reach somebody, and it is too early for a harder rung.
 */
export function nextPostUp(holders: Holder[], posts: readonly Post[], at: Instant): Recipient[] {
  const order: readonly Post[] = UNIT_POSTS;
  const highest = Math.max(...posts.map((post) => order.indexOf(post)));
  // A warning inside the office is no matter of the unit.
  if (highest < 0) return [];
  for (const post of order.slice(highest + 1)) {
    const held = holdersAt(holders, [post], at);
    if (held.length > 0) return held;
  }
  return [];
}

/** Who holds which post, and from which day until which (inclusive); `until: null` is "still". */
export interface Holder {
  post: Post;
  id: string;
  name: string;
  from: IsoDate;
  until: IsoDate | null;
}

/** A holder as he was when a message was decided; frozen in the event. */
export interface Recipient {
  post: Post;
  holder: string;
  name: string;
  /** The co-operating unit whose post it is; none: the notice's own unit or the office. */
  unit?: string;
}

/** Who gives a command. `unit` is set for the unit's side and must be the notice's unit. */
export interface Actor {
  role: OfficePost | UnitPost;
  id: string;
  name: string;
  unit?: string;
}

/** 配合单位 with the people at its posts. */
export interface CoUnit {
  id: string;
  name: string;
  holders: Holder[];
  acknowledgedAt: Instant | null;
}

/** A unit that was responsible until its successor took over. */
export interface FormerUnit {
  id: string;
  name: string;
  until: IsoDate;
  basis: string;
}
