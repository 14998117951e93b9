import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { parse } from 'yaml';
import { TEMPORAL_SERVER } from '../../engines/provide/wheels.mjs';
import { readConfig } from '../../src/config.ts';
import { SECRET_FILES } from '../../src/secret-files.ts';

type Service = {
  image: string;
  build?: string;
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  cap_add?: string[];
  security_opt?: string[];
  restart: string;
  ports?: string[];
  networks: string[];
  command?: string[];
  entrypoint?: string[];
  deploy?: { replicas: number };
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  secrets?: string[];
};

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');
const text = read('docker-compose.yml');
const file: {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean; ipam?: { config: { gateway: string }[] } }>;
  secrets: Record<string, { file: string }>;
} = parse(text, { merge: true });
const services = Object.entries(file.services);
const service = (name: string): Service => {
  const found = file.services[name];
  if (found === undefined) throw new Error(`no service ${name}`);
  return found;
};
const jobs = ['mongo-init', 'temporal-schema', 'temporal-namespace'];

describe('the composed deployment', () => {
  it('has two API processes and two workers of one image, and a replica set of three', () => {
    expect(service('api').deploy?.replicas).to.equal(2);
    expect(service('worker').deploy?.replicas).to.equal(2);
    expect(service('api').image).to.equal(service('worker').image);
    expect([service('api').command, service('worker').command]).to.deep.equal([
      ['api'],
      ['worker'],
    ]);
    expect(services.filter(([name]) => /^mongo-\d$/.test(name))).to.have.length(3);
  });

  for (const [name, { image }] of services) {
    it(`pins the image of ${name} to a full version`, () => {
      expect(image).to.match(/^[\w/-]+:\d+\.\d+(\.\d+)?(-[\w.-]+)?$/);
    });
  }

  it('runs the Temporal version that npm start runs, with the tools of the same one', () => {
    const version = (name: string) => service(name).image.split(':')[1];
    expect(version('temporal')).to.equal(TEMPORAL_SERVER);
    expect(version('temporal-schema')).to.equal(TEMPORAL_SERVER);
  });

  it('checks the health of every service but the jobs that end', () => {
    const unchecked = services.filter(([, { healthcheck }]) => healthcheck === undefined);
    expect(unchecked.map(([name]) => name)).to.have.members(jobs);
  });

  it('asks both processes of ours whether they live and whether they are ready', () => {
    for (const name of ['api', 'worker']) {
      expect(service(name).healthcheck?.test.join(' ')).to.include('/livez').and.include('/readyz');
    }
  });

  it('waits for jobs to be done and for servers to be healthy, and names only what exists', () => {
    for (const [name, { depends_on: needs = {} }] of services) {
      for (const [needed, { condition }] of Object.entries(needs)) {
        expect(file.services, `${name} needs ${needed}`).to.have.property(needed);
        const expected = jobs.includes(needed)
          ? 'service_completed_successfully'
          : 'service_healthy';
        expect(condition, `${name} needs ${needed}`).to.equal(expected);
      }
    }
  });

  it('runs ours without root, without privileges and on a file system that cannot be written', () => {
    for (const name of ['api', 'worker']) {
      const { user, read_only: readOnly, cap_drop: dropped, security_opt: options } = service(name);
      expect(user).to.match(/^[1-9]\d*:[1-9]\d*$/);
      expect(readOnly).to.equal(true);
      expect(dropped).to.deep.equal(['ALL']);
      expect(options).to.deep.equal(['no-new-privileges:true']);
    }
  });

  it('bounds what each service takes of the machine, and gives none a right that it does not need', () => {
    for (const [name, one] of services) {
      expect(one, name).to.include.keys('mem_limit', 'cpus', 'pids_limit');
      expect(one.cap_drop, name).to.deep.equal(['ALL']);
      expect(one.security_opt, name).to.deep.equal(['no-new-privileges:true']);
    }
    const given = services.filter(([, one]) => one.cap_add !== undefined);
    expect(given.map(([name]) => name)).to.have.members([
      ...['mongo-1', 'mongo-2', 'mongo-3', 'postgres'],
    ]);
    const writable = services.filter(([, one]) => one.read_only !== true);
    expect(writable.map(([name]) => name)).to.have.members([
      ...['temporal', 'temporal-ui', 'temporal-schema', 'temporal-namespace'],
    ]);
  });

  it('opens ports on loopback only, and none of a database or of Temporal itself', () => {
    const open = services.filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name]) => name)).to.have.members(['api', 'temporal-ui']);
    for (const [, { ports = [] }] of open) {
      for (const port of ports) expect(port).to.match(/^127\.0\.0\.1:/);
    }
    expect(file.networks.inside?.internal).to.equal(true);
    for (const name of ['mongo-1', 'mongo-2', 'mongo-3', 'postgres', 'temporal']) {
      expect(service(name).networks).to.deep.equal(['inside']);
    }
  });

  it('gives our processes every secret in a file, which they name and alone are given', () => {
    const { environment = {}, secrets = [] } = service('api');
    const named = Object.entries(environment).filter(([key]) => key.endsWith('_FILE'));
    expect(named.map(([key]) => key)).to.have.members([...SECRET_FILES]);
    expect(named.map(([, path]) => path.replace('/run/secrets/', ''))).to.have.members(secrets);
    expect(Object.keys(file.secrets)).to.have.members(secrets);
    // A read-only root takes secrets from files alone.
    for (const [name, { file: path }] of Object.entries(file.secrets))
      expect(path).to.equal(`./secrets/${name}`);
    for (const [name, other] of services)
      if (!['api', 'worker'].includes(name)) expect(other.secrets, name).to.equal(undefined);
    expect(read('.gitignore').split('\n')).to.include('/secrets/');
  });

  it('runs ours in production mode, behind a proxy whose address is fixed', () => {
    for (const name of ['api', 'worker']) {
      const { DUBAN_MODE: mode, DUBAN_BEHIND_PROXY: proxy = '' } = service(name).environment ?? {};
      expect(mode).to.equal('production');
      expect(proxy).to.equal(
        `\${DUBAN_BEHIND_PROXY:-${file.networks.outside?.ipam?.config[0]?.gateway}}`,
      );
    }
  });

  it('holds no other secret: each comes from the environment, and the start fails without it', () => {
    const secret = /(?:PASSWORD|PWD|SECRET|KEY|URI|SECRETS|URL)$/;
    const open = ['DUBAN_PUBLIC_URL'];
    const held = services.flatMap(([name, { environment = {} }]) =>
      Object.entries(environment)
        .filter(([key]) => !open.includes(key))
        .filter(([key, value]) => secret.test(key) && !/\$\{DUBAN_\w+:\?[^}]+\}/.test(value))
        .map(([key]) => `${name}.${key}`),
    );
    expect(held).to.deep.equal([]);
    expect(text).to.not.match(/\/\/\w+:(?!\$\{)[^'@\s]+@/);
  });

  it('sets only variables that the configuration knows', () => {
    const { environment = {} } = service('api');
    // Secrets come from files, and Node has a variable of its own.
    const others = [...SECRET_FILES, 'NODE_OPTIONS'];
    const settings = Object.entries(environment).filter(([key]) => !others.includes(key));
    const defaults = settings.map(([key, value]) => [
      ...[key, value.replaceAll(/\$\{\w+:-([^}]+)\}/g, '$1')],
    ]);
    const example = { ...Object.fromEntries(defaults), DUBAN_BEHIND_PROXY: '172.30.83.1' };
    expect(Object.keys(readConfig(example))).to.include.members(settings.map(([key]) => key));
  });
});

