import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { bareEnvironment, TSX } from '../../apart.ts';
import { takingTurns } from '../../taking-turns.ts';
import { Problem } from '../problem.ts';
import type { LedgerOrder } from './ledger-sheet.ts';
import type { NoticeListOrder } from './lists/notice-sheet.ts';

/** What is to be written: the ledger of a campaign, or a list of notices. */
export type ExportOrder = LedgerOrder | NoticeListOrder;

/** How many exports run at once, how many wait for their turn, and what one may take. */
export interface ExportLimits {
  atOnce: number;
  waiting: number;
  heapMb: number;
  timeoutMs: number;
}

/** Whoever waits holds a turn of the house meanwhile (`doors/turns.ts`). */
export const EXPORT_LIMITS: ExportLimits = {
  atOnce: 2,
  waiting: 4,
  heapMb: 512,
  timeoutMs: 600_000,
};

const CHILD = fileURLToPath(new URL('./ledger-child.ts', import.meta.url));

/**
 * Exports ledgers and lists, each in a process of its own that reads MongoDB by itself: the API only hands its bytes on.
 * @param mongoUri where that process reads.
 */
export function ledgerExporter(mongoUri: string, limits: ExportLimits = EXPORT_LIMITS) {
  const turns = takingTurns(limits.atOnce, limits.waiting, () => new Problem('exports-busy'));

  const exported = async (
    order: ExportOrder,
    res: ServerResponse,
    begin: () => void,
  ): Promise<void> => {
    const child = startChild(limits);
    const timer = setTimeout(() => child.kill('SIGKILL'), limits.timeoutMs);
    let isGone = false;
    const stop = () => {
      isGone = true;
      child.kill('SIGKILL');
    };
    res.once('close', stop);
    try {
      await sendFrom(child, { ...order, mongoUri }, res, begin);
    } catch (error) {
      if (!isGone) throw error;
    } finally {
      res.off('close', stop);
      clearTimeout(timer);
      child.kill('SIGKILL');
    }
  };

  /**
   * Sends a ledger as it is being written. A reader who goes away ends the export.
   * @param begin called before the first byte.
   * @throws Problem `exports-busy` when too many wait already, or what has stopped the export. Thrown after the first byte,
   * the answer is cut off: what has arrived is no whole file.
   */
  return async (order: ExportOrder, res: ServerResponse, begin: () => void): Promise<void> => {
    if (res.destroyed) return;
    const whenGone = (leave: () => void) => res.once('close', leave);
    await turns.takeUnlessGone(whenGone, () => exported(order, res, begin));
  };
}

function startChild({ heapMb }: ExportLimits): ChildProcess {
  return spawn(process.execPath, [`--max-old-space-size=${heapMb}`, '--import', TSX, CHILD], {
    cwd: tmpdir(),
    env: bareEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** So long nobody pauses who reads an export. */
const READING_MS = 60_000;

async function sendFrom(
  child: ChildProcess,
  order: ExportOrder & { mongoUri: string },
  res: ServerResponse,
  begin: () => void,
): Promise<void> {
  const ended = endOf(child);
  const stdin = child.stdin as Writable;
  // A child that dies while it is being written to breaks the pipe; its end tells the rest.
  stdin.on('error', () => undefined);
  stdin.end(JSON.stringify(order));
  const stdout = child.stdout as Readable;
  await Promise.race([once(stdout, 'readable'), ended]);
  if (stdout.readableLength > 0) {
    begin();
    // Whoever takes nothing of it any more keeps no turn.
    res.setTimeout(READING_MS);
    await pipeline(stdout, res, { end: false });
  }
  const failed = await ended;
  if (failed !== null) throw failed;
  res.end();
}

/** How a child has ended: null when all is well, else what went wrong. */
function endOf(child: ChildProcess): Promise<Error | null> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  return new Promise((resolve) => {
    child.once('error', resolve);
    child.once('close', (code, signal) => {
      resolve(code === 0 ? null : failureIn(said, signal));
    });
  });
}

/** The error that a child has told, under its own name, so that an engine that is away is known as such. */
function failureIn(said: string, signal: NodeJS.Signals | null): Error {
  const line = said.trim().split('\n').at(-1) ?? '';
  try {
    const { name, message } = JSON.parse(line) as { name: string; message: string };
    return Object.assign(new Error(message), { name });
  } catch {
    return new Error(`the export ended with ${signal ?? 'an error'}: ${said.slice(-1000)}`);
  }
}

/** Sends what was ordered; all exports of a process share its turns. */
export type Exporter = ReturnType<typeof ledgerExporter>;
