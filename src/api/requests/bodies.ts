import { z } from 'zod';
import { OFFICE_POSTS, UNIT_POSTS } from '../../domain/notice/posts.ts';
import { shape } from '../presenters/shape.ts';
import { dayNamed, name, person, text, words } from './texts.ts';
import { commandBody } from './wire.ts';

/** What requests besides commands carry. */

const day = dayNamed('2026-10-15');

const chosen = z
  .strictObject({
    campaign: text(80, 'c-3f2a91bc04').optional(),
    unit: text(80, 'u-ncj').optional(),
    stage: text(40, 'inRectification').optional(),
    rehearsal: z.boolean().optional(),
    notices: z
      .array(text(80, '云督整〔2026〕12号'))
      .max(5000)
      .optional()
      .describe('通知书编号或文号 · ids or document numbers'),
  })
  .describe('选哪些在办的通知书 · which of the open notices');

/** One command for many notices. */
export const manyBody = shape(
  'ManyBody',
  '批量办理：选哪些通知书，办什么',
  'An act on many: which notices, and which command',
  z.strictObject({
    query: chosen,
    command: commandBody,
    dryRun: z.boolean().default(false).describe('只试算 · only try'),
  }),
  {
    query: { campaign: 'c-3f2a91bc04' },
    command: { kind: 'addNote', text: '已电话了解情况' },
    dryRun: true,
  },
);

/** A year's arrangement that is published. */
export const calendarBody = shape(
  'CalendarBody',
  '公布一年的放假安排',
  'A year of days off to be published',
  z.strictObject({
    year: z
      .strictObject({
        year: z
          .number()
          .int()
          .min(1949)
          .max(2999)
          .meta({ examples: [2027] }),
        papers: z
          .array(text(500, 'https://www.gov.cn/zhengce/content/202611/content_7100001.htm'))
          .max(20),
        days: z
          .array(z.strictObject({ name: name(40, '元旦'), date: day, isOffDay: z.boolean() }))
          .max(400),
      })
      .describe('年份、国务院文件与各日 · year, papers and days, as in data/calendars'),
    region: z
      .string()
      .regex(/^CN(-[A-Z0-9]{1,6})?$/)
      .default('CN'),
    basis: words(500, '国办发明电〔2026〕7号'),
    dryRun: z.boolean().default(false).describe('只看哪些期限会动 · only show what would move'),
    query: chosen.default({}),
  }),
  {
    year: {
      year: 2027,
      papers: ['https://www.gov.cn/zhengce/content/202611/content_7100001.htm'],
      days: [{ name: '元旦', date: '2027-01-01', isOffDay: true }],
    },
    region: 'CN',
    basis: '国办发明电〔2026〕7号',
    dryRun: true,
    query: {},
  },
);

/** A deadline that is to be worked out. */
export const deadlineQuestion = shape(
  'DeadlineQuestion',
  '要计算的期限',
  'A deadline to be worked out',
  z.strictObject({
    start: z
      .string()
      .min(8)
      .max(40)
      .describe('起算的日或时刻 · day or moment from which it counts')
      .meta({ examples: ['2026-09-24'] }),
    rule: z
      .string()
      .min(2)
      .max(20)
      .meta({ examples: ['6wd'] }),
    cutoff: z
      .string()
      .regex(/^([01]\d|2[0-4]):[0-5]\d$/)
      .optional()
      .meta({ examples: ['18:00'] }),
    roll: z.enum(['next', 'second', 'none']).optional(),
    officeHours: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/)
      .optional()
      .describe(
        '办公时间，下班后收到视为次日收到 · received after closing time counts as the next day',
      )
      .meta({ examples: ['08:30-18:00'] }),
  }),
  { start: '2026-09-24', rule: '6wd', cutoff: '18:00' },
);

export const POSTS = [...UNIT_POSTS, ...OFFICE_POSTS] as const;

/** A succession that the office orders. */
export const successorBody = shape(
  'SuccessorBody',
  '转办',
  'A succession',
  z.strictObject({
    successor: z
      .string()
      .min(1)
      .max(80)
      .meta({ examples: ['u-nyncj'] }),
    on: day.describe('承接之日，不晚于今天 · from which day on; today at the latest'),
    basis: words(500, '机构改革方案'),
  }),
);

/** As of which day a look-back is drawn. */
export const lookBackBody = shape(
  'LookBackBody',
  '回头看的基准日，默认今天',
  'As of which day a look-back is drawn; today unless said',
  z.strictObject({ asOf: day.optional() }),
);

/** What a look-back has found at one finding. */
export const lookBackResult = shape(
  'LookBackResult',
  '回头看对一个问题的结果',
  'What a look-back has found at one finding',
  z.strictObject({
    finding: z
      .string()
      .min(3)
      .max(160)
      .meta({ examples: ['c-3f2a91bc04-001-9d8e7f60#1'] }),
    relapsed: z.boolean().describe('反弹 · it has relapsed'),
    note: words(2000, '公示栏已停更两个月'),
  }),
);

/** A person at a post. */
export const postingBody = shape(
  'PlaceBody',
  '到岗人员；不写 holder 则由单位与姓名得出',
  'A person at a post; without a holder his id follows from unit and name',
  z.strictObject({
    holder: person().optional(),
    name: name(60, '王敏'),
    phone: text(40, '0953-0000000').nullable().default(null),
    email: z
      .email()
      .nullable()
      .default(null)
      .meta({ examples: ['lianluo@example.cn'] }),
    from: day,
  }),
);

/** The message that was read. */
export const readBody = shape(
  'ReadBody',
  '读过的消息',
  'The message that was read',
  z.strictObject({
    id: z
      .string()
      .min(1)
      .max(200)
      .meta({ examples: ['real/h-7c1d2e3f4a5b/2026-09-25T00:30:00.000Z'] }),
  }),
);

/** Whether a sweep mends. */
export const sweepBody = shape(
  'SweepBody',
  '自检是否修复',
  'Whether a sweep mends what it may',
  z.strictObject({ repair: z.boolean().default(false) }),
);

const isUnitPost = (role: string): boolean => (UNIT_POSTS as readonly string[]).includes(role);

/** How a task was done. */
export const taskDoneBody = shape(
  'TaskDoneBody',
  '待办事项如何办理',
  'How a task of the office was done',
  z.strictObject({ how: words(500, '已与该单位办公室联系，名册已更新') }),
);

/** What a machine may say; the command is the very one that the command route takes. */
export const callbackBody = shape(
  'CallbackBody',
  '机器回调：以谁的名义，对哪份通知书，办什么',
  'A message of a machine: in whose name, for which notice, which command',
  z
    .strictObject({
      type: z.literal('notice.command'),
      notice: z
        .string()
        .min(1)
        .max(200)
        .meta({ examples: ['云督整〔2026〕12号'] }),
      actor: z.strictObject({
        role: z.enum(POSTS),
        id: person(),
        name: name(60, '王敏'),
        unit: z
          .string()
          .min(1)
          .max(60)
          .optional()
          .meta({ examples: ['u-ncj'] }),
      }),
      command: commandBody,
    })
    .refine(({ actor: { role, unit } }) => unit !== undefined || !isUnitPost(role), {
      path: ['actor', 'unit'],
      message: '单位的岗位须写明单位 a post of a unit names its unit',
    }),
);
