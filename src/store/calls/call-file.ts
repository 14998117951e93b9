import { constants } from 'node:fs';
import { chmod, type FileHandle, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from './call-chain.ts';
import type { Sink } from './call-recorder.ts';

const NAME = /^calls-(\d{4}-\d{2}-\d{2})-[\w-]+\.jsonl$/;

/** How often it is looked whether the file is still where it was. */
const LOOK_EVERY_MS = 1000;

/** To the end of the file, and on the disk before a write is over: one step where a write and a sync are two. */
const APPENDING = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_DSYNC;

const lineOf = (entry: Entry): string => `${JSON.stringify(entry)}\n`;

/** Parts of a run that fall on the same day, in order. */
function byDay(entries: Entry[]): [string, Entry[]][] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = entry.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

/**
 * The file to which records are appended, one JSON line each, for this user's eyes alone. Each day (UTC) and each process has
 * a file of its own, so that processes never write into one another's lines.
 * @param gatherMs see Sink.
 */
export function fileSink(folder: string, chain: string, gatherMs = 0): Sink {
  let file: FileHandle | null = null;
  let path = '';
  /** Bytes that are whole lines; what a failed write has left behind them is cut off again. */
  let whole = 0;
  let lookedAt = 0;

  const closeFile = async (): Promise<void> => {
    const old = file;
    file = null;
    await old?.close().catch(() => undefined);
  };
  /** True while the path still leads to the file that is open: a file may be moved away or deleted under our hands. */
  const isThere = async (): Promise<boolean> => {
    if (file === null) return false;
    const [own, found] = await Promise.all([file.stat(), stat(path).catch(() => null)]);
    return found !== null && found.ino === own.ino;
  };
  const openFor = async (day: string): Promise<FileHandle> => {
    const wanted = join(folder, `calls-${day}-${chain}.jsonl`);
    const isFresh = Date.now() - lookedAt < LOOK_EVERY_MS;
    if (file !== null && path === wanted && (isFresh || (await isThere()))) {
      if (!isFresh) lookedAt = Date.now();
      return file;
    }
    await closeFile();
    await mkdir(folder, { recursive: true, mode: 0o700 });
    file = await open(wanted, APPENDING, 0o600);
    path = wanted;
    lookedAt = Date.now();
    await chmod(path, 0o600);
    whole = (await file.stat()).size;
    return file;
  };
  const append = async (day: string, entries: Entry[]): Promise<void> => {
    const to = await openFor(day);
    const bytes = Buffer.from(entries.map(lineOf).join(''));
    try {
      await to.appendFile(bytes);
      whole += bytes.length;
    } catch (error) {
      await to.truncate(whole).catch(() => undefined);
      await closeFile();
      throw error;
    }
  };
  return {
    name: 'file',
    gatherMs,
    async write(entries) {
      for (const [day, part] of byDay(entries)) await append(day, part);
    },
    close: closeFile,
  };
}

/** The files of a folder with the day of each, oldest first; none where there is no folder. */
export async function callFiles(folder: string): Promise<{ path: string; day: string }[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => {
      const day = NAME.exec(name)?.[1];
      return day === undefined ? [] : [{ path: join(folder, name), day }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The entries of a file; a last line that was cut off with its process is none. */
export async function entriesIn(path: string): Promise<{ entries: Entry[]; unreadable: number }> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean);
  const entries: Entry[] = [];
  let unreadable = 0;
  for (const line of lines)
    try {
      entries.push(JSON.parse(line) as Entry);
    } catch {
      unreadable += 1;
    }
  return { entries, unreadable };
}

/** Removes the files of days before this one. */
export async function removeFilesBefore(folder: string, day: string): Promise<void> {
  for (const file of await callFiles(folder)) if (file.day < day) await rm(file.path);
}
