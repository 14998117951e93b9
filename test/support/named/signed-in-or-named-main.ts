import { runRole } from '../../../worker/run.ts';
import { signedInElseNamed } from './signed-in-or-named.ts';

// A process as `worker/main.ts` starts it, in which also whoever a test names is believed: what is looked at is what the
// house makes of requests, and not how one signs in.
await runRole({ identify: signedInElseNamed });
