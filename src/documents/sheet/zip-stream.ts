import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

type Text = Iterable<string> | AsyncIterable<string>;

/** A part of a zip: its text, made piece by piece when its turn comes. */
export type ZipPart = { readonly name: string; readonly content: () => Text };

/** Most of what a higher level would save, in half its time. */
const level = 4;

/** The number by which a zip knows deflate. */
const deflate = 8;

/** The zero of zip time, which is local: the same content must give the same bytes. */
const zeroTime = new Date(1980, 0, 1);

/**
 * Packs parts into a zip, one after the other, as they are read. It holds no more than a few pieces in memory; the same
 * parts give the same bytes with the same Node. Packing runs beside the making of the text. No part may reach 4 GiB.
 */
export async function* zipStream(parts: Iterable<ZipPart>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const taken = () => {
    const chunks = ready;
    ready = [];
    return chunks;
  };
  for (const { name, content } of parts) {
    const entry: ZipInputFile = {
      ...{ filename: name, size: 0, crc: 0, compression: deflate, mtime: zeroTime },
    };
    zip.add(entry);
    for await (const packed of deflated(content(), entry)) {
      entry.ondata?.(null, packed, false);
      yield* taken();
    }
    entry.ondata?.(null, new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** The packed bytes of a text; size and checksum of what was packed are noted in `entry` as it goes. */
async function* deflated(
  content: Text,
  entry: { size: number; crc: number },
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const text of content) {
      const bytes = Buffer.from(text);
      entry.size += bytes.length;
      entry.crc = crc32(bytes, entry.crc);
      yield bytes;
    }
  }
  const packing = createDeflateRaw({ level });
  const done = pipeline(Readable.from(counted(), { objectMode: false }), packing);
  // It is awaited below, when all that was packed is handed on; until then it may fail without harm.
  done.catch(() => undefined);
  yield* packing;
  await done;
}
