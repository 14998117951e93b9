import type { Same } from '../words.ts';
import type { zh } from '../zh/shell.ts';

export const en: Same<typeof zh> = {
  product: 'Duban',
  office: 'Rectification follow-up',
  skip: 'Skip to the content',
  nonSecret:
    'This system is for non-secret matters. State secrets must not be processed, stored or transmitted in it.',
  navigation: 'Main pages',
  menu: 'Menu',
  groups: {
    mine: 'My work',
    campaigns: 'Campaigns and notices',
    office: 'Office',
    system: 'System',
  },
  pages: {
    today: 'Today',
    notices: 'Notices',
    findings: 'Findings',
    reviews: 'Reviews',
    decisions: 'Decisions',
    instructions: 'Instructions',
    campaigns: 'Campaigns',
    units: 'Units',
    messages: 'Messages',
    office: 'The office',
    system: 'System',
    tasks: 'Tasks',
    inbox: 'Inbox',
    rules: 'Policies',
    statistics: 'Statistics',
    calendar: 'Days off',
    deadline: 'Deadlines',
  },
  watch: {
    watch: 'Watch',
    watched: 'Watched',
    told: 'It is marked in your lists and its news stand on Today; no message is sent.',
  },
  signIn: 'Sign in',
  account: 'My account',
  signedInAs: (name) => `Signed in as ${name}`,
  noRole: 'no post at present',
  language: { label: 'Language', other: '中文' },
  scheme: { label: 'Colours', system: 'As the system', light: 'Light', dark: 'Dark' },
  search: {
    label: 'Search notices',
    hint: 'Number, unit or title (press /)',
    go: 'Search',
  },
  keys: {
    title: 'Keyboard',
    open: 'Keyboard (?)',
    close: 'Close',
    rows: {
      search: 'go to the search',
      next: 'the next row of a list; on a notice the next one of its list',
      previous: 'the previous row of a list; on a notice the previous one of its list',
      enter: 'open the selected row',
      accept: 'In reviews: accept the result',
      return: 'In reviews: return the result',
      help: 'show this help',
      escape: 'close the help, leave a field',
    },
  },
  live: {
    offline:
      'The connection is lost and is being restored. The page may be out of date; what you have typed is kept.',
    paused: 'Nobody has used this page for a while, so it is no longer updated by itself.',
    resume: 'Go on updating',
  },
  states: {
    loading: 'Reading',
    retry: 'Read again',
    code: 'Code',
    request: 'Request',
    away: {
      title: 'The system does not answer',
      todo: 'Check the network. The page updates itself once the system is back; what you have typed is kept.',
    },
    store: {
      title: 'The system cannot give its data at present',
      todo: 'Database or workflow engine are recovering, and it is tried again by itself. If that does not help, give the request number to the engineer on duty.',
    },
    denied: {
      title: 'Not yours to see',
      todo: 'Check the account you are signed in with. If you need to see this, ask the supervision office for a post or a grant.',
    },
    gone: {
      title: 'Not found',
      todo: 'The address may be wrong, or what it names lies outside of what you may see.',
    },
    wrong: {
      title: 'The request is wrong',
      todo: 'Clear the filters and try again.',
    },
    broken: {
      title: 'Something went wrong',
      todo: 'It is logged. Read again; if that does not help, give the request number to the engineer on duty.',
    },
    crash: {
      title: 'This page has failed',
      todo: 'Other pages are not affected. Open it again; if that does not help, give the text below to the engineer on duty.',
      again: 'Open the page again',
    },
    outdated: {
      title: 'The system was updated',
      todo: 'Load the page anew; what you have typed is kept.',
      again: 'Load anew',
    },
    stale: 'This has changed.',
    reload: 'Show the newest',
  },
  unknownPage: {
    title: 'There is no such page',
    todo: 'Choose one on the left, or go back to today.',
    back: 'Back to today',
  },
};
