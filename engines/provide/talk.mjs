/** Talk goes to stderr: stdout belongs to whoever reads data from us. @type {(line: string) => void} */
const toStderr = (line) => {
  process.stderr.write(`${line}\n`);
};

let listener = toStderr;

/** @param {string} line */
export function say(line) {
  listener(line);
}

/** Sends the talk elsewhere, without an argument back to stderr. @param {(line: string) => void} [to] */
export function hearTalk(to = toStderr) {
  listener = to;
}

/** Whole seconds below 10 get one decimal. @param {number} ms */
export function seconds(ms) {
  return ms < 9_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${Math.max(1, Math.round(bytes / 1e6))} MB`;
}

/** @param {unknown} error */
export function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}

const HEARTBEAT_MS = 15_000;

/**
 * Runs one named step: a line when it begins, one every 15 seconds while it lasts, one when it ends, each with seconds.
 * The error of the work is passed on unchanged.
 *
 * @template T
 * @param {string} name
 * @param {(note: (text: string) => void) => Promise<T>} work `note` sets what the next heartbeat line shows.
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = Date.now();
  let noted = '';
  say(`  · ${name} …`);
  const heartbeat = setInterval(() => {
    say(`    … ${name} (${seconds(Date.now() - began)})${noted === '' ? '' : ` · ${noted}`}`);
  }, HEARTBEAT_MS);
  try {
    const result = await work((text) => {
      noted = text;
    });
    say(`  ✓ ${name} (${seconds(Date.now() - began)})`);
    return result;
  } catch (error) {
    say(`  ✗ ${name} (${seconds(Date.now() - began)})`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}
