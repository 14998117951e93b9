import { z } from 'zod';
import { shape } from '../presenters/shape.ts';
import { words } from './texts.ts';

/** The issuing body that is to be entered. */
export const officeBody = shape(
  'OfficeBody',
  '要登记的签发机关',
  'The issuing body to be entered',
  z.strictObject({
    name: words(100, '云岭县人民政府办公室'),
    address: words(200, '云岭县城关镇人民路1号'),
    telephone: words(40, '0953-0000000'),
  }),
);
