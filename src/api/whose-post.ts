import { roleWords } from '../domain/access/role-words.ts';
import type { Role } from '../domain/access/roles.ts';
import type { CommandKind } from '../domain/notice/kinds.ts';
import { type Actor, OFFICE_POSTS, UNIT_POSTS } from '../domain/notice/posts.ts';
import { isRoleFor } from '../domain/rules/decide.ts';
import { Problem } from './problem.ts';

/** Roles by their names and by their identifiers. */
const named = (roles: readonly Role[]): string =>
  `可办岗位 posts: ${roles.map((role) => `${roleWords(role).zh} ${role}`).join('、')}`;

/** The refusal of an act that is another's, naming whose it is. */
export const notYours = (...roles: readonly Role[]): Problem =>
  new Problem('not-your-role', { subject: named(roles) });

/**
 * As whom a person gives a command: of his posts the first that may give one of that kind, so that nobody has to say which
 * hat he wears; where none may, the rules refuse it.
 * @param sides units of the letter, its own one first: at several units he acts for the one that the letter is about.
 */
export function giverOf(
  actors: readonly Actor[],
  kind: CommandKind,
  sides: readonly string[] = [],
): Actor {
  const may = actors.filter(({ role }) => isRoleFor(kind, role));
  const there = sides.flatMap((side) => may.filter(({ unit }) => unit === side));
  const giver = there[0] ?? may[0] ?? actors[0];
  if (giver === undefined) throw new Error(`nobody gives ${kind}`);
  return giver;
}

/** The posts that may give a command on a notice, as a refusal names them. */
export const giversOf = (kind: CommandKind): string =>
  named([...UNIT_POSTS, ...OFFICE_POSTS].filter((post) => isRoleFor(kind, post)));
