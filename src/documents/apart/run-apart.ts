import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { TSX } from '../../apart.ts';
import { TooManyWait, takingTurns } from '../../taking-turns.ts';
import type { SheetLimits } from '../sheet/limits.ts';
import { refusal, type SheetRefusal } from '../sheet/refusals.ts';

/** Two readers at a time: more would let a burst of uploads take the memory of the whole machine. */
const readersAtOnce = 2;
/** Who comes when so many wait already would wait longer than a browser does. */
const mostWaiting = 8;
const turns = takingTurns(readersAtOnce, mostWaiting);

/** Runs the command that follows, and lets the system end it after so many seconds of a processor. */
const WITHIN = 'ulimit -c 0; ulimit -S -t "$1"; shift; exec "$@"';

type Ending = {
  readonly hasOutput: boolean;
  readonly errors: string;
  readonly stopped: 'time' | 'size' | null;
  readonly signal: string | null;
};

/**
 * Runs a program of ours on untrusted bytes in a process of its own: small heap, no secrets in its environment, ended
 * when it has used up its seconds of a processor. Each line of its answer is handed on as it comes, so that a long answer does not hold up whoever
 * asked. Answers null where all went well, and never throws: a file that harms the program gives `too-complex`.
 * @param program the file of the program; it gets the bytes on stdin, their number as its argument, and answers, in lines, on descriptor 3.
 */
export async function runApart(
  program: URL,
  bytes: Uint8Array,
  limits: SheetLimits,
  onLine: (line: string) => void,
): Promise<SheetRefusal | null> {
  try {
    const read = () => runChild(fileURLToPath(program), bytes, limits, onLine);
    return refusalOf(await turns.take(read));
  } catch (error) {
    if (error instanceof TooManyWait) return refusal('reader-busy');
    throw error;
  }
}

function runChild(
  program: string,
  bytes: Uint8Array,
  limits: SheetLimits,
  onLine: (line: string) => void,
): Promise<Ending> {
  return new Promise((resolve) => {
    // The space for what is young lies beside that heap; the usual one is as large as all that a small file needs.
    const heap = [`--max-old-space-size=${limits.heapMb}`, '--max-semi-space-size=4'];
    const flags = [...heap, '--import', TSX];
    const command = [process.execPath, ...flags, program, String(bytes.length)];
    const child = spawn('/bin/sh', ['-c', WITHIN, 'sh', String(limits.cpuSeconds), ...command], {
      cwd: tmpdir(),
      env: { TZ: 'UTC', TMPDIR: tmpdir() },
      stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    });
    let stopped: Ending['stopped'] = null;
    const stop = (why: 'time' | 'size') => {
      stopped ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop('time'), limits.timeoutMs);
    const answer = collect(
      child.stdio[3] as Readable,
      limits.resultBytes,
      () => stop('size'),
      onLine,
    );
    const complaints: string[] = [];
    collect(
      child.stderr as Readable,
      64 * 1024,
      () => {},
      (line) => complaints.push(line),
    );
    const end = (signal: string | null, failure = '') => {
      clearTimeout(timer);
      const errors = failure || complaints.join('\n');
      resolve({ hasOutput: answer.lines() > 0, errors, stopped, signal });
    };
    child.on('error', (error) => end(null, error.message));
    child.on('close', (_code, signal) => end(signal));
    // A child that dies while it is being written to breaks the pipe; 'close' tells the rest.
    child.stdin?.on('error', () => {});
    child.stdin?.end(bytes);
  });
}

/** Cuts a stream into lines as it comes, and stops listening once it is longer than allowed. */
function collect(
  stream: Readable,
  most: number,
  onTooMuch: () => void,
  onLine: (line: string) => void,
): { lines: () => number } {
  let rest: Buffer[] = [];
  let size = 0;
  let lines = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > most) {
      onTooMuch();
      return;
    }
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      onLine(Buffer.concat([...rest, chunk.subarray(from, end)]).toString());
      rest = [];
      lines += 1;
      from = end + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  });
  // The end of the child says what went wrong; a broken pipe adds nothing to it.
  stream.on('error', () => {});
  return { lines: () => lines };
}

function refusalOf({ stopped, hasOutput, signal, errors }: Ending): SheetRefusal | null {
  if (stopped === 'time' || signal === 'SIGXCPU') return refusal('too-complex', 'time');
  if (stopped === 'size') return refusal('too-much-text');
  const outOfMemory = signal !== null || /heap out of memory/i.test(errors);
  if (outOfMemory) return refusal('too-complex', 'memory');
  return hasOutput ? null : refusal('reader-unavailable', errors.slice(-2000));
}
