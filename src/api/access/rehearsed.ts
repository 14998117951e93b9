import { onOneLine } from '../../domain/access/call-record.ts';
import type { Identity } from '../../domain/access/identity.ts';
import type { Permission } from '../../domain/access/permissions.ts';
import { isUnitPost, ROLES } from '../../domain/access/roles.ts';
import { isOfficePost } from '../../domain/notice/posts.ts';
import { isRehearsed, registerIn } from '../../store/register/registers.ts';
import { Problem } from '../problem.ts';
import { notYours } from '../whose-post.ts';

/** The header by which the office says whom it plays in a rehearsal. */
export const REHEARSED = 'Duban-Rehearsed';

/** True for an operation of somebody at a post: its part can be played. */
export const canBePlayed = (permission: Permission): boolean =>
  typeof permission === 'object' &&
  ROLES.some((role) => (isOfficePost(role) || isUnitPost(role)) && permission[role] !== undefined);

/** Each part of `role:id[:name[:unit]]`. @throws Problem `rehearsed-wrong`. */
function partsOf(header: string): string[] {
  try {
    return header.split(':').map(decodeURIComponent);
  } catch {
    throw new Problem('rehearsed-wrong');
  }
}

/** True for the supervision office of the house itself, which rehearses. */
const rehearses = ({ roles }: Identity): boolean =>
  roles.some(
    ({ role, granted, rehearsed }) =>
      role === 'supervisionOffice' && granted === undefined && rehearsed === undefined,
  );

/**
 * Whom the office plays in a rehearsal, who is nobody real: somebody of the rehearsal's office, or of a unit in the roster of
 * one. He sees and does what is rehearsed, and nothing else.
 * @throws Problem `not-your-role` for anybody but the supervision office; `rehearsed-wrong` for a header that names nobody who
 * can be played.
 */
export function played(identity: Identity, header: string): Identity {
  if (!rehearses(identity)) throw notYours('supervisionOffice');
  const [role = '', id = '', name = '', unit = ''] = partsOf(header);
  const who = { person: { id, name: name || id }, account: identity.account };
  const isPlain = [id, name].every((text) => onOneLine(text) === text && text.length <= 60);
  if (id === '' || !isPlain) throw new Problem('rehearsed-wrong');
  if (isOfficePost(role) && unit === '')
    return { ...who, roles: [{ role, unit: null, rehearsed: true }] };
  if (isUnitPost(role) && isRehearsed(registerIn(unit)))
    return { ...who, roles: [{ role, unit, rehearsed: true }] };
  throw new Problem('rehearsed-wrong');
}
