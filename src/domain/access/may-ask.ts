import type { HeldRole } from './identity.ts';
import { type Permission, permissionOf, type Scope } from './permissions.ts';

/**
 * True if a role reaches that far: whoever is given a part of the house alone settles nothing for all of it, and in a part that
 * is played nothing is one's own, such as an inbox.
 */
export function roleReaches(
  { granted, rehearsed }: Pick<HeldRole, 'granted' | 'rehearsed'>,
  scope: Scope | undefined,
): boolean {
  if (scope === 'self') return rehearsed === undefined;
  if (scope === 'house') return granted === undefined && rehearsed === undefined;
  return scope !== undefined;
}

/** True if somebody with these roles may ask for an operation; what he is shown by it is settled when it is answered. */
export function mayAsk(
  operation: string,
  roles: readonly Pick<HeldRole, 'role' | 'granted' | 'rehearsed'>[],
): boolean {
  const permission: Permission | undefined = permissionOf(operation);
  if (permission === undefined) return false;
  if (typeof permission === 'string') return true;
  return roles.some((held) => roleReaches(held, permission[held.role]));
}
