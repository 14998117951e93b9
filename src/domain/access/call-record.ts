import type { Instant } from '../calendar/instant.ts';
import { BLANK, HIDDEN } from '../text.ts';
import type { HeldRole, Identity } from './identity.ts';
import type { Operation } from './permissions.ts';

/** Who a call comes from. */
export interface CallerOnRecord {
  person: { id: string; name: string } | null;
  account: string | null;
  /** The role in which he acts, and of which unit. */
  role: string | null;
  unit: string | null;
  /** 代理: whose post he fills meanwhile. */
  deputyFor: { id: string; name: string } | null;
  /** 演练: true where he plays that role in a rehearsal. */
  isRehearsed: boolean;
}

/** One call on record: who, from where, what about, and what came of it. It holds no body, secret, token or link. */
export interface Call extends CallerOnRecord {
  at: Instant;
  /** Network address of the caller. */
  address: string;
  /** An operation of the API; `openLink` or `useLink` for a signed link; `noOperation` for what no route answers. */
  operation: string;
  method: string;
  /** What it is about: the names in its path. */
  object: readonly { name: string; value: string }[];
  status: number;
  /** The code of the problem with which it was refused. */
  code: string | null;
  requestId: string;
}

/**
 * Operations whose good calls are not on record: they change nothing and tell nothing about a person. Every other one is,
 * so that an operation to which nobody has given a thought leaves its record.
 */
export const UNRECORDED: readonly Operation[] = [
  'isAlive',
  'isReady',
  'getVersion',
  'getMetrics',
  'listProblems',
  'getProblem',
  'getOpenApi',
  'workOutDeadline',
  'listPolicies',
  'getPolicy',
  'checkPolicy',
  'listCalendars',
  'getCalendar',
  'listCampaigns',
  'getCampaign',
  'getSample',
  'getLedgerTemplate',
  'getRosterTemplate',
  'listClockAlarms',
  'getNoticeCounts',
  'getChanges',
];

/** True for an operation whose calls are on record whatever comes of them. */
export const isRecorded = (operation: string): boolean =>
  !(UNRECORDED as readonly string[]).includes(operation);

/** Methods that change nothing. */
const READS = ['GET', 'HEAD', 'OPTIONS'];

/** True for a method that may change something. */
export const isWriting = (method: string): boolean => !READS.includes(method);

/** Refusals of which the record tells whoever asked; 404 is also what is not his to see, 421 a host that is none of ours. */
const REFUSALS = [401, 403, 404, 421];

/** True if a call goes on record. Without an operation no route answers it: of these, reads are of nothing. */
export function goesOnRecord(call: {
  operation: string | null;
  method: string;
  status: number;
}): boolean {
  const { operation, method, status } = call;
  if (method === 'OPTIONS') return status === 421;
  if (operation === null) return isWriting(method) || (status !== 404 && REFUSALS.includes(status));
  return isRecorded(operation) || REFUSALS.includes(status);
}

const CHARACTERS = { name: 100, value: 100 } as const;

// Sequences by which a terminal is told what to do, before single signs: what is left of them would stand in the text.
const TERMINAL = /\p{Cc}\[[0-?]*[ -/]*[@-~]|\p{Cc}\][^\p{Cc}]*/gu;

const OFF_RECORD = new RegExp(`(?:${HIDDEN}|[${BLANK}\\p{Cs}\\p{Cn}])+`, 'gu');

/** A text on one line: without control signs, line ends of any kind, invisible and turning signs. At most `most` characters. */
export function onOneLine(text: string, most: number = CHARACTERS.name): string {
  const cleaned = text
    .slice(0, most * 8)
    .replace(TERMINAL, ' ')
    .replace(OFF_RECORD, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const signs = [...cleaned];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : cleaned;
}

/**
 * The names of a path as they go on record. A name is short; what is longer may be a token, and stands by its digest.
 * @param digest the first digits of a text's SHA-256.
 */
export const objectOf = (
  params: Readonly<Record<string, string>>,
  digest: (text: string) => string,
): Call['object'] =>
  Object.entries(params).map(([name, value]) => ({
    name,
    value: value.length > CHARACTERS.value ? `sha256:${digest(value)}` : onOneLine(value),
  }));

/** Nobody whom we know. */
export const UNKNOWN_CALLER: CallerOnRecord = {
  person: null,
  account: null,
  role: null,
  unit: null,
  deputyFor: null,
  isRehearsed: false,
};

const named = ({ id, name }: { id: string; name: string }) => ({
  id: onOneLine(id),
  name: onOneLine(name),
});

/** Whoever asks, in the first of the roles in which he may. */
export function callerOnRecord(
  identity: Identity | null,
  roles: readonly HeldRole[],
): CallerOnRecord {
  if (identity === null) return UNKNOWN_CALLER;
  const [held] = roles.length > 0 ? roles : identity.roles;
  const { deputyFor } = held ?? {};
  return {
    person: named(identity.person),
    account: identity.account === null ? null : onOneLine(identity.account),
    role: held?.role ?? null,
    unit: held?.unit ? onOneLine(held.unit) : null,
    deputyFor: deputyFor === undefined ? null : named(deputyFor),
    isRehearsed: held?.rehearsed === true,
  };
}

/** No record is removed before this many days, whatever is configured (网络安全法 第二十一条: no less than six months). */
export const LEAST_DAYS_KEPT = 183;
