import type { Same } from '../words.ts';
import type { zh } from '../zh/timeline.ts';

export const en: Same<typeof zh> = {
  title: 'Time line',
  now: 'Now',
  strip: (past, ahead) =>
    `Time line: ${past} things have happened, ${ahead} will happen if nobody answers`,
  idle: (days) => `${days} days idle`,
  ahead: 'What will happen if nobody answers',
  nothingAhead: 'Nothing lies ahead',
  by: (who) => `${who}: `,
  handled: (moment) => `handled ${moment}`,
  folded: (count) => `and ${count} more like it`,
  due: (what, due) => `${what}: ${due}`,
  provisional: ' (provisional)',
  of: (codes) => `findings ${codes}`,
  to: (names) => `to ${names}`,
  copy: (names) => `copy to ${names}`,
  gated: 'a draft, which has to be approved',
  vacant: (posts) => `vacant: ${posts}`,
  more: (count) => `Show ${count} more`,
};
