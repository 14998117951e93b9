import type { Same } from '../words.ts';
import type { zh } from '../zh/findings.ts';

export const en: Same<typeof zh> = {
  title: 'Findings',
  caption: 'List of findings',
  columns: {
    due: 'Due',
    unit: 'Unit',
    statement: 'Finding',
    stage: 'Stage',
    number: 'Notice',
  },
  stages: { any: 'Every stage', label: 'Stage' },
  open: { label: 'Which', open: 'Open', over: 'Closed or withdrawn', all: 'All' },
  dueOn: (day) => `due ${day}`,
  unit: (id) => `unit ${id}`,
  remove: (name) => `Remove filter: ${name}`,
  filters: 'Filters',
  of: (code) => `finding ${code}`,
  closed: (day, reason) => `${day} ${reason}`,
  withoutEvidence: 'without evidence',
  provisional: ' (provisional)',
  rehearsal: 'rehearsal',
  more: 'Show more',
  shown: (count) => `${count} listed`,
  empty: 'No finding fits',
  emptyTodo: 'Take a filter away, or choose another scope.',
};
