import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Connections that cost a house something and ask for little. */
export interface Connections {
  /** How many of them stand. */
  open(): number;
  end(): void;
}

/** So many are opened one after the other before the next ones: a queue of those who knock is short. */
const AT_ONCE = 100;

const opened = (port: number): Promise<Socket | null> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', () => resolve(null));
    socket.resume();
  });

/** Opens so many connections; `begin` says what is done with each. */
async function openAll(
  port: number,
  count: number,
  begin: (socket: Socket, n: number) => void,
): Promise<Connections> {
  const all = new Set<Socket>();
  for (let n = 0; n < count; n += AT_ONCE) {
    const some = await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, count - n) }, () => opened(port)),
    );
    for (const [i, socket] of some.entries()) {
      if (socket === null) continue;
      all.add(socket);
      socket.once('close', () => all.delete(socket));
      begin(socket, n + i);
    }
  }
  return {
    open: () => all.size,
    end: () => {
      for (const socket of all) socket.destroy();
    },
  };
}

/** Connections over which nothing is ever said. */
export const idle = (port: number, count: number): Promise<Connections> =>
  openAll(port, count, () => undefined);

// Whoever signs in is known only from the body: it is waited for from anybody.
const HEAD = `POST /api/sessions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n`;

/** Half requests: a head that never ends, or a body of which most is owed. */
export const half = (port: number, count: number): Promise<Connections> =>
  openAll(port, count, (socket, n) => {
    socket.write(n % 2 === 0 ? HEAD : `${HEAD}Content-Length: 100000\r\n\r\n{"login":`);
  });

/** Requests of which one byte comes at a time. */
export async function slow(port: number, count: number, everyMs: number): Promise<Connections> {
  const text = `${HEAD}Content-Length: 2000\r\n\r\n${' '.repeat(2000)}`;
  let goesOn = true;
  const all = await openAll(port, count, (socket) => {
    const drip = async (): Promise<void> => {
      for (const sign of text) {
        if (!goesOn || socket.destroyed) return;
        socket.write(sign);
        await pause(everyMs);
      }
    };
    void drip();
  });
  return {
    ...all,
    end: () => {
      goesOn = false;
      all.end();
    },
  };
}
