/** Columns of a list of notices, in the order in which they stand; its page, its address and its file name them so. */
export const NOTICE_COLUMNS = [
  'due',
  'number',
  'unit',
  'title',
  'stage',
  'findings',
  'office',
  'campaign',
  'issued',
] as const;

export type NoticeColumn = (typeof NOTICE_COLUMNS)[number];

/** The columns that are shown where nobody has chosen any. */
export const USUAL_COLUMNS: readonly NoticeColumn[] = [
  'due',
  'number',
  'unit',
  'title',
  'stage',
  'findings',
  'office',
];

/** The columns that a text names, separated by commas, in their order; the usual ones where it names none. */
export function columnsNamed(text: string | null | undefined): readonly NoticeColumn[] {
  const named = (text ?? '').split(',');
  const known = NOTICE_COLUMNS.filter((column) => named.includes(column));
  return known.length === 0 ? USUAL_COLUMNS : known;
}
