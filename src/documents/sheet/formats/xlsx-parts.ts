import { buffer } from 'node:stream/consumers';
import { zipSync } from 'fflate';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';
import type { OpenZip } from '../zip-directory.ts';
import { type CellStyle, formatCode } from './cell-formats.ts';
import { struckTexts } from './struck-runs.ts';
import { judgeMerges, marksOf, type SheetMarks } from './xlsx-marks.ts';
import { attribute, isSet, scanXml } from './xml-scan.ts';

/** The parts of a workbook that hold cells, found through its relationships whatever they are called. */
export type XlsxParts = {
  readonly is1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly marks: SheetMarks;
  }[];
  readonly styles: readonly CellStyle[];
  /** A workbook of these parts alone, under the usual names and without its names, formats and pictures. */
  readonly plain: Buffer;
};

export type Inflate = (name: string) => Promise<Buffer | null>;

/** XML is in UTF-8 or, with a mark, in UTF-16, as some programs of telephones write it. */
function inUtf8(data: Buffer): Buffer {
  const mark = data.length >= 2 ? data.readUInt16BE(0) : 0;
  if (mark !== 0xfffe && mark !== 0xfeff) return data;
  return Buffer.from(new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(data));
}

/** Opens parts of a zip by name; each is held to the size that the directory declares. */
export function inflater({ zip, entries }: OpenZip): Inflate {
  const byName = new Map(entries.map(({ name, entry }) => [name.toLowerCase(), entry]));
  return async (name) => {
    const entry = byName.get(name.toLowerCase());
    if (!entry) return null;
    // yauzl ends the stream with an error as soon as it holds more, or less, than the directory declares.
    const data = inUtf8(await buffer(await zip.openReadStreamPromise(entry)));
    if (data.includes('<!DOCTYPE') || data.includes('<!ENTITY')) throw new Refused('xml-entities');
    return data;
  };
}

type Relation = { readonly type: string; readonly target: string };

/** What a part refers to by id, with targets as names of parts; what lies outside the file is left out. */
export async function relationsOf(
  part: string,
  inflate: Inflate,
): Promise<ReadonlyMap<string, Relation>> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const data = await inflate(`${folder}_rels/${part.slice(cut)}.rels`);
  const relations = new Map<string, Relation>();
  if (!data) return relations;
  scanXml(data.toString(), {
    open: (name, attributes) => {
      const id = attribute(attributes, 'Id');
      const target = attribute(attributes, 'Target');
      if (name !== 'Relationship' || id === null || target === null) return;
      if (attribute(attributes, 'TargetMode') === 'External') return;
      const type = (attribute(attributes, 'Type') ?? '').replace(/^.*\//, '');
      const path = new URL(target, `zip:/${folder}`).pathname.slice(1);
      relations.set(id, { type, target: decodeURIComponent(path) });
    },
    close: () => {},
  });
  return relations;
}

type Book = { is1904: boolean; sheets: { name: string; hidden: boolean; id: string }[] };

function readBook(xml: string): Book {
  const book: Book = { is1904: false, sheets: [] };
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') book.is1904 = isSet(attributes, 'date1904');
      if (name !== 'sheet') return;
      const state = attribute(attributes, 'state') ?? 'visible';
      const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? '';
      book.sheets.push({
        name: attribute(attributes, 'name') ?? '',
        hidden: state !== 'visible',
        id,
      });
    },
    close: () => {},
  });
  return book;
}

/** The lists of the styles that matter here; formats and fonts of other lists are not those of cells. */
const styleLists = new Set(['numFmts', 'fonts', 'cellXfs']);

/** Number formats and struck fonts of the styles that cells refer to by number. */
function readStyles(xml: string): CellStyle[] {
  const formats = new Map<number, string>();
  const struck: boolean[] = [];
  const styles: CellStyle[] = [];
  const number = (attributes: string, name: string) => Number(attribute(attributes, name) ?? 0);
  const met = new Map<string, (attributes: string) => void>([
    [
      'numFmts/numFmt',
      (a) => formats.set(number(a, 'numFmtId'), attribute(a, 'formatCode') ?? 'General'),
    ],
    ['fonts/font', () => struck.push(false)],
    [
      'fonts/strike',
      (a) => {
        struck[struck.length - 1] = attribute(a, 'val') === null || isSet(a, 'val');
      },
    ],
    [
      'cellXfs/xf',
      (a) =>
        styles.push({
          format: formatCode(number(a, 'numFmtId'), formats),
          struck: struck[number(a, 'fontId')] ?? false,
        }),
    ],
  ]);
  let within = '';
  scanXml(xml, {
    open: (name, attributes) => {
      if (styleLists.has(name)) within = name;
      met.get(`${within}/${name}`)?.(attributes);
    },
    close: (name) => {
      if (name === within) within = '';
    },
  });
  return styles;
}

