import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { freePort } from '../../engines/ports.ts';
import { setDisabled } from '../../src/store/access/accounts.ts';
import { putGrant } from '../../src/store/access/grants.ts';
import { endPosting } from '../../src/store/roster.ts';
import { placeOf } from '../cli/at-place.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { addPerson, cookieOf, PASSWORD, signedIn, tokenOf } from '../support/api/people.ts';

const MAIN = fileURLToPath(new URL('../../worker/main.ts', import.meta.url));

/** A process of the API, as it is deployed. */
interface Process {
  child: ChildProcess;
  url: string;
}

async function startProcess(api: Api): Promise<Process> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = fork(MAIN, ['--role', 'api'], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...placeOf(api),
      DUBAN_PORT: String(port),
      DUBAN_URL: url,
      DUBAN_LOG: 'error',
    },
  });
  await once(child, 'message');
  return { child, url };
}

/** Within this time what was revoked is to open nothing, anywhere. */
const WITHIN_MS = 1000;

describe('two processes of the API', () => {
  let api: Api;
  let one: Process;
  let other: Process;
  before(async () => {
    api = await startApi();
    [one, other] = await Promise.all([startProcess(api), startProcess(api)]);
    const { connection } = api;
    await addPerson(connection, 'wangmin', {
      person: { id: 'office-supervisionOffice', name: '王敏' },
    });
    await addPerson(connection, 'auditor');
    await addPerson(connection, 'security', { administrator: 'securityAdmin' });
    await addPerson(connection, 'sysadmin', { administrator: 'systemAdmin' });
  });
  after(async () => {
    for (const { child } of [one, other]) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await api.stop();
  });

  const ask = (at: Process, headers: Record<string, string>, path = '/api/me', method = 'GET') =>
    fetch(new URL(path, at.url), { method, headers });
  const sent = (at: Process, headers: Record<string, string>, path: string, body: object) =>
    fetch(new URL(path, at.url), {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  /**
   * Does something that revokes what `headers` show, while the other process is asked all the time, so that it remembers who
   * that is; and asks it again once the time is over. The asking ends with the first refusal: a quick machine is refused more
   * than six hundred times in that second, and would be told 429 in the end, as a stranger who hammers is.
   */
  const after1s = async (
    headers: Record<string, string>,
    revoke: () => Promise<unknown>,
    path?: string,
  ): Promise<number> => {
    const before = await ask(other, headers, path);
    expect(before.status).to.equal(200);
    let over = false;
    const asking = (async () => {
      while (!over) {
        const answer = await ask(other, headers, path);
        await answer.arrayBuffer();
        over ||= !answer.ok;
      }
    })();
    await revoke();
    await pause(WITHIN_MS);
    const { status } = await ask(other, headers, path);
    over = true;
    await asking;
    return status;
  };

  it('say that they keep an answered connection for longer than the sixty seconds of a proxy', async () => {
    for (const at of [one, other]) {
      const { headers } = await ask(at, {}, '/livez');
      const [, seconds] = /^timeout=(\d+)$/.exec(headers.get('keep-alive') ?? '') ?? [];
      expect(Number(seconds)).to.be.greaterThan(60);
    }
  });

  it('know a session that the other has opened (P15)', async () => {
    const answer = await sent(one, {}, '/api/sessions', { account: 'wangmin', password: PASSWORD });
    expect((await ask(other, { Cookie: cookieOf(answer) })).status).to.equal(200);
  });

  it('know within a second that a session was ended in the other, by its owner or with the password (P15)', async () => {
    const { connection } = api;
    const Cookie = await signedIn(connection, 'wangmin');
    const signOut = () => ask(one, { Cookie }, '/api/sessions/current', 'DELETE');
    expect(await after1s({ Cookie }, signOut)).to.equal(401);
    const second = await signedIn(connection, 'wangmin');
    const change = async () => {
      const here = { Cookie: await signedIn(connection, 'wangmin') };
      const next = '清明时节雨纷纷路上行人欲断魂';
      const answer = await sent(one, here, '/api/me/password', { current: PASSWORD, next });
      expect(answer.status).to.equal(200);
    };
    expect(await after1s({ Cookie: second }, change)).to.equal(401);
  });

  it('know it of a token that was revoked, and of all that an account has open when it is disabled (P15)', async () => {
    const { connection } = api;
    const bearer = async (login: string) => ({
      Authorization: `Bearer ${await tokenOf(connection, login)}`,
    });
    const shown = await bearer('wangmin');
    const revoke = async () => {
      const list = await (await ask(one, shown, '/api/tokens')).json();
      const [{ id }] = (list as { items: [{ id: string }] }).items;
      await ask(one, shown, `/api/tokens/${id}`, 'DELETE');
    };
    expect(await after1s(shown, revoke)).to.equal(401);
    const again = await bearer('auditor');
    const at = new Date().toISOString();
    expect(await after1s(again, () => setDisabled(connection, 'auditor', at))).to.equal(401);
    await setDisabled(connection, 'auditor', null);
  });

  it('know it of a grant that was ended, and of a post (P15)', async () => {
    const { connection } = api;
    const Cookie = await signedIn(connection, 'auditor');
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const grant = await putGrant(
      connection,
      { account: 'auditor', campaigns: ['c-1'], units: null, from: today, until: '2999-12-31' },
      { id: 'p-security', at: new Date().toISOString() },
    );
    const security = { Cookie: await signedIn(connection, 'security') };
    const end = () => ask(one, security, `/api/grants/${grant._id}`, 'DELETE');
    expect(await after1s({ Cookie }, end, '/api/notices')).to.equal(403);
    const clerk = { Cookie: await signedIn(connection, 'wangmin') };
    const side = { register: 'real' as const, unit: null, post: 'supervisionOffice' as const };
    const leave = () => endPosting(connection, { ...side, until: '2026-01-01' });
    expect(await after1s(clerk, leave, '/api/notices')).to.equal(403);
  });

  it('know it of a signing key that was revoked, with every session under it (P15)', async () => {
    const { connection } = api;
    const Cookie = await signedIn(connection, 'wangmin');
    const system = { Authorization: `Bearer ${await tokenOf(connection, 'sysadmin')}` };
    const revoke = async () => {
      const { items } = (await (await ask(one, system, '/api/keys')).json()) as {
        items: { id: string; state: string }[];
      };
      const id = items.find(({ state }) => state === 'signing')?.id ?? '';
      const answer = await fetch(new URL(`/api/keys/${id}`, one.url), {
        method: 'DELETE',
        headers: system,
      });
      expect(answer.status).to.equal(200);
    };
    expect(await after1s({ Cookie }, revoke)).to.equal(401);
  });
});
