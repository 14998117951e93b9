import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApiAway, type ApiClient, ApiProblem, apiClient } from '../src/client/api-client.ts';
import { readConfig } from '../src/config.ts';
import { EXIT, Failure, type Terminal } from './output.ts';

/** Where the Duban is that a command talks to. */
export interface Place {
  url: string;
  mongoUri: string;
  temporalAddress: string;
  namespace: string;
}

/** The data folder of `npm start` in this checkout, or the one that DUBAN_DATA names. */
export const dataFolder = (): string =>
  process.env.DUBAN_DATA ?? fileURLToPath(new URL('../.duban', import.meta.url));

/** The environment first, then what a running `npm start` has written down, then the defaults. */
export function placeOf(): Place {
  const file = join(dataFolder(), 'run', 'house.json');
  const house = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const config = readConfig(process.env);
  const { env } = process;
  return {
    url: env.DUBAN_URL ?? house.url ?? config.DUBAN_URL,
    mongoUri: env.MONGODB_URI ?? house.mongoUri ?? config.MONGODB_URI,
    temporalAddress: env.TEMPORAL_ADDRESS ?? house.temporalAddress ?? config.TEMPORAL_ADDRESS,
    namespace: config.DUBAN_NAMESPACE,
  };
}

/** The API in the terminal's language. */
export const apiOf = (terminal: Terminal): ApiClient => apiClient(placeOf().url, terminal.lang);

/** Runs what talks to the API; its problems become failures with the right exit code. */
export async function asking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiProblem) {
      const errors = error.body.errors as { pointer: string; detail: string }[] | undefined;
      const where = errors?.map((e) => ` ${e.pointer} ${e.detail}`).join(';') ?? '';
      const text = `${error.message}${where}`;
      throw new Failure(
        error.code,
        text,
        text,
        error.status >= 500 ? EXIT.unreachable : EXIT.refused,
      );
    }
    if (error instanceof ApiAway)
      throw new Failure(
        'api-away',
        `${error.url} 没有应答；请先运行 npm start，或用 DUBAN_URL 指明地址`,
        `${error.url} does not answer; run npm start first, or name the address in DUBAN_URL`,
        EXIT.unreachable,
      );
    throw error;
  }
}

/** The bytes of a file named on the command line. @throws Failure. */
export function givenFile(path: string): { name: string; bytes: Uint8Array } {
  try {
    return { name: path.split(/[\\/]/).at(-1) ?? path, bytes: readFileSync(path) };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(
      'unreadable-file',
      `读不了 ${path}（${reason}）`,
      `cannot read ${path} (${reason})`,
    );
  }
}

/** Who acts, from `--as role:id[:name[:unit]]`. */
export function actorFrom(text: string) {
  const [role = '', id = '', name, unit] = text.split(':');
  if (role === '' || id === '')
    throw new Failure(
      'actor-unreadable',
      '--as 应为 岗位:编号[:姓名[:单位]]，如 supervisionOffice:office-clerk',
      '--as must be role:id[:name[:unit]], such as supervisionOffice:office-clerk',
    );
  return { role, id, ...(name ? { name } : {}), ...(unit ? { unit } : {}) };
}
