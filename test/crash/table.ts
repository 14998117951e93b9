import type { KillRow } from './conduct.ts';
import type { Control } from './controls.ts';
import { POINTS } from './crash-points.ts';
import type { RunReport } from './run.ts';

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** Kills of one victim at one point. */
interface Line {
  victims: string;
  point: string;
  rows: KillRow[];
}

function linesOf(kills: readonly KillRow[]): Line[] {
  const lines = new Map<string, Line>();
  for (const row of kills) {
    const key = `${row.victims}|${row.point}`;
    const line = lines.get(key) ?? { victims: row.victims, point: row.point, rows: [] };
    line.rows.push(row);
    lines.set(key, line);
  }
  const place = ({ point }: Line) => (POINTS as readonly string[]).indexOf(point) + 1 || 99;
  return [...lines.values()].sort(
    (a, b) =>
      Math.sign(place(a) - place(b)) * Number(a.victims === b.victims) ||
      (place(a) === 99 ? 1 : 0) - (place(b) === 99 ? 1 : 0) ||
      (a.victims < b.victims ? -1 : 1),
  );
}

const worst = (rows: readonly KillRow[], of: (row: KillRow) => number | null): string => {
  const known = rows.flatMap((row) => of(row) ?? []);
  return known.length === 0 ? '–' : seconds(Math.max(...known));
};

/** The kills of a run as a table: who, where, how often, and the slowest recovery. */
export function killTable(kills: readonly KillRow[]): string[] {
  const cells = linesOf(kills).map(({ victims, point, rows }) => [
    victims,
    point,
    `${rows.filter((r) => r.hit).length}/${rows.length}`,
    worst(rows, (r) => (r.hit ? r.apiMs : null)),
    worst(rows, (r) => (r.hit ? r.allMs : null)),
    worst(rows, (r) => (r.hit ? r.allMs - r.awayMs : null)),
    worst(rows, (r) => r.servedMs),
  ]);
  const heads = [
    'victim',
    'point',
    'hit',
    'API ready s',
    'all ready s',
    'but for faults s',
    'order served s',
  ];
  const widths = heads.map((head, n) =>
    Math.max(head.length, ...cells.map((c) => c[n]?.length ?? 0)),
  );
  return [heads, ...cells].map((row) =>
    row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  '),
  );
}

/** What a run came to, in words and numbers. */
export function summary({
  seed,
  judgement: j,
  kills,
  faults,
  alarms,
  seconds: took,
}: RunReport): string[] {
  const harmed = Object.values(faults.hit).reduce((sum, n) => sum + n, 0);
  const each = Object.entries(faults.hit)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, n]) => `${name} ${n}`);
  return [
    `orders ${j.asked}: acked ${j.acked}, refused ${j.refused}, unknown ${j.unknown}; applied ${j.applied}; alarms rung ${alarms}`,
    `kills ${kills.filter((k) => k.hit).length} of ${kills.length}; replies harmed ${harmed} of ${faults.asked} (${each.join(', ')})`,
    `lost ${j.lost}, doubled ${j.doubled}, unexplained ${j.unexplained}; seed ${seed}; ${took.toFixed(0)} s`,
    ...j.faults.slice(0, 40).map((f) => `  ${f.verdict}: ${f.letter}: ${f.what}`),
    ...(j.faults.length > 40 ? [`  … and ${j.faults.length - 40} more`] : []),
  ];
}

/** How long it took at the most until API and workers were ready again after a kill, without the time for which the test itself kept one away. */
export const slowestReadyMs = ({ kills }: RunReport): number =>
  Math.max(0, ...kills.filter((k) => k.hit).map((k) => k.allMs - k.awayMs));

/** A run is good when nothing is lost, doubled or unexplained, every order was answered and every moment came. */
export const isGood = ({ judgement: j, kills }: RunReport): boolean =>
  j.faults.length === 0 && j.unknown === 0 && kills.every((kill) => kill.hit);

/** A control is good when the checker finds what it must, or finds nothing where a guard stands. */
export const controlHolds = ({ must, report: { judgement } }: Control): boolean =>
  must === null ? judgement.faults.length === 0 : judgement[must] > 0;

export function controlLine(control: Control): string {
  const { lost, doubled, unexplained } = control.report.judgement;
  const found = `lost ${lost}, doubled ${doubled}, unexplained ${unexplained}`;
  const must =
    control.must === null ? 'must be green' : `must be red, with something ${control.must}`;
  const verdict = controlHolds(control) ? 'it is' : 'IT IS NOT';
  return `control ${control.name} (${control.flaw}): ${found}; ${must}: ${verdict}`;
}
