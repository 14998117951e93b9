import { shown, UNSEEN } from '../../domain/text.ts';

const longestCell = 32_767;
const cutMark = '…（内容过长，此处截断，全文见系统）';

/** Characters that a cell cannot hold, or that xml or readers of xlsx take for something else. */
const odd = new RegExp(`[${UNSEEN}\\p{Cs}&<>_]`, 'u');
const escaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * The text as a cell can hold it: control characters and lone surrogates are dropped, line ends become LF, and what is
 * longer than a cell may be is cut with a word about it. What turns the order of reading or hides in it stands there by its number.
 */
function cellText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\uFFFE\uFFFF]/g, '');
  return cut(shown(clean));
}

const cut = (clean: string): string =>
  clean.length <= longestCell ? clean : clean.slice(0, longestCell - 40) + cutMark;

/** A text as xml. */
export const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const inline = (text: string): string => `inlineStr"><is>${element(text)}</is>`;
const element = (text: string): string => `<t xml:space="preserve">${text}</t>`;

/**
 * The texts of one file. Almost all stand in their cells. Two kinds stand in a part of their own, `xl/sharedStrings.xml`,
 * which is written last: titles, whose numbers are known only when all rows are written, and texts with the `_x0041_`
 * form, which readers of xlsx decode there and not everywhere else.
 * @param titles how many titles there are; they are the first texts of that part.
 */
export function sheetTexts(titles: number) {
  const shared: string[] = [];

  /** What stands in a cell that holds this text, from its type on. */
  function cell(text: string): string {
    if (text.length <= longestCell && !odd.test(text)) return inline(text);
    const clean = cellText(text);
    if (clean.search(escaped) < 0) return inline(xmlText(clean));
    shared.push(clean);
    return `s"><v>${titles + shared.length - 1}</v>`;
  }

  /** The part `xl/sharedStrings.xml`, now that the titles are known. */
  function xml(said: readonly string[]): string {
    const items = [...said.map(cellText), ...shared].map((text) =>
      xmlText(text.replace(escaped, '_x005F_')),
    );
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
      ` count="${items.length}" uniqueCount="${items.length}">`,
      `${items.map((text) => `<si>${element(text)}</si>`).join('')}</sst>`,
    ].join('');
  }

  return { cell, xml };
}

export type SheetTexts = ReturnType<typeof sheetTexts>;
