import { z } from 'zod';
import { shape } from '../presenters/shape.ts';
import { text, words } from './texts.ts';

/** What requests about drafts carry. */

/** What is to be changed in a draft. */
export const draftChange = shape(
  'DraftChange',
  '草稿的修改，只改写明的各项',
  'What is changed in a draft; what is not named stays',
  z.strictObject({
    unit: words(80, 'u-ncj').optional().describe('改发的单位 · id of another unit'),
    title: words(200, '整改通知书').optional(),
    policy: words(60, 'county-standard').optional(),
    urgencyReason: text(500, '汛期将至').nullable().optional(),
    consent: z
      .strictObject({
        by: words(100, '云岭县人民政府'),
        document: words(100, '云政函〔2026〕8号'),
        on: z.iso.date().meta({ examples: ['2026-09-20'] }),
      })
      .optional()
      .describe('县委、县政府同意向乡镇下发 · the county’s consent to a letter to a township'),
  }),
  { title: '关于2026年民生资金专项督查反馈问题的整改通知书' },
);

/** A person's word on a repetition. */
export const repeatBody = shape(
  'RepeatBody',
  '屡查屡犯的认定或否定',
  'A finding of a draft repeats an earlier one, or it does not',
  z.strictObject({
    finding: words(20, '1').describe('草稿中问题的序号 · code of the finding in the draft'),
    of: words(200, '云督整〔2025〕7号#2').describe(
      '此前的问题：文号#序号 · the earlier finding, document number#code',
    ),
    confirmed: z.boolean().describe('true 认定，false 否定或撤销认定 · it does, or it does not'),
  }),
);
