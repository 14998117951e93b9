/**
 * Stryker's mocha runner, quicker in three things and stricter in two.
 *
 * - The tests of a mutant are looked up in a set. One expression with an alternative for each of a thousand titles, which
 *   every title is tried against, takes longer than the tests themselves.
 * - A mutant that is met while modules load, too, does not get a process of its own: mutants are switched on after that
 *   (`ignoreStatic`), so that nothing of them stays.
 * - The tests that caught the last mutants are run first, for neighbours are caught by the same ones.
 * - A mutant that runs away is stopped when it has been passed ten times as often as in all tests without mutants, and ten
 *   thousand times; Stryker would wait for a hundred times, or for the clock.
 * - What a mutant leaves behind in memory (a wrong entry of a cache) would fail tests under later mutants, which would then
 *   count as caught. So the test that caught one is run again without it. If it fails still, the verdict holds only in a
 *   process in which no mutant has run before; and that process is not used any longer.
 */
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { MutantRunStatus } from '@stryker-mutator/api/test-runner';
import { createMochaTestRunner } from '@stryker-mutator/mocha-runner';

const REMEMBERED = 20;

/** Stryker’s limit is so many times the passes of a run without mutants. */
const HIT_LIMIT_FACTOR = 100;
const RUNAWAY = { times: 10, atLeast: 10_000 };

const NO_MUTANT = { id: 'none' };

function createRunner(injector) {
  const runner = createMochaTestRunner(injector);
  const mutantRun = runner.mutantRun.bind(runner);
  let catchers = [];
  let runs = 0;
  let spoiled = false;

  const runOnly = (titles, { hitLimit, ...options }) => {
    // The runner would put this back before each run.
    runner.originalGrep = undefined;
    runner.mocha.options.grep = { test: (title) => titles.has(title) };
    const limit = Math.max((hitLimit / HIT_LIMIT_FACTOR) * RUNAWAY.times, RUNAWAY.atLeast);
    return mutantRun({ ...options, hitLimit: hitLimit && limit });
  };
  /** Stryker starts another process and runs the same mutant there. */
  const startAfresh = () => process.exit(1);

  runner.mutantRun = async ({ testFilter, ...options }) => {
    if (spoiled) startAfresh();
    runs += 1;
    const all = new Set(testFilter);
    const first = new Set(catchers.filter((title) => all.has(title)));
    const rest = new Set(testFilter.filter((title) => !first.has(title)));
    let result = await runOnly(first, options);
    if (result.status === MutantRunStatus.Survived) result = await runOnly(rest, options);
    if (result.status === MutantRunStatus.Killed) {
      const [caught] = result.killedBy;
      catchers = [caught, ...catchers.filter((title) => title !== caught)].slice(0, REMEMBERED);
      const without = await runOnly(new Set([caught]), { ...options, activeMutant: NO_MUTANT });
      spoiled = without.status !== MutantRunStatus.Survived;
      if (spoiled && runs > 1) startAfresh();
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
