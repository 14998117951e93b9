import { isRecorded } from '../domain/access/call-record.ts';
import type { RefusalCode } from '../domain/notice/refusals.ts';
import { canBePlayed } from './access/rehearsed.ts';
import { PROBES } from './doors/door.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Route } from './route.ts';
import { permissionFor, WHILE_PASSWORD_DUE } from './who-asks.ts';

type Code = ProblemCode | RefusalCode;

/** What only tells how the process does touches neither engine nor store. */
const isHealth = ({ path }: Route): boolean => !/^\/(api|callbacks|calendar)\b/.test(path);

/** The codes of whoever may not ask for it: strangers, other roles, first passwords, and sessions and tokens that do not reach. */
function unadmitted(route: Route): Code[] {
  const permission = permissionFor(route);
  if (permission === 'anyone') return [];
  // A stranger who asks again and again is told to come later.
  const codes: Code[] = ['not-signed-in', 'too-many-faults'];
  if (typeof permission === 'object') codes.push('not-your-role');
  if (canBePlayed(permission)) codes.push('rehearsed-wrong');
  if (!WHILE_PASSWORD_DUE.includes(route.id)) codes.push('password-change-needed');
  return route.method === 'get' ? codes : [...codes, 'token-read-only'];
}

/**
 * The codes of every problem that a route may answer: those that follow from what it takes, and those that it names.
 * Every answer in the tests is held to them.
 */
export function problemsOf(route: Route): Code[] {
  const { params, query, body, keyed, headers = [], mayHave = [] } = route;
  const names = Object.values(params);
  const codes: Code[] = ['internal'];
  if (!isHealth(route)) codes.push('store-away', 'house-busy');
  if (!PROBES.includes(route.path)) codes.push('host-unknown');
  if (isRecorded(route.id)) codes.push('record-away');
  if (route.method !== 'get') codes.push('cross-site');
  if (names.length > 0) codes.push('route-unknown');
  codes.push(...names.flatMap(({ unknown }) => unknown ?? []));
  if (query !== undefined) codes.push('invalid-query');
  if (body !== undefined)
    codes.push(
      ...(['not-json', 'invalid-request', 'too-large', 'wrong-content-type'] as const),
      ...(['upload-slow', 'uploads-busy'] as const),
    );
  codes.push(...unadmitted(route));
  if (keyed !== undefined) codes.push('key-missing');
  if (keyed === 'stored') codes.push('key-reused', 'key-in-flight');
  if ([...headers, ...mayHave].includes('If-Match')) codes.push('version-missing');
  return [...new Set([...codes, ...(route.problems ?? [])])];
}
