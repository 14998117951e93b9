import { z } from 'zod';
import type { CalendarAddressDoc } from '../../../store/dates/calendar-addresses.ts';
import { like, listOf, shape } from '../shape.ts';
import { day, instant } from '../vocabulary.ts';

const fields = z.strictObject({
  id: like('cal-4f0c9a1b2d3e5f67').describe('编号，不能打开日历 · its id, which opens nothing'),
  name: like('手机日历'),
  of: z
    .enum(['own', 'all'])
    .describe(
      'own：本人一方须办的；all：督查机构另含各单位的 · own: what one’s side owes; all: of the office what units owe, too',
    ),
  language: z.enum(['zh', 'en']),
  createdAt: instant,
  lastUsedOn: day.nullable(),
});

/** An address of somebody's dates, without what opens it. */
const calendarAddress = shape(
  'CalendarAddress',
  '日历订阅地址（不含密钥）',
  'An address of one’s dates, without what opens it',
  fields,
);

export const calendarAddresses = shape(
  'CalendarAddressList',
  '本人的日历订阅地址',
  'One’s addresses of dates',
  listOf(calendarAddress),
);

export const madeCalendarAddress = shape(
  'MadeCalendarAddress',
  '新建的日历订阅地址，地址只显示这一次',
  'An address that was made; it is told whole this once',
  fields.extend({
    url: like(
      'https://duban.example.gov.cn/calendar/cal-4f0c9a1b2d3e5f67.ics?key=kq3xYk0c1m2n3o4p5q6r7s8t9u0v1w2x3y4z5A6B7C8',
    ).describe('在日历程序中订阅此地址 · subscribe to it in a calendar'),
  }),
);

export const endedCalendarAddress = shape(
  'CalendarAddressEnded',
  '已撤销的日历订阅地址',
  'An address of dates that was revoked',
  z.strictObject({ id: like('cal-4f0c9a1b2d3e5f67') }),
);

/** An address as its owner sees it. */
export const presentCalendarAddress = (doc: CalendarAddressDoc): z.infer<typeof fields> => ({
  id: doc._id,
  name: doc.name,
  of: doc.of,
  language: doc.language,
  createdAt: doc.createdAt,
  lastUsedOn: doc.lastUsedOn,
});
