import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What is to be told when a connection is gone. */
const waiting = new WeakMap<Socket, Set<() => void>>();

function waitingOn(socket: Socket): Set<() => void> {
  const known = waiting.get(socket);
  if (known !== undefined) return known;
  const all = new Set<() => void>();
  waiting.set(socket, all);
  socket.once('close', () => {
    for (const tell of all) tell();
  });
  return all;
}

/**
 * Tells once when an exchange is over: its answer is given, or its connection is gone. An answer that waits behind another one on its
 * connection is told of neither by Node.
 */
export function onceOver(req: IncomingMessage, res: ServerResponse, tell: () => void): void {
  const { socket } = req;
  if (socket.destroyed) {
    tell();
    return;
  }
  const all = waitingOn(socket);
  const over = (): void => {
    res.off('close', over);
    all.delete(over);
    tell();
  };
  all.add(over);
  res.once('close', over);
}
