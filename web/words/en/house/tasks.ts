import type { Same } from '../../words.ts';
import type { zh } from '../../zh/house/tasks.ts';

export const en: Same<typeof zh> = {
  title: 'Tasks of the office',
  about:
    'Vacant posts, owners to be found and messages that did not arrive have to be seen to. A task is done by itself once its post is filled or its owner found; once taken, others know that somebody is at it.',
  status: 'State',
  statuses: { undone: 'not done', open: 'to be taken', taken: 'taken', done: 'done' },
  kind: 'Kind',
  anyKind: 'any kind',
  columns: { kind: 'Task', about: 'About', since: 'Since', who: 'Who sees to it' },
  actsColumn: 'Acts',
  mine: 'mine',
  none: 'There is no such task',
  noneTodo: 'Vacant posts, owners to be found and messages that did not arrive are listed here.',
  shown: (count) => `${count} are listed`,
  next: 'List more',
  take: {
    label: 'Take',
    title: 'Take this task',
    about: 'You see to it from now on, and nobody else can take it.',
    submit: 'Take it',
    done: 'It is yours.',
  },
  finish: {
    label: 'Done',
    title: 'This task is done',
    about:
      'One that nobody has taken is taken with it. While its post is vacant the ladders of the unit wait all the same.',
    how: 'How it was done',
    howHint: 'for example: spoke with the office of the unit, the roster is up to date',
    submit: 'It is done',
    done: 'It is done.',
  },
  grounds: {
    alreadyDone: 'it is done already',
    notMine: 'it is not my duty',
    repeated: 'it was told before',
    tooOften: 'reminders come too often',
    otherwise: 'something else',
  },
  complaints: (all, open) => `Complaints of needless reminders: ${all}, not done with: ${open}`,
  byItself: 'done by itself, for it is no longer so',
  doneBy: (name, how) => `${name}: ${how}`,
  toUnit: 'the unit',
  toMessages: 'the messages',
};
