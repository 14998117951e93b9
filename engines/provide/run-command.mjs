import { spawn } from 'node:child_process';

/**
 * @typedef {object} Ended
 * @property {number | null} code
 * @property {NodeJS.Signals | null} signal
 * @property {string} output stdout and stderr together, the last 64 kB
 * @property {'limit' | 'stalled' | undefined} stopped why we ended it ourselves
 */

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [limitMs] ends the command after this time
 * @property {() => boolean} [isStalled] asked every second; true ends the command
 * @property {(line: string) => void} [onLine] each line of output as it comes
 */

const KEPT_OUTPUT = 64 * 1024;

/** @type {Set<number>} process groups that must not outlive us */
const running = new Set();

/** Ends every command that still runs; called when we are told to stop. */
export function endRunningCommands() {
  for (const pid of running) endGroup(pid, 'SIGKILL');
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function endGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Already gone.
  }
}

/**
 * Runs a command in a process group of its own (so that a compiler's own children end with it) and gives back what it
 * said. A command that cannot be started at all rejects with the system's error (ENOENT and the like).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const pid = child.pid;
    if (pid !== undefined) running.add(pid);
    let output = '';
    /** @type {Ended['stopped']} */
    let stopped;
    /** @param {NonNullable<Ended['stopped']>} why */
    const stop = (why) => {
      stopped ??= why;
      if (pid !== undefined) endGroup(pid, 'SIGKILL');
    };
    /** @param {string} text */
    const take = (text) => {
      output = (output + text).slice(-KEPT_OUTPUT);
      for (const line of text.split(/[\r\n]+/))
        if (line.trim() !== '') options.onLine?.(line.trim());
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const limit =
      options.limitMs === undefined ? undefined : setTimeout(() => stop('limit'), options.limitMs);
    const stall =
      options.isStalled === undefined
        ? undefined
        : setInterval(() => options.isStalled?.() === true && stop('stalled'), 1_000);
    const done = () => {
      clearTimeout(limit);
      clearInterval(stall);
      if (pid !== undefined) running.delete(pid);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (code, signal) => {
      done();
      resolve({ code, signal, output, stopped });
    });
  });
}

/**
 * Like runCommand, but anything else than exit code 0 is an error that carries the last lines said.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export async function mustRun(command, args, options = {}) {
  const ended = await runCommand(command, args, options);
  if (ended.code === 0) return ended;
  const why =
    ended.stopped === 'limit'
      ? '超时 timed out'
      : ended.stopped === 'stalled'
        ? '下载停滞 the download stalled'
        : `exit ${ended.code ?? ended.signal}`;
  const said = ended.output.trim().split('\n').slice(-12).join('\n').trim();
  throw new Error(`${command} ${args[0] ?? ''}: ${why}${said === '' ? '' : `\n${said}`}`);
}

/**
 * What a tool says of itself, which also shows that it is there.
 *
 * @param {string} command @param {readonly string[]} args
 * @param {string} advice the error's text if it is not
 * @param {NodeJS.ProcessEnv} env
 */
export async function answerOf(command, args, advice, env) {
  try {
    const ended = await runCommand(command, args, { env, limitMs: 60_000 });
    if (ended.code === 0) return ended.output;
  } catch {
    // Not on PATH: the advice says so.
  }
  throw new Error(advice);
}
