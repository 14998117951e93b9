import { runRole } from './run.ts';

await runRole();
