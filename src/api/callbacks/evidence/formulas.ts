/**
 * Functions by which a cell fetches something, or starts a program, when it is worked out. `IMAGE (2)` is the name of a sheet or of
 * a picture. What stands within quotes is not left out: where they begin and end each program reads for itself.
 */
const REACHING =
  /(?<![\p{L}\p{N}_])(?:WEBSERVICE|RTD|DDE|CALL|REGISTER(?:\.ID)?|EXEC|SQL\.REQUEST|IMAGE(?!\s*\(\s*\d*\s*\)))\s*\(/iu;
/** `cmd|'/c calc'!x`: a program, what it is told, and what of its answer is shown. */
const OTHER_PROGRAM =
  /[\p{L}\p{N}_.'\]]\s{0,20}\|\s{0,20}(?:'[^']{0,500}'|[\w.$:\\/-]{1,255})\s{0,20}!/u;

/** True for a formula that starts a program, or fetches something, when its table is opened. */
export const reachesOut = (formula: string): boolean =>
  REACHING.test(formula) || OTHER_PROGRAM.test(formula);

/** Cells of a table in text that programs take for formulas, to the end of the cell or of its line. */
const FORMULA_CELL =
  /(?:^|[,;\t\r\n])[ ]*(?:"[ ]*([=+@-](?=[^\s,;"])(?:[^"]|"")*)|([=+@-](?=[^\s,;"])[^\t\r\n]*))/g;

/** True for a table in text (CSV) with such a formula; also in UTF-16, of which every second byte is nought. */
export function hasReachingCells(bytes: Buffer): boolean {
  const text = bytes
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  // One after the other: a large table has millions of cells.
  for (const [, quoted, bare] of text.matchAll(FORMULA_CELL))
    if (reachesOut((quoted ?? bare ?? '').replaceAll('""', '"'))) return true;
  return false;
}
