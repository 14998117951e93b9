import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';

/** Where a browser finds the files of the console; each bears a digest of its content in its name. */
export const ASSETS = '/console/';

/** A file of the console, also packed where that is smaller. */
interface Asset {
  type: string;
  bytes: Buffer;
  gzip: Buffer | null;
  brotli: Buffer | null;
}

/** The console as it was built, read once: a process serves one version of it. */
export interface ConsoleFiles {
  /** Its one page; `NONCE` stands where the nonce of an answer belongs, `VISITOR` where it says who is there. */
  page: string;
  assets: ReadonlyMap<string, Asset>;
  /** Addresses of the console as Express writes them. */
  places: readonly string[];
  /** Those among them that a stranger may open as well. */
  open: readonly string[];
}

/** What stands in the built page for the nonce of each answer. */
export const NONCE = '%nonce%';

/** What stands in the built page for `known` or `stranger`: whether somebody has signed in. */
export const VISITOR = '%visitor%';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const addresses = z.array(z.string().regex(/^\/(?:[a-z:][\w:-]*)?(?:\/[a-z:][\w:-]*)*$/));
const placesFile = z.strictObject({ places: addresses, open: addresses });

const packed = (path: string): Buffer | null => (existsSync(path) ? readFileSync(path) : null);

/**
 * Reads the built console; undefined where there is none.
 * @param folder with `index.html`, `places.json` and the folder `console`.
 * @throws Error for a build that is not whole.
 */
export function readConsole(folder: string): ConsoleFiles | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const [sign, what] of [
    [NONCE, 'a nonce'],
    [VISITOR, 'its visitor'],
  ] as const)
    if (!page.includes(sign)) throw new Error(`${folder}/index.html has no place for ${what}`);
  const assets = new Map<string, Asset>();
  for (const name of readdirSync(join(folder, 'console'))) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const path = join(folder, 'console', name);
    const bytes = readFileSync(path);
    assets.set(name, { type, bytes, gzip: packed(`${path}.gz`), brotli: packed(`${path}.br`) });
  }
  const { places, open } = placesFile.parse(
    JSON.parse(readFileSync(join(folder, 'places.json'), 'utf8')),
  );
  return { page, assets, places, open };
}
