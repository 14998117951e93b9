/**
 * Mutants of src/domain against test/domain, run by `npm run test:mutation` from the root of the project.
 *
 * Left out are the simulation (ten thousand lives would be lived again for each mutant) and what a mutant cannot reach
 * (a child process in another time zone). Their catches would only raise the score.
 */
import { readdirSync } from 'node:fs';

const LEFT_OUT = ['notice/simulation.test.ts', 'calendar/time-zones.test.ts'];

/** Tens of thousands of cases each: they come last, for the mutants that everything before them let live. */
const LAST = ['calendar/oracle.test.ts', 'calendar/properties.test.ts', 'notice/chain.test.ts'];

const specs = readdirSync('test/domain', { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.includes(name) && !LAST.includes(name))
  .sort();

export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'mocha',
  plugins: [new URL('node_modules/@stryker-mutator/mocha-runner/dist/src/index.js', import.meta.url).href],
  mochaOptions: {
    'no-config': true,
    'no-package': true,
    'no-opts': true,
    spec: [...specs, ...LAST].map((name) => `test/domain/${name}`),
    extension: ['ts'],
  },
  testRunnerNodeArgs: ['--import', 'tsx'],
  coverageAnalysis: 'perTest',
  // What runs only while a module loads is a table of data, checked by the types and by every test that reads it.
  ignoreStatic: true,
  ignorePatterns: ['/*', '!/src', '!/test', '!/data', '!/package.json', '/test/histories', '.duban', '.git'],
  tempDirName: 'reports/mutation/sandbox',
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  jsonReporter: { fileName: 'reports/mutation/report.json' },
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportMutants: false, reportTests: false, skipFull: false },
  concurrency: 2,
  timeoutMS: 3000,
  timeoutFactor: 2,
  allowConsoleColors: false,
  disableTypeChecks: false,
  thresholds: { high: 90, low: 85, break: 85 },
};
