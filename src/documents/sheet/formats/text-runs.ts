import type { Cell } from '../grid.ts';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';
import { ownCell } from './cell-pool.ts';
import { attribute, isSet, plainText, scanPieces } from './xml-scan.ts';

const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Text as Office writes it: entities, and characters that XML cannot hold by their number. */
export const officeText = (text: string): string =>
  lineEnds(
    plainText(lineEnds(text)).replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  );

/** Gathers the runs of one text, and tells whether all that is written in it is struck through. */
export class TextRuns {
  private readonly limits: SheetLimits;
  private run: boolean | null = null;
  private hasWords = false;
  private isStruck = true;
  private within = '';
  private written = '';

  constructor(limits: SheetLimits) {
    this.limits = limits;
  }

  open(name: string, attributes: string): void {
    if (name === 'r') this.run = false;
    else if (name === 'strike' && this.run !== null)
      this.run = attribute(attributes, 'val') === null || isSet(attributes, 'val');
    // How a name is read aloud (rPh) is no part of the text.
    else if (name === 't' || name === 'rPh') this.within = this.within || name;
  }

  close(name: string): void {
    if (name === this.within) this.within = '';
    if (name === 'r') this.run = null;
  }

  text(text: string): void {
    if (this.within !== 't') return;
    this.written += text;
    // An entity takes up to ten characters for one.
    if (this.written.length > this.limits.cellChars * 10) throw new Refused('cell-too-large');
    if (text.trim() === '') return;
    this.hasWords = true;
    if (this.run !== true) this.isStruck = false;
  }

  /** The text as a cell of its own; null where there is none. */
  cell(): Cell | null {
    const text = officeText(this.written);
    if (text === '') return null;
    const isStruck = this.hasWords && this.isStruck;
    return ownCell({ text, kind: 'string', ...(isStruck ? { struck: true } : {}) });
  }
}

/** The shared texts of a workbook as the cells that refer to them by their number; null for a text without a character. */
export async function sharedCells(
  pieces: AsyncIterable<string>,
  limits: SheetLimits,
): Promise<(Cell | null)[]> {
  const cells: (Cell | null)[] = [];
  let runs = new TextRuns(limits);
  await scanPieces(pieces, {
    open: (name, attributes) => {
      if (name === 'si') runs = new TextRuns(limits);
      else runs.open(name, attributes);
    },
    close: (name) => {
      if (name === 'si') cells.push(runs.cell());
      else runs.close(name);
    },
    text: (text) => runs.text(text),
  });
  return cells;
}