const packed = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Packs sheets and texts as the reader of cells expects them; whatever else the file held never reaches it. */
function pack(sheets: readonly Buffer[], texts: Buffer | null): Buffer {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (all: string) =>
    `<Relationships xmlns="${packed}/relationships">${all}</Relationships>`;
  const each = (write: (number: number) => string) => sheets.map((_, at) => write(at + 1)).join('');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, kind: string) =>
    `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`;
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': `<Types xmlns="${packed}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('/xl/workbook.xml', 'sheet.main')}${each((n) => override(`/xl/worksheets/sheet${n}.xml`, 'worksheet'))}${texts ? override('/xl/sharedStrings.xml', 'sharedStrings') : ''}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((n) => `<sheet name="${n}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      each((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)) +
        (texts ? relation('texts', 'sharedStrings', 'sharedStrings.xml') : ''),
    ),
    ...Object.fromEntries(sheets.map((data, at) => [`xl/worksheets/sheet${at + 1}.xml`, data])),
    ...(texts ? { 'xl/sharedStrings.xml': texts } : {}),
  };
  const bytes = Object.entries(parts).map(([name, data]) => [name, Buffer.from(data)] as const);
  const zip = zipSync(Object.fromEntries(bytes), { level: 0 });
  return Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
}

/** A part that is declared to hold macros; a type by extension alone says nothing, some programs write all they know. */
function refuseMacros(types: string): void {
  scanXml(types, {
    open: (name, attributes) => {
      const type = name === 'Override' ? (attribute(attributes, 'ContentType') ?? '') : '';
      if (/macroEnabled|vbaProject/i.test(type)) throw new Refused('macros');
    },
    close: () => {},
  });
}

/** The main part of a workbook, what it refers to, and which part holds the cells of each of its sheets. */
export async function sheetPartsOf(inflate: Inflate) {
  const start = [...(await relationsOf('', inflate)).values()].find(
    ({ type }) => type === 'officeDocument',
  );
  const main = start?.target ?? 'xl/workbook.xml';
  const data = await inflate(main);
  if (!data) throw new Refused('not-a-workbook');
  const book = readBook(data.toString());
  const relations = await relationsOf(main, inflate);
  const sheets = book.sheets.flatMap(({ name, hidden, id }) => {
    const relation = relations.get(id);
    // A sheet of a chart or a dialog has no cells.
    return relation?.type === 'worksheet' ? [{ name, hidden, part: relation.target }] : [];
  });
  return { is1904: book.is1904, relations, sheets };
}

/** Finds, opens and repacks what holds cells; refuses macros, declarations and parts that do not keep their word. */
export async function openXlsx(opened: OpenZip, limits: SheetLimits): Promise<XlsxParts> {
  const inflate = inflater(opened);
  refuseMacros((await inflate('[Content_Types].xml'))?.toString() ?? '');
  const { is1904, relations, sheets } = await sheetPartsOf(inflate);
  const partOf = (type: string) =>
    [...relations.values()].find((relation) => relation.type === type)?.target;
  const found: { name: string; hidden: boolean; data: Buffer }[] = [];
  for (const { name, hidden, part } of sheets) {
    const data = await inflate(part);
    if (!data) throw new Refused('zip-damaged', 'a sheet is missing');
    found.push({ name, hidden, data });
  }
  if (found.length === 0) throw new Refused('not-a-workbook');
  const texts = await inflate(partOf('sharedStrings') ?? 'xl/sharedStrings.xml');
  const looks = await inflate(partOf('styles') ?? 'xl/styles.xml');
  const styles = looks ? readStyles(looks.toString()) : [];
  const struck = texts ? struckTexts(texts.toString()) : new Set<number>();
  const marked = found.map(({ name, hidden, data }) => {
    return { name, hidden, marks: marksOf(data.toString(), limits, { styles, struck }) };
  });
  judgeMerges(
    marked.flatMap(({ marks }) => marks.merges),
    limits,
  );
  return {
    ...{ is1904, styles, sheets: marked },
    plain: pack(
      found.map(({ data }) => data),
      texts,
    ),
  };
}
