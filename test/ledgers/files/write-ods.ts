import { makeZip } from '../../documents/zip-maker.ts';
import type { Entry, LaidSheet } from '../truth.ts';
import { two } from '../words/days.ts';

const spaces = ['office', 'table', 'text', 'style', 'draw', 'fo']
  .map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join('');

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines are paragraphs; blanks beyond the first and tabs have elements of their own. */
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      xml(line)
        .replace(/ {2,}|^ | $/g, (run) => `<text:s text:c="${run.length}"/>`)
        .replaceAll('\t', '<text:tab/>'),
    )
    .map((line) => `<text:p>${line}</text:p>`)
    .join('');

function contentOf(entry: Exclude<Entry, null>): string {
  if (typeof entry === 'string') return ` office:value-type="string">${paragraphs(entry)}`;
  if (typeof entry === 'number')
    return ` office:value-type="float" office:value="${entry}">${paragraphs(String(entry))}`;
  if ('failed' in entry)
    return ` table:formula="of:=[.#REF!.A1]" office:value-type="string" office:string-value="">${paragraphs(entry.failed)}`;
  if ('number' in entry)
    return ` office:value-type="percentage" office:value="${entry.number}">${paragraphs(entry.shown)}`;
  const { day, minutes = 0, shown } = entry;
  const hour = minutes > 0 ? `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00` : '';
  return ` office:value-type="date" office:date-value="${day}${hour}">${paragraphs(shown)}`;
}

type Merge = LaidSheet['merges'][number];

function cellXml(
  entry: Entry,
  merge: Merge | undefined,
  covered: boolean,
  struck: boolean,
): string {
  if (covered) return '<table:covered-table-cell/>';
  const span = merge
    ? ` table:number-columns-spanned="${merge.right - merge.left + 1}" table:number-rows-spanned="${merge.bottom - merge.top + 1}"`
    : '';
  const style = struck ? ' table:style-name="struck"' : '';
  if (entry === null || entry === '') return `<table:table-cell${span}${style}/>`;
  return `<table:table-cell${span}${style}${contentOf(entry)}</table:table-cell>`;
}

function tableXml(sheet: LaidSheet, at: number): string {
  const { rows, merges, hiddenColumns, hiddenRows, struckRows, name } = sheet;
  const width = Math.max(1, ...rows.map((row) => row.length), ...merges.map(({ right }) => right));
  const columns = Array.from({ length: width }, (_, column) =>
    hiddenColumns.includes(column + 1)
      ? '<table:table-column table:visibility="collapse"/>'
      : '<table:table-column/>',
  );
  const lines = rows.map((row, index) => {
    const number = index + 1;
    const cells = Array.from({ length: width }, (_, column) => {
      const merge = merges.find(
        ({ top, left, bottom, right }) =>
          top <= number && number <= bottom && left <= column + 1 && column + 1 <= right,
      );
      const isFirst = merge !== undefined && merge.top === number && merge.left === column + 1;
      const isCovered = merge !== undefined && !isFirst;
      return cellXml(row[column] ?? null, merge, isCovered, struckRows.includes(number));
    });
    const visible = hiddenRows.includes(number) ? ' table:visibility="filter"' : '';
    return `<table:table-row${visible}>${cells.join('')}</table:table-row>`;
  });
  return `<table:table table:name="${name}" table:style-name="ta${at}">${columns.join('')}${lines.join('')}</table:table>`;
}

/** An OpenDocument workbook with these sheets. */
export function writeOds(sheets: readonly LaidSheet[]): Buffer {
  const styles = sheets.map(
    ({ hidden }, at) =>
      `<style:style style:name="ta${at}" style:family="table"><style:table-properties table:display="${!hidden}"/></style:style>`,
  );
  const struck =
    '<style:style style:name="struck" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>';
  const content = `<?xml version="1.0"?><office:document-content${spaces}><office:automatic-styles>${styles.join('')}${struck}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(tableXml).join('')}</office:spreadsheet></office:body></office:document-content>`;
  return makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'META-INF/manifest.xml', data: '<manifest/>' },
    { name: 'content.xml', data: content },
  ]);
}
