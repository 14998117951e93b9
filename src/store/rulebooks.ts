import type { Connection } from 'mongoose';
import type { Rules } from '../domain/notice/notice.ts';
import { rulesOf } from './campaigns.ts';

/** Rulebooks that are kept in memory; a county runs under a handful. */
const KEPT = 50;

/** Reads rules by their digest, each once: what a digest names never changes. */
export function rulebooksOf(connection: Connection): (digest: string) => Promise<Rules> {
  const books = new Map<string, Promise<Rules>>();
  return (digest) => {
    const known = books.get(digest);
    if (known !== undefined) return known;
    const read = rulesOf(connection, digest);
    if (books.size >= KEPT) books.delete(books.keys().next().value ?? '');
    books.set(digest, read);
    // One that could not be read is asked for anew.
    read.catch(() => books.delete(digest));
    return read;
  };
}
