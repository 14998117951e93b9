import { dateOf, type Instant, type IsoDate } from '../calendar/instant.ts';
import { digestOf } from '../notice/chain.ts';
import { type Holder, isOfficePost, isStaffedAt, UNIT_POSTS, unheldAt } from '../notice/posts.ts';
import type { Post } from '../policy/policy.ts';

export const TASK_KINDS = ['vacancy', 'ownerSearch', 'undelivered'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Something that the office itself has to see to; it follows from how things stand, and is gone once they are otherwise. */
export interface OfficeTask {
  /** The same for the same matter: a post that falls vacant once more is another one. */
  id: string;
  kind: TaskKind;
  /** Since when it is so. */
  since: Instant | IsoDate;
  unit: { id: string; name: string } | null;
  /** Vacant posts that somebody is to be found for. */
  posts: Post[];
  /** True where nobody of the unit is known, so that its ladders wait. */
  nobody: boolean;
  /** The letters that it is about. */
  notice: { id: string; documentNumber: string } | null;
  finding: string | null;
  /** A message that a channel could not deliver. */
  message: { id: string; to: { holder: string; name: string }; channel: string } | null;
  error: string | null;
}

const NOTHING = {
  unit: null,
  posts: [],
  nobody: false,
  notice: null,
  finding: null,
  message: null,
  error: null,
};

/** A task with its id, which follows from what it is about. */
export const officeTask = (
  task: Pick<OfficeTask, 'kind' | 'since'> & Partial<OfficeTask>,
): OfficeTask => {
  const { kind, since, unit, posts, notice, finding, message } = { ...NOTHING, ...task };
  const about = [unit?.id, posts.join(), notice?.id, finding, message?.id, message?.channel];
  const id = `t-${digestOf([kind, since, ...about].join('|')).slice(0, 16)}`;
  return { ...NOTHING, ...task, id };
};

/**
 * The vacant posts of a unit that the office has to ask after: the desk, where neither contact nor handler is known, and the
 * head; all of them where nobody is known.
 */
export function postsToFill(holders: Holder[], at: Instant): Post[] {
  const own = holders.filter((h) => !isOfficePost(h.post));
  if (!isStaffedAt(own, at)) return [...UNIT_POSTS];
  return [...unheldAt(own, ['contact', 'handler'], at), ...unheldAt(own, ['unitHead'], at)];
}

/** The last day on which somebody held one of the posts; null where nobody ever did. */
export function vacantSince(
  holders: Holder[],
  posts: readonly Post[],
  at: Instant,
): IsoDate | null {
  const today = dateOf(at);
  const last = holders
    .filter((h) => posts.includes(h.post) && h.until !== null && h.until < today)
    .map((h) => h.until as IsoDate)
    .sort();
  return last.at(-1) ?? null;
}
