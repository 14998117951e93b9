import { CFB } from '@e965/xlsx';

/** A value of an old workbook, in row and column from 0, with its style. */
export type XlsCell = {
  readonly row?: number;
  readonly column?: number;
  readonly text?: string;
  readonly number?: number;
  readonly style?: number;
};

/** One record of BIFF 8. */
export function biffRecord(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

/** The record that begins the workbook (5) or one of its sheets (16). */
export function biffStart(kind: 5 | 16): Buffer {
  const data = Buffer.alloc(16);
  data.writeUInt16LE(0x0600);
  data.writeUInt16LE(kind, 2);
  return biffRecord(0x0809, data);
}

/** A compound file with these streams. */
export function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [name, data] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, data);
  return CFB.write(file, { type: 'buffer' }) as Buffer;
}

const end = biffRecord(0x0a, Buffer.alloc(0));

/** Numbers in two bytes each. */
const words = (...values: number[]): Buffer => {
  const data = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => {
    data.writeUInt16LE(value, at * 2);
  });
  return data;
};

/** A text with its length in one or two bytes before it. */
function text(value: string, lengthBytes: 1 | 2): Buffer {
  const head = Buffer.alloc(lengthBytes + 1);
  head.writeUIntLE(value.length, 0, lengthBytes);
  head[lengthBytes] = 1;
  return Buffer.concat([head, Buffer.from(value, 'utf16le')]);
}

function cellRecord({ row = 0, column = 0, style = 0, ...value }: XlsCell): Buffer {
  const place = words(row, column, style);
  if (value.number === undefined)
    return biffRecord(0x0204, Buffer.concat([place, text(value.text ?? 'x', 2)]));
  const number = Buffer.alloc(8);
  number.writeDoubleLE(value.number);
  return biffRecord(0x0203, Buffer.concat([place, number]));
}

/** How cells may look: the number of a font (4 does not exist, 5 is struck through) and of a format. */
export type XlsStyle = { readonly font: number; readonly format: number };

/** An old workbook with one sheet 台账; `extra` are records among its cells. */
export function xlsFile(
  cells: readonly XlsCell[],
  extra: readonly Buffer[] = [],
  styles: readonly XlsStyle[] = [{ font: 0, format: 0 }],
): Buffer {
  const font = (struck: boolean) => {
    const data = Buffer.concat([words(200, struck ? 8 : 0, 0x7fff, 400, 0, 0, 0), text('宋体', 1)]);
    return biffRecord(0x31, data);
  };
  const fonts = [false, false, false, false, true].map(font);
  const formats = styles.map(({ font: number, format }) =>
    biffRecord(0xe0, Buffer.concat([words(number, format), Buffer.alloc(16)])),
  );
  const head = [biffStart(5), biffRecord(0x42, words(1200)), ...fonts, ...formats];
  const listed = Buffer.concat([Buffer.alloc(6), text('台账', 1)]);
  const before = Buffer.concat(head).length + listed.length + 4 + end.length;
  listed.writeUInt32LE(before);
  const sheet = [biffStart(16), ...extra, ...cells.map(cellRecord), end];
  const Workbook = Buffer.concat([...head, biffRecord(0x85, listed), end, ...sheet]);
  // A compound file keeps small streams elsewhere; both kinds of reader are used by real ones.
  return compoundFile({ Workbook: Buffer.concat([Workbook, Buffer.alloc(4096)]) });
}
