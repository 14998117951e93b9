import type { Same } from '../../words.ts';
import type { zh } from '../../zh/house/posts.ts';

export const en: Same<typeof zh> = {
  title: 'People at their posts',
  columns: {
    post: 'Post',
    name: 'Person',
    days: 'From and until',
    contact: 'Reached by',
    acts: 'Acts',
  },
  vacant: 'vacant',
  open: (day) => `since ${day}`,
  span: (from, until) => `${from} to ${until}`,
  future: 'not yet',
  deputyFor: (name) => `deputy of ${name}`,
  delegation: (head, document) => `delegated by ${head} (${document})`,
  former: (count) => `${count} entries of the past and of the future`,
  noContact: 'no address on record',
  change: 'Enter a person',
  vacate: 'Ends',
  deputy: 'Name a deputy',
  endDeputy: 'End the deputy',
  put: {
    title: (post) => `Enter who is at the post: ${post}`,
    about: 'Whoever holds it ends the day before, and every open notice learns of it at once.',
    name: 'Name',
    from: 'First day',
    phone: 'Telephone',
    email: 'E-mail',
    submit: 'Enter',
    done: (name, notices) => `${name} is entered; ${notices} open notices know of it.`,
    same: 'It stood like this already; nothing has changed.',
  },
  vacancy: {
    title: (post) => `Leave the post vacant: ${post}`,
    about:
      'From then on the rules send messages to the next post up, and the office is asked to find somebody.',
    until: 'Last day at the post',
    submit: 'Leave vacant',
    done: (notices) => `The post is vacant from then on; ${notices} open notices know of it.`,
  },
  naming: {
    title: (post) => `Name a deputy for the post: ${post}`,
    about:
      'Within these days the deputy is told all that the holder is told and may act in his place; both names are recorded then, and the holder may act as ever.',
    of: 'In whose place',
    name: 'Name of the deputy',
    from: 'First day',
    until: 'Last day',
    reason: 'Reason',
    document: 'Paper',
    submit: 'Name the deputy',
    done: (name, notices) => `${name} is a deputy; ${notices} open notices know of it.`,
  },
  ending: {
    title: (name) => `End what ${name} does as a deputy`,
    about: 'Yesterday unless said, so that it is over at once; the entry is kept.',
    until: 'Last day as a deputy',
    submit: 'End it',
    done: 'It is over.',
  },
};
