import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXIT, Failure } from './output.ts';

/** One login that is kept. */
interface KeptLogin {
  token: string;
  /** Names the token where tokens are listed. */
  id: string;
}

/** The logins at one address, and which was the last. */
interface LoginsAt {
  last: string;
  accounts: Record<string, KeptLogin>;
}

type Logins = Record<string, LoginsAt>;

/** Where the logins of whoever sits here are kept. */
const ownFile = (): string =>
  join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'duban', 'logins.json');

/** Where `npm start` puts the logins of its demonstration, in its data folder. */
export const demoLogins = (dataFolder: string): string => join(dataFolder, 'logins.json');

/** What stands in a file of logins; nothing where there is none. @throws Failure for one that cannot be read. */
function loginsIn(file: string): Logins {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Logins;
  } catch {
    throw new Failure(
      'logins-unreadable',
      `登录文件 ${file} 读不了；请删除后重新 duban login`,
      `the file of logins ${file} cannot be read; delete it and run duban login again`,
    );
  }
}

/** Writes a file of logins anew, for its owner alone. */
export function writeLogins(file: string, logins: Logins): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 });
  renameSync(fresh, file);
}

/** Keeps a login at an address; it is the last one from now on. */
export function keepLogin(url: string, account: string, login: KeptLogin): void {
  const logins = loginsIn(ownFile());
  const accounts = { ...logins[url]?.accounts, [account]: login };
  writeLogins(ownFile(), { ...logins, [url]: { last: account, accounts } });
}

/** Forgets a login at an address; the last one where none is named. @returns whose it was and what it was, null without one. */
export function forgetLogin(
  url: string,
  named: string | null,
): { account: string; login: KeptLogin } | null {
  const logins = loginsIn(ownFile());
  const at = logins[url];
  const account = named ?? at?.last;
  const login = account === undefined ? undefined : at?.accounts[account];
  if (at === undefined || account === undefined || login === undefined) return null;
  const { [account]: _gone, ...accounts } = at.accounts;
  const [next] = Object.keys(accounts);
  const { [url]: _at, ...others } = logins;
  const last = at.last === account ? next : at.last;
  writeLogins(ownFile(), last === undefined ? others : { ...others, [url]: { last, accounts } });
  return { account, login };
}

/**
 * The token to show at an address: of the login that is named; else the one that was given; else of the last login there, else of the
 * demonstration's; undefined where nobody has logged in.
 * @throws Failure where nobody of that name has.
 */
export function tokenFor(
  url: string,
  { as: named, token }: { as: string | null; token: string | undefined },
  dataFolder: string,
): string | undefined {
  if (named === null && token) return token;
  const places = [ownFile(), demoLogins(dataFolder)].flatMap((file) => loginsIn(file)[url] ?? []);
  if (named === null) return places.flatMap((at) => at.accounts[at.last]?.token ?? [])[0];
  const [found] = places.flatMap((at) => at.accounts[named]?.token ?? []);
  if (found !== undefined) return found;
  const known = [...new Set(places.flatMap((at) => Object.keys(at.accounts)))];
  throw new Failure(
    'login-unknown',
    `${named} 尚未在 ${url} 登录，请先 duban login ${named}${known.length === 0 ? '' : `；已登录的有 ${known.join('、')}`}`,
    `${named} has not logged in at ${url}: duban login ${named}${known.length === 0 ? '' : `; those who have: ${known.join(', ')}`}`,
    EXIT.refused,
  );
}
