import { writeFile } from './files/write-file.ts';
import { generateLedger } from './generate.ts';
import { type Fault, judge } from './judge.ts';
import type { LedgerTruth } from './truth.ts';

/** What was tried, and which files were not imported as they were meant. */
export type Tried = {
  readonly files: number;
  readonly findings: number;
  readonly refused: number;
  readonly beside: number;
  readonly formats: ReadonlyMap<string, number>;
  readonly faulty: readonly { readonly truth: LedgerTruth; readonly faults: readonly Fault[] }[];
};

/**
 * Makes files from the seeds that begin at `first`, imports each, and compares what comes of it with what was meant.
 * @param onFile hears of each file that has been tried
 */
export async function tryLedgers(
  first: number,
  files: number,
  onFile: (truth: LedgerTruth, bytes: Uint8Array, faults: readonly Fault[]) => void = () => {},
): Promise<Tried> {
  const formats = new Map<string, number>();
  const faulty: { truth: LedgerTruth; faults: readonly Fault[] }[] = [];
  let [findings, refused, beside] = [0, 0, 0];
  for (let seed = first; seed < first + files; seed += 1) {
    const truth = generateLedger(seed);
    const bytes = writeFile(truth);
    const { faults } = await judge(truth, bytes);
    formats.set(truth.format, (formats.get(truth.format) ?? 0) + 1);
    const count = (is: string) => truth.rows.filter((row) => row.is === is).length;
    findings += count('finding');
    refused += count('refused');
    beside += count('beside');
    if (faults.length > 0) faulty.push({ truth, faults });
    onFile(truth, bytes, faults);
  }
  return { files, findings, refused, beside, formats, faulty };
}

/** A fault in one line. */
export const faultLine = ({ kind, sheet, row, what }: Fault): string =>
  `${kind} ${sheet} row ${row}: ${what}`;
