// Runs as a process of its own, so that neither the time nor the memory of an export is taken from the API: stdin holds the
// order and the address of MongoDB as JSON, stdout takes the xlsx, stderr the error as JSON if there is one.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { streamLedger } from '../../documents/closing-ledger.ts';
import { connect } from '../../store/models.ts';
import type { ExportOrder } from './ledger-export.ts';
import { ledgerSheet } from './ledger-sheet.ts';
import { streamNoticeSheet } from './lists/notice-sheet.ts';

async function write({ mongoUri, ...order }: ExportOrder & { mongoUri: string }): Promise<void> {
  const connection = await connect(mongoUri);
  try {
    const bytes =
      'campaign' in order
        ? streamLedger(ledgerSheet(connection, order))
        : streamNoticeSheet(connection, order);
    await pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream('', { fd: 1 }));
  } finally {
    await connection.close();
  }
}

try {
  await write(JSON.parse(await text(process.stdin)));
} catch (error) {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${JSON.stringify({ name, message })}\n`);
  process.exitCode = 1;
}
