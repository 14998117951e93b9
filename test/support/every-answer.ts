import { takeAnswerFaults } from './api/answer-faults.ts';

function failOnFaults(cause?: unknown): void {
  const faults = takeAnswerFaults();
  if (faults.length > 0)
    throw new Error(`answers are not as documented:\n${faults.join('\n')}`, { cause });
}

/** Loaded by mocha before the tests: a test fails of any answer that is not as its route documents it. */
export const mochaHooks = {
  beforeEach(this: Mocha.Context): void {
    const test = this.currentTest;
    const run = test?.fn as ((this: Mocha.Context) => unknown) | undefined;
    if (test === undefined || run === undefined) return;
    test.fn = async function held(this: Mocha.Context) {
      try {
        await run.call(this);
      } catch (error) {
        failOnFaults(error);
        throw error;
      }
      failOnFaults();
    };
  },
  afterAll: () => failOnFaults(),
};
