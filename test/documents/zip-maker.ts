import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip to build, with the lies that a hostile one tells. */
export type FakePart = {
  readonly name: string;
  readonly data: Buffer | string;
  /** Name in the part's own header, where it differs from the directory's. */
  readonly localName?: string;
  /** Inflated size as declared. */
  readonly declaredSize?: number;
  /** Packed size as declared. */
  readonly declaredPacked?: number;
  readonly flags?: number;
  /** Unix mode, shifted as a directory holds it. */
  readonly attributes?: number;
  /** Index of the part whose bytes this one claims as its own. */
  readonly sharesBytesOf?: number;
};

/** Builds a zip byte by byte, so that every field can lie. */
export function makeZip(parts: readonly FakePart[]): Buffer {
  const records: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let end = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data);
    const packed = deflateRawSync(data);
    const name = Buffer.from(part.localName ?? part.name);
    const shared = part.sharesBytesOf === undefined ? undefined : offsets[part.sharesBytesOf];
    offsets.push(shared ?? end);
    if (shared === undefined) {
      const record = Buffer.concat([
        header(0x04034b50, [], part, data, packed, name.length),
        name,
        packed,
      ]);
      records.push(record);
      end += record.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(part.attributes ?? 0, 6);
    tail.writeUInt32LE(offsets.at(-1) ?? 0, 10);
    const listed = Buffer.from(part.name);
    directory.push(header(0x02014b50, [20, 3], part, data, packed, listed.length), tail, listed);
  }
  const central = Buffer.concat(directory);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(parts.length, 8);
  last.writeUInt16LE(parts.length, 10);
  last.writeUInt32LE(central.length, 12);
  last.writeUInt32LE(end, 16);
  return Buffer.concat([...records, central, last]);
}

function header(
  signature: number,
  versionMadeBy: readonly number[],
  part: FakePart,
  data: Buffer,
  packed: Buffer,
  nameLength: number,
): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(part.flags ?? 0, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(part.declaredPacked ?? packed.length, 14);
  fields.writeUInt32LE(part.declaredSize ?? data.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  return Buffer.concat([mark, Buffer.from(versionMadeBy), fields]);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook with one sheet; `sheet` is what stands inside `<worksheet>`. */
export function workbookParts(sheet: string, names = ''): FakePart[] {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const relationships = (list: string) =>
    `<Relationships xmlns="${packages}/relationships">${list}</Relationships>`;
  return [
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: relationships(relation(1, 'officeDocument', 'xl/workbook.xml')),
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships(relation(1, 'worksheet', 'worksheets/sheet1.xml')),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    },
  ];
}

/** `<sheetData>` with texts as inline strings. */
export function sheetData(rows: readonly (readonly string[])[]): string {
  const body = rows.map((texts, index) => {
    const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
    return `<row r="${index + 1}">${cells
      .map((cell, at) => cell.replace('<c ', `<c r="${columnName(at + 1)}${index + 1}" `))
      .join('')}</row>`;
  });
  return `<sheetData>${body.join('')}</sheetData>`;
}

function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
