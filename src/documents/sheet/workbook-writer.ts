import { columnLetter } from './grid.ts';
import { type CellLook, type StyleBook, styleBook } from './sheet-styles.ts';
import { type SheetTexts, sheetTexts, xmlText } from './sheet-texts.ts';
import { type ZipPart, zipStream } from './zip-stream.ts';

/** A calendar date `YYYY-MM-DD`, written as a real date. */
type DateValue = { readonly date: string };
export type SheetValue = string | number | DateValue | null;

/** A value on a coloured ground, ARGB. */
export type FilledValue = { readonly value: SheetValue; readonly fill: string };

export type SheetColumn = {
  readonly head: string;
  /** Width in characters of the body font. */
  readonly width: number;
  readonly align?: 'left' | 'center';
  /** What a cell offers to choose from; another text is entered after a question. No choice holds a comma. */
  readonly choices?: readonly string[];
};

/** A row of a sheet; null stands for a blank one. */
export type SheetRow = readonly (SheetValue | FilledValue)[] | null;

/** A sheet to write. Texts stay texts whatever they begin with; there are no formulas. */
export type SheetDesign = {
  readonly name: string;
  /** Lines above the heads, each merged over all columns; the first is the title. They are asked for once all rows are written. */
  readonly titles: readonly (string | (() => string))[];
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<SheetRow> | AsyncIterable<SheetRow>;
  /** Ranges to merge below the heads: column (from 0) and first and last index of `rows`. */
  readonly merges?: readonly {
    readonly column: number;
    readonly from: number;
    readonly to: number;
  }[];
  readonly filters: boolean;
  /** Author's day in the file's properties, `YYYY-MM-DD`; the same input gives the same bytes. */
  readonly day: string;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packed = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const headFill = 'FFEFEFEF';
const dayMs = 86_400_000;
/** The day before the first of a sheet's calendar, which counts a 29 February 1900 that never was. */
const dayZero = Date.UTC(1899, 11, 30);

/** So many rows below the heads offer their choices, filled or not. */
const rowsOfChoices = 2000;

/** Characters of xml that are handed on at once. */
const pieceLength = 64 * 1024;

/**
 * Writes one sheet as xlsx, piece by piece as its rows come: A4 landscape, title lines, frozen and repeated heads, filters.
 * Whatever their number, only a few rows are in memory at once.
 */
export function streamSheet(design: SheetDesign): AsyncGenerator<Uint8Array> {
  const styles = styleBook();
  const texts = sheetTexts(design.titles.length);
  const written = { rows: 0 };
  const parts: ZipPart[] = [
    { name: '[Content_Types].xml', content: () => [contentTypes] },
    {
      name: '_rels/.rels',
      content: () => [
        relations([
          [`${office}/officeDocument`, 'xl/workbook.xml'],
          [`${packed}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ]),
      ],
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: () => sheetXml(design, { styles, texts, written }),
    },
    { name: 'xl/workbook.xml', content: () => [workbookXml(design, written.rows)] },
    { name: 'xl/_rels/workbook.xml.rels', content: () => [workbookRelations] },
    { name: 'xl/styles.xml', content: () => [styles.xml()] },
    { name: 'xl/sharedStrings.xml', content: () => [texts.xml(titlesOf(design))] },
    { name: 'docProps/core.xml', content: () => [propertiesXml(design.day)] },
  ];
  return zipStream(parts);
}

/** As `streamSheet`, in one piece. */
export async function writeSheet(design: SheetDesign): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of streamSheet(design)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const titlesOf = ({ titles }: SheetDesign): string[] =>
  titles.map((title) => (typeof title === 'string' ? title : title()));

/** What the parts of one file share while it is written. */
type Writing = {
  readonly styles: StyleBook;
  readonly texts: SheetTexts;
  readonly written: { rows: number };
};

async function* sheetXml(design: SheetDesign, writing: Writing): AsyncGenerator<string> {
  const { columns, titles, merges = [] } = design;
  const heads = titles.length + 1;
  const letters = columns.map((_, at) => columnLetter(at + 1));
  const last = letters.at(-1) ?? 'A';
  const writers = columns.map((column, at) => cellWriter(column, letters[at] ?? '', writing));
  let piece = sheetHead(design, heads) + titleRows(design, writing) + headRow(design, writing);
  for await (const row of design.rows) {
    writing.written.rows += 1;
    const number = heads + writing.written.rows;
    if (row !== null)
      piece += `<row r="${number}">${writers.map((write, at) => write(row[at] ?? null, number)).join('')}</row>`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  const merged = [
    ...titles.map((_, at) => `A${at + 1}:${last}${at + 1}`),
    ...merges.map(({ column, from, to }) => {
      const letter = letters[column];
      return `${letter}${heads + 1 + from}:${letter}${heads + 1 + to}`;
    }),
  ];
  const range = `A${heads}:${last}${heads + writing.written.rows}`;
  yield [
    piece,
    '</sheetData>',
    design.filters ? `<autoFilter ref="${range}"/>` : '',
    `<mergeCells count="${merged.length}">`,
    `${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    choicesXml(columns, heads),
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>',
  ].join('');
}

function choicesXml(columns: readonly SheetColumn[], heads: number): string {
  const lists = columns.flatMap(({ head, choices }, at) => {
    if (choices === undefined) return [];
    const letter = columnLetter(at + 1);
    const [asked, error] = ['请核对', `“${head}”一般从下拉列表中选择：${choices.join('、')}`];
    const rules = `type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="${asked}" error="${xmlText(error)}"`;
    const range = `${letter}${heads + 1}:${letter}${heads + rowsOfChoices}`;
    const list = xmlText(`"${choices.join(',')}"`);
    return [
      `<dataValidation ${rules} sqref="${range}"><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  if (lists.length === 0) return '';
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

const sheetHead = ({ columns }: SheetDesign, heads: number): string =>
  [
    `${xmlHead}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane ySplit="${heads}" topLeftCell="A${heads + 1}" activePane="bottomLeft" state="frozen"/>`,
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>',
    ...columns.map(
      ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
    ),
    '</cols><sheetData>',
  ].join('');

const plain = { holds: 'text', align: 'center', boxed: true, fill: null } as const;

function titleRows({ titles }: SheetDesign, { styles }: Writing): string {
  return titles
    .map((_, at) => {
      const look: CellLook =
        at === 0
          ? { ...plain, font: 'title', boxed: false }
          : { ...plain, font: 'body', align: 'left', boxed: false };
      const height = at === 0 ? 30 : 18;
      const cell = `<c r="A${at + 1}" s="${styles.numberOf(look)}" t="s"><v>${at}</v></c>`;
      return `<row r="${at + 1}" ht="${height}" customHeight="1">${cell}</row>`;
    })
    .join('');
}

function headRow({ columns, titles }: SheetDesign, { styles, texts }: Writing): string {
  const number = titles.length + 1;
  const style = styles.numberOf({ ...plain, font: 'head', fill: headFill });
  const cells = columns.map(({ head }, at) => {
    return `<c r="${columnLetter(at + 1)}${number}" s="${style}" t="${texts.cell(head)}</c>`;
  });
  return `<row r="${number}" ht="32" customHeight="1">${cells.join('')}</row>`;
}

/** Writes the cells of one column; a sheet has hundreds of thousands, so what is the same in all is made once. */
function cellWriter(
  column: SheetColumn,
  letter: string,
  { styles, texts }: Writing,
): (cell: SheetValue | FilledValue, row: number) => string {
  const look = { font: 'body', boxed: true, align: column.align ?? 'left' } as const;
  const numbers = new Map<string, number>();
  const styleOf = (holds: CellLook['holds'], fill: string | null): number => {
    const key = fill === null ? holds : holds + fill;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = styles.numberOf({ ...look, holds, fill });
    numbers.set(key, number);
    return number;
  };
  return (cell, row) => {
    const isFilled = typeof cell === 'object' && cell !== null && 'fill' in cell;
    const value = isFilled ? cell.value : cell;
    const fill = isFilled ? cell.fill : null;
    const place = `<c r="${letter}${row}" s="`;
    if (value === null || value === '') return `${place}${styleOf('nothing', fill)}"/>`;
    if (typeof value === 'string')
      return `${place}${styleOf('text', fill)}" t="${texts.cell(value)}</c>`;
    if (typeof value === 'number') return `${place}${styleOf('number', fill)}"><v>${value}</v></c>`;
    return `${place}${styleOf('date', fill)}"><v>${dayNumber(value.date)}</v></c>`;
  };
}

/** The number by which a sheet knows a day. */
const dayNumber = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - dayZero) / dayMs);

const contentTypes = [
  `${xmlHead}<Types xmlns="${packed}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  ...[
    ['/xl/workbook.xml', `${types}.sheet.main+xml`],
    ['/xl/worksheets/sheet1.xml', `${types}.worksheet+xml`],
    ['/xl/styles.xml', `${types}.styles+xml`],
    ['/xl/sharedStrings.xml', `${types}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
  '</Types>',
].join('');

const relations = (all: readonly (readonly [type: string, target: string])[]): string =>
  [
    `${xmlHead}<Relationships xmlns="${packed}/relationships">`,
    ...all.map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
    ),
    '</Relationships>',
  ].join('');

const workbookRelations = relations([
  [`${office}/worksheet`, 'worksheets/sheet1.xml'],
  [`${office}/styles`, 'styles.xml'],
  [`${office}/sharedStrings`, 'sharedStrings.xml'],
]);

function workbookXml({ name, titles, columns, filters }: SheetDesign, rows: number): string {
  const heads = titles.length + 1;
  const sheet = xmlText(`'${name}'`);
  const range = `${sheet}!$A$${heads}:$${columnLetter(columns.length)}$${heads + rows}`;
  return [
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>`,
    `<sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames>`,
    filters
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${range}</definedName>`
      : '',
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${sheet}!$${heads}:$${heads}</definedName>`,
    '</definedNames></workbook>',
  ].join('');
}

const propertiesXml = (day: string): string =>
  [
    `${xmlHead}<cp:coreProperties xmlns:cp="${packed}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Duban 督办</dc:creator>',
    ...['created', 'modified'].map(
      (what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${what}>`,
    ),
    '</cp:coreProperties>',
  ].join('');
