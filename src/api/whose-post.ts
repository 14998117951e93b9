import { roleWords } from '../domain/access/role-words.ts';
import type { Role } from '../domain/access/roles.ts';
import type { CommandKind } from '../domain/notice/kinds.ts';
import { OFFICE_POSTS, UNIT_POSTS } from '../domain/notice/posts.ts';
import { isRoleFor } from '../domain/rules/decide.ts';
import { Problem } from './problem.ts';

/** Roles by their names and by their identifiers. */
const named = (roles: readonly Role[]): string =>
  `可办岗位 posts: ${roles.map((role) => `${roleWords(role).zh} ${role}`).join('、')}`;

/** The refusal of an act that is another's, naming whose it is. */
export const notYours = (...roles: readonly Role[]): Problem =>
  new Problem('not-your-role', { subject: named(roles) });

/** The posts that may give a command on a notice, as a refusal names them. */
export const giversOf = (kind: CommandKind): string =>
  named([...UNIT_POSTS, ...OFFICE_POSTS].filter((post) => isRoleFor(kind, post)));
