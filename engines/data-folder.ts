import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock } from './provide/lock.mjs';

/** Stands in an engine's folder until the engine has answered for the first time. */
const BEGUN = 'duban-begun';

/**
 * Stands in Temporal's folder from its answer at a start until it has ended in order and taken its log away: what it answered last
 * lies in the log alone. A house that was killed at its start, and one of an earlier version, has no such mark and is asked for no log.
 */
const NEEDS_LOG = 'duban-needs-log';

/** What MongoDB begins with an empty database without, or mends what it has into one. */
const NEEDED_BY_MONGO = [
  ...['WiredTiger', 'WiredTiger.wt', 'WiredTiger.turtle', '_mdb_catalog.wt', 'storage.bson'],
];

const DATABASE = 'temporal.db';
const DATABASE_LOG = `${DATABASE}-wal`;

/** With this every file of SQLite begins. */
const SQLITE = 'SQLite format 3\0';

/** An engine that keeps its data in the folder. */
export type Keeping = 'mongo' | 'temporal';

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
  const lacking = name === 'mongo' ? lackingInMongo(folder) : lackingInTemporal(folder);
  if (lacking.length === 0) return 'whole';
  const mark = join(folder, NEEDS_LOG);
  const isByMark = lacking.includes(DATABASE_LOG) && existsSync(mark);
  throw new DataFolderNotWhole(
    `${folder} 有数据，但缺少 ${lacking.join('、')}（或内容不是它应有的）：未启动，也未改动任何文件。请从备份恢复整个数据目录${isByMark ? `；如果停机后用其他工具打开过数据库，或 Temporal 自己正常结束过，请删除 ${mark} 再启动` : ''}\n` +
      `${folder} has data, but lacks ${lacking.join(', ')}, or what lies there is something else: nothing was started, and nothing touched. Restore the whole data folder from a backup${isByMark ? `; if another tool has opened the database meanwhile, or Temporal has ended by itself in order, remove ${mark} and start again` : ''}`,
  );
}

const isEmpty = (file: string): boolean =>
  (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0;

/** What was answered since the last checkpoint stands in the journal alone, which is never without a file. */
function lackingInMongo(folder: string): string[] {
  const journal = join(folder, 'journal');
  const logs = existsSync(journal) ? readdirSync(journal) : [];
  const hasLog = logs.some(
    (file) => file.startsWith('WiredTigerLog.') && !isEmpty(join(journal, file)),
  );
  return [
    ...NEEDED_BY_MONGO.filter((file) => isEmpty(join(folder, file))),
    ...(hasLog ? [] : ['journal/WiredTigerLog.*']),
  ];
}

/** SQLite takes the index of a log away before the log and makes it after it: where one stands, so does the other. */
function lackingInTemporal(folder: string): string[] {
  const isNeeded = [NEEDS_LOG, `${DATABASE}-shm`].some((file) => existsSync(join(folder, file)));
  return [
    ...(beginOf(join(folder, DATABASE)) === SQLITE ? [] : [DATABASE]),
    ...(isNeeded && !existsSync(join(folder, DATABASE_LOG)) ? [DATABASE_LOG] : []),
  ];
}

/** The first signs of a file, as many as SQLite's have; '' where there is none. */
function beginOf(file: string): string {
  if (isEmpty(file)) return '';
  const handle = openSync(file, 'r');
  const begin = Buffer.alloc(SQLITE.length);
  const length = readSync(handle, begin, 0, begin.length, 0);
  closeSync(handle);
  return begin.toString('latin1', 0, length);
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
  // Until it answers it may take its log away and make it again.
  takeAway(join(folder, NEEDS_LOG));
  const markReady = (): void => {
    if (existsSync(join(folder, BEGUN))) {
      rmSync(join(folder, BEGUN));
      syncFolder(folder);
    }
    if (existsSync(join(folder, DATABASE_LOG))) {
      writeFileSync(join(folder, NEEDS_LOG), '', { mode: OWN_FILE });
      syncFolder(folder);
    }
  };
  return { folder, markReady };
}

/** The log of Temporal's database, and the mark that says that it is needed. */
export const neededLog = (dataDir: string): { log: string; mark: string } => ({
  log: join(dataDir, 'temporal', DATABASE_LOG),
  mark: join(dataDir, 'temporal', NEEDS_LOG),
});

/** Temporal has ended in order: where it took its log away, none is asked for. */
export function noteEnded(dataDir: string): void {
  const { log, mark } = neededLog(dataDir);
  if (!existsSync(log)) takeAway(mark);
}

function takeAway(mark: string): void {
  if (!existsSync(mark)) return;
  rmSync(mark);
  syncFolder(dirname(mark));
}

/** A mark that a power cut brings back would tell of what is over. */
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
