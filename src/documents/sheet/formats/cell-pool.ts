import type { Cell } from '../grid.ts';

/** Shorter texts come again in a ledger; longer ones hardly do. */
const likelyAgain = 40;

/** So many different cells are remembered. */
const mostKnown = 50_000;

/** A text of its own: what was cut out of a larger one keeps that one in memory as long as it lives. */
const ownText = (text: string): string => ` ${text}`.slice(1);

/** A cell whose texts are its own. */
export const ownCell = (cell: Cell): Cell =>
  cell.shown === undefined
    ? { ...cell, text: ownText(cell.text) }
    : { ...cell, text: ownText(cell.text), shown: ownText(cell.shown) };

/** What a cell is beyond its text; '' for a plain text. */
const moreOf = ({ kind, shown, struck, day }: Cell): string =>
  kind === 'string' && shown === undefined && struck === undefined
    ? ''
    : [kind, shown, struck, day].join('\n');

/**
 * Cells of one file that say the same are one object: a sheet repeats its units, people and dates thousands of times. No
 * cell that comes out holds on to the text that it was cut from.
 */
export function cellPool(): (cell: Cell) => Cell {
  const known = new Map<string, Map<string, Cell>>();
  let count = 0;
  return (cell) => {
    if (cell.text.length > likelyAgain) return ownCell(cell);
    const more = moreOf(cell);
    const alike = known.get(more) ?? new Map<string, Cell>();
    const same = alike.get(cell.text);
    if (same !== undefined) return same;
    const own = ownCell(cell);
    if (count < mostKnown) {
      count += 1;
      alike.set(own.text, own);
      known.set(more, alike);
    }
    return own;
  };
}
