// Runs as a process of its own with a small heap: stdin holds the order with its files, and descriptor 3 takes the answer
// in lines. Whatever a hostile file does to this process, the one that asked lives on.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { deserialize } from 'node:v8';
import { faultOfTime } from '../../domain/rules/issue.ts';
import { importFiles } from '../import/import-files.ts';
import { givenBytes } from './given-bytes.ts';
import type { ImportOrder } from './import-apart.ts';
import { bugLine, linesOf } from './import-lines.ts';

async function answer(): Promise<Iterable<string>> {
  const { charged, issue, ...input }: ImportOrder = deserialize(await givenBytes());
  const files = await importFiles({
    ...input,
    ...(charged === undefined ? {} : { inCharge: (unit: string) => charged[unit] ?? unit }),
    ...(issue === undefined
      ? {}
      : {
          faultOfTime: (due: string) =>
            faultOfTime(issue.rules, { due, timing: 'timeLimited' }, issue.at),
        }),
  });
  return linesOf(files);
}

const lines = await answer().catch((error) => [bugLine(error)]);
await pipeline(Readable.from(lines), createWriteStream('', { fd: 3 }));
