/**
 * `npm run test:ledgers`: makes clerks' files from seeds (sheets, heads, merges, banners, dates and units as offices write them, in
 * xlsx, xls, ods and csv), imports each and compares every field with what was meant. `-- --files N` makes other than 5,000,
 * `--seed S` begins elsewhere: the file of a seed is always the same, so that `--files 1 --seed S` makes one again. `--keep FOLDER`
 * writes each faulty file there, with what was meant beside it; of a single file also where it has no fault. A fault ends the run
 * with code 1: a row that is read otherwise than it was meant without a word about it (silent), one that is refused though it is
 * plain (needless), or an error of the program (exception).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultLine, tryLedgers } from '../test/ledgers/try-ledgers.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
});
const [files, seed, keep] = [Number(values.files), Number(values.seed), values.keep];
if (!Number.isInteger(files) || files < 1 || !Number.isInteger(seed) || seed < 0)
  throw new Error(
    '--files 须为正整数，--seed 须为非负整数 --files takes 1 or more, --seed 0 or more',
  );
if (keep !== undefined) mkdirSync(keep, { recursive: true });

const began = Date.now();
let done = 0;
const tried = await tryLedgers(seed, files, (truth, bytes, faults) => {
  done += 1;
  if (done % 500 === 0) say(`${done} of ${files}`);
  for (const fault of faults) say(`seed ${truth.seed} ${truth.name} ${faultLine(fault)}`);
  if (keep === undefined || (faults.length === 0 && files > 1)) return;
  writeFileSync(join(keep, truth.name), bytes);
  writeFileSync(join(keep, `${truth.name}.json`), JSON.stringify({ truth, faults }, null, 2));
});

const seconds = Math.round((Date.now() - began) / 1000);
const formats = [...tried.formats].map(([format, count]) => `${count} ${format}`).join(', ');
const kinds = ['exception', 'silent', 'needless'] as const;
const all = tried.faulty.flatMap(({ faults }) => faults);
const found = kinds.map((kind) => `${all.filter((fault) => fault.kind === kind).length} ${kind}`);
say(`${tried.files} files (${formats}): ${tried.findings} findings, ${tried.refused} rows refused`);
say(`${tried.beside} rows beside the findings; ${seconds} s`);
say(`${tried.faulty.length} faulty files (${found.join(', ')})`);
if (tried.faulty.length > 0) {
  say(`seeds: ${tried.faulty.map(({ truth }) => truth.seed).join(' ')}`);
  process.exitCode = 1;
}
