/**
 * `npm run test:schemathesis`: a whole house with the sample loaded, asked by Schemathesis in every way that the API's
 * description allows and in many that it does not. Schemathesis is installed once into the cache folder; it wants Python.
 *
 *     npm run test:schemathesis -- --examples 500     more for each operation (100)
 *     npm run test:schemathesis -- --seed 42          the same questions again
 *     npm run test:schemathesis -- --as session       in the name of one of them: office, systemAdmin, securityAdmin, auditAdmin,
 *                                                     session, vacatePost, endSession, revokeToken, changePassword,
 *                                                     'sign out'
 *
 * Exit code 0 only if no answer was a fault of ours and every answer was as it is documented.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startHouse } from '../engines/house.ts';
import { cacheFolder } from '../engines/provide/cache.mjs';
import { apiClient } from '../src/client/api-client.ts';
import { connect } from '../src/store/models.ts';
import { loadSample } from '../test/schemathesis/loaded-house.ts';
import { settingsOf } from '../test/schemathesis/settings.ts';
import { knownAccess, type Tester, testers } from '../test/schemathesis/testers.ts';
import { officeTokens } from '../test/support/api/people.ts';

const { values } = parseArgs({
  options: {
    examples: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    as: { type: 'string' },
    phases: { type: 'string', default: 'examples,coverage,fuzzing,stateful' },
  },
});
const say = (line: string) => console.log(line);

const REQUIREMENTS = fileURLToPath(
  new URL('../test/schemathesis/requirements.txt', import.meta.url),
);

const HOOKS = fileURLToPath(new URL('../test/schemathesis/hooks.py', import.meta.url));

/** Schemathesis in the versions of the requirements, installed where they are not there yet. @returns its program */
function provided(): string {
  const wanted = readFileSync(REQUIREMENTS, 'utf8');
  const version = /^schemathesis==(.+)$/m.exec(wanted)?.[1] ?? '';
  const folder = join(cacheFolder(process.env), `schemathesis-${version}`);
  const note = join(folder, 'requirements.txt');
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return join(folder, 'bin', 'st');
  say(`安装 Schemathesis ${version} installing into ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  mustRun('python3', ['-m', 'venv', folder]);
  mustRun(join(folder, 'bin', 'pip'), ['install', '--quiet', '--requirement', REQUIREMENTS]);
  writeFileSync(note, wanted);
  return join(folder, 'bin', 'st');
}

function mustRun(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error !== undefined || status !== 0)
    throw new Error(
      `${command} ${args[0]} 失败；需要 Python 3.10 以上 it failed; Python 3.10 or later is needed`,
      { cause: error },
    );
}

/** Asks the house in somebody's name. @returns the exit code of Schemathesis */
function asked(
  st: string,
  url: string,
  folder: string,
  { name, header, operations }: Tester,
): number {
  say(`\n== ${name}`);
  const args = [
    ...['--config-file', join(folder, 'schemathesis.toml'), 'run', `${url}/openapi.json`],
    ...['--phases', values.phases, '--max-examples', values.examples, '--seed', values.seed],
    ...['--continue-on-failure', '--request-timeout', '60', '--header', header],
    ...operations.flatMap((operation) => ['--include-operation-id', operation]),
  ];
  const { status } = spawnSync(st, args, { cwd: folder, stdio: 'inherit' });
  return status ?? 1;
}

/** What a tester is; whoever has lost it half-way has asked the rest as nobody. */
async function rolesOf(url: string, { header }: Tester): Promise<string> {
  const [name = '', value = ''] = header.split(/: (.*)/s);
  // Each time a connection of its own: those that were kept open have been closed while Schemathesis ran.
  const dispatch = { headers: { [name]: value, Connection: 'close' } };
  let answer: Response | undefined;
  for (let tries = 0; answer === undefined && tries < 20; tries += 1)
    answer = await fetch(`${url}/api/me`, dispatch).catch(() => undefined);
  if (answer === undefined) throw new Error(`${url} does not answer`);
  const { roles = [], code } = (await answer.json()) as {
    roles?: { role: string }[];
    code?: string;
  };
  return (
    code ??
    roles
      .map(({ role }) => role)
      .sort()
      .join(' ')
  );
}

const st = provided();
const folder = mkdtempSync(join(tmpdir(), 'duban-schemathesis-'));
const faults = join(folder, 'answers.txt');
process.env.DUBAN_ANSWER_FAULTS = faults;
try {
  const ports = { mongo: 0, temporal: 0, temporalUi: 0 };
  const dataDir = join(folder, 'house');
  const house = await startHouse({ dataDir, port: 0, ports, ui: false, log: say });
  try {
    const connection = await connect(house.mongoUri);
    const { supervisionOffice: clerk, approver } = await officeTokens(connection);
    const known = await loadSample(
      apiClient(house.url, 'zh', clerk),
      apiClient(house.url, 'zh', approver),
    );
    writeFileSync(
      join(folder, 'schemathesis.toml'),
      settingsOf({ ...known, ...(await knownAccess(connection)) }, HOOKS),
    );
    const all = await testers(connection);
    const some = values.as === undefined ? all : all.filter(({ name }) => name === values.as);
    const codes: number[] = [];
    for (const tester of some) {
      const before = await rolesOf(house.url, tester);
      codes.push(asked(st, house.url, folder, tester));
      const after = await rolesOf(house.url, tester);
      if (tester.endsItself || before === after) continue;
      say(`  ✘ ${tester.name}: ${before} → ${after}`);
      codes.push(1);
    }
    const code = Math.max(...codes);
    await connection.close();
    const misfits = existsSync(faults)
      ? [...new Set(readFileSync(faults, 'utf8').split('\n').filter(Boolean))]
      : [];
    for (const misfit of misfits.slice(0, 50)) say(`  ✘ ${misfit}`);
    say(`\n答复与文档不符 answers that are not as documented: ${misfits.length}`);
    process.exitCode = code === 0 && misfits.length === 0 ? 0 : 1;
  } finally {
    await house.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
