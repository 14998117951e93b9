import { WORDS } from '../domain/messages/words.ts';
import type { CommandKind } from '../domain/notice/kinds.ts';
import { OFFICE_POSTS, UNIT_POSTS } from '../domain/notice/posts.ts';
import type { Post } from '../domain/policy/policy.ts';
import { isRoleFor } from '../domain/rules/decide.ts';
import { Problem } from './problem.ts';

/** Posts by their names and by what `--as` calls them. */
const named = (posts: readonly Post[]): string =>
  `可办岗位 posts: ${posts.map((post) => `${WORDS.zh.posts[post]} ${post}`).join('、')}`;

/** The refusal of an act that is another post's, naming whose it is. */
export const notYours = (...posts: readonly Post[]): Problem =>
  new Problem('not-your-role', { subject: named(posts) });

/** The same of any post of the office. */
export const officesOnly = (): Problem => notYours(...OFFICE_POSTS);

/** The posts that may give a command on a notice, as a refusal names them. */
export const giversOf = (kind: CommandKind): string =>
  named([...UNIT_POSTS, ...OFFICE_POSTS].filter((post) => isRoleFor(kind, post)));
