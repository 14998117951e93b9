import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Tests that run in one process, one file after the other. */
export interface Part {
  name: string;
  files: string[];
  /** False for tests that are told no engine. */
  withEngines: boolean;
}

/** Folders of test/ whose tests need no engine. */
const WITHOUT_ENGINES = [
  'client',
  'documents',
  'domain',
  'house',
  'ledgers',
  'links',
  'presets',
  'replay',
  'stories',
];

/** Page by page in a browser: `npm run test:e2e`. What everybody does is in test/console itself. */
const PAGES = join('console', 'pages') + sep;

/**
 * What runs side by side, in the order in which it is begun: what takes longest first, and what mostly waits (for a process that was
 * killed, or for a clock) beside what mostly works. A folder that is named nowhere is in the part that names none. The short ones come last, so that the lanes end together.
 */
const PARTS: readonly (readonly string[])[] = [
  ['crash', 'deployment', 'engines', 'outages'],
  WITHOUT_ENGINES,
  ['whole', 'hostile'],
  ['api/access', 'api/calls', 'api/campaigns', 'api/console', 'api/dates', 'api/doors'],
  ['console', 'cli'],
  ['api'],
  ['api/callbacks', 'api/desk'],
  ['activities', 'audit'],
  [],
  ['workflows'],
];

/** Every test file but those of the pages, as a path in test/. */
function allFiles(root: string): string[] {
  const all = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' });
  return all.filter((file) => file.endsWith('.test.ts') && !file.startsWith(PAGES)).sort();
}

/** How well a folder names a file: the longer, the better; 0 where the file does not lie in it. */
const fit = (folder: string, file: string): number =>
  file.startsWith(folder.replaceAll('/', sep) + sep) ? folder.length : 0;

/**
 * Divides all test files into parts, each file into one.
 * @param root the repository.
 * @throws Error where a folder is named that is not there.
 */
export function partsOf(root: string): Part[] {
  const folders = PARTS.flat();
  for (const folder of folders)
    if (!existsSync(join(root, 'test', folder))) throw new Error(`no folder test/${folder}`);
  const files = new Map(PARTS.map((part) => [part, [] as string[]]));
  const rest = PARTS.find((part) => part.length === 0) ?? [];
  for (const file of allFiles(root)) {
    const best = Math.max(...folders.map((folder) => fit(folder, file)));
    const part = PARTS.find((one) => best > 0 && one.some((folder) => fit(folder, file) === best));
    files.get(part ?? rest)?.push(join('test', file));
  }
  return PARTS.map((part) => ({
    name: part.length === 0 ? 'test/*' : part.map((folder) => `test/${folder}`).join(' '),
    files: files.get(part) ?? [],
    withEngines: part !== WITHOUT_ENGINES,
  }));
}
