import type { Same } from '../words.ts';
import type { zh } from '../zh/reviews.ts';

export const en: Same<typeof zh> = {
  title: 'Reviews',
  queue: 'Results that wait for acceptance',
  count: (count) => `${count} in all, the earliest due first`,
  due: (day) => `due ${day}`,
  provisional: ' (provisional)',
  place: (at, of) => `${at} of ${of}`,
  previous: 'Previous (k)',
  next: 'Next (j)',
  keys: 'j and k move, a accepts, r returns, Ctrl+Enter confirms',
  number: (code) => `Finding ${code}`,
  whole: 'Open the notice',
  rehearsal: 'rehearsal',
  decision: 'Decision',
  decisionKey: (name, key) => `${name} (${key})`,
  dates: 'Clocks that run',
  levels: 'Levels that have agreed',
  settled: (stage) => `This finding is “${stage}” now and does not wait for acceptance.`,
  missing: { title: 'The notice has no such finding', todo: 'Choose one from the queue.' },
  empty: {
    title: 'No result waits for acceptance',
    todo: 'What units report appears here. Choose the sample or a rehearsal under “Scope”.',
    back: 'Back to today',
  },
};
