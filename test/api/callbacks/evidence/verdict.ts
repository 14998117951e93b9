import { judgeFile } from '../../../../src/api/callbacks/evidence/file-kinds.ts';

/** What a file under that name is taken as, or why it is not taken. */
export async function verdict(name: string, bytes: Buffer): Promise<string> {
  const judged = await judgeFile(name, bytes);
  return judged.ok ? judged.kind : `not: ${judged.fault}`;
}
