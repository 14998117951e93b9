import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApiAway, type ApiClient, ApiProblem, apiClient, done } from '../src/client/api-client.ts';
import type { Campaign } from '../src/client/api-types.ts';
import { readConfig } from '../src/config.ts';
import type { Word } from '../src/domain/messages/words.ts';
import { withSecretFiles } from '../src/secret-files.ts';
import { type HouseNote, HouseNoteBroken, readNote } from './house-note.ts';
import { tokenFor } from './logins.ts';
import { EXIT, type ExitCode, Failure, type Terminal } from './output.ts';

/** Where the Duban is that a command talks to. */
export interface HouseAddress {
  url: string;
  mongoUri: string;
  temporalAddress: string;
  namespace: string;
}

/** The data folder of `npm start` in this checkout, or the one that DUBAN_DATA names. */
export const dataFolder = (): string =>
  process.env.DUBAN_DATA || fileURLToPath(new URL('../.duban', import.meta.url));

/** The environment, with the secrets that stand in files. @throws Failure for one that is wrong. */
export function environment(): Record<string, string | undefined> {
  try {
    const env = withSecretFiles(process.env);
    readConfig(env);
    return env;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new Failure('wrong-environment', text, text);
  }
}

/** What a running `npm start` has written down. @throws Failure where it is cut off. */
function houseNote(): HouseNote | null {
  try {
    return readNote(dataFolder());
  } catch (error) {
    if (!(error instanceof HouseNoteBroken)) throw error;
    throw new Failure(
      'house-note-broken',
      `${error.file} 残缺，不知道督办在哪里运行：重新执行 npm start 即会重写，或以 DUBAN_URL 指明地址后删除它`,
      `${error.file} is cut off, so that nobody knows where Duban runs: npm start writes it anew, or delete it and name the address in DUBAN_URL`,
    );
  }
}

/** The environment first, then what a running `npm start` has written down, then the defaults. */
export function houseAddress(): HouseAddress {
  const house: Partial<HouseNote> = houseNote() ?? {};
  const env = environment();
  const config = readConfig(env);
  return {
    url: env.DUBAN_URL ?? house.url ?? config.DUBAN_URL,
    mongoUri: env.MONGODB_URI ?? house.mongoUri ?? config.MONGODB_URI,
    temporalAddress: env.TEMPORAL_ADDRESS ?? house.temporalAddress ?? config.TEMPORAL_ADDRESS,
    namespace: config.DUBAN_NAMESPACE,
  };
}

/**
 * The engines of the house that DUBAN_URL names, for commands that read them without the API in between.
 * @throws Failure where DUBAN_URL names another house than the one whose engines are known: two houses are not mixed.
 */
export function engineAddress(): HouseAddress {
  const { env } = process;
  const address = houseAddress();
  const own = houseNote()?.url ?? null;
  const named = env.MONGODB_URI !== undefined && env.TEMPORAL_ADDRESS !== undefined;
  if (env.DUBAN_URL === undefined || env.DUBAN_URL === '' || named || env.DUBAN_URL === own)
    return address;
  throw new Failure(
    'engines-unnamed',
    `此命令直接读取数据库和流程引擎，只有 DUBAN_URL（${env.DUBAN_URL}）还不够：请同时用 MONGODB_URI 和 TEMPORAL_ADDRESS 指明那一套的引擎，或在那台机器上运行`,
    `this command reads the engines themselves, for which DUBAN_URL (${env.DUBAN_URL}) is not enough: name those of that house in MONGODB_URI and TEMPORAL_ADDRESS, or run it on that machine`,
  );
}

/**
 * The API in the terminal's language, in the name of whoever has logged in: the login that `--as` names, else whoever's token
 * it was called with, else the last login there.
 * @throws Failure where `--as` names nobody who has logged in.
 */
export function apiOf(terminal: Terminal): ApiClient {
  const { url } = houseAddress();
  return apiClient(url, terminal.lang, tokenFor(url, terminal, dataFolder()));
}

/** The campaign of this id or name; of several of one name the newest. @throws ApiProblem */
export async function campaignNamed(api: ApiClient, given: string): Promise<Campaign> {
  const query = { limit: 1, name: given };
  const { items } = await done(api.GET('/api/campaigns', { params: { query } }));
  // The API words the refusal of an unknown one.
  return items[0] ?? done(api.GET('/api/campaigns/{id}', { params: { path: { id: given } } }));
}

/** Answers that blame what was typed, not the state of affairs. */
const BAD_INPUT = ['invalid-request', 'ledger-unreadable', 'not-signed-in', 'too-large'];

function exitOf({ status, code }: ApiProblem): ExitCode {
  if (status >= 500) return EXIT.unreachable;
  const mistyped = status === 400 || status === 404 || BAD_INPUT.includes(code);
  return mistyped ? EXIT.badInput : EXIT.refused;
}

/** That the API does not answer, and what to do about it. */
export function awayText({ url, silentMs }: ApiAway): Word {
  if (silentMs === null)
    return {
      zh: `${url} 没有应答；请先运行 npm start，或用 DUBAN_URL 指明地址`,
      en: `${url} does not answer; run npm start first, or name the address in DUBAN_URL`,
    };
  const seconds = Math.round(silentMs / 1000);
  return {
    zh: `${url} 没有应答：连上后等了 ${seconds} 秒；交办的事可能已办，请查看后再试，或用 DUBAN_URL 指明地址`,
    en: `${url} does not answer: it was reached, and silent for ${seconds} s; what it was told to do may be done, so look before you try again, or name the address in DUBAN_URL`,
  };
}

/** Runs what talks to the API; its problems become failures with the right exit code. */
export async function asking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiProblem) {
      const errors = error.body.errors as { pointer: string; detail: string }[] | undefined;
      const where = errors?.map((e) => ` ${e.pointer} ${e.detail}`).join(';') ?? '';
      const text = `${error.message}${where}`;
      throw new Failure(error.code, text, text, exitOf(error));
    }
    if (error instanceof ApiAway) {
      const { zh, en } = awayText(error);
      throw new Failure('api-away', zh, en, EXIT.unreachable);
    }
    throw error;
  }
}

/** The reason of a system error, in a few letters such as ENOENT. */
const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** The bytes of a file named on the command line. @throws Failure. */
export function givenFile(path: string): { name: string; bytes: Uint8Array } {
  try {
    return { name: path.split(/[\\/]/).at(-1) ?? path, bytes: readFileSync(path) };
  } catch (error) {
    const reason = reasonOf(error);
    const missing = reason === 'ENOENT';
    throw new Failure(
      'unreadable-file',
      missing ? `没有 ${path} 这个文件，请核对路径` : `读不了 ${path}（${reason}）`,
      missing ? `there is no file ${path}` : `cannot read ${path} (${reason})`,
    );
  }
}

/** Writes a file named on the command line. @throws Failure. */
export function writeGiven(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    const reason = reasonOf(error);
    throw new Failure(
      'unwritable-file',
      `写不了 ${path}（${reason}），请核对目录`,
      `cannot write ${path} (${reason})`,
    );
  }
}

/** True for the id of a draft that an import has made; anything else names a campaign. */
export const isDraftId = (text: string): boolean =>
  /^c-[0-9a-f]{10}-\d{3,}-[0-9a-f]{8}$/.test(text);
