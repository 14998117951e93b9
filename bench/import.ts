import { readdirSync, readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { importApart } from '../src/documents/apart/import-apart.ts';
import { sheetLimits } from '../src/documents/sheet/limits.ts';

/*
 * npm run bench:import: what an import costs whoever asked for it, and the process in which it runs. Each line names how long
 * the answer took, the longest and the 99th percentile of the waits of this process's loop meanwhile, and the most memory
 * of the other process, with the share of what is allowed.
 */

const today = '2026-11-23';
const allowed = { seconds: sheetLimits.timeoutMs / 1000, loopMs: 200, memoryMb: 256 };
const units = Array.from({ length: 918 }, (_, at) => ({
  id: `u-${at}`,
  name: `云岭县第${at}中学`,
  shortNames: [`${at}中`],
}));

function ledger(rows: number, unitOf: (row: number) => string) {
  const head =
    '序号,问题类别,问题表述,整改要求,牵头单位,责任领导,责任人,整改时限,完成情况,是否销号,备注\n';
  const lines = Array.from(
    { length: rows },
    (_, at) =>
      `${at + 1},内部管理,2026年3月抽查案卷${at + 1}册，其中1册未装订，未按规定归档。,装订成册，补齐归档。,${unitOf(at)},张某,李某,30日内,,,\n`,
  );
  return { name: '台账.csv', bytes: Buffer.from(head + lines.join('')) };
}

const cases = [
  ['10,000 rows of known units', ledger(10_000, (row) => `云岭县第${row % 918}中学`)],
  ['19,900 rows of one unknown name', ledger(19_900, () => '无此单位')],
  [
    '19,900 rows, each with an unknown name of its own',
    ledger(19_900, (row) => `无此单位${row}号`),
  ],
] as const;

/** The most memory of the processes that this one has started, in MiB (Linux). */
function childMemory(): number {
  const files = readdirSync('/proc/self/task').map((task) => `/proc/self/task/${task}/children`);
  const children = files.flatMap((file) =>
    readFileSync(file, 'utf8').trim().split(' ').filter(Boolean),
  );
  const each = children.map((pid) => {
    try {
      return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      // The process has ended between the two looks.
      return 0;
    }
  });
  return Math.max(0, ...each) / 1024;
}

const ratio = (value: number, most: number): string => `${Math.round((value / most) * 100)} %`;

for (const [what, file] of cases) {
  const loop = monitorEventLoopDelay({ resolution: 5 });
  let memory = 0;
  const look = setInterval(() => {
    memory = Math.max(memory, childMemory());
  }, 50);
  loop.enable();
  const before = performance.now();
  const { findings, errors } = await importApart({ ledger: file, knownUnits: units, today });
  const seconds = (performance.now() - before) / 1000;
  loop.disable();
  clearInterval(look);
  const [p99, longest] = [loop.percentile(99) / 1e6, loop.max / 1e6];
  console.log(
    [
      what,
      `${findings} findings, ${errors.length} errors${errors.some((e) => e.code === 'too-complex') ? ' (stopped at the limit)' : ''}`,
      `${seconds.toFixed(1)} s (${ratio(seconds, allowed.seconds)} of ${allowed.seconds} s)`,
      `loop p99 ${p99.toFixed(0)} ms, longest ${longest.toFixed(0)} ms (${ratio(p99, allowed.loopMs)} of ${allowed.loopMs} ms)`,
      `other process ${memory.toFixed(0)} MiB (${ratio(memory, allowed.memoryMb)} of ${allowed.memoryMb} MiB)`,
    ].join('\n  '),
  );
}
