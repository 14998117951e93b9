import { Zip, ZipDeflate } from 'fflate';

/** A part of a zip: its text, made piece by piece when its turn comes. */
export type ZipPart = {
  readonly name: string;
  readonly content: () => Iterable<string> | AsyncIterable<string>;
};

/** Most of what a higher level would save, in half its time. */
const level = 4;

/** The zero of zip time, which is local: the same content must give the same bytes. */
const zeroTime = new Date(1980, 0, 1);

/**
 * Packs parts into a zip, one after the other, as they are read. It holds no more than a few pieces in memory; the same
 * parts always give the same bytes. Files of 4 GiB and above are not possible.
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
    const entry = new ZipDeflate(name, { level });
    entry.mtime = zeroTime;
    zip.add(entry);
    for await (const text of content()) {
      entry.push(Buffer.from(text), false);
      yield* taken();
    }
    entry.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
