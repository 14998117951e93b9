/** How often it is looked. */
const LOOK_MS = 20;

/**
 * Measures how late this process comes to what is due: with each look, by how much its timer has rung too late, and between two
 * looks by how much the next one is overdue.
 * @returns milliseconds.
 */
export function lateness(): { ms: () => number; stop: () => void } {
  let due = performance.now() + LOOK_MS;
  let last = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    last = Math.max(0, now - due);
    due = now + LOOK_MS;
  }, LOOK_MS);
  timer.unref();
  return {
    ms: () => Math.max(last, performance.now() - due),
    stop: () => clearInterval(timer),
  };
}
