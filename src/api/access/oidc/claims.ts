import { isAdministrator, type Role } from '../../../domain/access/roles.ts';
import type { OidcSettings } from './oidc-settings.ts';

/** What a provider says of a person. */
export type Claims = Readonly<Record<string, unknown>>;

const inside = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** A claim by its name, or by its way through claims that hold others (`realm_access.roles`). */
export const claimAt = (claims: Claims, name: string): unknown =>
  inside(claims, name) ?? name.split('.').reduce<unknown>(inside, claims);

/** Claims of OpenID Connect that may be anybody's word; the one beside each says that the provider has verified it. */
const VERIFIED: Readonly<Record<string, string>> = {
  email: 'email_verified',
  phone_number: 'phone_number_verified',
};

/** The text by which the settings find a person; null where the provider does not say or has not verified it. */
export function personClaim({ person }: OidcSettings, claims: Claims): string | null {
  if (person === undefined) return null;
  const verified = VERIFIED[person.claim];
  if (verified !== undefined && claims[verified] !== true) return null;
  const value = claimAt(claims, person.claim);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 200) : null;
}

/** The roles that the settings give for what a provider says, each once. */
export function rolesByClaim({ roles }: OidcSettings, claims: Claims): Role[] {
  if (roles === null) return [];
  const value = claimAt(claims, roles.claim);
  const said: unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(said.flatMap((one) => roles.values.get(String(one)) ?? []))];
}

/** True for roles that one account may have together: an administrator is that and nothing else (三员分立). */
export const goTogether = (roles: readonly Role[]): boolean =>
  roles.length < 2 || !roles.some(isAdministrator);
