import type { Request } from 'express';
import {
  addedUp,
  type HeldRole,
  type Identity,
  type Sight,
  sightOf,
  WHOLE,
} from '../domain/access/identity.ts';
import { roleReaches } from '../domain/access/may-ask.ts';
import { type Permission, permissionOf } from '../domain/access/permissions.ts';
import { isUnitPost, ROLES } from '../domain/access/roles.ts';
import { type Actor, isOfficePost } from '../domain/notice/posts.ts';
import { canBePlayed, played, REHEARSED } from './access/rehearsed.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';
import { notYours } from './whose-post.ts';

/** Who makes a request; null for somebody who has not signed in. `anew` asks for what is so now, where it may be remembered. */
export type Identify = (req: Request, anew?: boolean) => Promise<Identity | null>;

/** What follows from who asks. */
export interface Asking {
  identity: Identity | null;
  /** The roles in which he may ask for this operation. */
  roles: readonly HeldRole[];
  /** What he may see by it. */
  sight: Sight;
  /** As whom he may act, each of his posts once; empty where no post is needed. */
  actors: readonly Actor[];
}

/** The permission of an operation. @throws Error without one: a route that nobody has thought about does not start. */
export function permissionFor({ id }: Pick<Route, 'id'>): Permission {
  const permission = permissionOf(id);
  if (permission === undefined) throw new Error(`${id} has no row in the table of permissions`);
  return permission;
}

/** What whoever still has to choose his own password may ask for. */
export const WHILE_PASSWORD_DUE: readonly string[] = ['getMe', 'changePassword', 'signOut'];

const asActor = ({ person }: Identity, { role, unit, deputyFor }: HeldRole): Actor[] => {
  if (!isOfficePost(role) && !isUnitPost(role)) return [];
  const actor: Actor = {
    ...{ role, id: person.id, name: person.name },
    ...(deputyFor === undefined ? {} : { deputyFor: { id: deputyFor.id, name: deputyFor.name } }),
  };
  return [unit === null ? actor : { ...actor, unit }];
};

/**
 * Checks that whoever asks may ask for this operation.
 * @throws Problem `not-signed-in` for a stranger, `password-change-needed` for somebody with a first password, `not-your-role`
 * for somebody who has no role that may, `rehearsed-wrong` for a part in a rehearsal that nobody can play.
 */
export async function whoAsks(
  route: Pick<Route, 'id'>,
  identify: Identify,
  req: Request,
): Promise<Asking> {
  try {
    return await asking(route, identify, req, false);
  } catch (error) {
    // What somebody was given a moment ago is not refused him.
    if (error instanceof Problem && GIVEN_SINCE.includes(error.code))
      return asking(route, identify, req, true);
    throw error;
  }
}

/** Refusals that what was given meanwhile may have made wrong. */
const GIVEN_SINCE: readonly string[] = ['not-your-role', 'password-change-needed'];

async function asking(
  route: Pick<Route, 'id'>,
  identify: Identify,
  req: Request,
  anew: boolean,
): Promise<Asking> {
  const permission = permissionFor(route);
  if (permission === 'anyone') return { identity: null, roles: [], sight: WHOLE, actors: [] };
  const identity = await identify(req, anew);
  if (identity === null) throw new Problem('not-signed-in');
  if (identity.passwordDue && !WHILE_PASSWORD_DUE.includes(route.id))
    throw new Problem('password-change-needed');
  if (permission === 'signedIn')
    return { identity, roles: identity.roles, sight: sightOf(identity.roles), actors: [] };
  const part = canBePlayed(permission) ? req.get(REHEARSED) : undefined;
  const who = part === undefined ? identity : played(identity, part);
  const roles = addedUp(who.roles.filter((held) => roleReaches(held, permission[held.role])));
  if (roles.length === 0) throw notYours(...ROLES.filter((role) => permission[role] !== undefined));
  const actors = roles.flatMap((held) => asActor(who, held));
  return { identity: who, roles, sight: sightOf(roles), actors };
}
