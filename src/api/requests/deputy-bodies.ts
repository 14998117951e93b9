import { z } from 'zod';
import { shape } from '../presenters/shape.ts';
import { dayNamed, name, person, text } from './texts.ts';

const day = dayNamed('2026-10-15');

/** A deputy who is to be entered. */
export const deputyBody = shape(
  'DeputyBody',
  '要登记的代理人；不写 holder 则由单位与姓名得出，不写 of 则为该岗位唯一在岗者',
  'A deputy to be entered; without a holder his id follows from unit and name, without of he acts for the one holder of the post',
  z.strictObject({
    of: person('h-0b1c2d3e4f5a').optional().describe('被代理人编号 · in whose place, by id'),
    holder: person().optional().describe('代理人编号 · id of the deputy'),
    name: name(60, '李芳').describe('代理人姓名 · the deputy by name'),
    phone: text(40, '0953-0000000').nullable().default(null),
    email: z
      .email()
      .nullable()
      .default(null)
      .meta({ examples: ['daili@example.cn'] }),
    from: day.describe('代理的第一日 · first day'),
    until: day.describe('代理的最后一日 · last day'),
    reason: text(200, '外出学习').nullable().default(null),
    document: text(100, '农村局人〔2026〕8号').nullable().default(null),
  }),
);

/** Whose deputy ends, and when. */
export const deputyEndQuery = z.strictObject({
  of: person('h-0b1c2d3e4f5a').describe('被代理人编号 · in whose place, by id'),
  until: dayNamed('2026-10-15')
    .optional()
    .meta({
      description:
        '代理的最后一日，默认昨天，即今天起不再代理 · his last day; yesterday unless said, so that it is over today',
      examples: ['2026-10-15'],
    }),
});
