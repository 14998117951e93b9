import type { IncomingMessage, ServerResponse } from 'node:http';
import { onceOver } from '../src/api/doors/once-over.ts';

/** Somebody who takes nothing of his answer for so long is not waited for. */
const READING_MS = 60_000;

/** A body that has not come by then is waited for, which is no work. */
const BODY_MS = 1000;

/** True for a request with a body that is still to come. */
const isComing = ({ method, complete }: IncomingMessage): boolean =>
  method !== 'GET' && method !== 'HEAD' && !complete;

/**
 * Counts the requests that a server has work with, until all of an answer is written. Whoever sends half a request, or does not read,
 * is no work, and keeps nobody out.
 */
export function underWay({ readingMs = READING_MS, bodyMs = BODY_MS } = {}) {
  let count = 0;
  return {
    count: (): number => count,
    begin(req: IncomingMessage, res: ServerResponse): void {
      let isCounted = false;
      let isOver = false;
      const set = (isWork: boolean): void => {
        if (isWork === isCounted) return;
        isCounted = isWork;
        count += isWork ? 1 : -1;
      };
      set(true);
      const waiting = setTimeout(() => {
        if (isOver || !isComing(req)) return;
        set(false);
        req.once('end', () => set(!isOver));
      }, bodyMs);
      waiting.unref();
      const over = (): void => {
        isOver = true;
        clearTimeout(waiting);
        set(false);
      };
      res.once('prefinish', () => {
        over();
        // Once it is read, the server sets the time for which it keeps a connection.
        req.socket.setTimeout(readingMs);
      });
      onceOver(req, res, over);
    },
  };
}
