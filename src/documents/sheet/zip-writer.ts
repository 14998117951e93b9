import { crc32 } from 'node:zlib';

/** A part of a zip as it lies in the file: `data` is packed by `method` (0 stored, 8 deflated). */
export type PackedPart = {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly data: Buffer;
};

/** A part that is stored as it is. */
export function storedPart(name: string, data: Buffer): PackedPart {
  return { name, method: 0, crc: crc32(data), size: data.length, data };
}

// 1980-01-01 00:00, the zero of zip time: the same content must give the same bytes.
const dosDate = 0x0021;
const utf8Names = 0x0800;

function fields(part: PackedPart): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(utf8Names, 2);
  head.writeUInt16LE(part.method, 4);
  head.writeUInt16LE(0, 6);
  head.writeUInt16LE(dosDate, 8);
  head.writeUInt32LE(part.crc, 10);
  head.writeUInt32LE(part.data.length, 14);
  head.writeUInt32LE(part.size, 18);
  head.writeUInt16LE(Buffer.byteLength(part.name), 22);
  return head;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Writes a zip of less than 4 GiB; the same parts always give the same bytes. */
export function writeZip(parts: readonly PackedPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const record = Buffer.concat([signature(0x04034b50), fields(part), name, part.data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(signature(0x02014b50), Buffer.from([20, 0]), fields(part), tail, name);
    local.push(record);
    offset += record.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, signature(0x06054b50), end]);
}
