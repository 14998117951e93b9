/**
 * Builds the console from `web/` into the folder that is named, with each file also packed by gzip and brotli:
 * `node --import tsx scripts/build-console.ts FOLDER`. `npm start` and `npm test` do so by themselves when its sources have
 * changed. @see readyConsole
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { OPEN_PLACES, PATHS } from '../web/paths.ts';

const root = fileURLToPath(new URL('../web', import.meta.url));

/** Writes the packed form of a file beside it, where that is smaller. */
function pack(file: string): void {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
  for (const [ending, packed] of [
    ['gz', gzipSync(bytes, { level: 9 })],
    ['br', brotliCompressSync(bytes, { params })],
  ] as const)
    if (packed.length < bytes.length) writeFileSync(`${file}.${ending}`, packed);
}

/** Builds the console. @throws Error with what the bundler says. */
async function buildConsole(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsDir: 'console',
      // Browsers of domestic systems are of this age (ADR 0039).
      target: 'chrome86',
      cssTarget: 'chrome86',
      // Small files would be written into the page, which its policy does not let in.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: true,
      chunkSizeWarningLimit: 2000,
    },
  });
  for (const name of readdirSync(join(folder, 'console'))) pack(join(folder, 'console', name));
  const places = Object.values(PATHS);
  const open = OPEN_PLACES.map((place) => PATHS[place]);
  writeFileSync(join(folder, 'places.json'), JSON.stringify({ places, open }));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('用法 usage: node --import tsx scripts/build-console.ts FOLDER');
  process.exit(2);
}
await buildConsole(resolve(folder));
