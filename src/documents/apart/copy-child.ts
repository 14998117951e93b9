// Runs as a process of its own, like the import: the file that it opens is untrusted.
import { createWriteStream } from 'node:fs';
import { deserialize } from 'node:v8';
import { commentedCopy } from '../commented-copy.ts';
import type { CopyAnswer, CopyOrder } from './copy-apart.ts';
import { givenBytes } from './given-bytes.ts';

const { file, notes }: CopyOrder = deserialize(await givenBytes());
const copy = await commentedCopy(file, notes);
const answer: CopyAnswer =
  copy === null ? null : { isOwn: copy.isOwn, base64: copy.bytes.toString('base64') };
createWriteStream('', { fd: 3 }).end(`${JSON.stringify(answer)}\n`);
