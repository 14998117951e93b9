import { createHmac } from 'node:crypto';
import { type IsoDate, isIsoDate } from '../../domain/calendar/instant.ts';
import { KEY_ID, type SigningKey } from './signing-keys.ts';

/** A key that the environment gives. */
export interface ConfiguredKey extends SigningKey {
  /** First day (Beijing) on which it signs; null: at once. */
  from: IsoDate | null;
}

const SHORTEST = 32;
const ENTRY = /^(?:([^@:]+)(?:@([^:]+))?:)?([^@:]+)$/;

/** How the house names the keys that it makes and keeps itself. */
export const STORED_ID = /^k\d+$/;

/** A bare secret gets an id from which nobody finds it. */
const idOf = (secret: string): string =>
  `e${createHmac('sha256', secret).update('id').digest('hex').slice(0, 8)}`;

/** Why the keys of the environment are not taken; none of it holds a secret. */
export class KeysUnreadable extends Error {}

function keyIn(entry: string, place: number): ConfiguredKey {
  const [, id, from, secret = ''] = ENTRY.exec(entry) ?? [];
  const wrong = (zh: string, en: string) =>
    new KeysUnreadable(`第 ${place} 个密钥${zh} (key ${place} ${en})`);
  if (secret.length < SHORTEST)
    throw wrong(
      `应写作 编号@日期:密钥、编号:密钥或密钥，密钥至少 ${SHORTEST} 个字符，不含冒号、@、逗号和空白`,
      `is ID@DAY:SECRET, ID:SECRET or SECRET, of ${SHORTEST} characters or more, without colon, @, comma and space`,
    );
  if (id !== undefined && (!KEY_ID.test(id) || STORED_ID.test(id)))
    throw wrong(
      '的编号只能用小写字母、数字和连字符，至多 31 个，且不能是 k1、k2 之类',
      'has an id of other than small letters, digits and hyphens, 31 at most, or one like k1',
    );
  if (from !== undefined && !isIsoDate(from))
    throw wrong('的起用日期应写作 2026-12-01', 'has a day that is not written 2026-12-01');
  return { id: id ?? idOf(secret), from: from ?? null, secret };
}

/**
 * The keys in `DUBAN_SECRET`: entries `ID@DAY:SECRET`, `ID:SECRET` or `SECRET`, with commas or white space between them.
 * @throws KeysUnreadable naming the entry by its place.
 */
export function configuredKeys(text: string): ConfiguredKey[] {
  const entries = text.split(/[\s,]+/).filter(Boolean);
  const keys = entries.map((entry, i) => keyIn(entry, i + 1));
  const ids = new Set(keys.map((key) => key.id));
  if (ids.size < keys.length)
    throw new KeysUnreadable('有两个密钥编号相同 (two keys have the same id)');
  return keys;
}
