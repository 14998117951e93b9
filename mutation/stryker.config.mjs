/**
 * Mutants of src/domain against test/domain, run by `npm run test:mutation` from the root of the project.
 *
 * Left out are tests that would repeat thousands of cases for each mutant (the simulation, for which a sample of sixty random
 * lives stands, the calendar's properties and oracle, two more), and what a mutant cannot reach (a child process in another time
 * zone, a page of docs). Their catches would only raise the score.
 */
import { readdirSync } from 'node:fs';

const LEFT_OUT = [
  'access/permissions-doc.test.ts',
  'rules/simulation.test.ts',
  'calendar/oracle.test.ts',
  'calendar/properties.test.ts',
  'calendar/time-zones.test.ts',
];

/** Single tests of the same kind, by their titles. */
const TOO_MANY_CASES = ['show every edit of every field', 'sum to the calendar days in every life'];

/** The slow ones come last, for the mutants that everything before them let live. */
const LAST = [
  'calendar/instant.test.ts',
  'readings/delay.test.ts',
  'notice/chain.test.ts',
  'rules/random-lives.test.ts',
];

const specs = readdirSync('test/domain', { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && ![...LEFT_OUT, ...LAST].includes(name))
  .sort();

export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'mocha-by-title',
  plugins: [new URL('runner.mjs', import.meta.url).href],
  mochaOptions: {
    'no-config': true,
    'no-package': true,
    spec: [...specs, ...LAST].map((name) => `test/domain/${name}`),
    grep: `/^(?!.*(${TOO_MANY_CASES.join('|')}))/`,
    extension: ['ts'],
  },
  testRunnerNodeArgs: ['--import', 'tsx'],
  coverageAnalysis: 'perTest',
  // What runs only while a module loads is a table of data, checked by the types and by every test that reads it.
  ignoreStatic: true,
  ignorePatterns: [
    '/*',
    '!/src',
    '!/test',
    '!/data',
    '!/package.json',
    '/test/histories',
    '.duban',
    '.git',
  ],
  tempDirName: 'reports/mutation/sandbox',
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  jsonReporter: { fileName: 'reports/mutation/report.json' },
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportMutants: false,
    reportTests: false,
    skipFull: false,
  },
  concurrency: 2,
  timeoutMS: 2500,
  timeoutFactor: 1.25,
  allowConsoleColors: false,
  disableTypeChecks: false,
  thresholds: { high: 90, low: 85, break: 85 },
};
