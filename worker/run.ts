import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { type ProcessOptions, startProcess } from './process.ts';
import { NotFitForProduction } from './production.ts';

/**
 * Runs the role that the command line names until the process is told to end. Exits with 2 where command line or
 * environment are wrong, with 1 where it cannot start or dies.
 */
export async function runRole(options: Pick<ProcessOptions, 'identify'> = {}): Promise<void> {
  const { values } = parseArgs({
    options: {
      role: { type: 'string', default: 'all' },
      // The addresses of the proxies in front, as DUBAN_BEHIND_PROXY has them.
      'behind-proxy': { type: 'string' },
    },
  });
  const role = values.role;
  if (role !== 'api' && role !== 'worker' && role !== 'all') {
    process.stderr.write('--role 应为 api、worker 或 all (must be api, worker or all)\n');
    process.exit(2);
  }

  let config: Config;
  try {
    const proxies = values['behind-proxy'];
    config = readConfig(
      proxies === undefined ? process.env : { ...process.env, DUBAN_BEHIND_PROXY: proxies },
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(2);
  }
  const log = createLog(config.DUBAN_LOG);
  try {
    const running = await startProcess({ ...options, role, config, log });
    log.info({ role, url: running.url }, 'ready');
    // The parent (npm start) waits for this line; without one it goes nowhere.
    process.send?.({ ready: true, url: running.url });
    let stopping = false;
    // Ctrl-C reaches a child of `npm start` twice: from the terminal, and from its parent.
    const stop = async () => {
      if (stopping) return;
      stopping = true;
      await running.stop();
      process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const)
      process.on(signal, () => void stop());
    await running.ended;
    process.exit(0);
  } catch (error) {
    if (error instanceof NotFitForProduction) {
      process.stderr.write(`${error.message}\n`);
      process.exit(2);
    }
    log.error({ error }, 'could not start, or died');
    process.exit(1);
  }
}
