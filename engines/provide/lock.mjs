import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A process is named by its id and its start time, because ids are used again. Where /proc does not exist the start time is
 * '' and the id alone decides.
 *
 * @typedef {{ pid: number, born: string }} Holder
 */

/** Start time of a process in clock ticks since boot, or '' if that cannot be known. @param {number} pid */
export function bornAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold blanks: count from the last bracket.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** A killed process that its parent has not yet collected counts as dead. @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !['Z', 'X'].includes(stat.charAt(stat.lastIndexOf(')') + 2));
  } catch {
    return true;
  }
}

/** @param {Holder} holder */
function isRunning(holder) {
  return isAlive(holder.pid) && (holder.born === '' || bornAt(holder.pid) === holder.born);
}

/** @param {string} file @returns {Holder | undefined} */
function readHolder(file) {
  try {
    const { pid, born } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof pid === 'number' && typeof born === 'string' ? { pid, born } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {unknown} error @param {string} code */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * Takes the lock for this process, or names the living process that holds it. The lock of a dead process is taken over:
 * the file is moved aside first and looked at again, so that of two processes that take over at once only one wins.
 *
 * @param {string} file
 * @returns {{ taken: true, release: () => void } | { taken: false, holder: Holder }}
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }));
  try {
    for (;;) {
      try {
        linkSync(own, file);
        return { taken: true, release: () => rmSync(file, { force: true }) };
      } catch (error) {
        if (!hasCode(error, 'EEXIST')) throw error;
      }
      const holder = readHolder(file);
      if (holder !== undefined && isRunning(holder)) return { taken: false, holder };
      moveDeadLockAside(file, `${own}.dead`);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** @param {string} file @param {string} aside */
function moveDeadLockAside(file, aside) {
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  const moved = readHolder(aside);
  if (moved !== undefined && isRunning(moved)) {
    try {
      linkSync(aside, file);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
  }
  rmSync(aside, { force: true });
}

/**
 * Waits for the lock, runs the work, gives the lock back.
 *
 * @template T
 * @param {string} file
 * @param {(holder: Holder) => void} onWait called once if another process holds it
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, onWait, work) {
  let told = false;
  for (;;) {
    const lock = takeLock(file);
    if (lock.taken) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!told) onWait(lock.holder);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
