import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Connection } from 'mongoose';
import { Registry } from 'prom-client';
import { identify } from '../../../src/api/access/identify.ts';
import type { OidcParty, PartyParts } from '../../../src/api/access/oidc/oidc-party.ts';
import { createApp } from '../../../src/api/app.ts';
import type { ConsoleFiles } from '../../../src/api/console/console-files.ts';
import type { Deps } from '../../../src/api/deps.ts';
import { loadCalendarYears, loadPolicies } from '../../../src/presets/presets.ts';
import { type AccountDoc, addAccount, newAccount } from '../../../src/store/access/accounts.ts';
import { demoLogin, putDemoOffice } from '../../../src/store/access/demo.ts';
import { hashOf } from '../../../src/store/access/passwords.ts';
import { openSession } from '../../../src/store/access/sessions.ts';
import { renewToken } from '../../../src/store/access/tokens.ts';
import { callRecorder } from '../../../src/store/calls/call-recorder.ts';
import { databaseSink } from '../../../src/store/calls/calls.ts';
import type { KeptKeys } from '../../../src/store/keys/key-ring.ts';
import { noteAnswerFault } from './answer-faults.ts';
import { keysIn } from './keys-in.ts';

/** The password of everybody in the tests. */
export const PASSWORD = '云岭县督查室的一句长话';

let hash: Promise<string> | undefined;

/** Makes an account with the tests' password, which is hashed once for all of them. */
export async function addPerson(
  connection: Connection,
  login: string,
  more: Partial<AccountDoc> = {},
): Promise<AccountDoc> {
  hash ??= hashOf(PASSWORD);
  const at = '2026-09-01T00:00:00.000Z';
  const account: AccountDoc = {
    ...newAccount({
      _id: login,
      person: { id: `p-${login}`, name: '王敏' },
      ...{ password: await hash, mustChange: false },
      ...{ at, by: 'machine' },
    }),
    ...more,
  };
  const fault = await addAccount(connection, account, '2026-09-01');
  if (fault !== null) throw new Error(`${login}: ${fault}`);
  return account;
}

/** The cookie of somebody who has signed in, without his password being looked at. */
export async function signedIn(
  connection: Connection,
  login: string,
  now = new Date().toISOString(),
): Promise<string> {
  const device = { ip: '127.0.0.1', userAgent: 'test' };
  const keys = await (await keysIn(connection, () => Date.now())).read();
  return `duban=${(await openSession(connection, keys, { account: login, ...device }, now)).value}`;
}

/** An access token of an account, in the place of the one that was made here before. */
export async function tokenOf(connection: Connection, account: string): Promise<string> {
  const createdAt = new Date().toISOString();
  const given = { account, name: 'test', readOnly: false, until: '2999-12-31', createdAt };
  return (await renewToken(connection, given)).token;
}

/** Staffs an office by the people of a demonstration. @returns tokens of its supervision office and of its approver. */
export async function officeTokens(
  connection: Connection,
): Promise<{ supervisionOffice: string; approver: string }> {
  await putDemoOffice(connection, { hash: '', at: new Date().toISOString() });
  return {
    supervisionOffice: await tokenOf(connection, demoLogin('supervisionOffice')),
    approver: await tokenOf(connection, demoLogin('approver')),
  };
}

/** The API of a house where people sign in, without engines: what needs a workflow is not answered. */
export interface Door {
  url: string;
  /** What it has logged as errors. */
  logged: object[];
  ask(
    method: string,
    path: string,
    extras?: { body?: unknown; cookie?: string; headers?: Record<string, string> },
  ): Promise<Response>;
  close(): Promise<void>;
}

/** Opens a door to a database: one process of several. */
export async function openDoor(
  connection: Connection,
  {
    oidc,
    named,
    ...more
  }: {
    publicUrl?: string;
    nowMs?: () => number;
    keys?: KeptKeys;
    proxies?: string[];
    hosts?: string[];
    /** Seals the secrets of subscriptions; none by default. */
    channelKey?: string;
    /** The console as it was built. */
    console?: ConsoleFiles;
    /** A name of its own under which it is reached, at its port. */
    named?: string;
    /** The provider by which people sign in, for a house at that address. */
    oidc?: (parts: PartyParts) => OidcParty;
  } = {},
): Promise<Door> {
  const server = createServer((req, res) => app(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const logged: object[] = [];
  const nowMs = more.nowMs ?? (() => Date.now());
  const keys = more.keys ?? (await keysIn(connection, nowMs));
  const parts = { connection, publicUrl: url, ...more, nowMs, keys };
  const deps: Deps = {
    ...parts,
    mongoUri: '',
    engine: {} as Deps['engine'],
    audit: () => Promise.reject(new Error('no engine')),
    policies: loadPolicies(),
    calendarYears: loadCalendarYears(),
    hosts: named === undefined ? (more.hosts ?? []) : [`${named}:${new URL(url).port}`],
    calls: callRecorder({
      chain: randomUUID(),
      sinks: [databaseSink(connection)],
      told: () => undefined,
    }),
    identify: identify(parts),
    oidc: oidc?.({ ...parts, log: { info: () => undefined } }),
    log: { error: (fields) => void logged.push(fields), info: () => undefined },
    courierEveryMs: 1000,
    checkAnswers: noteAnswerFault,
  };
  const app = createApp(deps, {
    version: 'test',
    checks: async () => ({}),
    metrics: new Registry(),
    more: async () => '',
  });
  return {
    url,
    logged,
    ask: (method, path, { body, cookie, headers } = {}) =>
      fetch(new URL(path, url), {
        method,
        redirect: 'manual',
        headers: {
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(cookie === undefined ? {} : { Cookie: cookie }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The cookie that an answer gives, as it is sent back; '' without one. */
export const cookieOf = (answer: Response): string =>
  answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

/** The code of a problem, or the status of another answer. */
export async function outcomeOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => ({}))) as { code?: string };
  return body.code ?? String(answer.status);
}
