import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';

/** What lets a process of its own read TypeScript. Found from here and not from the working directory, so that it is the same one when installed as a package. */
export const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** What a process of its own is told of ours: nothing that is secret, and nothing that it does not need. */
export function bareEnvironment(): Record<string, string> {
  const { NODE_EXTRA_CA_CERTS: certificates } = process.env;
  return {
    ...{ TZ: 'UTC', TMPDIR: tmpdir() },
    ...(certificates === undefined ? {} : { NODE_EXTRA_CA_CERTS: certificates }),
  };
}
