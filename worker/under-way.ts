import type { IncomingMessage, ServerResponse } from 'node:http';

/** Somebody who takes nothing of his answer for so long is not waited for. */
const READING_MS = 60_000;

/** True while the body of a request is still to come. */
const isComing = ({ headers, complete }: IncomingMessage): boolean =>
  !complete &&
  (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0);

/**
 * Counts the requests that a server has work with: from when all of a request has come until all of its answer is written. Whoever
 * sends half a request, or does not read, is no work, and keeps nobody out.
 */
export function underWay(readingMs = READING_MS) {
  let count = 0;
  return {
    count: (): number => count,
    begin(req: IncomingMessage, res: ServerResponse): void {
      let isCounted = false;
      let isOver = false;
      const come = (): void => {
        if (isOver || isCounted) return;
        isCounted = true;
        count += 1;
      };
      const over = (): void => {
        isOver = true;
        if (isCounted) count -= 1;
        isCounted = false;
      };
      if (isComing(req)) req.once('end', come);
      else come();
      res.once('prefinish', () => {
        over();
        // Once it is read, the server sets the time for which it keeps a connection.
        req.socket.setTimeout(readingMs);
      });
      res.once('close', over);
    },
  };
}
