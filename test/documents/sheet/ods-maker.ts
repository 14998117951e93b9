import { type FakePart, makeZip } from '../zip-maker.ts';

const spaces = ['office', 'table', 'text', 'style', 'draw', 'fo']
  .map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join('');

/** An OpenDocument workbook with one sheet 台账; `rows` is what stands within its table, columns included. */
export function odsFile(
  rows: string,
  more: { styles?: string; manifest?: string; extra?: readonly FakePart[] } = {},
): Buffer {
  const { styles = '', manifest = '<manifest/>', extra = [] } = more;
  const content = `<?xml version="1.0"?><office:document-content${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="台账">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'META-INF/manifest.xml', data: manifest },
    { name: 'content.xml', data: content },
    ...extra,
  ]);
}
