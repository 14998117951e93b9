import type { Same } from '../../words.ts';
import type { zh } from '../../zh/house/readers.ts';

export const en: Same<typeof zh> = {
  title: 'Where a rehearsal’s messages arrive',
  about:
    'Nothing of a rehearsal leaves this machine. Here each message is shown as mail, text message and chat would show it; links and codes work, and whoever opens one acts as its reader.',
  people: 'Readers',
  messages: (count) => `${count}`,
  back: 'Back to the campaign',
  choose: 'Choose a reader',
  none: 'Nobody has been told anything yet',
  noneTodo:
    'Once letters of the rehearsal are issued and something is due, their readers are listed here.',
  mail: 'E-mail',
  phone: 'Text messages',
  chat: 'Chat',
  noSms: 'A text message would say nothing of this',
  typeCode: 'Type number and code',
  shown: (count) => `${count} are listed`,
  next: 'List more',
};
