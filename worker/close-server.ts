import type { Server, ServerResponse } from 'node:http';

/** Time in which what has been asked may still be answered; whoever has not asked yet to the end is cut off. */
const GRACE_MS = 6000;
const LOOK_MS = 50;

/**
 * Closes a server: nobody new is let in, who is being answered is answered, and after a while all are cut off, those who have
 * sent half a request and no more among them.
 * @param following answers that go on by themselves until they are ended.
 */
export function closeServer(
  server: Server,
  following: Iterable<ServerResponse>,
  graceMs = GRACE_MS,
): Promise<void> {
  return new Promise((resolve) => {
    for (const res of following) res.end();
    const cutting = setTimeout(() => server.closeAllConnections(), graceMs);
    // Connections that are kept for another request would hold the process until their time-out.
    const closing = setInterval(() => server.closeIdleConnections(), LOOK_MS);
    server.close(() => {
      clearTimeout(cutting);
      clearInterval(closing);
      resolve();
    });
    server.closeIdleConnections();
  });
}
