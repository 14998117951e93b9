import type { Same } from '../words.ts';
import type { zh } from '../zh/today.ts';

export const en: Same<typeof zh> = {
  title: 'Today',
  hello: (name, posts) => `${name}, ${posts}`,
  numbers: 'Numbers',
  mine: 'Waits for me',
  office: 'Waits for the supervising side',
  unit: 'Waits for our unit',
  groups: {
    reviews: 'Results to be reviewed',
    decisions: 'Extensions, objections and reviews to be decided',
    proposals: 'Interviews, criticism and referrals to be approved',
    unsigned: 'Not acknowledged yet',
    overdue: 'With overdue findings',
    dueSoon: 'Due within 5 working days',
  },
  tasks: {
    title: 'Tasks of the office',
    kinds: {
      vacancy: 'a vacant post',
      ownerSearch: 'an owner to be found',
      undelivered: 'a message not delivered',
    },
    since: (day) => `since ${day}`,
    taken: (name) => `taken by ${name}`,
    nobody: 'nobody of the unit is known; its ladders wait',
    none: 'No task is open',
  },
  alarms: {
    title: 'Alarms of the clocks',
    none: 'No alarm stands',
    raised: (moment) => `noticed ${moment}`,
  },
  oneByOne: 'Review one by one',
  all: (count) => `all ${count}`,
  noneToday: 'Nothing waits today',
  noneTodayTodo: 'What comes up appears here.',
  noPost: 'You hold no post at present, so nothing waits for you',
  noPostTodo:
    'Ask the supervision office to enter your post in the roster; auditors ask the security administrator for a grant.',
  administration:
    'Accounts, grants, keys and the record of calls are seen to by the command line, duban, at present.',
};
