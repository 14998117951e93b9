import { z } from 'zod';
import { shape } from '../presenters/shape.ts';
import { dayNamed, name } from './texts.ts';

const day = dayNamed;

/** Who has approved a campaign, and how far it reaches. */
export const authorisationBody = shape(
  'AuthorisationBody',
  '督查的批准机关、文件和范围',
  'Who has approved a campaign, by which paper, and how far it reaches',
  z
    .strictObject({
      organ: name(100, '云岭县人民政府').describe('批准机关 · who has approved it'),
      document: name(100, '云政办函〔2026〕30号').describe('批准文件的文号 · its paper'),
      on: day('2026-09-01').describe('批准日期 · the day of the paper'),
      subject: name(100, '民生资金').describe('督查事项 · what it is about'),
      units: z
        .array(name(80, 'u-ncj'))
        .max(2000)
        .default([])
        .describe('督查对象，空为不限 · ids of its units; empty: any'),
      categories: z
        .array(name(100, '政务公开'))
        .max(200)
        .default([])
        .describe('问题类别，空为不限 · categories of findings; empty: any'),
      from: day('2026-09-20').describe('督查起始日 · first day'),
      until: day('2026-12-31').describe('督查截止日 · last day'),
    })
    .refine(({ from, until }) => from <= until, {
      path: ['until'],
      message: '截止日早于起始日 the last day lies before the first',
    }),
  {
    organ: '云岭县人民政府',
    document: '云政办函〔2026〕30号',
    on: '2026-09-01',
    subject: '民生资金',
    units: [],
    categories: [],
    from: '2026-09-20',
    until: '2026-12-31',
  },
);
