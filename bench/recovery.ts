import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pMap from 'p-map';
import { workflowIdOf } from '../src/workflows/contract.ts';
import { startDeployed } from './load/house.ts';
import { startMany } from './notices.ts';
import { tokensByPost } from './people.ts';
import { machineLines, quantile, writeSection } from './results.ts';

/*
 * npm run bench:recovery: how long a house is not to be used whose API and worker are killed with SIGKILL while many letters are open
 * that have long histories. As soon as both processes are gone, some letters are given one command each, again and again until it is
 * done: one letter, a few, then all of them. With --write the figures go into bench/RESULTS.md. --letters 200 --events 500
 */

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '200' },
    events: { type: 'string', default: '500' },
    write: { type: 'boolean', default: false },
  },
});
const LETTERS = Number(values.letters);
const EVENTS = Number(values.events);

/** Letters that are asked at once after each kill: one thrice, twenty, all. */
const ASKED = [1, 1, 1, 20, LETTERS];

/** Commands that are on their way at a time while histories are made long, and how many each letter gets between two looks. */
const HANDS = 16;
const NOTES = 5;

/** So long a caller waits for an answer, and so long he waits before he asks again. */
const PATIENCE_MS = 60_000;
const AGAIN_MS = 250;

const busy = loadavg()[0]?.toFixed(1);
const house = await startDeployed();
const { supervisionOffice: clerk = '' } = await tokensByPost(house.connection);
const letters = await startMany({ kind: 'duban' } as never, house, LETTERS, 'recovery', {
  dueAtMs: Date.now() + 86_400_000_000,
});

/** Gives a letter a note under a key. @returns the status of the answer; 0 for none. */
async function note(letter: string, key: string): Promise<number> {
  const answer = await fetch(`${house.url}/api/notices/${letter}/commands`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${clerk}`,
      'Idempotency-Key': key,
    },
    body: JSON.stringify({ kind: 'addNote', text: `备注 ${key}` }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.status ?? 0;
}

const lengthOf = async (letter: string): Promise<number> => {
  const handle = house.client.workflow.getHandle(workflowIdOf(letter));
  return (await handle.describe()).historyLength;
};

/** Gives a letter notes until its history is long enough. */
async function lengthen(letter: string): Promise<void> {
  for (let given = 0; (await lengthOf(letter)) < EVENTS; given += NOTES)
    for (let i = 0; i < NOTES; i += 1) {
      const status = await note(letter, `long-${letter}-${given + i}`);
      if (status !== 200) throw new Error(`a note was answered with ${status}`);
    }
}

console.error(`${LETTERS} letters get histories of ${EVENTS} events …`);
await pMap(letters, lengthen, { concurrency: HANDS });
const rows: string[] = [];
const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const memory = (): string => house.memory('worker').most.toFixed(0);
const grown = memory();

/** Kills both processes and gives so many letters a command. */
async function round(n: number, asked: number): Promise<void> {
  const killed = performance.now();
  const { ready } = await house.killBoth();
  const statuses = new Map<number, number>();
  const readyMs = ready.then(() => performance.now() - killed);
  const waits = await Promise.all(
    letters.slice(0, asked).map(async (letter) => {
      for (;;) {
        const status = await note(letter, `after-${n}-${letter}`);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status === 200) return performance.now() - killed;
        await pause(AGAIN_MS);
      }
    }),
  );
  const others = [...statuses].filter(([status]) => status !== 200 && status !== 0);
  const told = others.map(([status, times]) => `${status} × ${times}`).join(', ');
  const at = (share: number): string => seconds(quantile(waits, share));
  rows.push(
    `| ${asked} | ${seconds(await readyMs)} s | ${at(0)} / ${at(0.5)} / ${at(1)} s | ${told || 'none'} | ${memory()} MB |`,
  );
  console.error(rows.at(-1));
}

for (const [n, asked] of ASKED.entries()) await round(n, asked);
const lengths = await pMap(letters, lengthOf, { concurrency: HANDS });

const lines = [
  `How long a house cannot be used after its API and its worker were killed with SIGKILL (\`npm run bench:recovery -- --write\`): ${LETTERS} letters are open with`,
  `histories of ${Math.min(...lengths)} to ${Math.max(...lengths)} events. Some of them are given a command at once, again and again until it is done. The new worker remembers none: each of their`,
  'histories is replayed before its letter answers. Counted from the kill; the processes are started again at once, as Docker does. Engines, both processes and whoever asks share the machine.',
  'What nobody could take yet (no connection) is not among the other answers.',
  '',
  ...machineLines(),
  `load of the machine by other work before it began: ${busy}; memory of the worker that made the histories, at most: ${grown} MB`,
  '',
  '| letters asked at once | both are ready after | a letter has done its command after (first / median / last) | other answers meanwhile | memory of the worker (most) |',
  '|---|---|---|---|---|',
  ...rows,
];
for (const line of lines) console.log(line);
await house.stop();
if (values.write) writeSection('Recovery', lines);
process.exit(0);
