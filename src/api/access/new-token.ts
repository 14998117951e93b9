import { onOneLine } from '../../domain/access/call-record.ts';
import { addDays, dateOf, instantOfMs } from '../../domain/calendar/instant.ts';
import { addToken, type TokenDoc } from '../../store/access/tokens.ts';
import { Problem } from '../problem.ts';
import type { Identifying } from './identify.ts';

/** A token that nobody thinks of any more is not good for ever. */
const LONGEST_TOKEN_DAYS = 366;

/** Makes a token for an account. @throws Problem `invalid-request` for an end that is past, or too far off. */
export async function newToken(
  { connection, nowMs }: Pick<Identifying, 'connection' | 'nowMs'>,
  given: Pick<TokenDoc, 'account' | 'name' | 'until' | 'readOnly'>,
  lang: 'zh' | 'en',
): Promise<{ token: string; doc: TokenDoc }> {
  const createdAt = instantOfMs(nowMs());
  const today = dateOf(createdAt);
  const last = addDays(today, LONGEST_TOKEN_DAYS);
  if (given.until < today || given.until > last) {
    const detail = lang === 'zh' ? `应在 ${today} 至 ${last} 之间` : `between ${today} and ${last}`;
    throw new Problem('invalid-request', { errors: [{ pointer: '/until', detail }] });
  }
  // The page takes any name; in lists it is what it seems to be.
  return addToken(connection, { ...given, name: onOneLine(given.name), createdAt });
}
