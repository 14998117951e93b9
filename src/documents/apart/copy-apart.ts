import { serialize } from 'node:v8';
import type { CommentedCopy, FileNote } from '../commented-copy.ts';
import { sheetLimits } from '../sheet/limits.ts';
import type { SheetFile } from '../sheet/read-sheets.ts';
import { runApart } from './run-apart.ts';

/** What the program is told. */
export type CopyOrder = { readonly file: SheetFile; readonly notes: readonly FileNote[] };

/** What the program answers: the copy in base64, or null for a file that cannot be read. */
export type CopyAnswer = { readonly isOwn: boolean; readonly base64: string } | null;

const program = new URL('./copy-child.ts', import.meta.url);

/** A copy of a clerk's file with each note as a comment, made in a process of its own; null where none can be made. */
export async function copyApart(order: CopyOrder): Promise<CommentedCopy | null> {
  let answer: CopyAnswer = null;
  const refused = await runApart(program, serialize(order), sheetLimits, (line) => {
    answer = JSON.parse(line);
  });
  const copy = answer as CopyAnswer;
  if (refused !== null || copy === null) return null;
  return { bytes: Buffer.from(copy.base64, 'base64'), isOwn: copy.isOwn };
}
