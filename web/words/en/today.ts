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
    decisions: 'Extensions, objections, reviews and plans to be decided',
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
      instruction: 'a late answer to an instruction',
      complaint: 'a needless reminder',
    },
    since: (day) => `since ${day}`,
    taken: (name) => `taken by ${name}`,
    nobody: 'nobody of the unit is known; its ladders wait',
    seeTo: 'take them, get them done',
    none: 'No task is open',
  },
  alarms: {
    title: 'Alarms of the clocks',
    none: 'No alarm stands',
    raised: (moment) => `noticed ${moment}`,
  },
  watched: {
    title: 'News of what you watch',
    since: (moment) => `since ${moment}`,
    all: 'Notices that I watch',
    more: 'There is more; it follows once this is marked as seen.',
    seen: 'Mark as seen',
  },
  oneByOne: 'Review one by one',
  decideOneByOne: 'Decide one by one',
  all: (count) => `all ${count}`,
  noneToday: 'Nothing waits today',
  noneTodayTodo: 'What comes up appears here.',
  noPost: 'You hold no post at present, so nothing waits for you',
  noPostTodo:
    'Ask the supervision office to enter your post in the roster; auditors ask the security administrator for a grant.',
  administration:
    'Accounts, grants, keys and the record of calls are seen to on the page of the system.',
};
