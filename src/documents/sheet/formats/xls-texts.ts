import { Refused } from '../refusals.ts';

/** A text of one byte a character where the flag says so, else of two. */
export function wide(data: Buffer, at: number, length: number, flags: number): string {
  return (flags & 1) === 0
    ? data.toString('latin1', at, at + length)
    : data.toString('utf16le', at, at + length * 2);
}

/** Names of code pages, where the number does not say them. */
const pages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  // Those of a Macintosh.
  10002: 'big5',
  10008: 'gb18030',
};

/** Reads bytes in the code page of a country, as workbooks hold their texts that are older than 1997. */
export function decoderOf(codePage: number): (bytes: Buffer) => string {
  const isWindows = codePage >= 1250 && codePage <= 1258;
  const decoder = new TextDecoder(
    pages[codePage] ?? (isWindows ? `windows-${codePage}` : 'windows-1252'),
  );
  return (bytes) => decoder.decode(bytes);
}

/**
 * Reads texts that go over several records ([MS-XLS] 2.5.293): where a record ends within the characters of a text, the next
 * one begins with a flag of its own.
 */
export class RecordTexts {
  private readonly pieces: readonly Buffer[];
  private piece = 0;
  private at = 0;

  constructor(pieces: readonly Buffer[], from: number) {
    this.pieces = pieces;
    this.at = from;
  }

  private get data(): Buffer {
    const data = this.pieces[this.piece];
    if (data === undefined) throw new Refused('file-damaged', 'a text is cut off');
    return data;
  }

  hasMore(): boolean {
    return this.piece < this.pieces.length - 1 || this.at < this.data.length;
  }

  private take(length: number): Buffer {
    if (this.at === this.data.length) this.next();
    const from = this.at;
    this.at += length;
    if (this.at > this.data.length) throw new Refused('file-damaged', 'a text is cut off');
    return this.data.subarray(from, this.at);
  }

  private next(): void {
    this.piece += 1;
    this.at = 0;
  }

  private skip(length: number): void {
    for (let left = length; left > 0; ) {
      const here = Math.min(left, this.data.length - this.at);
      this.at += here;
      left -= here;
      if (left > 0) this.next();
    }
  }

  /** A text with its length before it; what its runs look like and how it is read aloud is passed over. */
  text(): string {
    const length = this.take(2).readUInt16LE(0);
    const flags = this.take(1).readUInt8(0);
    const runs = (flags & 8) === 0 ? 0 : this.take(2).readUInt16LE(0);
    const sounds = (flags & 4) === 0 ? 0 : this.take(4).readUInt32LE(0);
    const text = this.characters(length, flags);
    this.skip(runs * 4 + sounds);
    return text;
  }

  private characters(length: number, flags: number): string {
    let text = '';
    let look = flags;
    while (text.length < length) {
      if (this.at === this.data.length) {
        this.next();
        look = this.take(1).readUInt8(0);
      }
      const size = (look & 1) === 0 ? 1 : 2;
      const here = Math.min(length - text.length, Math.floor((this.data.length - this.at) / size));
      if (here === 0) throw new Refused('file-damaged', 'a text is cut off');
      text += wide(this.data, this.at, here, look);
      this.at += here * size;
    }
    return text;
  }
}
