import { readdirSync, readFileSync } from 'node:fs';

/** The most memory that the processes have taken which this one has started and which still run, in MiB (Linux; elsewhere 0). */
function childMemory(): number {
  const each = children().map((pid) => {
    try {
      return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      // The process has ended between the two looks.
      return 0;
    }
  });
  return Math.max(0, ...each) / 1024;
}

function children(): string[] {
  try {
    const files = readdirSync('/proc/self/task').map((task) => `/proc/self/task/${task}/children`);
    return files.flatMap((file) => readFileSync(file, 'utf8').trim().split(' ').filter(Boolean));
  } catch {
    return [];
  }
}

/** Does the work, and looks again and again at the memory of what this process has started. @returns the most, in MiB. */
export async function memoryDuring(work: () => Promise<unknown>): Promise<number> {
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, childMemory());
  }, 10);
  try {
    await work();
  } finally {
    clearInterval(look);
  }
  return most;
}
