import type { Dialect, Passing } from './passing.ts';

/** HTTP/1.1 with one request a connection, which is how the clients of the crash test speak: chunks as they come. */
export function httpDialect(): Dialect {
  let asked = '';
  let status = 0;
  return {
    split(way, bytes): Passing[] {
      if (way === 'request') {
        asked ||= /^(\S+ \S+)/.exec(bytes.toString('latin1'))?.[1] ?? '';
        return [{ way, what: asked, status: 0, bytes }];
      }
      status ||= Number(/^HTTP\/1\.1 (\d{3})/.exec(bytes.toString('latin1'))?.[1] ?? 0);
      return [{ way, what: asked, status, bytes }];
    },
  };
}
