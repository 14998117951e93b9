import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Probed } from '../../bench/load/health-prober.ts';
import { freePort } from '../../engines/ports.ts';

const MAIN = fileURLToPath(new URL('../support/named/signed-in-or-named-main.ts', import.meta.url));
const PROBER = fileURLToPath(new URL('../../bench/load/health-prober.ts', import.meta.url));

/** What `docker-compose.yml` gives an API process. */
const COMPOSED = ['--max-old-space-size=400'];

/** A process of the API, as it is deployed. */
export interface ApiProcess {
  url: string;
  /** Where a thread of its own says how it does. */
  healthUrl: string;
  port: number;
  /** The file of its log. */
  log: string;
  /** Megabytes of memory that it holds now. */
  residentMb(): number;
  stop(): Promise<void>;
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
};

/** Starts a process of the API on engines that run. */
export async function startApiProcess(
  place: Partial<Record<string, string>>,
  folder: string,
  more: Record<string, string> = {},
): Promise<ApiProcess> {
  const [port, healthPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const log = join(folder, 'api.log');
  const child = fork(MAIN, ['--role', 'api'], {
    execArgv: [...COMPOSED, '--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ...place,
      DUBAN_PORT: String(port),
      DUBAN_HEALTH_PORT: String(healthPort),
      DUBAN_URL: url,
      DUBAN_LOG: 'error',
      DUBAN_BEHIND_PROXY: 'loopback',
      ...more,
    },
  });
  const out = createWriteStream(log);
  child.stdout?.pipe(out);
  child.stderr?.pipe(out);
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error(`the API has not started: ${readFileSync(log, 'utf8').slice(-2000)}`);
    }),
  ]);
  return {
    ...{ url, port, log, healthUrl: `http://127.0.0.1:${healthPort}` },
    residentMb() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
    },
    stop: () => ended(child),
  };
}

/** Asks a house in a process of its own how it does, until it is told that it is enough. */
export function probing(url: string): { enough(): Promise<Probed> } {
  const child = fork(PROBER, [url], { execArgv: ['--import', 'tsx'] });
  return {
    async enough() {
      const probed = once(child, 'message') as Promise<[Probed]>;
      child.send('tell');
      const [told] = await probed;
      child.disconnect();
      return told;
    },
  };
}
