import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bareEnvironment, TSX } from '../../src/apart.ts';
import {
  AUDITS_AT_ONCE,
  AUDITS_WAITING,
  type Auditor,
  AuditsQueued,
} from '../../src/audit/auditor.ts';
import type { AuditReport } from '../../src/audit/replay.ts';
import { takingTurns } from '../../src/taking-turns.ts';
import { bundleNamed } from '../bundle.ts';
import type { AuditAnswer, AuditOrder, AuditPlace } from './audit-place.ts';
import { errorOf } from './told-errors.ts';

const CHILD = fileURLToPath(new URL('./audit-child.ts', import.meta.url));

/** The process is kept this long for the next audit: to begin takes it longer than to audit a letter. */
const IDLE_MS = 300_000;

/** An audit takes seconds. A process that is at one for so long hangs, and the turn of whoever asked would be gone for ever. */
const HANGS_MS = 90_000;

/** The memory of its heap. Four letters that are full take half of it. */
const HEAP_MB = 512;

/** Characters of what it has said that are told where it has died. */
const SAID_KEPT = 1000;

/** The process of the audits has ended while it was at one. */
class AuditsEnded extends Error {}

/** A process in which letters are audited. */
interface Room {
  isOpen(): boolean;
  /** @throws AuditsEnded, or the error that was met. */
  audit(notice: string): Promise<AuditReport>;
  close(): void;
}

interface Asker {
  found: (report: AuditReport) => void;
  failed: (error: Error) => void;
}

function startChild(): ChildProcess {
  const child = fork(CHILD, [], {
    execArgv: [`--max-old-space-size=${HEAP_MB}`, '--import', TSX],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...bareEnvironment(), ...bundleNamed() },
  });
  // A process that has nothing else to do ends, and this one with it.
  child.unref();
  child.channel?.unref();
  return child;
}

function openRoom(place: AuditPlace, idleMs: number): Room {
  const child = startChild();
  const askers = new Map<number, Asker>();
  let isOpen = true;
  let said = '';
  let count = 0;
  let idle: NodeJS.Timeout | undefined;
  const send = (order: AuditOrder): void => {
    // What cannot be sent is told by the end of the process.
    child.send(order, () => undefined);
  };
  const close = (): void => {
    isOpen = false;
    if (child.connected) child.disconnect();
  };
  const end = (how: string): void => {
    isOpen = false;
    for (const { failed } of askers.values())
      failed(new AuditsEnded(`the process of the audits has ended: ${how} ${said}`));
    askers.clear();
  };
  child.stderr?.on('data', (text: Buffer) => {
    said = (said + text.toString()).slice(-SAID_KEPT);
  });
  child.once('error', (error) => end(error.message));
  child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
  child.on('message', (answer: AuditAnswer) => {
    const asker = askers.get(answer.id);
    askers.delete(answer.id);
    if ('report' in answer) asker?.found(answer.report);
    else asker?.failed(errorOf(answer.error));
    if (askers.size === 0) idle = setTimeout(close, idleMs).unref();
  });
  send({ place });
  return {
    isOpen: () => isOpen,
    audit(notice) {
      clearTimeout(idle);
      count += 1;
      const id = count;
      const hangs = setTimeout(() => child.kill('SIGKILL'), HANGS_MS).unref();
      return new Promise<AuditReport>((found, failed) => {
        askers.set(id, { found, failed });
        send({ id, notice });
      }).finally(() => clearTimeout(hangs));
    },
    close,
  };
}

/**
 * Audits letters in a process of its own, which begins with the first audit and ends when none has come for a while: an audit reads a
 * whole life and replays it, and would take time and memory of the API. Where that process dies, what it was at is begun once more in a new one.
 * @returns the auditor, which throws AuditsQueued when too many wait already, and what ends the process.
 */
export function auditsApart(
  place: AuditPlace,
  idleMs = IDLE_MS,
): { audit: Auditor; close(): void } {
  const turns = takingTurns(AUDITS_AT_ONCE, AUDITS_WAITING, () => new AuditsQueued());
  let room: Room | null = null;
  const once = (notice: string): Promise<AuditReport> => {
    if (room === null || !room.isOpen()) room = openRoom(place, idleMs);
    return room.audit(notice);
  };
  const audit: Auditor = (notice) =>
    turns.take(() =>
      once(notice).catch((error: unknown) => {
        if (error instanceof AuditsEnded) return once(notice);
        throw error;
      }),
    );
  return { audit, close: () => room?.close() };
}
