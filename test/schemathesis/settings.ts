import type { Known } from './loaded-house.ts';

/**
 * What a request that fits its schema may still be refused for, and rightly: a cursor that was never given, a key that
 * was used for another content, a day or a limit that makes no sense, a state that does not allow it.
 */
const REFUSABLE = ['2xx', '401', '403', '404', '409', '429', '503', '504'];
const MORE: Record<string, string[]> = {
  // Only what the API has given is a cursor.
  paged: ['400'],
  // Another content under a key; what the rules or the calendar cannot take.
  sense: ['412', '422'],
};

const PAGED = [
  '/api/campaigns',
  '/api/notices',
  '/api/findings',
  '/api/drafts',
  '/api/units',
  '/api/tasks',
  '/api/messages',
  '/api/many/{id}',
  '/api/inbox/{holder}',
];
const SENSIBLE = [
  '/api/campaigns',
  '/api/campaigns/{id}/authorisation',
  '/api/campaigns/{id}/ledger',
  '/api/calendars',
  '/api/deadlines',
  '/api/drafts/{id}',
  '/api/drafts/{id}/approve',
  '/api/drafts/{id}/issue',
  '/api/drafts/{id}/repeats',
  '/api/many',
  '/api/notices/{id}/commands',
  '/api/notices/{id}/deadlines/{kind}',
  '/api/tasks/{id}/take',
  '/api/tasks/{id}/done',
  '/api/office/delegations',
  '/api/tokens',
  '/api/units/{id}/posts/{post}',
  '/api/units/{id}/posts/{post}/deputies',
  '/api/units/{id}/posts/{post}/deputies/{holder}',
  '/api/units/{id}/successor',
];

const list = (texts: readonly string[]): string =>
  `[${texts.map((t) => JSON.stringify(t)).join(', ')}]`;

/** How what violates the document may be refused. */
const NEVER_GOOD = [
  '400',
  '401',
  '403',
  '404',
  '405',
  '406',
  '409',
  '413',
  '415',
  '422',
  '428',
  '429',
  '5xx',
];

/** How often a name is one of those that there are; the others are made up. */
const KNOWN_SHARE = 0.8;

/**
 * Settings of Schemathesis as its file has them: what may be asked for by name, and what may be refused.
 * @param hooks path of what it loads besides.
 */
export function settingsOf(known: Known, hooks: string): string {
  const dictionaries: string[] = [];
  const paths = [...new Set([...Object.keys(known), ...PAGED, ...SENSIBLE])];
  const operations = paths.map((path) => {
    const statuses = [
      ...REFUSABLE,
      ...(PAGED.includes(path) ? (MORE.paged ?? []) : []),
      ...(SENSIBLE.includes(path) ? (MORE.sense ?? []) : []),
    ];
    const named = Object.entries(known[path] ?? {}).map(([name, values]) => {
      const dictionary = `d${dictionaries.length}`;
      dictionaries.push(`[dictionaries.${dictionary}]\nvalues = ${list(values)}`);
      return `${JSON.stringify(name)} = { dictionary = "${dictionary}", probability = ${KNOWN_SHARE} }`;
    });
    return [
      '[[operations]]',
      `include-path = ${JSON.stringify(path)}`,
      ...(named.length === 0 ? [] : [`parameters = { ${named.join(', ')} }`]),
      `checks.positive_data_acceptance.expected-statuses = ${list(statuses)}`,
      // What is too large is refused before it is looked at.
      `checks.negative_data_rejection.expected-statuses = ${list(NEVER_GOOD)}`,
    ].join('\n');
  });
  const loaded = `hooks = ${JSON.stringify(hooks)}`;
  return `${[loaded, ...dictionaries, ...operations].join('\n\n')}\n`;
}
