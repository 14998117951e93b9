import { buffer } from 'node:stream/consumers';
import type { Grid } from '../grid.ts';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';
import type { OpenZip } from '../zip-directory.ts';
import { type CellStyle, formatCode } from './cell-formats.ts';
import { cellPool } from './cell-pool.ts';
import { mergeCounter } from './merged-ranges.ts';
import { sharedCells } from './text-runs.ts';
import { readXlsxSheet, type XlsxBook } from './xlsx-sheet.ts';
import { attribute, isSet, scanXml } from './xml-scan.ts';

export type Inflate = (name: string) => Promise<Buffer | null>;

/** XML is in UTF-8 or, with a mark, in UTF-16, as some programs of telephones write it. */
function encodingOf(data: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const mark = data.length >= 2 ? data.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return 'utf-16le';
  return mark === 0xfeff ? 'utf-16be' : 'utf-8';
}

function inUtf8(data: Buffer): Buffer {
  const encoding = encodingOf(data);
  return encoding === 'utf-8' ? data : Buffer.from(new TextDecoder(encoding).decode(data));
}

/** Opens parts of a zip by name; each is held to the size that the directory declares. */
export function inflater(opened: OpenZip): Inflate {
  return async (name) => {
    const entry = entryNamed(opened, name);
    if (!entry) return null;
    // yauzl ends the stream with an error as soon as it holds more, or less, than the directory declares.
    const data = inUtf8(await buffer(await opened.zip.openReadStreamPromise(entry)));
    if (data.includes('<!DOCTYPE') || data.includes('<!ENTITY')) throw new Refused('xml-entities');
    return data;
  };
}

const entryNamed = ({ entries }: OpenZip, name: string) =>
  entries.find((part) => part.name.toLowerCase() === name.toLowerCase())?.entry;

/** The text of a part of a zip as it is inflated; null where there is none of this name. */
export async function piecesOf(
  opened: OpenZip,
  name: string,
): Promise<AsyncIterable<string> | null> {
  const entry = entryNamed(opened, name);
  return entry ? decoded(await opened.zip.openReadStreamPromise(entry)) : null;
}

async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? '';
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

/** Opens what holds cells, one sheet after the other; refuses macros, declarations and parts that do not keep their word. */
export async function readXlsx(opened: OpenZip, limits: SheetLimits): Promise<Grid[]> {
  const inflate = inflater(opened);
  refuseMacros((await inflate('[Content_Types].xml'))?.toString() ?? '');
  const { is1904, relations, sheets } = await sheetPartsOf(inflate);
  if (sheets.length === 0) throw new Refused('not-a-workbook');
  const partOf = (type: string) =>
    [...relations.values()].find((relation) => relation.type === type)?.target;
  const looks = await inflate(partOf('styles') ?? 'xl/styles.xml');
  const texts = await piecesOf(opened, partOf('sharedStrings') ?? 'xl/sharedStrings.xml');
  const book: XlsxBook = {
    is1904,
    styles: looks ? readStyles(looks.toString()) : [],
    texts: texts ? await sharedCells(texts, limits) : [],
    ...{ pool: cellPool(), count: mergeCounter(limits) },
  };
  const grids: Grid[] = [];
  for (const { part, ...sheet } of sheets) {
    const pieces = await piecesOf(opened, part);
    if (pieces === null) throw new Refused('zip-damaged', 'a sheet is missing');
    grids.push(await readXlsxSheet(pieces, sheet, book, limits));
  }
  return grids;
}
