import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  cacheFolder,
  type EngineName,
  type ProvidedEngine,
  readManifest,
} from './provide/cache.mjs';

/**
 * Where an engine's executable is, as scripts/provide.mjs noted it. If it noted nothing, or the file has gone since, that
 * script is run here first; its progress goes to stderr.
 *
 * @throws if it cannot be had; what to do has been printed by then
 */
export function providedEngine(name: EngineName, env: NodeJS.ProcessEnv): ProvidedEngine {
  const noted = readManifest(cacheFolder(env))[name];
  if (noted !== undefined && existsSync(noted.path)) return noted;
  const script = fileURLToPath(new URL('../scripts/provide.mjs', import.meta.url));
  const purpose = name === 'testServer' ? 'test' : 'start';
  spawnSync(process.execPath, [script, purpose], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const found = readManifest(cacheFolder(env))[name];
  if (found !== undefined && existsSync(found.path)) return found;
  throw new Error(
    `引擎 ${name} 没有就绪 the engine is not there; 请运行 run: node scripts/provide.mjs ${purpose}`,
  );
}