describe('the image', () => {
  const lines = read('Dockerfile').split('\n');
  const of = (instruction: string): string[] =>
    lines.filter((line) => line.startsWith(`${instruction} `));

  it('is built on one pinned Debian image of Node 24, never on Alpine', () => {
    const bases = of('FROM').map((line) => line.split(' ')[1]);
    const images = new Set(bases.filter((base) => base?.startsWith('node:')));
    expect([...images]).to.have.length(1);
    expect([...images][0]).to.match(/^node:24\.\d+\.\d+-bookworm-slim$/);
  });

  it('installs exactly what the lockfile names, runs no install script, and leaves out tools', () => {
    const install = of('RUN').find((line) => line.includes('npm'));
    expect(install).to.include('npm ci --ignore-scripts --omit=dev');
    expect(of('COPY')[0]).to.include('package-lock.json');
  });

  it('runs as a user that is not root and cannot write its own files', () => {
    expect(of('USER')).to.deep.equal(['USER 1000:1000']);
    expect(lines.join('\n')).to.not.match(/--chown|chmod|chown/);
  });

  it('is in production mode unless it is told otherwise', () => {
    expect(lines.join('\n')).to.include('DUBAN_MODE=production');
  });

  it('holds all that the command line loads, but for what starts a house by itself', () => {
    const folder = fileURLToPath(new URL('../../cli', import.meta.url));
    const reaching = (readdirSync(folder, { recursive: true }) as string[])
      .filter(
        (name) =>
          name.endsWith('.ts') && /from '[./]*\/(?:engines|scripts)\//.test(read(`cli/${name}`)),
      )
      .sort();
    expect(reaching).to.deep.equal(['commands/rehearse.ts']);
  });

  it('takes the role as its argument', () => {
    expect(of('ENTRYPOINT')).to.deep.equal([
      'ENTRYPOINT ["node", "--import", "tsx", "worker/main.ts", "--role"]',
    ]);
    expect(of('CMD')).to.deep.equal(['CMD ["all"]']);
  });

  it('gets from the checkout only what it runs', () => {
    const [first, ...rest] = read('.dockerignore').trim().split('\n');
    expect(first).to.equal('*');
    const allowed = rest.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    const copied = of('COPY')
      .filter((line) => !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(allowed).to.have.members([...new Set(copied)]);
  });
});
