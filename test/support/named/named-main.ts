import { runRole } from '../../../worker/run.ts';
import { believedIdentity } from './named.ts';

// A process as `worker/main.ts` starts it, but for who asks: its clients act for hundreds of people, and what the test looks
// at is what survives, not who may do what.
await runRole({ identify: () => believedIdentity });
