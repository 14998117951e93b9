import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const FILE = new URL('./RESULTS.md', import.meta.url);

/** The machine and the day of a run. */
export const machineLines = (): string[] => [
  `machine: ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  `date: ${new Date().toISOString().slice(0, 10)}`,
];

/** Puts a section into bench/RESULTS.md in place of the one of the same title; the others stay as they are. */
export function writeSection(title: string, lines: readonly string[]): void {
  const [head = '', ...sections] = readFileSync(FILE, 'utf8').split(/^(?=## )/m);
  const text = `## ${title}\n\n${lines.join('\n')}\n`;
  const place = sections.findIndex((section) => section.startsWith(`## ${title}\n`));
  if (place < 0) sections.push(text);
  else sections[place] = text;
  writeFileSync(FILE, [head, ...sections].map((part) => `${part.trimEnd()}\n`).join('\n'));
}

/** The value below which that share of a list lies. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
