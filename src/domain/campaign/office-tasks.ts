import { dateOf, type Instant, type IsoDate } from '../calendar/instant.ts';
import { digestOf } from '../notice/chain.ts';
import type { ComplaintGround } from '../notice/complaint.ts';
import {
  type Holder,
  isOfficePost,
  isStaffedAt,
  OFFICE_POSTS,
  UNIT_POSTS,
  unheldAt,
} from '../notice/posts.ts';
import { type Policy, type Post, stepsOf } from '../policy/policy.ts';

export const TASK_KINDS = [
  'vacancy',
  'ownerSearch',
  'undelivered',
  'instruction',
  'complaint',
] as const;
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
  /** 领导批示 whose answer is late. */
  instruction: string | null;
  /** A message that a channel could not deliver. */
  message: { id: string; to: { holder: string; name: string }; channel: string } | null;
  error: string | null;
  /** 这条提醒多余: who says so, on which ground, and of which line. */
  complaint: ComplaintTold | null;
}

/** A complaint as the office's task tells it. */
export interface ComplaintTold {
  id: string;
  by: { holder: string; name: string };
  ground: ComplaintGround;
  reason: string;
  told: string | null;
}

const NOTHING = {
  unit: null,
  posts: [],
  nobody: false,
  notice: null,
  finding: null,
  instruction: null,
  message: null,
  error: null,
  complaint: null,
};

/** A task with its id, which follows from what it is about. */
export const officeTask = (
  task: Pick<OfficeTask, 'kind' | 'since'> & Partial<OfficeTask>,
): OfficeTask => {
  const { kind, since, unit, posts, notice, finding, instruction, message, complaint } = {
    ...NOTHING,
    ...task,
  };
  const about = [unit?.id, posts.join(), notice?.id, finding, message?.id, message?.channel];
  if (instruction !== null) about.push(instruction);
  if (complaint !== null) about.push(complaint.id);
  const id = `t-${digestOf([kind, since, ...about].join('|')).slice(0, 16)}`;
  return { ...NOTHING, ...task, id };
};

/** What every letter tells, whatever its policy says: the unit's desk and head, and who in the office runs, judges and leads. */
const ALWAYS_NAMED: readonly Post[] = [
  ...['contact', 'handler', 'unitHead'],
  ...['supervisionOffice', 'reviewer', 'approver'],
] as Post[];

/** The posts that a rung or message of letters under these policies names. */
export function postsNamed(policies: readonly Policy[]): Set<Post> {
  const named = policies.flatMap((policy): Post[] => [
    ...stepsOf(policy).flatMap(({ to, copy = [], needs }) => [
      ...to,
      ...copy,
      ...(needs ? [needs] : []),
    ]),
    ...Object.values(policy.ladders).flatMap(({ repeat }) => repeat?.to ?? []),
    ...(policy.recurrence?.to ?? []),
    ...policy.extension.grantedBy,
    ...policy.acceptance.levels,
  ]);
  return new Set([...ALWAYS_NAMED, ...named]);
}

/**
 * The vacant posts of a unit that the office has to ask after: the desk, where neither contact nor handler is known, and each other
 * post that its letters name; all of them where nobody is known.
 */
export function postsToFill(holders: Holder[], named: ReadonlySet<Post>, at: Instant): Post[] {
  const own = holders.filter((h) => !isOfficePost(h.post));
  if (!isStaffedAt(own, at)) return [...UNIT_POSTS];
  const leaders = UNIT_POSTS.filter((p) => p !== 'contact' && p !== 'handler' && named.has(p));
  return [
    ...unheldAt(own, ['contact', 'handler'], at),
    ...leaders.flatMap((post) => unheldAt(own, [post], at)),
  ];
}

/** The vacant posts of the office itself that its letters name. */
export const officePostsToFill = (
  holders: Holder[],
  named: ReadonlySet<Post>,
  at: Instant,
): Post[] =>
  OFFICE_POSTS.filter((post) => named.has(post)).flatMap((post) => unheldAt(holders, [post], at));

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
