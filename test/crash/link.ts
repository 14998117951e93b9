import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Dialect, Passing } from './wire/passing.ts';

/** What becomes of a message. Both sides of a connection go when something is lost on it, as when a network fails. */
export type Verdict =
  | { do: 'pass'; afterwards?: () => Promise<void> }
  /** Not a byte of it arrives, and the connection is gone. */
  | { do: 'drop' }
  /** Half of it arrives, and the connection is gone. */
  | { do: 'cut' }
  | { do: 'delay'; ms: number }
  /** Swallowed alone; the connection lives. */
  | { do: 'swallow' }
  /** Something else goes on in its place, or besides it. */
  | { do: 'replace'; bytes: Buffer };

/** Looks at a message before it goes on; undefined: none of its business. */
export type Watch = (passing: Passing) => Verdict | Promise<Verdict> | undefined;

/** A TCP proxy between two processes of the house. */
export interface Link {
  port: number;
  /** Adds a watch, before those that are there. @returns what takes it away. */
  watch(watch: Watch): () => void;
  /** Breaks every connection off, and refuses new ones for so long. */
  down(ms: number): void;
  close(): Promise<void>;
}

const PASS: Verdict = { do: 'pass' };

const written = (to: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    to.write(bytes, (error) => (error ? reject(error) : resolve()));
  });

/** Does what is said with a message. @returns false when its connection is to go. */
async function obey(verdict: Verdict, { bytes }: Passing, to: Socket): Promise<boolean> {
  switch (verdict.do) {
    case 'drop':
      return false;
    case 'cut':
      await written(to, bytes.subarray(0, bytes.length >> 1));
      return false;
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, verdict.ms));
      await written(to, bytes);
      return true;
    case 'swallow':
      return true;
    case 'replace':
      await written(to, verdict.bytes);
      return true;
    case 'pass':
      await written(to, bytes);
      await verdict.afterwards?.();
      return true;
  }
}

/** The port of a server, from its address or the text by which one connects to it. */
export const portOf = (address: string): number => Number(/:(\d+)(?:\/|$)/.exec(address)?.[1]);

/** Longer than any test. */
export const FOR_EVER_MS = 3_600_000;

/** Opens a proxy to a port; a target that is away refuses the caller's connection as it would without proxy. */
export async function openLink(target: number, dialect: () => Dialect): Promise<Link> {
  const watches: Watch[] = [];
  const sockets = new Set<Socket>();
  const judge = async (passing: Passing): Promise<Verdict> => {
    for (const watch of watches) {
      const verdict = watch(passing);
      if (verdict !== undefined) return verdict;
    }
    return PASS;
  };

  const join = (near: Socket, far: Socket): void => {
    const words = dialect();
    const gone = () => {
      near.destroy();
      far.destroy();
    };
    const pump = async (way: Passing['way'], from: Socket, to: Socket): Promise<void> => {
      for await (const chunk of from)
        for (const passing of words.split(way, chunk as Buffer))
          if (!(await obey(await judge(passing), passing, to))) return gone();
      to.end();
    };
    // A side that breaks off takes the other with it.
    pump('request', near, far).catch(gone);
    pump('reply', far, near).catch(gone);
  };

  let downUntil = 0;
  const server: Server = createServer({ allowHalfOpen: true }, (near) => {
    if (Date.now() < downUntil) {
      near.on('error', () => undefined);
      near.resetAndDestroy();
      return;
    }
    const far = connect({ host: '127.0.0.1', port: target, allowHalfOpen: true });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
    }
    join(near, far);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    watch(watch) {
      watches.unshift(watch);
      return () => {
        const place = watches.indexOf(watch);
        if (place !== -1) watches.splice(place, 1);
      };
    },
    down(ms) {
      downUntil = Date.now() + ms;
      for (const socket of sockets) socket.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
