import type { Same } from '../words.ts';
import type { zh } from '../zh/views.ts';

export const en: Same<typeof zh> = {
  label: 'Saved views',
  none: 'Views',
  manage: 'Save or delete views…',
  name: 'Name of the view',
  hint: 'Keeps filters, order and columns in this browser alone; copy the address to show somebody else the same.',
  save: 'Save this view',
  saved: (name: string) => `“${name}” is saved`,
  remove: (name: string) => `Delete the view “${name}”`,
  close: 'Close',
};
