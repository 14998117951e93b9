import { readSigned, signed } from '../links/signed.ts';
import type { KeyRing, Keys } from '../store/keys/signing-keys.ts';
import { Problem } from './problem.ts';

/** For which list a cursor was signed: in another one it is forged. */
const purposeOf = (list: string): string => `cursor\n${list}`;

/** The id a cursor stands after; null without a cursor. @throws Problem `invalid-query`. */
function afterOf(keys: Keys, list: string, cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const read = readSigned(keys, purposeOf(list), cursor);
  if (read.ok) return String(read.value);
  throw new Problem('invalid-query', {
    errors: [{ pointer: '/cursor', detail: 'unknown cursor' }],
  });
}

/** A list that is read in pages, by the name under which its cursors are signed: none fits another list. */
export interface PagedList {
  keys: KeyRing;
  list: string;
}

/** What a caller asks of a paged list. */
export interface Paging {
  cursor?: string | undefined;
  limit: number;
}

/**
 * One page of a list in the order of ids.
 * @param read reads so many rows after a position; it is asked for one more than the page holds.
 * @returns the page's rows, and the cursor of the next page or null. @throws Problem `invalid-query`.
 */
export const pageOf = <T extends { _id: string }>(
  list: PagedList,
  paging: Paging,
  read: (part: { after: string | null; limit: number }) => Promise<T[]>,
): Promise<{ items: T[]; next: string | null }> =>
  positionedPage(list, paging, read, { write: (row) => row._id, read: (text) => text });

/** As `pageOf`, for a list in another order: its positions are written into the cursor and read from it. */
export async function positionedPage<T, P>(
  { keys: ring, list }: PagedList,
  { cursor, limit }: Paging,
  read: (part: { after: P | null; limit: number }) => Promise<T[]>,
  positions: { write: (row: T) => string; read: (text: string) => P },
): Promise<{ items: T[]; next: string | null }> {
  const keys = await ring.read();
  const text = afterOf(keys, list, cursor);
  const after = text === null ? null : positions.read(text);
  const rows = await read({ after, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length <= limit || last === undefined) return { items, next: null };
  // Opaque and signed, so that nobody builds on what is in it.
  return { items, next: signed(keys, purposeOf(list), positions.write(last)) };
}

/** Positions of two parts, such as an instant and an id: the first holds no bar. */
export const twoParts = <T>(first: (row: T) => string, second: (row: T) => string) => ({
  write: (row: T): string => `${first(row)}|${second(row)}`,
  read: (text: string): [string, string] => {
    const mark = text.indexOf('|');
    return [text.slice(0, mark), text.slice(mark + 1)];
  },
});
