import type { Api } from '../support/api/api.ts';

/** Points `duban` in this process at an API and its engines. @returns what points it back */
export function pointCliAt(place: Partial<Record<CliSetting, string>>): () => void {
  const before = SETTINGS.map((name) => [name, process.env[name]] as const);
  for (const name of SETTINGS) setTo(name, place[name]);
  return () => {
    for (const [name, value] of before) setTo(name, value);
  };
}

const SETTINGS = [
  'DUBAN_URL',
  'DUBAN_DATA',
  'MONGODB_URI',
  'MONGODB_URI_FILE',
  'TEMPORAL_ADDRESS',
  'DUBAN_NAMESPACE',
  'DUBAN_TOKEN',
  'DUBAN_CHANNEL_KEY',
] as const;

export type CliSetting = (typeof SETTINGS)[number];

function setTo(name: CliSetting, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** Where a test's API and its engines are, as `duban` wants to know it. */
export function placeOf(api: Api): Partial<Record<CliSetting, string>> {
  const { MONGODB_URI, TEMPORAL_ADDRESS } = process.env;
  return {
    DUBAN_URL: api.url,
    // A folder that no house has: nothing is looked up there.
    DUBAN_DATA: '/nonexistent',
    MONGODB_URI: MONGODB_URI?.replace(/\/duban(?=\?|$)/, `/${api.connection.name}`) ?? '',
    TEMPORAL_ADDRESS: TEMPORAL_ADDRESS ?? '',
    DUBAN_NAMESPACE: api.temporal.options.namespace,
  };
}
