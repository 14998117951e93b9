import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';

const HOST = '127.0.0.1';

/** A port that something else listens on. The message names the owner, if it can be found, and the setting to change. */
class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else
        reject(
          new Error(`端口 ${port} 不能用 port cannot be used: ${error.message}`, { cause: error }),
        );
    });
    server.listen({ host: HOST, port, exclusive: true }, () => {
      server.close(() => resolve(true));
    });
  });
}

/** The ports among which free ones are looked for, as DUBAN_FREE_PORTS has them (`FROM-TO`). */
function freeRange(): [from: number, to: number] {
  const said = process.env.DUBAN_FREE_PORTS ?? '20000-31999';
  const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(said) ?? [];
  const [first, last] = [from, to].map((end) => portFrom(end, 0, 'DUBAN_FREE_PORTS')) as [
    number,
    number,
  ];
  if (first > 0 && last >= first) return [first, last];
  throw new Error(`DUBAN_FREE_PORTS=${said} 应形如 is to be like 20000-31999`);
}

/** Ports that were chosen here already: some time passes until whoever wanted one listens on it. */
const chosen = new Set<number>();

/**
 * A random free port below the range that the system hands out to outgoing connections (32768 and up on Linux), so that
 * no connection takes it between the choice and its use. No port is chosen twice by one process; processes that start houses side by
 * side have a range each.
 */
export async function freePort(): Promise<number> {
  const [from, to] = freeRange();
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = from + Math.floor(Math.random() * (to - from + 1));
    if (chosen.has(port) || !(await canListen(port))) continue;
    chosen.add(port);
    return port;
  }
  throw new Error(`找不到空闲端口 no free port between ${from} and ${to}`);
}

/**
 * The port to listen on: a free one for 0, else the given one.
 *
 * @param what who wants it, for the message
 * @param setting the environment variable that moves it
 * @throws {PortTaken}
 */
export async function claimPort(port: number, what: string, setting: string): Promise<number> {
  if (port === 0) return freePort();
  if (await canListen(port)) return port;
  const owner = portOwner(port);
  const by = owner === undefined ? '（查不到占用者 owner unknown）' : `，占用者 by ${owner}`;
  throw new PortTaken(
    `${what} 的端口 ${port} 已被占用 port taken${by}\n请先停掉它，或换一个端口 stop it, or choose another port: ${setting}=${port < 64_000 ? port + 1000 : port - 1000}`,
  );
}

/** The port that a setting names, or the usual one. @throws Error naming the setting and what it may be */
export function portFrom(text: string | undefined, usual: number, setting: string): number {
  const port = text === undefined || text === '' ? usual : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`${setting}=${text} 不是端口号 is not a port number (0–65535)`);
}

/** Inodes of the sockets that listen on a port, from the kernel's table (local address in hex, state 0A = listening). */
function listeningInodes(port: number): Set<string> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const inodes = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    let text = '';
    try {
      text = readFileSync(table, 'utf8');
    } catch {
      continue;
    }
    for (const line of text.split('\n').slice(1)) {
      const fields = line.trim().split(/\s+/);
      const inode = fields[9];
      if (fields[1]?.endsWith(suffix) === true && fields[3] === '0A' && inode !== undefined) {
        inodes.add(`socket:[${inode}]`);
      }
    }
  }
  return inodes;
}

function holdsOneOf(pid: string, inodes: ReadonlySet<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return inodes.has(readlinkSync(`/proc/${pid}/fd/${fd}`));
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}

/**
 * The process that listens on a port: `pid 123: its command line`. Undefined where the system does not tell (no /proc, or
 * another user's process).
 */
function portOwner(port: number): string | undefined {
  const inodes = listeningInodes(port);
  if (inodes.size === 0) return undefined;
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holdsOneOf(name, inodes));
  return pid === undefined ? undefined : `pid ${pid}: ${commandLine(Number(pid)).slice(0, 160)}`;
}

/** The command line of a process, blanks between the arguments; '' if the system does not tell. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** True as soon as something accepts connections on the port. */
export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: HOST, port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
