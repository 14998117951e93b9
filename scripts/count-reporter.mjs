import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

const { Spec } = Mocha.reporters;

/** Mocha's spec reporter, which also writes `{ passes, failures, pending }` to the file that DUBAN_TEST_COUNTS names. */
class CountReporter extends Spec {
  /** @param {Mocha.Runner} runner @param {Mocha.MochaOptions} options */
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const file = process.env.DUBAN_TEST_COUNTS;
      const { passes, failures, pending } = this.stats;
      if (file !== undefined) writeFileSync(file, JSON.stringify({ passes, failures, pending }));
    });
  }
}

// biome-ignore lint/style/noDefaultExport: mocha takes a reporter's default export
export default CountReporter;
