import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BundleOptions,
  bundleWorkflowCode,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';

/** The workflow bundle's entry; workflows are reached as a path only. */
export const workflowsPath = fileURLToPath(new URL('../src/workflows/index.ts', import.meta.url));

const TARGET = fileURLToPath(new URL('../dist/workflows.js', import.meta.url));

/**
 * Frames that an error of a workflow keeps. The SDK takes a stack trace of every promise and looks up the source of each
 * frame; with V8's ten frames that was a tenth of what API and worker spend on a command. The SDK freezes `Error` once the
 * bundle is loaded, so the limit stands in front of it, on its first line: no place in the source map moves.
 */
const FRAMES = 3;

/** Builds the workflow bundle from source. @returns its code, about 2.5 MB with its source map. */
export async function buildBundle(
  entry: string = workflowsPath,
): Promise<WorkflowBundleWithSourceMap> {
  const built = await bundleWorkflowCode({
    workflowsPath: entry,
    logger: quiet,
    webpackConfigHook: forOurNode,
  });
  return { ...built, code: `Error.stackTraceLimit = ${FRAMES}; ${built.code}` };
}

type WebpackConfig = Parameters<NonNullable<BundleOptions['webpackConfigHook']>>[0];

/**
 * Compiles for the oldest Node we run on. The SDK's own target is older than object spread, and would put a slow
 * imitation of it into every fold of a notice.
 * @throws Error when the SDK's bundler no longer has the rule that is changed here.
 */
function forOurNode(config: WebpackConfig): WebpackConfig {
  const swc = config.module?.rules?.find(
    (rule) => typeof rule === 'object' && rule?.test instanceof RegExp && rule.test.test('a.ts'),
  );
  const jsc = (swc as { use?: { options?: { jsc?: { target?: string } } } } | undefined)?.use
    ?.options?.jsc;
  if (jsc?.target === undefined) throw new Error('the workflow bundler compiles in another way');
  jsc.target = 'es2022';
  // In development mode every call into another module asks a getter for the function: hundreds of times for each block of a digest.
  const oneScope = { concatenateModules: true, providedExports: true, usedExports: true };
  return { ...config, optimization: { ...config.optimization, ...oneScope } };
}

const ignore = () => undefined;
const quiet = {
  log: ignore,
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
};

/** Writes the bundle where a production worker reads it, or to another file. @returns its path and SHA-256. */
export async function writeBundle(target = TARGET): Promise<{ path: string; sha256: string }> {
  const { code } = await buildBundle();
  await mkdir(dirname(target), { recursive: true });
  const part = `${target}.${process.pid}`;
  await writeFile(part, code);
  await rename(part, target);
  return { path: target, sha256: createHash('sha256').update(code).digest('hex') };
}

/** The variable that names a bundle, for a process that is to use the same one; none outside of tests. */
export const bundleNamed = (): { DUBAN_WORKFLOW_BUNDLE?: string } => {
  const { DUBAN_WORKFLOW_BUNDLE } = process.env;
  return DUBAN_WORKFLOW_BUNDLE ? { DUBAN_WORKFLOW_BUNDLE } : {};
};

/** The bundle that is named; the one on disk; or a freshly built one where none was written (a checkout). */
export async function bundleForWorker(): Promise<{ code: string }> {
  const { DUBAN_WORKFLOW_BUNDLE: named } = bundleNamed();
  if (named !== undefined) return { code: await readFile(named, 'utf8') };
  const present = await stat(TARGET).catch(() => null);
  if (present === null) return buildBundle();
  return { code: await readFile(TARGET, 'utf8') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { path, sha256 } = await writeBundle(process.argv[2]);
  process.stdout.write(`${path} sha256 ${sha256}\n`);
}
