import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { parse } from 'yaml';
import { freePort } from '../../engines/ports.ts';
import { placeOf } from '../cli/at-place.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { eventually } from '../support/live-notice.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

/** What of a service of the file a process is started with. */
interface Service {
  command: string[];
  environment: Record<string, string>;
  secrets: string[];
  healthcheck: { test: string[] };
}

const { services } = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Service>;
};

/** What the image sets, line by line of its ENV. */
const imageEnv = (): Record<string, string> => {
  const [, text = ''] = /^ENV (NODE_ENV=[\s\S]*?)\n(?=[A-Z]+ )/m.exec(read('Dockerfile')) ?? [];
  const pairs = text.replaceAll('\\\n', ' ').trim().split(/\s+/);
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
};

/** The command of the image, without `node` itself. */
const entrypoint = (): string[] => {
  const list = JSON.parse(/^ENTRYPOINT (\[.*\])$/m.exec(read('Dockerfile'))?.[1] ?? '[]');
  return (list as string[]).slice(1);
};

describe('the processes of the composed deployment, run by hand from its file', () => {
  let folder: string;
  let api: Api;
  const running: ChildProcess[] = [];
  /** What a machine gives: values of variables, contents of secrets, and where engines really are. */
  let given: Record<string, string>;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duban-composed-'));
    mkdirSync(join(folder, 'secrets'));
    api = await startApi();
    const { MONGODB_URI = '', TEMPORAL_ADDRESS = '', DUBAN_NAMESPACE = '' } = placeOf(api);
    given = { DUBAN_PUBLIC_URL: 'https://duban.example.gov.cn' };
    const secrets: Record<string, string> = {
      'mongodb-uri': MONGODB_URI,
      'signing-keys': randomBytes(32).toString('hex'),
      'channel-key': randomBytes(32).toString('hex'),
    };
    for (const name of services.api?.secrets ?? [])
      writeFileSync(join(folder, 'secrets', name), secrets[name] ?? '', { mode: 0o600 });
    // What the containers call by names of their network.
    Object.assign(given, { TEMPORAL_ADDRESS, DUBAN_NAMESPACE });
  });
  after(async () => {
    for (const child of running)
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
    await api.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The value of a variable with what the machine gives in its place. @throws where it gives nothing that must be given. */
  const filledIn = (text: string): string =>
    text.replaceAll(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name: string, mark: string, rest: string) => {
      const value = given[name];
      if (value === undefined && mark === '?') throw new Error(`${name} must be given: ${rest}`);
      return value ?? rest;
    });

  /** Only these differ from the file: where engines and files lie on this machine, and on which port it listens. */
  async function environmentOf({ environment }: Service): Promise<Record<string, string>> {
    const set = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, filledIn(String(value))]),
    );
    const moved = Object.fromEntries(
      Object.entries(set).map(([name, value]) => [
        name,
        value
          .replace('/run/secrets/', `${folder}/secrets/`)
          .replace('/var/lib/duban/calls', `${folder}/calls`),
      ]),
    );
    const { TEMPORAL_ADDRESS = '', DUBAN_NAMESPACE = '' } = given;
    const ports = {
      DUBAN_PORT: String(await freePort()),
      DUBAN_HEALTH_PORT: String(await freePort()),
    };
    const here = { TEMPORAL_ADDRESS, DUBAN_NAMESPACE, ...ports, DUBAN_LOG: 'warn' };
    const { PATH = '', HOME = '' } = process.env;
    return { PATH, HOME, ...imageEnv(), ...moved, ...here };
  }

  /**
   * Starts a service as its container would.
   * @param preloaded options of node before those of the image
   * @returns its environment, and what it says
   */
  async function start(name: 'api' | 'worker', preloaded: readonly string[] = []) {
    const service = services[name];
    if (service === undefined) throw new Error(`no service ${name}`);
    const env = await environmentOf(service);
    const child = spawn(process.execPath, [...preloaded, ...entrypoint(), ...service.command], {
      ...{ cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] },
    });
    running.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text) => {
        said += String(text);
      });
    return { child, env, service, said: () => said };
  }

  for (const name of ['api', 'worker'] as const)
    it(`is ready as ${name}, by the very check of its container`, async () => {
      const { child, env, service, said } = await start(name);
      const [, command = '', ...args] = service.healthcheck.test;
      expect([command, args[0]]).to.deep.equal(['node', '-e']);
      const isHealthy = async (): Promise<boolean> => {
        if (child.exitCode !== null) throw new Error(`${name} has ended: ${said()}`);
        const check = spawn(process.execPath, args, { env, stdio: 'ignore' });
        const [code] = await once(check, 'exit');
        return code === 0;
      };
      await eventually(isHealthy, `${name} is healthy: ${said()}`);
      for (const port of [env.DUBAN_PORT, env.DUBAN_HEALTH_PORT]) {
        const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
        const { checks } = (await ready.json()) as { checks: Record<string, boolean> };
        expect(Object.values(checks)).to.not.include(false);
        expect(checks).to.include.keys('mongodb', 'temporal', 'clock');
      }
    });

  it('is not ready, on either port, where the clock of its machine is a day behind', async () => {
    // Of the machine's clock a process knows by the one class.
    const slow = `
      const Real = Date;
      globalThis.Date = class Date extends Real {
        constructor(...given) {
          super(...(given.length === 0 ? [Real.now() - 86400000] : given));
        }
        static now() {
          return Real.now() - 86400000;
        }
      };`;
    const { env, said } = await start('api', [
      `--import=data:text/javascript,${encodeURIComponent(slow)}`,
    ]);
    const checksAt = async (port: string | undefined) => {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
      const body = (await answer?.json()) as { checks?: Record<string, boolean> } | undefined;
      const missing = Object.entries(body?.checks ?? {}).filter(([, ok]) => !ok);
      return [answer?.status, ...missing.map(([name]) => name)];
    };
    for (const port of [env.DUBAN_PORT, env.DUBAN_HEALTH_PORT])
      await eventually(
        async () => String(await checksAt(port)) === '503,clock',
        `the clock alone is missing: ${said()}`,
      );
    const { status } = await fetch(`http://127.0.0.1:${env.DUBAN_HEALTH_PORT}/livez`);
    expect(status).to.equal(200);
  });

  it('is not started where a value that must be given is not', () => {
    const { DUBAN_PUBLIC_URL = '' } = given;
    delete given.DUBAN_PUBLIC_URL;
    expect(() => filledIn(services.api?.environment.DUBAN_PUBLIC_URL ?? '')).to.throw(
      'DUBAN_PUBLIC_URL must be given',
    );
    given.DUBAN_PUBLIC_URL = DUBAN_PUBLIC_URL;
  });

  it('does not start with an address of links that is no TLS, for it is in production', async () => {
    given.DUBAN_PUBLIC_URL = 'http://duban.example.gov.cn';
    given.DUBAN_BEHIND_PROXY = '';
    const { child, said } = await start('api');
    const [code] = await once(child, 'exit');
    expect([code, said()].join(' ')).to.match(/^2 .*DUBAN_PUBLIC_URL/s);
  });
});
