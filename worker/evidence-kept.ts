import type { Connection } from 'mongoose';
import { removeUncited } from '../src/store/evidence/held-evidence.ts';

const HOUR_MS = 3_600_000;

/** Removes by the hour what was sent as evidence, and no report has cited within a day. @returns what ends it. */
export function tendEvidence(
  connection: Connection,
  log: { info(fields: object, text: string): void; error(fields: object, text: string): void },
): () => void {
  let stopped = false;
  const tend = () =>
    void removeUncited(connection, Date.now()).then(
      (count) => {
        if (count > 0) log.info({ count }, 'evidence that no report has cited was removed');
      },
      (error: unknown) => {
        // What a stop cuts off is done by the next process.
        if (!stopped) log.error({ error }, 'tending the evidence');
      },
    );
  tend();
  const timer = setInterval(tend, HOUR_MS);
  timer.unref();
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
