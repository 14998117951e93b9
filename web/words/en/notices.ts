import type { Same } from '../words.ts';
import type { zh } from '../zh/notices.ts';

const days = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`;

export const en: Same<typeof zh> = {
  title: 'Notices',
  scope: {
    label: 'Scope',
    real: 'All real campaigns',
    rehearsals: 'Rehearsals',
    rehearsal: ' (rehearsal)',
  },
  rehearsalMark: 'rehearsal',
  light: { green: 'on course', yellow: 'near', red: 'overdue', grey: 'not counting' },
  left: (count) => {
    if (count < 0) return `${days(-count)} overdue`;
    return count === 0 ? 'due today' : `${days(count)} left`;
  },
  columns: {
    due: 'Earliest date',
    number: 'Number',
    unit: 'Unit',
    title: 'Title',
    stage: 'Stage',
    findings: 'Findings',
    office: 'With the office',
    campaign: 'Campaign',
    issued: 'Issued',
  },
  columnsLabel: 'Columns',
  findings: (open, all) => `${open} open of ${all}`,
  overdueFindings: (count) => `${count} overdue`,
  awaiting: {
    review: (count) => `${count} to review`,
    decision: (count) => `${count} to decide`,
    proposal: (count) => `${count} to approve`,
  },
  noDue: 'nothing due',
  counts: {
    all: 'All',
    open: 'Open',
    overdue: 'Overdue',
    dueSoon: 'Due in 5 working days',
    unsigned: 'Not acknowledged',
    underReview: 'To be reviewed',
    decisions: 'Requests to decide',
    proposals: 'Measures to approve',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
  countsLabel: 'Filter by stage',
  filters: {
    label: 'Filters',
    watched: 'Watched by me',
    text: (text) => `contains “${text}”`,
    unit: (name) => `unit: ${name}`,
    remove: (name) => `Remove the filter: ${name}`,
    clear: 'Clear all',
  },
  sort: { label: 'Order', due: 'Earliest due first', id: 'By id' },
  many: 'Act on many',
  sheet: 'Export xlsx',
  more: 'Show more',
  shown: (count) => `${count} shown`,
  moved: 'The list has changed.',
  empty: {
    filtered: 'No notice fits',
    filteredTodo: 'Remove a filter, or choose another scope.',
    none: 'There is no real notice yet',
    noneTodo: {
      office:
        'Notices appear here once a ledger was imported, approved and issued. The sample and rehearsals are chosen under “Scope”.',
      others:
        'Notices that you may read appear here once they are issued. The sample and rehearsals are chosen under “Scope”.',
    },
    rehearsals: 'Show rehearsals',
  },
  keys: 'j and k move, Enter opens',
  openOf: (number) => `Open ${number}`,
};
