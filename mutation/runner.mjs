/**
 * Stryker's mocha runner, in three things quicker:
 *
 * - The tests of a mutant are looked up in a set. One expression with an alternative for each of a thousand titles, which
 *   every title is tried against, takes longer than the tests themselves.
 * - A mutant that is met while modules load, too, does not get a process of its own: mutants are switched on after that
 *   (`ignoreStatic`), so that nothing of them stays.
 * - The tests that caught the last mutants are run first, for neighbours are caught by the same ones.
 *
 * A mutant that runs away is stopped when it has been passed ten times as often as in all tests without mutants, and in
 * those few first tests as often as in all; Stryker would wait for a hundred times, or for the clock.
 */
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { MutantRunStatus } from '@stryker-mutator/api/test-runner';
import { createMochaTestRunner } from '@stryker-mutator/mocha-runner';

const REMEMBERED = 20;

/** Stryker’s limit is so many times the passes of a run without mutants. */
const HIT_LIMIT_FACTOR = 100;

function createRunner(injector) {
  const runner = createMochaTestRunner(injector);
  const mutantRun = runner.mutantRun.bind(runner);
  let catchers = [];

  const runOnly = (titles, { hitLimit, ...options }, times) => {
    runner.mocha.options.grep = { test: (title) => titles.has(title) };
    return mutantRun({ ...options, hitLimit: hitLimit && (hitLimit / HIT_LIMIT_FACTOR) * times });
  };
  runner.mutantRun = async ({ testFilter, ...options }) => {
    const all = new Set(testFilter);
    const first = new Set(catchers.filter((title) => all.has(title)));
    const rest = new Set(testFilter.filter((title) => !first.has(title)));
    let result = await runOnly(first, options, 1);
    if (result.status === MutantRunStatus.Survived) result = await runOnly(rest, options, 10);
    if (result.status === MutantRunStatus.Killed) {
      const [caught] = result.killedBy;
      catchers = [caught, ...catchers.filter((title) => title !== caught)].slice(0, REMEMBERED);
    }
    return result;
  };
  runner.capabilities = async () => ({ reloadEnvironment: true });
  return runner;
}
createRunner.inject = createMochaTestRunner.inject;

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'mocha-by-title', createRunner),
];
