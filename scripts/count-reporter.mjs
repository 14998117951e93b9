import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

const { Spec } = Mocha.reporters;

/** What failed and why, in one line: `situation: fact: message`. @param {Mocha.Test} test */
const lineOf = (test) =>
  `${test.titlePath().join(': ')}: ${test.err?.message ?? ''}`.replace(/\s+/g, ' ').slice(0, 400);

/**
 * Mocha's spec reporter, which also writes `{ passes, failures, pending, failed }` to the file that DUBAN_TEST_COUNTS
 * names; `failed` has a line for each failure.
 */
class CountReporter extends Spec {
  /** @param {Mocha.Runner} runner @param {Mocha.MochaOptions} options */
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const file = process.env.DUBAN_TEST_COUNTS;
      const { passes, failures, pending } = this.stats;
      const failed = this.failures.map(lineOf);
      if (file !== undefined)
        writeFileSync(file, JSON.stringify({ passes, failures, pending, failed }));
    });
  }
}

// biome-ignore lint/style/noDefaultExport: mocha takes a reporter's default export
export default CountReporter;
