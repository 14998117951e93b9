import type { Same } from '../../words.ts';
import type { zh } from '../../zh/house/received.ts';

export const en: Same<typeof zh> = {
  open: 'Enter what came on paper or by telephone',
  title: 'An answer of the unit on paper or by telephone',
  about:
    'By the same rules as if the unit had answered itself; whether it was in time is judged by when the office got it. That instant, the way and who enters it are kept.',
  way: 'Way',
  ways: { paper: 'On paper', phone: 'By telephone' },
  unit: 'Whose answer',
  who: 'Who signed or called',
  day: 'Received on',
  time: 'At',
  scan: 'Scan',
  note: { paper: 'Remark (optional)', phone: 'What was said' },
  kind: 'What it is',
  choose: 'Choose',
};
