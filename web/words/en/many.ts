import type { Same } from '../words.ts';
import type { zh } from '../zh/many.ts';

export const en: Same<typeof zh> = {
  title: 'Act on many notices',
  back: 'Back to the list',
  reading: (count) => `Reading the list, ${count} so far`,
  chosen: (count) => `The ${count} notices of the list`,
  tooMany: (most) => `The list has more than ${most} notices; narrow it first.`,
  none: 'The list has no notice; go back and change its filters.',
  command: 'Command',
  try: 'Try it first',
  trying: 'Trying',
  would: (done, refused) => `${done} would take it, ${refused} would not`,
  over: 'What is closed or withdrawn takes no part.',
  leftOut: (count) => `${count} left out`,
  leaveOut: (number) => `Include ${number}`,
  columns: { take: 'Include', number: 'Number', unit: 'Unit', result: 'Result' },
  can: 'would take it',
  give: (name, count) => `Confirm: ${name}, ${count} notices`,
  giving: 'Sending',
  progress: (done, of) => `${done} of ${of} done`,
  finished: (done, refused, over) =>
    `Finished: ${done} done, ${refused} refused, ${over} over before`,
  statuses: { done: 'done', refused: 'refused', over: 'over before' },
  download: 'Download the result (CSV)',
  file: 'Result of an act on many',
  again: 'Another act',
  missing: (names) => `Fill in: ${names}`,
};
