import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where this process and all that it starts write which of their answers are not as documented. */
const FILE = join(tmpdir(), `duban-answer-faults-${process.pid}.txt`);

process.env.DUBAN_ANSWER_FAULTS = FILE;

/** Notes an answer that is not as its route documents it; the test that is running fails of it. */
export const noteAnswerFault = (fault: string): void => appendFileSync(FILE, `${fault}\n`);

/** The faults noted so far, which are forgotten. */
export function takeAnswerFaults(): string[] {
  if (!existsSync(FILE)) return [];
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  writeFileSync(FILE, '');
  return [...new Set(lines)];
}
