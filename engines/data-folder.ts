import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './provide/lock.mjs';

const READY = 'duban-ready';

/** The folder is in use by a living run. */
class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
}

/**
 * Makes the data folder and claims it for this process.
 *
 * @returns its real path, and what gives the claim back
 * @throws {DataFolderInUse} naming the process that has it
 */
export function claimDataFolder(folder: string): { dataDir: string; release: () => void } {
  mkdirSync(join(folder, 'run'), { recursive: true });
  const dataDir = realpathSync(folder);
  const lock = takeLock(join(dataDir, 'run', 'owner'));
  if (lock.taken) return { dataDir, release: lock.release };
  throw new DataFolderInUse(
    `数据目录正在使用中 the data folder is in use by pid ${lock.holder.pid}: ${dataDir}\n` +
      '若要另起一套，请换数据目录和端口；否则先停掉那个进程 stop that process, or use another folder and other ports',
  );
}

/**
 * The folder for one engine's files. A first start that was killed half-way can leave files that the engine itself cannot
 * use again; nothing had been stored then, because readiness comes first. Such a folder is moved aside, not deleted.
 *
 * @returns the folder, and what to call once the engine has answered
 */
export function engineFolder(
  dataDir: string,
  name: string,
  log: (line: string) => void,
): { folder: string; markReady: () => void } {
  const folder = join(dataDir, name);
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, READY))) {
    const aside = `${folder}.unfinished-${Date.now()}`;
    renameSync(folder, aside);
    log(`${name} 上次初始化未完成，已移开重来 first start was interrupted, moved aside: ${aside}`);
  }
  mkdirSync(folder, { recursive: true });
  const markReady = (): void => {
    if (!existsSync(join(folder, READY))) writeFileSync(join(folder, READY), '');
  };
  return { folder, markReady };
}
