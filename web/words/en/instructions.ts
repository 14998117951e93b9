import type { Same } from '../words.ts';
import type { zh } from '../zh/instructions.ts';

export const en: Same<typeof zh> = {
  title: 'Instructions',
  of: (leader) => `Instruction of ${leader}`,
  overdue: 'answer overdue',
  statuses: {
    pending: 'waits for its answer',
    answered: 'waits for the leader',
    accepted: 'accepted',
    withdrawn: 'withdrawn',
    lapsed: 'over with its notice',
  },
  any: 'All',
  status: 'Status',
  whole: 'The whole notice',
  finding: (code) => `Finding ${code}`,
  addressee: (post) => `to be answered by: ${post}`,
  entered: (name) => `entered by ${name}`,
  due: (day) => `to be answered by ${day}`,
  provisional: ' (provisional)',
  answer: (who, at) => `${who} answered on ${at}`,
  late: ' (late)',
  ended: (status, who, at) => `${status} ${who} ${at}`,
  number: (id) => `number ${id}`,
  remove: (id) => `Remove filter: number ${id}`,
  all: 'What became of it on every notice',
  rehearsal: 'rehearsal',
  more: 'Show more',
  shown: (count) => `${count} listed`,
  empty: 'There is no instruction',
  emptyTodo:
    'A leader instructs in the commands of a notice, or the office enters it for him; an instruction about many notices is an act on many.',
};
