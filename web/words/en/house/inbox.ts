import type { Same } from '../../words.ts';
import type { zh } from '../../zh/house/inbox.ts';

export const en: Same<typeof zh> = {
  title: 'Inbox',
  about:
    'Every message that the system has sent you, as in the e-mails, the newest first. Opening one marks it as read.',
  real: 'real ones',
  rehearsal: 'of rehearsals',
  scope: 'Messages',
  unread: 'not read',
  read: (moment) => `read ${moment}`,
  urgent: 'urgent',
  due: (moment) => `due ${moment}`,
  all: 'See and answer all that is open',
  none: 'There are no messages',
  noneTodo: 'Whatever you have to do or to know of is listed here when it comes up.',
  shown: (count) => `${count} are listed`,
  next: 'List more',
};
