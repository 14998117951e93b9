import { readSigned, signed } from '../links/signed.ts';
import { Problem } from './problem.ts';

/** An opaque cursor that stands after `id`; signed, so that nobody builds on what is in it. */
export const cursorAfter = (secret: string, id: string): string => signed(secret, 'cursor', id);

/** The id a cursor stands after; null without a cursor. @throws Problem `invalid-query`. */
export function afterOf(secret: string, cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const read = readSigned(secret, 'cursor', cursor);
  if (read.ok) return String(read.value);
  throw new Problem('invalid-query', {
    errors: [{ pointer: '/cursor', detail: 'unknown cursor' }],
  });
}
