import { isAdministrator, type Role } from '../../../domain/access/roles.ts';
import { isOfficePost } from '../../../domain/notice/posts.ts';

/** By what of an account a claim names whose it is. */
export const PERSON_FIELDS = ['holder', 'account', 'phone', 'email'] as const;

export type PersonField = (typeof PERSON_FIELDS)[number];

/** 统一身份认证: the one provider with which the house goes together. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  /** None for a public client, which proves itself by PKCE alone. */
  clientSecret: string | undefined;
  /** Text of the button; without one the house's own words. */
  name: string | undefined;
  scopes: string;
  /** The claim that says who it is, and by what; without one accounts are linked by hand alone. */
  person: { claim: string; field: PersonField } | undefined;
  /** True if a person whom the mapping finds, and who has no account yet, is given one. */
  newAccounts: boolean;
  /** The claim whose values give roles; null where none does. */
  roles: { claim: string; values: ReadonlyMap<string, Role> } | null;
}

/** What the environment says of the provider, as text. */
export interface OidcEnvironment {
  DUBAN_OIDC_ISSUER?: string | undefined;
  DUBAN_OIDC_CLIENT_ID?: string | undefined;
  DUBAN_OIDC_CLIENT_SECRET?: string | undefined;
  DUBAN_OIDC_NAME?: string | undefined;
  DUBAN_OIDC_SCOPES: string;
  DUBAN_OIDC_PERSON?: string | undefined;
  DUBAN_OIDC_NEW_ACCOUNTS: 'yes' | 'no';
  DUBAN_OIDC_ROLES?: string | undefined;
}

const wrong = (variable: string, zh: string, en: string): Error =>
  new Error(`${variable}: ${zh} (${en})`);

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** True for an address of this machine, with which one may speak without TLS. */
export const isLoopback = (address: string): boolean =>
  LOOPBACK.includes(new URL(address).hostname);

function issuerOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(text));
  if (isSafe && url?.search === '' && url.hash === '' && url.username === '') return url.href;
  throw wrong(
    'DUBAN_OIDC_ISSUER',
    '须为 https 地址，不带参数；仅本机可用 http',
    'an https address without a query; http on this machine alone',
  );
}

function personOf(text: string | undefined): OidcSettings['person'] {
  if (text === undefined) return undefined;
  const [, claim = '', field = ''] = /^(.+)=(\w+)$/.exec(text) ?? [];
  const known = PERSON_FIELDS.find((name) => name === field);
  if (known !== undefined) return { claim, field: known };
  throw wrong(
    'DUBAN_OIDC_PERSON',
    `须为 声明=${PERSON_FIELDS.join('|')}，如 employee_number=holder`,
    'CLAIM=FIELD, such as employee_number=holder',
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Posts of a unit say which, and an auditor's campaigns and days are granted: neither is one word. */
const canBeMapped = (role: unknown): role is Role =>
  typeof role === 'string' && (isOfficePost(role) || isAdministrator(role));

function rolesOf(text: string | undefined): OidcSettings['roles'] {
  if (text === undefined) return null;
  const given = parsed(text);
  const [[claim, values] = ['', null], ...others] = isObject(given) ? Object.entries(given) : [];
  const pairs = isObject(values) ? Object.entries(values) : [];
  const roles = pairs.flatMap(([value, role]): [string, Role][] =>
    canBeMapped(role) ? [[value, role]] : [],
  );
  if (others.length === 0 && roles.length > 0 && roles.length === pairs.length)
    return { claim, values: new Map(roles) };
  throw wrong(
    'DUBAN_OIDC_ROLES',
    '须为 JSON：{"声明":{"取值":"督查一方岗位或三员之一"}}，如 {"groups":{"duban-xt":"systemAdmin"}}',
    'JSON {"CLAIM":{"VALUE":"post of the office or administrator"}}',
  );
}

/**
 * What the environment says of the provider; null where it names none.
 * @throws Error that names the variable that is wrong and what it should be.
 */
export function oidcSettings(env: OidcEnvironment): OidcSettings | null {
  const { DUBAN_OIDC_ISSUER: issuer, DUBAN_OIDC_CLIENT_ID: clientId } = env;
  if (issuer === undefined) return null;
  if (clientId === undefined)
    throw wrong('DUBAN_OIDC_CLIENT_ID', '须与 DUBAN_OIDC_ISSUER 同时给出', 'goes with the issuer');
  return {
    issuer: issuerOf(issuer),
    clientId,
    clientSecret: env.DUBAN_OIDC_CLIENT_SECRET,
    name: env.DUBAN_OIDC_NAME,
    scopes: [...new Set(['openid', ...env.DUBAN_OIDC_SCOPES.split(/\s+/)])].join(' ').trim(),
    person: personOf(env.DUBAN_OIDC_PERSON),
    newAccounts: env.DUBAN_OIDC_NEW_ACCOUNTS === 'yes',
    roles: rolesOf(env.DUBAN_OIDC_ROLES),
  };
}
