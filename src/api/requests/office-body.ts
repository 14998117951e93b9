import { z } from 'zod';
import { shape } from '../presenters/shape.ts';
import { dayNamed, name, person, text, words } from './texts.ts';

const day = dayNamed('2026-10-15');

/** The issuing body that is to be entered. */
export const officeBody = shape(
  'OfficeBody',
  '要登记的签发机关',
  'The issuing body to be entered',
  z.strictObject({
    name: name(100, '云岭县人民政府办公室'),
    address: words(200, '云岭县城关镇人民路1号'),
    telephone: name(40, '0953-0000000'),
  }),
);

/** A delegation that is to be entered. */
export const delegationBody = shape(
  'DelegationBody',
  '要登记的行政首长授权；不写 holder 则由姓名得出',
  'A delegation of the head of government to be entered; without a holder his id follows from the name',
  z.strictObject({
    holder: person().optional(),
    name: name(60, '刘建国'),
    phone: text(40, '0953-0000000').nullable().default(null),
    email: z
      .email()
      .nullable()
      .default(null)
      .meta({ examples: ['fenguan@example.cn'] }),
    document: name(100, '云政授〔2026〕3号'),
    on: day.describe('授权文件的日期 · the day of the paper'),
    from: day,
    until: day.describe('授权的最后一日 · the last day of the delegation'),
  }),
);
