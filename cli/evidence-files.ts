import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ApiClient, done } from '../src/client/api-client.ts';
import type { Evidence } from '../src/client/api-types.ts';
import { asking } from './house-address.ts';
import { Failure } from './output.ts';

/** The bytes of a file. @throws Failure where it cannot be read. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(
      'file-unreadable',
      `不能读取 ${file}：${code}`,
      `cannot read ${file}: ${code}`,
    );
  }
}

/** Sends files as evidence of a letter, so that a report can cite them. The same file sent again is kept once. */
export async function sendEvidence(
  api: ApiClient,
  notice: string,
  { files, effectiveOn }: { files: string[]; effectiveOn: string },
): Promise<Evidence[]> {
  const sent: Evidence[] = [];
  const params = { path: { id: notice } };
  for (const file of files) {
    const body = { name: basename(file), content: bytesOf(file).toString('base64'), effectiveOn };
    sent.push(await asking(() => done(api.POST('/api/notices/{id}/evidence', { params, body }))));
  }
  return sent;
}
