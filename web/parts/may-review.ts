import type { Role } from '../../src/domain/access/roles.ts';
import { REVIEWING } from '../../src/domain/notice/deciders.ts';

/** Posts to which a result can come to be accepted; whether it has come to one of them the notice itself says. */
const JUDGES: readonly Role[] = [...REVIEWING, 'approver', 'groupLeader'];

/** True for whoever holds a post to which results come. */
export const mayReview = (roles: readonly Role[]): boolean =>
  roles.some((role) => JUDGES.includes(role));
