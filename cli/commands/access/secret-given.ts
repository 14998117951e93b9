import { givenFile } from '../../house-address.ts';

/** The first line of a file that holds a secret, whole. @throws Failure for a file that cannot be read. */
export const inFile = (path: string): string =>
  Buffer.from(givenFile(path).bytes).toString('utf8').split(/\r?\n/)[0] ?? '';
