import type { Sight } from '../../domain/access/identity.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { CommandKind } from '../../domain/notice/kinds.ts';
import type { Notice, Rules } from '../../domain/notice/notice.ts';
import { OFFICE_POSTS, UNIT_POSTS } from '../../domain/notice/posts.ts';
import type { RefusalCode } from '../../domain/notice/refusals.ts';
import type { Post } from '../../domain/policy/policy.ts';
import { can } from '../../domain/readings/can.ts';

/** A command that somebody's post may give, with where it is open now. */
export interface OpenCommand {
  kind: CommandKind;
  open: boolean;
  why: RefusalCode | null;
  /** Posts at which it is open now; of the office's none is told to a unit. */
  by: Post[];
}

/**
 * What these posts together may do with a letter at that instant: each command once, open where one of them has it open, else
 * with the reason of the first.
 */
export function openCommandsOf(
  posts: readonly Post[],
  notice: Notice,
  { rules, at, sight }: { rules: Rules; at: Instant; sight: Sight },
): OpenCommand[] {
  const told: readonly Post[] =
    sight.of === 'units' ? UNIT_POSTS : [...UNIT_POSTS, ...OFFICE_POSTS];
  const given = new Map(
    [...new Set([...told, ...posts])].map((post) => [post, can(post, notice, rules, at)]),
  );
  const isOpenAt = (post: Post, kind: CommandKind): boolean =>
    given.get(post)?.some((one) => one.kind === kind && one.open) ?? false;
  const merged = new Map<CommandKind, OpenCommand>();
  for (const { kind, open, why } of posts.flatMap((post) => given.get(post) ?? [])) {
    const by = told.filter((post) => isOpenAt(post, kind));
    if (!merged.has(kind) || open) merged.set(kind, { kind, open, why, by });
  }
  return [...merged.values()];
}
