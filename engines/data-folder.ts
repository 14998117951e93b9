import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './provide/lock.mjs';

/** Stands in an engine's folder until the engine has answered for the first time. */
const BEGUN = 'duban-begun';

/** Files without which an engine begins with an empty database, or mends what it has into one. */
const NEEDED = {
  mongo: [
    ...['WiredTiger', 'WiredTiger.wt', 'WiredTiger.turtle', '_mdb_catalog.wt', 'storage.bson'],
    // What was answered since the last checkpoint stands in it alone.
    'journal',
  ],
  temporal: ['temporal.db'],
} as const;

/** An engine that keeps its data in the folder. */
export type Keeping = keyof typeof NEEDED;

/** The folder is in use by a living run. */
class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
}

/** What lies in the folder is not whole; nothing of it was touched. */
class DataFolderNotWhole extends Error {
  override readonly name = 'DataFolderNotWhole';
}

/** What this user alone may read: names of people, letters, keys. */
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

/**
 * Makes the data folder and claims it for this process. It and all that lies in it is this user's alone; so is what this
 * process and its children make from now on.
 *
 * @returns its real path, and what gives the claim back
 * @throws {DataFolderInUse} naming the process that has it
 */
export function claimDataFolder(folder: string): { dataDir: string; release: () => void } {
  process.umask(0o077);
  mkdirSync(join(folder, 'run'), { recursive: true });
  const dataDir = realpathSync(folder);
  const lock = takeLock(join(dataDir, 'run', 'owner'));
  if (lock.taken) {
    closeToOthers(dataDir);
    return { dataDir, release: lock.release };
  }
  throw new DataFolderInUse(
    `数据目录正在使用中 the data folder is in use by pid ${lock.holder.pid}: ${dataDir}\n` +
      '若要另起一套，请换数据目录和端口；否则先停掉那个进程 stop that process, or use another folder and other ports',
  );
}

/** Takes from others what an earlier version, or a restore, has let them have. */
function closeToOthers(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined || stat.isSymbolicLink()) return;
  if ((stat.mode & 0o077) !== 0 && stat.uid === process.getuid?.())
    chmodSync(path, stat.isDirectory() ? OWN_FOLDER : OWN_FILE);
  if (stat.isDirectory()) for (const name of readdirSync(path)) closeToOthers(join(path, name));
}

/** How much of an engine's data is there: all of it, a first start that never ended, or nothing at all. */
type Standing = 'whole' | 'begun' | 'absent';

function standingOf(dataDir: string, name: Keeping): Standing {
  const folder = join(dataDir, name);
  if (existsSync(join(folder, BEGUN))) return 'begun';
  if (!existsSync(folder) || readdirSync(folder).length === 0) return 'absent';
  const lacking = NEEDED[name].filter((file) => !existsSync(join(folder, file)));
  if (lacking.length === 0) return 'whole';
  throw new DataFolderNotWhole(
    `${folder} 有数据，但缺少 ${lacking.join('、')}：未启动，也未改动任何文件。请从备份恢复整个数据目录\n` +
      `${folder} has data, but lacks ${lacking.join(', ')}: nothing was started, and nothing touched. Restore the whole data folder from a backup`,
  );
}

/** True where calls were recorded here: the house has lived. */
const hasLived = (dataDir: string): boolean =>
  existsSync(join(dataDir, 'calls')) && readdirSync(join(dataDir, 'calls')).length > 0;

/**
 * Looks whether the folder has all the data of the engines that keep theirs in it, or none yet; where one begins now that is
 * noted before it starts.
 *
 * @throws {DataFolderNotWhole} where some of it is missing: it is used or refused, never guessed about
 */
export function refuseBrokenFolder(dataDir: string, keeping: readonly Keeping[]): void {
  const standing = keeping.map((name) => ({ name, is: standingOf(dataDir, name) }));
  const absent = standing.filter(({ is }) => is === 'absent').map(({ name }) => name);
  const lives = standing.some(({ is }) => is === 'whole') || hasLived(dataDir);
  if (absent.length > 0 && lives) {
    const named = absent.map((name) => join(dataDir, name));
    throw new DataFolderNotWhole(
      `数据目录已在使用，但 ${named.join('、')} 不见了：未启动，也未改动任何文件。请从备份恢复整个数据目录；确要从头开始，请换一个数据目录（DUBAN_DATA）\n` +
        `this data folder has been in use, but ${named.join(', ')} is gone: nothing was started, and nothing touched. Restore the whole folder from a backup; to begin anew, use another one (DUBAN_DATA)`,
    );
  }
  for (const name of absent) begin(join(dataDir, name));
}

function begin(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, BEGUN), '');
}

/**
 * The folder for one engine's files.
 *
 * @returns the folder, and what to call once the engine has answered
 */
export function engineFolder(
  dataDir: string,
  name: Keeping,
): { folder: string; markReady: () => void } {
  const folder = join(dataDir, name);
  mkdirSync(folder, { recursive: true });
  const markReady = (): void => {
    if (!existsSync(join(folder, BEGUN))) return;
    rmSync(join(folder, BEGUN));
    syncFolder(folder);
  };
  return { folder, markReady };
}

/** A mark that a power cut brings back would take a house that has lived for one that never began. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * Clears away what a very first start has left that was killed half-way, where the engine itself cannot go on with it. Nothing
 * was stored in it: the engine has never answered, and the mark of that stands in it. It is moved aside all the same.
 *
 * @returns true where the engine can be started anew
 */
export function clearUnfinished(
  dataDir: string,
  name: Keeping,
  log: (line: string) => void,
): boolean {
  const folder = join(dataDir, name);
  if (!existsSync(join(folder, BEGUN)) || readdirSync(folder).length === 1) return false;
  const aside = `${folder}.unfinished-${Date.now()}`;
  renameSync(folder, aside);
  begin(folder);
  log(
    `${name} 首次启动未完成，已移开重来 its very first start was interrupted, moved aside: ${aside}`,
  );
  return true;
}

export const noteFile = (dataDir: string): string => join(dataDir, 'run', 'house.json');

/** Writes down where the house runs, whole or not at all; the command line reads it. */
export function writeNote(
  dataDir: string,
  note: { url: string; mongoUri: string; temporalAddress: string },
): void {
  const file = noteFile(dataDir);
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(note), { mode: OWN_FILE });
  renameSync(fresh, file);
}
