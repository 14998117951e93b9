import type { Connection } from 'mongoose';
import { type Administrator, isAdministrator, type Role } from '../../../domain/access/roles.ts';
import { dateOf, type Instant } from '../../../domain/calendar/instant.ts';
import { isOfficePost } from '../../../domain/notice/posts.ts';
import type { OfficePost } from '../../../domain/policy/policy.ts';
import {
  type AccountDoc,
  accountOf,
  addAccount,
  findAccount,
  LOGIN_NAME,
  newAccount,
  type Person,
} from '../../../store/access/accounts.ts';
import { holderInForce, holderReached } from '../../../store/access/holders-reached.ts';
import { accountLinked, linkFirst } from '../../../store/access/linked-identities.ts';
import { opaque, publicId } from '../../../store/access/opaque.ts';
import { hashOf } from '../../../store/access/passwords.ts';
import type { ProviderIdentity } from '../../../store/access/provider-identity.ts';
import { Problem } from '../../problem.ts';
import { type Claims, claimAt, goTogether, personClaim, rolesByClaim } from './claims.ts';
import type { OidcSettings } from './oidc-settings.ts';

/** By whom accounts and links are made that follow from a claim. */
const BY_CLAIM = 'oidc';

/** Whom a provider has vouched for, as the house looks for him. */
interface Vouched {
  settings: OidcSettings;
  claims: Claims;
  identity: ProviderIdentity;
  /** Roles by claim; they go together. */
  roles: readonly Role[];
  now: Instant;
}

const administratorIn = (roles: readonly Role[]): Administrator | null =>
  roles.find(isAdministrator) ?? null;

/** The person whom a claim names, and his account where he has one. */
interface Named {
  person: Person | null;
  account: AccountDoc | null;
}

/** Whom the mapped claim names; nobody without a mapping, or where the provider does not say. */
async function namedBy(
  connection: Connection,
  { settings, claims, now }: Vouched,
): Promise<Named | null> {
  const value = personClaim(settings, claims);
  if (settings.person === undefined || value === null) return null;
  const { field } = settings.person;
  const today = dateOf(now);
  if (field === 'account')
    return { person: null, account: await findAccount(connection, value.toLowerCase()) };
  const person =
    field === 'holder'
      ? await holderInForce(connection, value, today)
      : await holderReached(connection, field, value, today);
  const id = field === 'holder' ? value : person?.id;
  return { person, account: id === undefined ? null : await accountOf(connection, id) };
}

/**
 * Links the account that a claim names, at its owner's first sign-in. A claim can be given to another person; who has signed in
 * once is known by issuer and subject from then on.
 * @throws Problem `oidc-unknown`, `oidc-other-identity`.
 */
async function linked(
  connection: Connection,
  account: AccountDoc,
  { identity, roles, now }: Vouched,
): Promise<AccountDoc> {
  // A claim that names a person makes nobody an administrator; that takes a link on the machine, or a role by claim.
  if (account.administrator !== null && account.administrator !== administratorIn(roles))
    throw new Problem('oidc-unknown');
  const by = { ...identity, linkedAt: now, linkedBy: BY_CLAIM };
  if (await linkFirst(connection, account._id, by)) return account;
  throw new Problem('oidc-other-identity');
}

/** A login name for a new account: the provider's where it is one and free, else one that is made up. */
async function freeLogin(connection: Connection, claims: Claims): Promise<string> {
  const told = claimAt(claims, 'preferred_username');
  const login = typeof told === 'string' ? told.toLowerCase() : '';
  const isFree = LOGIN_NAME.test(login) && (await findAccount(connection, login)) === null;
  return isFree ? login : publicId('o');
}

const nameIn = (claims: Claims): string | null => {
  const name = claimAt(claims, 'name');
  return typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 60) : null;
};

/**
 * Makes an account for whom the mapping lets in: who holds a post today, or has a role by claim.
 * @throws Problem `oidc-unknown`, `administrator-has-posts`.
 */
async function newcomer(
  connection: Connection,
  named: Named | null,
  { settings, claims, identity, roles, now }: Vouched,
): Promise<AccountDoc> {
  const holder = settings.person?.field === 'holder' ? personClaim(settings, claims) : null;
  const isNamed = settings.person === undefined || named !== null;
  const mayCome = named?.person || (roles.length > 0 && isNamed);
  if (!settings.newAccounts || !mayCome) throw new Problem('oidc-unknown');
  const login = await freeLogin(connection, claims);
  const account: AccountDoc = {
    ...newAccount({
      _id: login,
      person: named?.person ?? { id: holder ?? publicId('p'), name: nameIn(claims) ?? login },
      // Of a password that nobody knows: he signs in by the provider until the system administrator gives him another.
      password: await hashOf(opaque()),
      mustChange: false,
      administrator: administratorIn(roles),
      ...{ at: now, by: BY_CLAIM },
    }),
    identity: { ...identity, linkedAt: now, linkedBy: BY_CLAIM },
  };
  const fault = await addAccount(connection, account, dateOf(now));
  if (fault === null) return account;
  if (fault === 'administrator-has-posts') throw new Problem(fault);
  // Two tabs at once: the other one has made it.
  const made = await accountLinked(connection, identity);
  if (made === null) throw new Problem('oidc-unknown');
  return made;
}

/**
 * Holds the roles by claim against an account: an administrator's is opened only as the administrator that it is, and a claim makes
 * nobody an administrator whose account is none.
 * @throws Problem `oidc-roles-apart`, `oidc-role-missing`.
 */
function checkApart({ administrator }: AccountDoc, { settings, roles }: Vouched): void {
  const given = administratorIn(roles);
  if (administrator === null && given === null) return;
  const isMapped = [...(settings.roles?.values.values() ?? [])].some((r) => r === administrator);
  if (isMapped && roles.length === 0) throw new Problem('oidc-role-missing');
  if (given !== administrator && roles.length > 0) throw new Problem('oidc-roles-apart');
}

/** Whose account somebody opens whom a provider has vouched for, and the posts that his claims give. */
export interface WhoCame {
  account: AccountDoc;
  posts: readonly OfficePost[];
}

/**
 * Finds whose account it is: by issuer and subject, else by the claim that the settings map, of which a new account may follow.
 * @throws Problem `oidc-unknown`, `oidc-other-identity`, `oidc-roles-apart`, `oidc-role-missing`, `administrator-has-posts`,
 * `account-disabled`, and `TooManyWait`.
 */
export async function whoCame(
  connection: Connection,
  settings: OidcSettings,
  claims: Claims,
  identity: ProviderIdentity,
  now: Instant,
): Promise<WhoCame> {
  const roles = rolesByClaim(settings, claims);
  if (!goTogether(roles)) throw new Problem('oidc-roles-apart');
  const vouched = { settings, claims, identity, roles, now };
  let account = await accountLinked(connection, identity);
  if (account === null) {
    const named = await namedBy(connection, vouched);
    account =
      named?.account != null
        ? await linked(connection, named.account, vouched)
        : await newcomer(connection, named, vouched);
  }
  if (account.disabledAt !== null) throw new Problem('account-disabled');
  checkApart(account, vouched);
  return { account, posts: roles.filter(isOfficePost) };
}
