/** Columns of a list of notices, in the order in which they stand. */
export const COLUMNS = [
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

export type Column = (typeof COLUMNS)[number];
