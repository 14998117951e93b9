import { OFFICE_POSTS, UNIT_POSTS } from '../notice/posts.ts';
import type { OfficePost, UnitPost } from '../policy/policy.ts';

/** 三员: administrators whose powers are kept apart; none of them acts on notices, and no account is two of them. */
export const ADMINISTRATORS = ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const;

export type Administrator = (typeof ADMINISTRATORS)[number];

/** As what a person may ask something: at a post of the office or of a unit, as an auditor, or as one of the administrators. */
export type Role = OfficePost | UnitPost | 'auditor' | Administrator;

export const ROLES: readonly Role[] = [
  ...OFFICE_POSTS,
  ...UNIT_POSTS,
  'auditor',
  ...ADMINISTRATORS,
];

/** True for one of the three separated administrators. */
export const isAdministrator = (role: string): role is Administrator =>
  (ADMINISTRATORS as readonly string[]).includes(role);

/** True for a post of a unit. */
export const isUnitPost = (role: string): role is UnitPost =>
  (UNIT_POSTS as readonly string[]).includes(role);
