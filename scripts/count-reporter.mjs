import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import Mocha from 'mocha';

const { Spec } = Mocha.reporters;

/** Time in which a run that has failed may end by itself. */
const LEFT_OPEN_MS = 10_000;

/** What an error says, and what each of its causes says. @param {unknown} error @returns {string} */
const saidBy = (error) =>
  error instanceof Error
    ? `${error.message}${error.cause === undefined ? '' : ` ← ${saidBy(error.cause)}`}`
    : String(error ?? '');

/** What failed and why, in one line: `situation: fact: message`. @param {Mocha.Test} test */
const lineOf = (test) =>
  `${test.titlePath().join(': ')}: ${saidBy(test.err)}`.replace(/\s+/g, ' ').slice(0, 400);

/**
 * Mocha's spec reporter, which also writes `{ passes, failures, pending, failed, seconds }` to the file that DUBAN_TEST_COUNTS
 * names; `failed` has a line for each failure, `seconds` what each test file took, its hooks included.
 */
class CountReporter extends Spec {
  /** @param {Mocha.Runner} runner @param {Mocha.MochaOptions} options */
  constructor(runner, options) {
    super(runner, options);
    /** @type {Record<string, number>} */
    const seconds = {};
    let last = Date.now();
    /** @param {{ file?: string }} runnable */
    const took = ({ file }) => {
      const now = Date.now();
      const name = relative(process.cwd(), file ?? '');
      seconds[name] = (seconds[name] ?? 0) + (now - last) / 1000;
      last = now;
    };
    runner.on('test end', took);
    runner.on('hook end', took);
    runner.once('end', () => {
      const file = process.env.DUBAN_TEST_COUNTS;
      const { passes, failures, pending } = this.stats;
      const failed = this.failures.map(lineOf);
      if (file !== undefined)
        writeFileSync(file, JSON.stringify({ passes, failures, pending, failed, seconds }));
      // What a fact that failed has left open would keep the run from ending; of a good run it shows that something leaks.
      if (failures > 0) setTimeout(() => process.exit(failures), LEFT_OPEN_MS).unref();
    });
  }
}

// biome-ignore lint/style/noDefaultExport: mocha takes a reporter's default export
export default CountReporter;
