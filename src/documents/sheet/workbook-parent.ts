import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Grid } from './grid.ts';
import { longestTimeoutMs, type SheetLimits } from './limits.ts';
import { isRefusalCode, refusal, type SheetRead } from './refusals.ts';

const childFile = fileURLToPath(new URL('./workbook-child.ts', import.meta.url));
// Found from here and not from the working directory, so that it is the same one when installed as a package.
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Two readers at a time: more would let a burst of uploads take the memory of the whole machine. */
const readersAtOnce = 2;
let reading = 0;
const waiting: (() => void)[] = [];

async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  if (reading >= readersAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else reading += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else reading -= 1;
  }
}

type Ending = {
  readonly output: string;
  readonly errors: string;
  readonly stopped: 'time' | 'size' | null;
  readonly signal: string | null;
};

/**
 * Parses a workbook in a process of its own: small heap, no secrets in its environment, killed when its time is up.
 * Never throws; a file that harms the reader gives `too-complex`.
 */
export function readWorkbookApart(bytes: Buffer, limits: SheetLimits): Promise<SheetRead> {
  return takeTurn(async () => answerOf(await runChild(bytes, limits)));
}

function runChild(bytes: Buffer, limits: SheetLimits): Promise<Ending> {
  return new Promise((resolve) => {
    const flags = [`--max-old-space-size=${limits.heapMb}`, '--import', tsx];
    const child = spawn(process.execPath, [...flags, childFile, JSON.stringify(limits)], {
      cwd: tmpdir(),
      env: { TZ: 'UTC', TMPDIR: tmpdir() },
      stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    });
    let stopped: Ending['stopped'] = null;
    const stop = (why: 'time' | 'size') => {
      stopped ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop('time'), Math.min(limits.timeoutMs, longestTimeoutMs));
    const output = collect(child.stdio[3] as Readable, limits.resultBytes, () => stop('size'));
    const errors = collect(child.stderr as Readable, 64 * 1024, () => {});
    const end = (signal: string | null, failure = '') => {
      clearTimeout(timer);
      resolve({ output: output(), errors: failure || errors(), stopped, signal });
    };
    child.on('error', (error) => end(null, error.message));
    child.on('close', (_code, signal) => end(signal));
    // A child that dies while it is being written to breaks the pipe; 'close' tells the rest.
    child.stdin?.on('error', () => {});
    child.stdin?.end(bytes);
  });
}

function collect(stream: Readable, most: number, onTooMuch: () => void): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > most) onTooMuch();
    else chunks.push(chunk);
  });
  // The end of the child says what went wrong; a broken pipe adds nothing to it.
  stream.on('error', () => {});
  return () => Buffer.concat(chunks).toString();
}

function answerOf(ending: Ending): SheetRead {
  const refuse = (...reason: Parameters<typeof refusal>): SheetRead => ({
    ok: false,
    refusal: refusal(...reason),
  });
  if (ending.stopped === 'time') return refuse('too-complex', 'time');
  if (ending.stopped === 'size') return refuse('too-much-text');
  if (ending.output === '') {
    const outOfMemory = ending.signal !== null || /heap out of memory/i.test(ending.errors);
    if (outOfMemory) return refuse('too-complex', 'memory');
    return refuse('reader-unavailable', ending.errors.slice(-2000));
  }
  const answer: { ok: boolean; sheets?: Grid[]; code?: unknown; detail?: string } = JSON.parse(
    ending.output,
  );
  if (answer.ok && Array.isArray(answer.sheets)) {
    return { ok: true, format: 'xlsx', sheets: answer.sheets };
  }
  return refuse(isRefusalCode(answer.code) ? answer.code : 'reader-failed', answer.detail);
}
