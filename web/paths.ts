/** Every address of the console, as routers write them; the API serves the console under these and under no other. */
export const PATHS = {
  today: '/',
  notices: '/notices',
  many: '/notices/many',
  notice: '/notices/:id',
  replay: '/notices/:id/replay',
  findings: '/findings',
  reviews: '/reviews',
  campaigns: '/campaigns',
  campaign: '/campaigns/:id',
  campaignImport: '/campaigns/:id/import',
  campaignIssue: '/campaigns/:id/issue',
  campaignReaders: '/campaigns/:id/readers',
  deadline: '/deadline',
  calendar: '/calendar',
  statistics: '/statistics',
  rules: '/rules',
  policy: '/rules/:id',
  tasks: '/tasks',
  inbox: '/inbox',
  system: '/system',
  me: '/me',
  units: '/units',
  unit: '/units/:id',
  office: '/office',
  messages: '/messages',
  decisions: '/decisions',
  instructions: '/instructions',
} as const;

/** A place of the console. */
export type Place = keyof typeof PATHS;

/** Places for everybody, signed in or not; their pages ask nobody who he is. */
export const OPEN_PLACES: readonly Place[] = ['deadline'];

type NamesIn<P extends string> = P extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? Name | NamesIn<More>
    : Rest
  : never;

/** What an address holds, such as an id. */
export type PlaceNames<K extends Place> = NamesIn<(typeof PATHS)[K]>;

/** What is asked for in an address; what is undefined or empty is left out. */
export type Asked = Readonly<Record<string, string | number | boolean | undefined>>;

/** A query as it stands in an address, with its question mark; empty where nothing is asked for. */
function queryOf(asked: Asked): string {
  const told = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)] as [string, string]],
  );
  const text = new URLSearchParams(told).toString();
  return text === '' ? '' : `?${text}`;
}

/** The address of a place, with what it holds and what is asked for in it. */
export function pathTo<K extends Place>(
  place: K,
  ...rest: [PlaceNames<K>] extends [never]
    ? [names?: Readonly<Record<string, never>>, asked?: Asked]
    : [names: Readonly<Record<PlaceNames<K>, string>>, asked?: Asked]
): string {
  const [names = {}, asked = {}] = rest as [Readonly<Record<string, string>>?, Asked?];
  const path = PATHS[place].replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(names[name] ?? ''),
  );
  return `${path}${queryOf(asked)}`;
}
