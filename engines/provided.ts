import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type EngineName, notedEngine, type ProvidedEngine } from './provide/cache.mjs';

/**
 * Where an engine's executable is, as scripts/provide.mjs noted it. If it noted nothing that may be used, or the file has
 * gone since, that script is run here first; its progress goes to stderr.
 *
 * @throws if it cannot be had; what to do has been printed by then
 */
export function providedEngine(name: EngineName, env: NodeJS.ProcessEnv): ProvidedEngine {
  const noted = notedEngine(name, env);
  if (noted !== undefined) return noted;
  const script = fileURLToPath(new URL('../scripts/provide.mjs', import.meta.url));
  const purpose = name === 'testServer' ? 'test' : 'start';
  spawnSync(process.execPath, [script, purpose], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const found = notedEngine(name, env);
  if (found !== undefined) return found;
  throw new Error(
    `引擎 ${name} 没有就绪 the engine is not there; 请运行 run: node scripts/provide.mjs ${purpose}`,
  );
}
