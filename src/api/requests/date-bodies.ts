import { z } from 'zod';
import { shape } from '../presenters/shape.ts';
import { told } from './queries.ts';
import { name } from './texts.ts';

/** An address of dates that is to be made. */
export const calendarAddressBody = shape(
  'CalendarAddressBody',
  '新建日历订阅地址',
  'An address of dates to be made',
  z.strictObject({
    name: name(60, '手机日历').describe('用途，便于日后辨认 · what it is for'),
    of: z
      .enum(['own', 'all'])
      .default('own')
      .describe(
        'own：本人一方须办的；all：督查机构另含各单位的 · own: what one’s side owes; all: of the office what units owe, too',
      ),
    language: z.enum(['zh', 'en']).default('zh'),
  }),
);

/** What opens an address of dates. */
export const calendarFileQuery = z.strictObject({
  key: z
    .string()
    .max(100)
    .default('')
    .meta(
      told(
        '地址中的密钥',
        'what stands in the address',
        'kq3xYk0c1m2n3o4p5q6r7s8t9u0v1w2x3y4z5A6B7C8',
      ),
    ),
});
