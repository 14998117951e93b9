import type { OutboxRow } from './messages.ts';
import { wordRow, wordSubject } from './wording.ts';

/**
 * What a dispatch says, as it was worded when it was made. It stays with the dispatch: a later release that words a matter in another way
 * changes nothing that somebody was told.
 */
export interface Said {
  subject: string;
  /** Why its reader gets what was meant for somebody else. */
  note: string | null;
  /** The text of each line, by the id of its row. */
  lines: { row: string; text: string }[];
}

type Row = OutboxRow & { _id: string };

const noteOf = (meantFor: string | undefined): string | null =>
  meantFor === undefined ? null : `以下事项原发${meantFor}，未能送达，现转送你，请转告并督促办理。`;

/** Words the lines of a dispatch. @param meantFor the name of whom it was meant for, where it goes to somebody else instead. */
export const sayNow = (items: readonly Row[], meantFor?: string): Said => ({
  subject: wordSubject([...items]),
  note: noteOf(meantFor),
  lines: items.map((row) => ({ row: row._id, text: wordRow(row) })),
});

/** The text of lines of a dispatch, as its reader was told. What was made before its text was kept is worded now. */
export function textsIn(said: Said | undefined): (row: Row) => string {
  const texts = new Map(said?.lines.map(({ row, text }) => [row, text]));
  return (row) => texts.get(row._id) ?? wordRow(row);
}
