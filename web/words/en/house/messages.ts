import type { Same } from '../../words.ts';
import type { zh } from '../../zh/house/messages.ts';

export const en: Same<typeof zh> = {
  title: 'Messages',
  about:
    'Messages that have left, the newest first: to whom, about which notices, whether each channel has delivered them, and whether they were read.',
  columns: { at: 'Left', to: 'To', letters: 'Notices', result: 'Result' },
  sides: { unit: 'unit', office: 'supervising side' },
  urgent: 'urgent',
  lines: (count) => `${count} lines`,
  more: (count) => ` and ${count} more`,
  unread: 'inbox: not read yet',
  read: (moment) => `inbox: read ${moment}`,
  channel: (name) => (name === 'email' ? 'e-mail' : name === 'none' ? 'no channel' : `${name}`),
  sent: (channel) => `${channel}: sent`,
  arrived: (channel, moment) => `${channel}: arrived ${moment}`,
  opened: (channel, moment) => `${channel}: read ${moment}`,
  waiting: (channel, moment) => `${channel}: leaves ${moment}`,
  retried: (channel, attempts, moment, error) =>
    `${channel}: not delivered (${attempts} tries), again ${moment}: ${error}`,
  unknown: (channel) => `${channel}: outcome unknown, please check`,
  failed: (channel, attempts, error) => `${channel}: not delivered (${attempts} tries) ${error}`,
  result: 'Result',
  results: {
    all: 'all',
    failed: 'not delivered',
    sent: 'delivered',
    unread: 'not read in the inbox',
    read: 'read in the inbox',
  },
  channelLabel: 'Channel',
  anyChannel: 'any channel',
  email: 'e-mail',
  shown: (count) => `${count} are listed`,
  next: 'List more',
  none: 'There is no such message',
  noneTodo:
    'Once notices are issued, the messages to units and to the supervising side are listed here.',
  ofUnit: (name) => `only those to people of ${name}`,
  everyUnit: 'of any unit',
};
